/** Settings of `seldon agent`; names of flags and variables are those of the existing agent. */

import { SERVER_TYPES } from '../../agent/settings.ts'
import { agentLifeCycle } from './agent-life-cycle.ts'
import { agentScaling } from './agent-scaling.ts'
import { logSettings } from './common.ts'
import { setting, type Values } from './setting.ts'
import {
  boolean,
  duration,
  host,
  integer,
  list,
  listenPort,
  oneOf,
  optional,
  path,
  port,
  text,
} from './types.ts'

const IDENTITY = 'Identity'
const CONNECTIONS = 'Connections'
const PORTS = 'Ports'
const ARTIFACTS = 'Artifacts'
const MODELS = 'Models'

const identity = {
  serverName: setting({
    flag: 'server-name',
    env: [],
    type: text,
    default: 'mlserver',
    description: 'The Server this replica belongs to',
    group: IDENTITY,
  }),
  serverIndex: setting({
    flag: 'server-idx',
    env: [],
    type: integer({ min: 0, max: 65_535 }),
    default: 0,
    description: 'Which replica of it this is',
    group: IDENTITY,
  }),
  podName: setting({
    flag: 'pod-name',
    env: ['POD_NAME'],
    type: optional(text),
    default: undefined,
    description:
      'As <server>-<index>: stands for --server-name and --server-idx unless both are given, and for --agent-host',
    group: IDENTITY,
  }),
  podIp: setting({
    flag: 'pod-ip',
    env: ['POD_IP'],
    type: optional(host),
    default: undefined,
    description: 'Stands for --agent-host where --use-deployments-for-servers is given',
    group: IDENTITY,
  }),
  useDeployments: setting({
    flag: 'use-deployments-for-servers',
    env: ['SELDON_USE_DEPLOYMENTS_FOR_SERVERS'],
    type: boolean,
    default: false,
    description:
      'The pod belongs to a Deployment: the last two parts of its name make the index, and Envoy is told its IP address',
    group: IDENTITY,
  }),
  serverType: setting({
    flag: 'server-type',
    env: ['SELDON_SERVER_TYPE'],
    type: oneOf(SERVER_TYPES),
    default: 'mlserver',
    description: 'The kind of model server',
    group: IDENTITY,
  }),
  capabilities: setting({
    flag: 'capabilities',
    env: ['SELDON_SERVER_CAPABILITIES'],
    type: list,
    default: ['sklearn', 'xgboost'],
    description: 'What the model server can run',
    group: IDENTITY,
  }),
  replicaConfig: setting({
    flag: 'replica-config',
    env: ['SELDON_REPLICA_CONFIG'],
    type: optional(text),
    default: undefined,
    description:
      'JSON with inferenceSvc, memoryBytes, capabilities, overCommitPercentage: replaces those settings',
    group: IDENTITY,
  }),
}

const connections = {
  agentHost: setting({
    flag: 'agent-host',
    env: [],
    type: host,
    default: '127.0.0.1',
    description: 'Address under which Envoy reaches this agent',
    group: CONNECTIONS,
  }),
  schedulerHost: setting({
    flag: 'scheduler-host',
    env: ['SELDON_SCHEDULER_HOST'],
    type: host,
    default: '127.0.0.1',
    description: 'Where the scheduler is',
    group: CONNECTIONS,
  }),
  schedulerPort: setting({
    flag: 'scheduler-port',
    env: ['SELDON_SCHEDULER_PORT'],
    type: port,
    default: 9005,
    description: "The scheduler's agent port",
    group: CONNECTIONS,
  }),
  envoyHost: setting({
    flag: 'envoy-host',
    env: ['SELDON_ENVOY_HOST'],
    type: host,
    default: '127.0.0.1',
    description: 'Where explainers and other models that ask models find Envoy',
    group: CONNECTIONS,
  }),
  envoyPort: setting({
    flag: 'envoy-port',
    env: ['SELDON_ENVOY_PORT'],
    type: port,
    default: 9000,
    description: "Envoy's port for inference",
    group: CONNECTIONS,
  }),
  envoySecurity: setting({
    flag: 'envoy-security-protocol',
    env: ['ENVOY_SECURITY_PROTOCOL'],
    type: oneOf(['PLAINTEXT', 'SSL']),
    default: 'PLAINTEXT',
    description: 'Whether that port takes TLS',
    group: CONNECTIONS,
  }),
  inferenceHost: setting({
    flag: 'inference-host',
    env: ['SELDON_SERVER_HOST'],
    type: host,
    default: '127.0.0.1',
    description: 'Where the model server is',
    group: CONNECTIONS,
  }),
  inferenceHttpPort: setting({
    flag: 'inference-http-port',
    env: ['SELDON_SERVER_HTTP_PORT'],
    type: port,
    default: 8080,
    description: "The model server's HTTP port",
    group: CONNECTIONS,
  }),
  inferenceGrpcPort: setting({
    flag: 'inference-grpc-port',
    env: ['SELDON_SERVER_GRPC_PORT'],
    type: port,
    default: 8081,
    description: "The model server's gRPC port",
    group: CONNECTIONS,
  }),
}

const artifacts = {
  rcloneHost: setting({
    flag: 'rclone-host',
    env: ['SELDON_RCLONE_HOST'],
    type: host,
    default: '127.0.0.1',
    description:
      "Where rclone's remote-control server is, which fetches what is not on this machine",
    group: ARTIFACTS,
  }),
  rclonePort: setting({
    flag: 'rclone-port',
    env: ['SELDON_RCLONE_PORT'],
    type: { ...listenPort, expected: 'a port, from 0 (there is no rclone) to 65535' },
    default: 5572,
    description: 'Its port; 0 where there is none',
    group: ARTIFACTS,
  }),
  configPath: setting({
    flag: 'config-path',
    env: ['SELDON_CONFIG_PATH'],
    type: path,
    default: '/mnt/config',
    description: 'Folder that may have an agent.yaml with remotes for rclone',
    group: ARTIFACTS,
  }),
  storageSecretsFolder: setting({
    flag: 'storage-secrets-folder',
    env: ['SELDON_STORAGE_SECRETS_FOLDER'],
    type: path,
    default: '/mnt/secrets',
    description: 'Folder with the secrets that storageSecretName and agent.yaml name',
    group: ARTIFACTS,
  }),
}

const ports = {
  bindHost: setting({
    flag: 'bind-host',
    env: ['SELDON_BIND_HOST'],
    type: host,
    default: '0.0.0.0',
    description: 'Address that the ports of the agent bind',
    group: PORTS,
  }),
  proxyHttpPort: setting({
    flag: 'reverse-proxy-http-port',
    env: ['SELDON_REVERSE_PROXY_HTTP_PORT'],
    type: listenPort,
    default: 9999,
    description: 'Inference proxy, HTTP',
    group: PORTS,
  }),
  proxyGrpcPort: setting({
    flag: 'reverse-proxy-grpc-port',
    env: ['SELDON_REVERSE_PROXY_GRPC_PORT'],
    type: listenPort,
    default: 9998,
    description: 'Inference proxy, gRPC',
    group: PORTS,
  }),
  metricsPort: setting({
    flag: 'metrics-port',
    env: ['SELDON_METRICS_PORT'],
    type: listenPort,
    default: 9006,
    description: 'Prometheus metrics',
    group: PORTS,
  }),
  readinessPort: setting({
    flag: 'readiness-port',
    env: ['SELDON_READINESS_PORT'],
    type: listenPort,
    default: 9008,
    description: 'Readiness, HTTP',
    group: PORTS,
  }),
  debugGrpcPort: setting({
    flag: 'debug-grpc-port',
    env: ['SELDON_DEBUG_GRPC_PORT'],
    type: listenPort,
    default: 7777,
    description: 'What the agent holds, gRPC',
    group: PORTS,
  }),
  drainerPort: setting({
    flag: 'drainer-port',
    env: ['SELDON_DRAINER_PORT'],
    type: listenPort,
    default: 9007,
    description: "Drainer, HTTP, for the preStop hooks of the pod's containers",
    group: PORTS,
  }),
}

const models = {
  agentFolder: setting({
    flag: 'agent-folder',
    env: ['SELDON_AGENT_FOLDER'],
    type: path,
    default: '/mnt/agent',
    description: 'Folder whose models/ is the repository of the model server',
    group: MODELS,
  }),
  memoryBytes: setting({
    flag: 'memory-bytes',
    env: ['MEMORY_REQUEST'],
    type: integer({ min: 0 }),
    default: 1_000_000,
    description: 'Memory that models may take',
    group: MODELS,
  }),
  overCommitPercentage: setting({
    flag: 'over-commit-percentage',
    env: ['SELDON_OVERCOMMIT_PERCENTAGE'],
    type: integer({ min: 0, max: 1_000 }),
    default: 0,
    description: 'Share of it that may be promised on top',
    group: MODELS,
  }),
  parallelWorkers: setting({
    flag: 'parallel-workers',
    env: ['MLSERVER_PARALLEL_WORKERS'],
    type: integer({ min: 0, max: 1_024 }),
    default: 1,
    description: 'Copies of a model in the model server, each of which takes its memory',
    group: MODELS,
  }),
  requestLimit: setting({
    flag: 'max-requests-per-model',
    env: ['SELDON_MAX_REQUESTS_PER_MODEL'],
    type: { ...integer({ min: 0, max: 1_000_000 }), expected: 'a number, 0 for no limit' },
    default: 0,
    description: 'Requests for one model at the same time; what is beyond is refused; 0: no limit',
    group: MODELS,
  }),
  memoryWait: setting({
    flag: 'memory-wait',
    env: ['SELDON_MEMORY_WAIT'],
    type: duration,
    default: 60_000,
    description: 'The longest that a request for an evicted model, or a load, waits for memory',
    group: MODELS,
  }),
  loadConcurrency: setting({
    flag: 'load-concurrency',
    env: ['SELDON_LOAD_CONCURRENCY'],
    type: integer({ min: 1, max: 64 }),
    default: 4,
    description: 'Models that are fetched, and that are loaded, at the same time',
    group: MODELS,
  }),
  loadTimeoutMinutes: setting({
    flag: 'max-load-elapsed-time-minutes',
    env: ['SELDON_MAX_LOAD_ELAPSED_TIME_MINUTES'],
    type: integer({ min: 1, max: 1_440 }),
    default: 120,
    description: 'The longest that the model server may take to load one model',
    group: MODELS,
  }),
  unloadTimeoutMinutes: setting({
    flag: 'max-unload-elapsed-time-minutes',
    env: ['SELDON_MAX_UNLOAD_ELAPSED_TIME_MINUTES'],
    type: integer({ min: 1, max: 1_440 }),
    default: 15,
    description: 'The longest that it may take to unload one',
    group: MODELS,
  }),
  loadAttempts: setting({
    flag: 'max-load-retry-count',
    env: ['SELDON_MAX_LOAD_RETRY_COUNT'],
    type: integer({ min: 1, max: 100 }),
    default: 5,
    description: 'How often a load is tried when its failure may pass',
    group: MODELS,
  }),
  unloadAttempts: setting({
    flag: 'max-unload-retry-count',
    env: ['SELDON_MAX_UNLOAD_RETRY_COUNT'],
    type: integer({ min: 1, max: 100 }),
    default: 1,
    description: 'How often an unload is tried',
    group: MODELS,
  }),
  unloadGraceSeconds: setting({
    flag: 'unload-grace-period-seconds',
    env: ['SELDON_UNLOAD_GRACE_PERIOD_SECONDS'],
    type: integer({ min: 0, max: 3_600 }),
    default: 2,
    description: 'The longest that an unload waits for requests the model still serves',
    group: MODELS,
  }),
}

export const agentSettings = {
  ...identity,
  ...connections,
  ...artifacts,
  ...ports,
  ...models,
  ...agentLifeCycle,
  ...agentScaling,
  ...logSettings,
}

const MINUTE_MS = 60_000
const SECOND_MS = 1_000

/** The part of the agent's own settings that each stands for itself. */
export function plainAgentSettings(values: Values<typeof agentSettings>) {
  return {
    shared: true,
    serverType: values.serverType,
    // MLServer without workers runs the one copy itself.
    parallelWorkers: Math.max(values.parallelWorkers, 1),
    scheduler: { host: values.schedulerHost, port: values.schedulerPort },
    envoy: {
      host: values.envoyHost,
      port: values.envoyPort,
      tls: values.envoySecurity === 'SSL',
    },
    inferenceHost: values.inferenceHost,
    inferenceHttpPort: values.inferenceHttpPort,
    inferenceGrpcPort: values.inferenceGrpcPort,
    bindHost: values.bindHost,
    proxyHttpPort: values.proxyHttpPort,
    proxyGrpcPort: values.proxyGrpcPort,
    readinessPort: values.readinessPort,
    metricsPort: values.metricsPort,
    drainerPort: values.drainerPort,
    debugGrpcPort: values.debugGrpcPort,
    agentFolder: values.agentFolder,
    rclone:
      values.rclonePort === 0 ? undefined : { host: values.rcloneHost, port: values.rclonePort },
    configFolder: values.configPath,
    storageSecretsFolder: values.storageSecretsFolder,
    requestLimit: values.requestLimit === 0 ? undefined : values.requestLimit,
    memoryWaitMs: values.memoryWait,
    loadConcurrency: values.loadConcurrency,
    loadTimeoutMs: values.loadTimeoutMinutes * MINUTE_MS,
    loadAttempts: values.loadAttempts,
    unloadTimeoutMs: values.unloadTimeoutMinutes * MINUTE_MS,
    unloadAttempts: values.unloadAttempts,
    unloadGraceMs: values.unloadGraceSeconds * SECOND_MS,
    askEveryMs: values.askPeriodSeconds * SECOND_MS,
    modelServerPatienceMs: values.patienceSeconds * SECOND_MS,
    rclonePatienceMs: values.patienceSeconds * SECOND_MS,
    closeGraceMs: values.closeGrace,
    scalingPeriodMs: values.scalingPeriodSeconds * SECOND_MS,
    lagThreshold: values.lagThreshold,
    inactiveMs: values.inactiveSeconds * SECOND_MS,
  }
}
