/** An agent in this process, on free ports, with quick settings. */

import { join } from 'node:path'
import { type Agent, startAgent } from '../../src/agent/agent.ts'
import type { AgentSettings } from '../../src/agent/settings.ts'
import { type Log, silentLog } from '../../src/lib/log.ts'

export interface AgentPeers {
  readonly schedulerPort: number
  readonly modelServer: { readonly httpPort: number; readonly grpcPort: number }
  readonly agentFolder: string
}

export async function runAgent(
  { schedulerPort, modelServer, agentFolder }: AgentPeers,
  changes: Partial<AgentSettings> = {},
  log: Log = silentLog,
): Promise<Agent> {
  const host = '127.0.0.1'
  const settings: AgentSettings = {
    serverName: 'mlserver',
    serverIndex: 0,
    shared: true,
    serverType: 'mlserver',
    capabilities: ['sklearn'],
    memoryBytes: 1000,
    overCommitPercentage: 0,
    parallelWorkers: 1,
    scheduler: { host, port: schedulerPort },
    advertisedHost: host,
    envoy: { host, port: 9000, tls: false },
    inferenceHost: host,
    inferenceHttpPort: modelServer.httpPort,
    inferenceGrpcPort: modelServer.grpcPort,
    bindHost: host,
    proxyHttpPort: 0,
    proxyGrpcPort: 0,
    readinessPort: 0,
    metricsPort: 0,
    drainerPort: 0,
    debugGrpcPort: 0,
    agentFolder,
    rclone: undefined,
    rclonePatienceMs: 200,
    configFolder: join(agentFolder, 'config'),
    storageSecretsFolder: join(agentFolder, 'secrets'),
    requestLimit: undefined,
    memoryWaitMs: 5_000,
    loadConcurrency: 4,
    loadTimeoutMs: 60_000,
    loadAttempts: 3,
    unloadTimeoutMs: 60_000,
    unloadAttempts: 1,
    unloadGraceMs: 500,
    askEveryMs: 5_000,
    modelServerPatienceMs: 30_000,
    closeGraceMs: 500,
    scalingPeriodMs: 5_000,
    lagThreshold: 30,
    inactiveMs: 30_000,
    ...changes,
  }
  const started = await startAgent(settings, { log })
  if (!started.ok) throw new Error(started.error)
  return started.value
}
