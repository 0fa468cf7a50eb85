/** One replica of a local run: a model server and the agent beside it. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import type { LogLevel } from '../../lib/log.ts'
import { agentSettings } from '../settings/agent.ts'
import { toFlags } from '../settings/setting.ts'
import type { Child } from './child.ts'
import { type ChildPlace, LOOPBACK, type UpValues } from './control-plane.ts'
import type { ChildSpec, Family } from './family.ts'
import type { ReplicaPlan } from './fleet-plan.ts'
import type { ReplicaPorts } from './ports.ts'
import { httpReady } from './readiness.ts'

export interface ReplicaSetup {
  readonly self: readonly string[]
  readonly mlserver: string
  readonly settings: UpValues
  /** 0 where there is none. */
  readonly rclonePort: number
  readonly agentFolder: (replica: string) => string
  /** The agent runs here: relative artifact paths of manifests count from it. */
  readonly place: ChildPlace
  /** Called whenever the agent of a replica has joined the scheduler. */
  readonly onJoined: () => void
}

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
  const folder = setup.agentFolder(plan.name)
  mkdirSync(modelsFolder(folder), { recursive: true })
  return {
    modelServer: family.start(mlserverSpec(setup, plan, ports, folder)),
    agent: family.start(agentSpec(setup, plan, ports, folder)),
    ports,
  }
}

function mlserverSpec(
  { mlserver, settings, place }: ReplicaSetup,
  plan: ReplicaPlan,
  ports: ReplicaPorts,
  folder: string,
): ChildSpec {
  return {
    name: plan.name,
    role: 'model server',
    command: [mlserver, 'start', modelsFolder(folder)],
    // MLServer writes folders of its own into the one it runs in.
    cwd: folder,
    env: {
      ...quietLogging(folder, settings.logLevel),
      // gRPC's own default of 4 MiB is less than one batch of images.
      MLSERVER_GRPC_MAX_MESSAGE_LENGTH: `${GRPC_MESSAGE_BYTES}`,
      ...place.env,
      MLSERVER_HOST: LOOPBACK,
      MLSERVER_HTTP_PORT: `${ports.modelServerHttp}`,
      MLSERVER_GRPC_PORT: `${ports.modelServerGrpc}`,
      MLSERVER_METRICS_PORT: `${ports.modelServerMetrics}`,
      MLSERVER_PARALLEL_WORKERS: `${settings.parallelWorkers}`,
      // The agent says which models to load.
      MLSERVER_LOAD_MODELS_AT_STARTUP: 'false',
      MLSERVER_DEBUG: `${settings.logLevel === 'debug'}`,
    },
    ready: httpReady(`http://${LOOPBACK}:${ports.modelServerHttp}/v2/health/ready`),
    retryFirstStart: true,
  }
}

/** What today's agents pass, too. */
const GRPC_MESSAGE_BYTES = 1_000 * 1024 * 1024

/**
 * The servers inside of MLServer tell a dozen lines at each start and end that help nobody; a user
 * who sets their own logging, or asks for all there is, gets that.
 */
function quietLogging(folder: string, logLevel: LogLevel): Record<string, string> {
  if (logLevel === 'debug') return {}
  const file = join(folder, 'logging.json')
  writeFileSync(file, JSON.stringify(QUIET_LOGGING))
  return { MLSERVER_LOGGING_SETTINGS: file }
}

/** Python's logging, as `logging.config.dictConfig` takes it. */
const QUIET_LOGGING = {
  version: 1,
  disable_existing_loggers: false,
  formatters: { plain: { format: '%(asctime)s [%(name)s] %(levelname)s - %(message)s' } },
  handlers: {
    out: { class: 'logging.StreamHandler', formatter: 'plain', stream: 'ext://sys.stdout' },
  },
  loggers: {
    uvicorn: { level: 'WARNING', handlers: ['out'], propagate: false },
    'mlserver.rest': { level: 'WARNING' },
    'mlserver.grpc': { level: 'WARNING' },
    'mlserver.metrics': { level: 'WARNING' },
  },
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
    capabilities: plan.capabilities,
    agentHost: LOOPBACK,
    bindHost: LOOPBACK,
    schedulerHost: LOOPBACK,
    schedulerPort: settings.agentPort,
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

function modelsFolder(agentFolder: string): string {
  return join(agentFolder, 'models')
}
