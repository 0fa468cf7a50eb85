/** Ports for what cannot take port 0. */

import { createServer, type Server } from 'node:net'
import { portFault } from '../../src/lib/ports.ts'

/** `count` different ports that were free just now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listenAnywhere))
  const ports = servers.map(portOf)
  await Promise.all(servers.map(close))
  return ports
}

const BLOCK = 10
/** Below the ports that the system gives to outgoing connections. */
const LAST_START = 32_000
const FIRST_START = 20_000

/** The start of `blocks` free blocks of ten ports, somewhere at random. */
export async function freePortBlocks(blocks: number): Promise<number> {
  const size = blocks * BLOCK
  while (true) {
    const start = FIRST_START + Math.floor(Math.random() * (LAST_START - FIRST_START - size))
    const ports = Array.from({ length: size }, (_, index) => start + index)
    const faults = await Promise.all(ports.map((port) => portFault('127.0.0.1', port)))
    if (faults.every((fault) => fault === undefined)) return start
  }
}

function listenAnywhere(): Promise<Server> {
  const { promise, resolve } = Promise.withResolvers<Server>()
  const server = createServer()
  server.listen({ host: '127.0.0.1', port: 0 }, () => resolve(server))
  return promise
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
