/** Flags of the existing scheduler and agent that are accepted and have no effect here. */

export interface IgnoredFlag {
  /** Without its dashes. */
  readonly flag: string
  readonly isSwitch: boolean
  /** The variable that stands for it in the existing tool. */
  readonly env?: string
  /** Why it has no effect: a clause that follows `has no effect: `. */
  readonly because: string
}

function ignored(flag: string, because: string, env?: string): IgnoredFlag {
  return { flag, isSwitch: false, because, ...(env === undefined ? {} : { env }) }
}

function ignoredSwitch(flag: string, because: string): IgnoredFlag {
  return { flag, isSwitch: true, because }
}

const NO_PIPELINES = 'pipelines and Kafka are not served'
const NO_TLS = 'every port is plaintext in this version'
const NO_TRACING = 'no traces are sent in this version'
const ACCESS_LOG = 'the access log is set by --access-log and --access-log-path'

export const ignoredSchedulerFlags: readonly IgnoredFlag[] = [
  ignored('nodeID', 'a proxy may have any node id'),
  ignored('namespace', 'one scheduler serves the models of all namespaces'),
  ignored('scheduler-ready-timeout-seconds', 'every port answers at once from the stored state'),
  ignored('dataflow-port', NO_PIPELINES),
  ignored('pipeline-gateway-host', NO_PIPELINES),
  ignored('pipeline-gateway-http-port', NO_PIPELINES),
  ignored('pipeline-gateway-grpc-port', NO_PIPELINES),
  ignored('kafka-config-path', NO_PIPELINES),
  ignored('retry-creating-failed-pipelines-tick', NO_PIPELINES),
  ignored('retry-deleting-failed-pipelines-tick', NO_PIPELINES),
  ignored('max-retry-failed-pipelines', NO_PIPELINES),
  ignored('scheduler-mtls-port', NO_TLS),
  ignored('agent-mtls-port', NO_TLS),
  ignoredSwitch('allow-plaintxt', NO_TLS),
  ignored('tracing-config-path', NO_TRACING),
  ignored('scaling-config-path', 'it says how pipelines are scaled, and they are not served'),
  ignoredSwitch('enable-envoy-accesslog', ACCESS_LOG),
  ignoredSwitch('include-successful-requests-envoy-accesslog', ACCESS_LOG),
  ignoredSwitch('enable-pprof', 'it belongs to the Go runtime'),
  ignored('pprof-port', 'it belongs to the Go runtime'),
  ignored('pprof-block-rate', 'it belongs to the Go runtime'),
  ignored('pprof-mutex-rate', 'it belongs to the Go runtime'),
]

export const ignoredAgentFlags: readonly IgnoredFlag[] = [
  ignored('namespace', 'the agent asks nothing of Kubernetes'),
  ignored('scheduler-tls-port', NO_TLS, 'SELDON_SCHEDULER_TLS_PORT'),
  ignored('tracing-config-path', NO_TRACING),
  ignored(
    'max-elapsed-time-ready-sub-service-before-start-minutes',
    'the agent waits for its model server as long as it takes',
    'SELDON_MAX_ELAPSED_TIME_READY_SUB_SERVICE_BEFORE_START_MINUTES',
  ),
]
