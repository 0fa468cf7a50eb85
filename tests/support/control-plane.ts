/** The control plane in this process, on free ports, with clients of all kinds. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ControlPlane,
  type ControlPlaneSettings,
  startControlPlane,
} from '../../src/cli/scheduler/control-plane.ts'
import type { Ports } from '../../src/cli/scheduler/ports.ts'
import { SCALING_WINDOWS } from '../../src/domain/autoscaling.ts'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import type { ServiceDefinition } from '../../src/gen/message.ts'
import { agentService, schedulerService } from '../../src/gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../src/lib/grpc/client.ts'
import type { GrpcError } from '../../src/lib/grpc/errors.ts'
import { silentLog } from '../../src/lib/log.ts'
import { type FakeAgent, type FakeAgentOptions, startFakeAgent } from './fake-agent.ts'
import { type FakeProxy, type FakeProxyOptions, startFakeProxy } from './fake-proxy.ts'

export const DEADLINE_MS = 10_000

export interface TestControlPlane {
  readonly ports: Ports
  readonly scheduler: GrpcClient<typeof schedulerService>
  readonly agents: GrpcClient<typeof agentService>
  client<S extends ServiceDefinition>(service: S, port: keyof Ports): GrpcClient<S>
  agent(options?: Omit<FakeAgentOptions, 'agentPort'>): FakeAgent
  proxy(options?: Omit<FakeProxyOptions, 'xdsPort'>): FakeProxy
  /** Resolves when the latest version of a model is in a state; by its stream of statuses. */
  untilModel(name: string, state: number): Promise<void>
  /** Ends it as SIGTERM does; its clients stay, and see that. */
  shutDown(): Promise<void>
  /** Ends it and all clients. */
  close(): Promise<void>
}

const SETTINGS: ControlPlaneSettings = {
  host: '127.0.0.1',
  xdsPort: 0,
  schedulerPort: 0,
  agentPort: 0,
  adminHost: '127.0.0.1',
  adminPort: 0,
  adminToken: undefined,
  healthProbePort: undefined,
  dbPath: undefined,
  configDir: undefined,
  proxyAckTimeoutMs: 5_000,
  proxyLeaseMs: 120_000,
  maxXdsStreams: 10_000,
  agentReturnTimeoutMs: 30_000,
  retentionMs: 86_400_000,
  envoy: defaultEnvoyOptions,
  serverScaling: { enabled: true, packingShare: 0 },
  modelScaling: { enabled: false, windows: SCALING_WINDOWS },
}

export async function startTestControlPlane(
  settings: Partial<ControlPlaneSettings> = {},
): Promise<TestControlPlane> {
  const started = await startControlPlane({ ...SETTINGS, ...settings }, silentLog)
  if (!started.ok) throw new Error(started.error)
  return withClients(started.value)
}

function withClients(plane: ControlPlane): TestControlPlane {
  const { ports } = plane
  const cleanups: (() => void)[] = []
  const client: TestControlPlane['client'] = (service, port) => {
    const made = createGrpcClient(service, { target: `127.0.0.1:${ports[port]}` })
    cleanups.push(() => made.close())
    return made
  }
  const kept = <T extends { close(): void }>(made: T): T => {
    cleanups.push(() => made.close())
    return made
  }
  const scheduler = client(schedulerService, 'scheduler')
  let closed: Promise<void> | undefined
  const shutDown = () => {
    closed ??= plane.close()
    return closed
  }
  return {
    ports,
    scheduler,
    agents: client(agentService, 'agent'),
    client,
    agent: (options = {}) => kept(startFakeAgent({ agentPort: ports.agent, ...options })),
    proxy: (options = {}) => kept(startFakeProxy({ xdsPort: ports.xds, ...options })),
    async untilModel(name, state) {
      for await (const message of scheduler.subscribeModelStatus({ subscriberName: 'test' })) {
        if (message.modelName === name && message.versions[0]?.state?.state === state) return
      }
      throw new Error(`the stream ended before ${name} was in state ${state}`)
    },
    shutDown,
    async close() {
      for (const cleanup of cleanups) cleanup()
      await shutDown()
    },
  }
}

/** A file for the store in a folder of its own, and how to be rid of both. */
export function temporaryStore(): { readonly dbPath: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'seldon-store-'))
  return { dbPath: join(folder, 'state.db'), remove: () => rmSync(folder, { recursive: true }) }
}

/** `STATUS message` of what a call or a stream failed with. */
export async function failureOf(work: Promise<unknown> | AsyncIterable<unknown>): Promise<string> {
  try {
    if (work instanceof Promise) await work
    else for await (const _ of work);
  } catch (error) {
    const { status, message } = error as GrpcError
    return `${status} ${message}`
  }
  return 'OK'
}
