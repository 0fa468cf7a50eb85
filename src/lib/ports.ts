/** Whether a TCP port can be listened on, and which process holds it if not. */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'

/** Undefined when the port is free, else the system's code, such as `EADDRINUSE` or `EACCES`. */
export function portFault(host: string, port: number): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const server = createServer()
  server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
  server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  return promise
}

/** The process that listens on `port`, where /proc tells. */
export function portHolder(port: number): number | undefined {
  const inodes = listeningInodes(port)
  if (inodes.size === 0) return undefined
  return entries('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => holdsSocket(pid, inodes))
}

const LISTEN = '0A'

function listeningInodes(port: number): Set<string> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const inodes = new Set<string>()
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of lines(table)) {
      // Fields of proc(5): number, local address, remote address, state, …, inode (the tenth).
      const fields = line.trim().split(/\s+/)
      const inode = fields[9]
      if (fields[1]?.endsWith(suffix) && fields[3] === LISTEN && inode !== undefined) {
        inodes.add(`socket:[${inode}]`)
      }
    }
  }
  return inodes
}

function holdsSocket(pid: number, inodes: ReadonlySet<string>): boolean {
  return entries(`/proc/${pid}/fd`).some((fd) => {
    try {
      return inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`))
    } catch {
      return false
    }
  })
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function lines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
