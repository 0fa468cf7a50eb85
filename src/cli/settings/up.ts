/** Settings of `seldon up`. */

import { configDir, logSettings } from './common.ts'
import { envoySettings } from './envoy.ts'
import { modelScalingSettings, waitingSettings } from './scheduler.ts'
import { setting } from './setting.ts'
import { integer, optional, path, port } from './types.ts'

const PORTS = 'Ports'
const STATE = 'State'
const PROGRAMS = 'Programs'
const REPLICAS = 'Replicas'

function upPort(flag: string, env: string, value: number, description: string) {
  return setting({ flag, env: [env], type: port, default: value, description, group: PORTS })
}

const ports = {
  envoyAdminPort: upPort('envoy-admin-port', 'SELDON_ENVOY_ADMIN_PORT', 9003, "Envoy's admin HTTP"),
  xdsPort: upPort('xds-port', 'SELDON_XDS_PORT', 9002, 'xDS, for Envoy'),
  schedulerPort: upPort(
    'scheduler-port',
    'SELDON_SCHEDULER_GRPC_PORT',
    9004,
    'Scheduler gRPC, for the CLI',
  ),
  agentPort: upPort('agent-port', 'SELDON_AGENT_GRPC_PORT', 9005, 'Agent gRPC'),
  adminPort: upPort('admin-port', 'SELDON_ADMIN_PORT', 9001, 'Admin HTTP'),
  replicaPortStart: upPort(
    'replica-port-start',
    'SELDON_REPLICA_PORT_START',
    10_000,
    'From here on each replica takes the next free block of ten ports',
  ),
}

export const upSettings = {
  configDir,
  stateDir: setting({
    flag: 'state-dir',
    env: ['SELDON_STATE_DIR'],
    type: path,
    default: '.seldon',
    description: 'Folder that keeps the state of the run',
    group: STATE,
  }),
  envoyPath: setting({
    flag: 'envoy-path',
    env: ['ENVOY_PATH'],
    type: optional(path),
    default: undefined,
    description: 'The Envoy to run; looked for on PATH and in .venv/bin when unset',
    group: PROGRAMS,
  }),
  mlserverPath: setting({
    flag: 'mlserver-path',
    env: ['MLSERVER_PATH'],
    type: optional(path),
    default: undefined,
    description: 'The MLServer to run; looked for on PATH and in .venv/bin when unset',
    group: PROGRAMS,
  }),
  tritonPath: setting({
    flag: 'triton-path',
    env: ['TRITON_PATH'],
    type: optional(path),
    default: undefined,
    description:
      'The tritonserver to run for servers with serverConfig triton; looked for on PATH, in .venv and in .tools/triton when unset',
    group: PROGRAMS,
  }),
  rclonePath: setting({
    flag: 'rclone-path',
    env: ['RCLONE_PATH'],
    type: optional(path),
    default: undefined,
    description:
      'The rclone to run when a model is not on this machine; looked for on PATH when unset',
    group: PROGRAMS,
  }),
  replicaMemoryBytes: setting({
    flag: 'replica-memory-bytes',
    env: ['SELDON_REPLICA_MEMORY_BYTES'],
    type: optional(integer({ min: 0 })),
    default: undefined,
    description: 'Memory that the models of one replica may take; that of the machine when unset',
    group: REPLICAS,
  }),
  parallelWorkers: setting({
    flag: 'parallel-workers',
    env: ['MLSERVER_PARALLEL_WORKERS'],
    type: integer({ min: 0, max: 1_024 }),
    default: 0,
    description: 'Worker processes of each MLServer; 0 runs the models in MLServer itself',
    group: REPLICAS,
  }),
  ...ports,
  ...waitingSettings,
  ...modelScalingSettings,
  ...envoySettings,
  inferenceListenHost: { ...envoySettings.inferenceListenHost, default: '127.0.0.1' },
  logLevel: logSettings.logLevel,
}
