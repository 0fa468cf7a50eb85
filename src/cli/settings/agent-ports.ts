/** Settings of `seldon agent` on what it listens on. */

import { setting } from './setting.ts'
import { host, listenPort } from './types.ts'

const PORTS = 'Ports'

export const agentPorts = {
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
