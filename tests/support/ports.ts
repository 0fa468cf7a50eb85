/** Ports for what cannot take port 0. */

import { portFault } from '../../src/lib/ports.ts'

/** Below the ports that the system gives to outgoing connections, one of which could take them. */
const SINGLE_PORTS = { first: 10_000, last: 19_999 }
/** Below those too, and apart from the single ones. */
const FIRST_START = 20_000
const LAST_START = 32_000
const BLOCK = 10

/** Another process counts from elsewhere; this one hands a port out again after all the others. */
let nextPort = randomBetween(SINGLE_PORTS.first, SINGLE_PORTS.last)

/** `count` different ports that were free just now. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = []
  while (ports.length < count) {
    const port = nextPort
    nextPort = port === SINGLE_PORTS.last ? SINGLE_PORTS.first : port + 1
    if ((await portFault('127.0.0.1', port)) === undefined) ports.push(port)
  }
  return ports
}

/** The start of `blocks` free blocks of ten ports, somewhere at random. */
export async function freePortBlocks(blocks: number): Promise<number> {
  const size = blocks * BLOCK
  while (true) {
    const start = randomBetween(FIRST_START, LAST_START - size)
    const ports = Array.from({ length: size }, (_, index) => start + index)
    const faults = await Promise.all(ports.map((port) => portFault('127.0.0.1', port)))
    if (faults.every((fault) => fault === undefined)) return start
  }
}

function randomBetween(first: number, last: number): number {
  return first + Math.floor(Math.random() * (last - first + 1))
}
