/** Health for those who ask over gRPC: grpc.health.v1 and the older service of Seldon Core 2. */

import { grpc } from '../../gen/seldon.js'
import { healthCheckService, healthService } from '../../gen/services.ts'
import { GrpcError } from './errors.ts'
import type { GrpcServer } from './server.ts'
import type { ServerCall } from './server-call.ts'

const { SERVING, NOT_SERVING, SERVICE_UNKNOWN } = grpc.health.v1.HealthCheckResponse.ServingStatus
type ServingStatus = grpc.health.v1.HealthCheckResponse.ServingStatus

/** The name of the server as a whole. */
const WHOLE_SERVER = ''

/** What a server says of itself; it serves until told otherwise. */
export class Health {
  readonly #statuses = new Map<string, ServingStatus>([[WHOLE_SERVER, SERVING]])
  readonly #watchers = new Set<() => void>()

  /** Sets the whole server, or one service by its full name; watchers hear of it at once. */
  set(serving: boolean, service = WHOLE_SERVER): void {
    this.#statuses.set(service, serving ? SERVING : NOT_SERVING)
    for (const watcher of this.#watchers) watcher()
  }

  get(service: string = WHOLE_SERVER): ServingStatus | undefined {
    return this.#statuses.get(service)
  }

  all(): Record<string, { status: ServingStatus }> {
    return Object.fromEntries([...this.#statuses].map(([name, status]) => [name, { status }]))
  }

  /** The status now and each later one that differs, until the call is over. */
  async *watch(service: string, { signal }: ServerCall): AsyncGenerator<ServingStatus> {
    let wake = () => {}
    const woken = () => wake()
    this.#watchers.add(woken)
    signal.addEventListener('abort', woken)
    try {
      let last: ServingStatus | undefined
      while (!signal.aborted) {
        const status = this.get(service) ?? SERVICE_UNKNOWN
        if (status !== last) {
          last = status
          yield status
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    } finally {
      this.#watchers.delete(woken)
    }
  }
}

/** Adds both health services to a server. */
export function addHealth(server: GrpcServer): Health {
  const health = new Health()
  server.add(healthService, {
    check: async ({ service }) => {
      const status = health.get(service)
      if (status === undefined) throw new GrpcError('NOT_FOUND', `unknown service "${service}"`)
      return { status }
    },
    list: async () => ({ statuses: health.all() }),
    async *watch({ service }, call) {
      for await (const status of health.watch(service, call)) yield { status }
    },
  })
  server.add(healthCheckService, {
    healthCheck: async () => ({ ok: health.get() === SERVING }),
  })
  return health
}
