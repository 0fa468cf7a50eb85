/** The ports of a local run: those that are fixed are checked first, replicas take free ones. */

import { portFault, portHolder } from '../../lib/ports.ts'
import { processCommand } from './processes.ts'

export interface FixedPort {
  readonly port: number
  readonly host: string
  /** What listens there, as in `Envoy's inference requests`. */
  readonly purpose: string
  /** The flag that changes it, without dashes. */
  readonly flag: string
}

/** A sentence for each port that cannot be had. */
export async function portFaults(ports: readonly FixedPort[]): Promise<string[]> {
  const faults = await Promise.all(
    ports.map(async (wanted, position) => {
      const twin = ports.slice(0, position).find(({ port }) => port === wanted.port)
      if (twin !== undefined) {
        return `port ${wanted.port} is wanted for ${twin.purpose} and for ${wanted.purpose}: change one with --${twin.flag} or --${wanted.flag}`
      }
      const code = await portFault(wanted.host, wanted.port)
      return code === undefined ? undefined : describe(wanted, code)
    }),
  )
  return faults.filter((fault) => fault !== undefined)
}

function describe({ port, purpose, flag, host }: FixedPort, code: string): string {
  const advice = `use another one with --${flag}`
  if (code === 'EACCES') return `port ${port}, for ${purpose}, needs more rights: ${advice}`
  if (code === 'EADDRNOTAVAIL') return `${host} is no address of this machine (for ${purpose})`
  if (code !== 'EADDRINUSE')
    return `port ${port}, for ${purpose}, cannot be used (${code}): ${advice}`
  return `port ${port}, for ${purpose}, is taken${holder(port)}: stop that, or ${advice}`
}

function holder(port: number): string {
  const pid = portHolder(port)
  if (pid === undefined) return ''
  const command = processCommand(pid)
  return command === undefined ? ` by process ${pid}` : ` by process ${pid} (${shorten(command)})`
}

function shorten(command: string): string {
  return command.length <= 80 ? command : `${command.slice(0, 79)}…`
}

export interface ReplicaPorts {
  readonly modelServerHttp: number
  readonly modelServerGrpc: number
  readonly modelServerMetrics: number
  readonly proxyHttp: number
  readonly proxyGrpc: number
  readonly agentMetrics: number
  readonly agentReadiness: number
  readonly agentDrainer: number
  readonly agentDebug: number
}

/** Blocks of ten, so that a person sees which ports belong together. */
const BLOCK = 10
const LAST_PORT = 65_535

export interface PortBlocks {
  /** The first block of which all ports are free; undefined when there is none. */
  take(): Promise<ReplicaPorts | undefined>
  release(ports: ReplicaPorts): void
}

export function portBlocks(host: string, firstPort: number): PortBlocks {
  const taken = new Set<number>()
  return {
    async take() {
      for (let start = firstPort; start + BLOCK <= LAST_PORT; start += BLOCK) {
        if (taken.has(start)) continue
        // Claimed before the first wait: two replicas may look at the same time.
        taken.add(start)
        const ports = block(start)
        const faults = await Promise.all(Object.values(ports).map((port) => portFault(host, port)))
        if (faults.every((fault) => fault === undefined)) return ports
        taken.delete(start)
      }
      return undefined
    },
    release: (ports) => {
      taken.delete(ports.modelServerHttp)
    },
  }
}

function block(start: number): ReplicaPorts {
  return {
    modelServerHttp: start,
    modelServerGrpc: start + 1,
    modelServerMetrics: start + 2,
    proxyHttp: start + 3,
    proxyGrpc: start + 4,
    agentMetrics: start + 5,
    agentReadiness: start + 6,
    agentDrainer: start + 7,
    agentDebug: start + 8,
  }
}
