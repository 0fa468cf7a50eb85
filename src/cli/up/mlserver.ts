/** An MLServer of a local run. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LogLevel } from '../../lib/log.ts'
import { LOOPBACK } from './control-plane.ts'
import type { ChildSpec } from './family.ts'
import type { ModelServerSetup } from './model-server.ts'
import { httpReady } from './readiness.ts'

export function mlserverSpec(setup: ModelServerSetup): ChildSpec {
  const { name, executable, folder, models, ports, settings, place } = setup
  return {
    name,
    role: 'model server',
    command: [executable, 'start', models],
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
