/** Settings of `seldon agent`; names of flags and variables are those of the existing agent. */

import { SERVER_TYPES } from '../../agent/settings.ts'
import { agentLifeCycle } from './agent-life-cycle.ts'
import { agentModels } from './agent-models.ts'
import { agentPorts } from './agent-ports.ts'
import { agentScaling } from './agent-scaling.ts'
import { logSettings } from './common.ts'
import { setting, type Values } from './setting.ts'
import {
  boolean,
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
const ARTIFACTS = 'Artifacts'

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

export const agentSettings = {
  ...identity,
  ...connections,
  ...artifacts,
  ...agentPorts,
  ...agentModels,
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
