/** One replica of a local run: a model server and the agent beside it. */

import { mkdirSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { agentSettings } from '../settings/agent.ts'
import { toFlags } from '../settings/setting.ts'
import type { Child } from './child.ts'
import { type ChildPlace, LOOPBACK, type UpValues } from './control-plane.ts'
import type { ChildSpec, Family } from './family.ts'
import type { ReplicaPlan } from './fleet-plan.ts'
import { mlserverSpec } from './mlserver.ts'
import type { ModelServerPrograms } from './model-server.ts'
import type { ReplicaPorts } from './ports.ts'
import { httpReady } from './readiness.ts'
import type { StateFolder } from './state-folder.ts'
import { tritonSpec } from './triton.ts'
import { removeSharedMemory } from './triton-memory.ts'

export interface ReplicaSetup {
  readonly self: readonly string[]
  readonly programs: ModelServerPrograms
  readonly settings: UpValues
  /** 0 where there is none. */
  readonly rclonePort: number
  readonly agentFolder: StateFolder['agentFolder']
  /** The agent runs here: relative artifact paths of manifests count from it. */
  readonly place: ChildPlace
  /** Called whenever the agent of a replica has joined the scheduler. */
  readonly onJoined: () => void
}

/** Nothing presses here: the others may take as long as they need to load the models. */
export const AGENT_DRAIN_MS = 6 * 60 * 1_000

export interface Replica {
  readonly modelServer: Child
  readonly agent: Child
  readonly ports: ReplicaPorts
}

export function startReplica(
  family: Family,
  setup: ReplicaSetup,
  plan: ReplicaPlan,
  ports: ReplicaPorts,
): Replica {
  const folder = setup.agentFolder(plan.name, plan.serverType)
  mkdirSync(join(folder, 'models'), { recursive: true })
  const modelServer = family.start(modelServerSpec(setup, plan, ports, folder))
  if (plan.serverType === 'triton') {
    // Of an earlier run that was killed, and then of this one, whose end may be short.
    removeSharedMemory(folder)
    modelServer.over.then(() => removeSharedMemory(folder))
  }
  return { modelServer, agent: family.start(agentSpec(setup, plan, ports, folder)), ports }
}

function modelServerSpec(
  { programs, settings, place }: ReplicaSetup,
  { name, serverType }: ReplicaPlan,
  ports: ReplicaPorts,
  folder: string,
): ChildSpec {
  const executable = programs[serverType]
  if (executable === undefined) throw new Error(`${name} was planned without a program`)
  const models = join(folder, 'models')
  const setup = { name, executable, folder, models, ports, settings, place }
  return serverType === 'mlserver' ? mlserverSpec(setup) : tritonSpec(setup)
}

function agentSpec(
  { self, settings, rclonePort, place, onJoined }: ReplicaSetup,
  plan: ReplicaPlan,
  ports: ReplicaPorts,
  folder: string,
): ChildSpec {
  const flags = toFlags(agentSettings, {
    serverName: plan.server,
    serverIndex: plan.index,
    serverType: plan.serverType,
    capabilities: plan.capabilities,
    agentHost: LOOPBACK,
    bindHost: LOOPBACK,
    schedulerHost: LOOPBACK,
    schedulerPort: settings.agentPort,
    envoyHost: LOOPBACK,
    envoyPort: settings.inferencePort,
    inferenceHost: LOOPBACK,
    inferenceHttpPort: ports.modelServerHttp,
    inferenceGrpcPort: ports.modelServerGrpc,
    rcloneHost: LOOPBACK,
    rclonePort,
    // Remotes are those of the user's own rclone.
    configPath: join(folder, 'config'),
    proxyHttpPort: ports.proxyHttp,
    proxyGrpcPort: ports.proxyGrpc,
    metricsPort: ports.agentMetrics,
    readinessPort: ports.agentReadiness,
    drainerPort: ports.agentDrainer,
    debugGrpcPort: ports.agentDebug,
    drainTimeout: AGENT_DRAIN_MS,
    agentFolder: folder,
    memoryBytes: settings.replicaMemoryBytes ?? totalmem(),
    parallelWorkers: settings.parallelWorkers,
    logLevel: settings.logLevel,
    logFormat: 'text',
  })
  return {
    name: `${plan.name}-agent`,
    role: 'agent',
    command: [...self, 'agent', ...flags],
    ready: httpReady(`http://${LOOPBACK}:${ports.agentReadiness}/ready`),
    retryFirstStart: true,
    onReady: onJoined,
    ...place,
  }
}
