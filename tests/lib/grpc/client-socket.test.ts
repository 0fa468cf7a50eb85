import { afterEach, expect, test } from 'bun:test'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { createGrpcClient } from '../../../src/lib/grpc/client.ts'
import { frame, settings, TYPE } from '../http2-frames.ts'
import { closeAll, echoService, later, serve } from './echo.ts'

afterEach(closeAll)

const goaway = frame(TYPE.goaway, 0, 0, Buffer.alloc(8))
const malformed = frame(TYPE.settings, 0, 0, Buffer.alloc(1))

test.each<[string, (socket: Socket) => void]>([
  ['GOAWAY', (socket) => socket.write(Buffer.concat([settings(), goaway]))],
  ['GOAWAY and the end', (socket) => socket.end(Buffer.concat([settings(), goaway]))],
  ['the end', (socket) => socket.end(settings())],
  ['a malformed frame', (socket) => socket.write(Buffer.concat([settings(), malformed]))],
  [
    'a reset',
    (socket) => {
      socket.write(settings())
      socket.resetAndDestroy()
    },
  ],
])('a new connection is made when SETTINGS and %s come at once', async (_, endAtOnce) => {
  const { port } = await serve({ unary: async (request) => request })
  const lost = Promise.withResolvers<void>()
  const client = createGrpcClient(echoService, {
    target: `127.0.0.1:${await firstConnection(endAtOnce, port)}`,
    onConnection: (connected) => {
      if (!connected) lost.resolve()
    },
  })
  later(() => client.close())
  expect(await client.waitForReady(5_000)).toBe(true)
  // Before a call: one on the lost connection could keep the event loop, and this test, for ever.
  await lost.promise
  expect(await client.unary('a', { deadlineMs: 5_000 })).toBe('a')
})

/** A port where the first connection is treated as is said, once it has spoken; the others go on. */
async function firstConnection(treat: (socket: Socket) => void, port: number): Promise<number> {
  let isFirst = true
  const listener = createServer((socket) => {
    socket.on('error', () => {})
    later(() => socket.destroy())
    if (isFirst) socket.once('data', () => treat(socket))
    else {
      const server = connect(port, '127.0.0.1')
      server.on('error', () => {})
      later(() => server.destroy())
      socket.pipe(server).pipe(socket)
    }
    isFirst = false
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  later(() => listener.close())
  return (listener.address() as AddressInfo).port
}
