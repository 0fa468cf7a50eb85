import { expect, test } from 'bun:test'
import { createServer, type Server } from 'node:net'
import { portBlocks, portFaults } from '../../../src/cli/up/ports.ts'
import { portHolder } from '../../../src/lib/ports.ts'
import { freePortBlocks } from '../../support/ports.ts'

async function listen(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen({ host: '127.0.0.1', port }, resolve)
  await promise
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { server, port: address.port }
}

test('a taken port is told with its purpose, its holder and the flag that changes it', async () => {
  const { server, port } = await listen()
  const [fault] = await portFaults([{ port, host: '127.0.0.1', purpose: 'xDS', flag: 'xds-port' }])
  expect(fault).toStartWith(`port ${port}, for xDS, is taken by process ${process.pid} (`)
  expect(fault).toEndWith('): stop that, or use another one with --xds-port')
  expect(portHolder(port)).toBe(process.pid)
  server.close()
})

test('free ports have no faults, one port for two purposes has one', async () => {
  const { server, port } = await listen()
  server.close()
  const xds = { port, host: '127.0.0.1', purpose: 'xDS', flag: 'xds-port' }
  expect(await portFaults([xds])).toEqual([])
  expect(await portFaults([xds, { ...xds, purpose: 'agents', flag: 'agent-port' }])).toEqual([
    `port ${port} is wanted for xDS and for agents: change one with --xds-port or --agent-port`,
  ])
})

test('an address that the machine does not have is told', async () => {
  const [fault] = await portFaults([
    { port: 9000, host: '192.0.2.1', purpose: 'requests', flag: 'inference-port' },
  ])
  expect(fault).toBe('192.0.2.1 is no address of this machine (for requests)')
})

test('replicas take blocks of free ports, a released one again', async () => {
  const start = await freePortBlocks(3)
  const { server } = await listen(start + 15)
  const blocks = portBlocks('127.0.0.1', start)
  const [first, second] = await Promise.all([blocks.take(), blocks.take()])
  expect(first?.modelServerHttp).toBe(start)
  expect(second?.modelServerHttp).toBe(start + 20)
  if (first === undefined) throw new Error('no block')
  blocks.release(first)
  expect((await blocks.take())?.modelServerHttp).toBe(start)
  expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length)
  server.close()
})
