/** Listens for admin calls and for probes. */

import { portHolder } from '../../lib/ports.ts'
import { fail, ok, type Result } from '../../lib/result.ts'

export interface HttpServer {
  /** As bound: the port that was free where 0 was asked for. */
  readonly port: number
  /** Cuts off what is not answered yet. */
  close(): Promise<void>
}

export interface ListenFault {
  readonly code: 'EADDRINUSE' | 'EADDRNOTAVAIL' | 'EACCES' | 'other'
  /** For people to read. */
  readonly message: string
}

export interface HttpAddress {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
}

/** Nothing that is answered here takes this long without a byte sent. */
const IDLE_TIMEOUT_SECONDS = 30

/** What a port is called, and which flags choose another one, for the faults. */
export interface PortWords {
  readonly name: string
  readonly portFlag: string
  readonly hostFlag: string
}

export const ADMIN: PortWords = {
  name: 'admin port',
  portFlag: '--admin-port',
  hostFlag: '--admin-host',
}
export const PROBES: PortWords = {
  name: 'port for probes',
  portFlag: '--health-probe-port',
  hostFlag: '--host',
}

export function serveHttp(
  app: { fetch(request: Request): Response | Promise<Response> },
  { host, port }: HttpAddress,
  words: PortWords,
): Result<HttpServer, ListenFault> {
  try {
    const server = Bun.serve({
      hostname: host,
      port,
      development: false,
      // Outside of development Bun would share a taken port with its holder in silence.
      reusePort: false,
      idleTimeout: IDLE_TIMEOUT_SECONDS,
      fetch: (request) => app.fetch(request),
    })
    return ok({ port: server.port ?? port, close: () => server.stop(true) })
  } catch (error) {
    return fail(faultOf(error, host, port, words))
  }
}

function faultOf(
  error: unknown,
  host: string,
  port: number,
  { name, portFlag, hostFlag }: PortWords,
): ListenFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const advice = `choose another one with ${portFlag}`
  switch (code) {
    case 'EADDRINUSE': {
      const pid = portHolder(port)
      const holder = pid === undefined ? '' : ` by process ${pid}`
      return { code, message: `${name} ${port} is taken${holder}: stop that, or ${advice}` }
    }
    case 'EACCES':
      return { code, message: `${name} ${port} needs more rights: ${advice}` }
    case 'EADDRNOTAVAIL':
      return { code, message: `${host} is no address of this machine: see ${hostFlag}` }
    default: {
      const reason = error instanceof Error ? error.message : String(error)
      return { code: 'other', message: `cannot listen on ${name} ${port}: ${reason}` }
    }
  }
}
