/** Settings of `seldon scheduler`. */

import { configDir, logSettings } from './common.ts'
import { envoySettings } from './envoy.ts'
import { setting } from './setting.ts'
import {
  boolean,
  duration,
  host,
  integer,
  listenPort,
  optional,
  path,
  share,
  text,
} from './types.ts'

const PORTS = 'Ports'
const STATE = 'State'
const WAITING = 'How long to wait'
const SCALING = 'Scaling'

/** How long lost proxies, and agents after a restart, are waited for. */
export const waitingSettings = {
  proxyAckTimeout: setting({
    flag: 'proxy-ack-timeout',
    env: ['SELDON_PROXY_ACK_TIMEOUT'],
    type: duration,
    default: 5_000,
    description: 'A proxy that does not answer an update for this long is no longer waited for',
    group: WAITING,
  }),
  proxyLease: setting({
    flag: 'proxy-lease',
    env: ['SELDON_PROXY_LEASE'],
    type: duration,
    default: 120_000,
    description: 'For how long a lost proxy is taken to route as it last confirmed',
    group: WAITING,
  }),
  agentReturnTimeout: setting({
    flag: 'agent-return-timeout',
    env: ['SELDON_AGENT_RETURN_TIMEOUT'],
    type: duration,
    default: 30_000,
    description: 'How long agents have to return after a restart before their routes go',
    group: WAITING,
  }),
}

export const adminToken = setting({
  flag: 'admin-token',
  env: ['SELDON_ADMIN_TOKEN'],
  type: optional(text),
  default: undefined,
  description: 'Bearer token for admin calls that change something; needed beyond loopback',
  group: PORTS,
})

/** When operators are asked for more or fewer replicas of a server. */
export const serverScalingSettings = {
  enableServerAutoscaling: setting({
    flag: 'enable-server-autoscaling',
    env: ['SELDON_ENABLE_SERVER_AUTOSCALING'],
    type: boolean,
    default: true,
    description: 'Ask the operator for the server replicas that models need',
    group: SCALING,
  }),
  serverPackingEnabled: setting({
    flag: 'server-packing-enabled',
    env: ['SELDON_SERVER_PACKING_ENABLED'],
    type: boolean,
    default: false,
    description: 'Ask for fewer server replicas than hold models, if models can be packed',
    group: SCALING,
  }),
  serverPackingPercentage: setting({
    flag: 'server-packing-percentage',
    env: ['SELDON_SERVER_PACKING_PERCENTAGE'],
    type: share,
    default: 0.25,
    description: 'On how many of the unloads, from 0 to 1, packing is tried',
    group: SCALING,
  }),
}

export const modelScalingSettings = {
  enableModelAutoscaling: setting({
    flag: 'enable-model-autoscaling',
    env: ['SELDON_ENABLE_MODEL_AUTOSCALING'],
    type: boolean,
    default: false,
    description: 'Scale models that have minReplicas or maxReplicas by their load',
    group: SCALING,
  }),
}

export const schedulerSettings = {
  host: setting({
    flag: 'host',
    env: ['SELDON_LISTEN_HOST'],
    type: host,
    default: '0.0.0.0',
    description: 'Address that the gRPC ports bind',
    group: PORTS,
  }),
  xdsPort: setting({
    flag: 'xds-port',
    aliases: ['envoy-port'],
    env: ['SELDON_XDS_PORT'],
    type: listenPort,
    default: 9002,
    description: 'xDS, for Envoy',
    group: PORTS,
  }),
  schedulerPort: setting({
    flag: 'scheduler-port',
    env: ['SELDON_SCHEDULER_GRPC_PORT'],
    type: listenPort,
    default: 9004,
    description: 'Scheduler gRPC, for the CLI and operators',
    group: PORTS,
  }),
  agentPort: setting({
    flag: 'agent-port',
    env: ['SELDON_AGENT_GRPC_PORT'],
    type: listenPort,
    default: 9005,
    description: 'Agent gRPC',
    group: PORTS,
  }),
  adminPort: setting({
    flag: 'admin-port',
    env: ['SELDON_ADMIN_PORT'],
    type: listenPort,
    default: 9001,
    description: 'Admin HTTP',
    group: PORTS,
  }),
  adminHost: setting({
    flag: 'admin-host',
    env: ['SELDON_ADMIN_HOST'],
    type: host,
    default: '127.0.0.1',
    description: 'Address that the admin port binds',
    group: PORTS,
  }),
  adminToken,
  healthProbePort: setting({
    flag: 'health-probe-port',
    env: ['SELDON_HEALTH_PROBE_PORT'],
    type: optional(listenPort),
    default: undefined,
    description: 'HTTP on --host that answers GET /live and GET /ready, for probes from elsewhere',
    group: PORTS,
  }),
  dbPath: setting({
    flag: 'db-path',
    env: ['SELDON_DB_PATH'],
    type: optional(path),
    default: undefined,
    description:
      'File that keeps the state, or an existing folder for it; it is lost at the end when unset',
    group: STATE,
  }),
  configDir,
  ...waitingSettings,
  retentionSeconds: setting({
    flag: 'deleted-resource-ttl-seconds',
    env: ['SELDON_DELETED_RESOURCE_TTL_SECONDS'],
    type: integer({ min: 60, max: 10_000_000 }),
    default: 86_400,
    description:
      'How long the status of what was deleted, and of lost server replicas, can be read',
    group: STATE,
  }),
  maxXdsStreams: setting({
    flag: 'max-xds-streams',
    env: ['SELDON_MAX_XDS_STREAMS'],
    type: integer({ min: 1 }),
    default: 10_000,
    description: 'How many discovery streams may be open; a proxy has one, or one for each type',
    group: 'Limits',
  }),
  ...serverScalingSettings,
  ...modelScalingSettings,
  ...envoySettings,
  ...logSettings,
}
