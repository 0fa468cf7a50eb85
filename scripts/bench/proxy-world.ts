/** The two processes around which the proxy benchmark measures: a model server that answers at once, and the proxies alone. */

import { type Gate, NO_WAIT } from '../../src/agent/proxy/gate.ts'
import { startGrpcProxy } from '../../src/agent/proxy/grpc.ts'
import { startHttpProxy } from '../../src/agent/proxy/http.ts'
import { Http2Connection } from '../../src/agent/proxy/http2/connection.ts'
import type { StreamListener } from '../../src/agent/proxy/http2/stream.ts'
import { createOutlet, type Outlet } from '../../src/agent/proxy/outlet.ts'
import { ok } from '../../src/lib/result.ts'

const HOST = '127.0.0.1'
const BODY = Buffer.from(
  JSON.stringify({ model_name: 'iris_1', outputs: [{ name: 'predict', data: [1] }] }),
)
const HTTP_ANSWER = Buffer.concat([
  Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n`,
  ),
  BODY,
])
const GRPC_ANSWER = Buffer.concat([Buffer.of(0, 0, 0, 0, 40), Buffer.alloc(40, 1)])
/** What a client that asks for `/big` gets: more than the sockets in between hold for it. */
const BIG_BYTES = 8 * 1024 * 1024

const [role, httpPort, grpcPort] = process.argv.slice(2)
const ports = role === 'upstream' ? upstream() : proxies(Number(httpPort), Number(grpcPort))
process.stdout.write(`${JSON.stringify(ports)}\n`)

function proxies(http: number, grpc: number) {
  const pass = { model: 'iris', internalName: 'iris_1', release() {} }
  const gate: Gate = {
    admit(_, decide) {
      decide(ok(pass))
      return NO_WAIT
    },
    outage: () => undefined,
  }
  const common = {
    gate,
    record() {},
    now: () => performance.now(),
    newRequestId: () => crypto.randomUUID(),
    epochSeconds: () => 1_700_000_000,
    listen: { host: HOST, port: 0 },
  }
  return {
    http: startHttpProxy({ ...common, upstream: { host: HOST, port: http } }).port,
    grpc: startGrpcProxy({ ...common, upstream: { host: HOST, port: grpc } }).port,
  }
}

function upstream() {
  return { http: startHttp(), grpc: startGrpc() }
}

interface Seat {
  outlet?: Outlet
  connection?: Http2Connection
}

function startHttp(): number {
  const big = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${BIG_BYTES}\r\n\r\n`),
    Buffer.alloc(BIG_BYTES),
  ])
  return Bun.listen<Seat>({
    hostname: HOST,
    port: 0,
    socket: {
      open(socket) {
        socket.setNoDelay(true)
        socket.data = { outlet: createOutlet(socket) }
      },
      data(socket, bytes) {
        // A request is one write of the benchmark's client, and so one chunk here.
        if (bytes.indexOf('/never') !== -1) return
        socket.data.outlet?.write(bytes.indexOf('/big') === -1 ? HTTP_ANSWER : big)
      },
      drain: (socket) => void socket.data.outlet?.flush(),
    },
  }).port
}

function startGrpc(): number {
  return Bun.listen<Seat>({
    hostname: HOST,
    port: 0,
    socket: {
      open(socket) {
        socket.setNoDelay(true)
        const outlet = createOutlet(socket)
        const connection = new Http2Connection({
          role: 'server',
          transport: {
            write: (bytes) => outlet.write(bytes),
            end: () => void socket.end(),
            destroy: () => void socket.terminate(),
          },
          onStream(stream): StreamListener {
            const answer = () => {
              stream.sendHeaders(
                [
                  [':status', '200'],
                  ['content-type', 'application/grpc'],
                ],
                false,
              )
              stream.sendData(GRPC_ANSWER, false)
              stream.sendHeaders([['grpc-status', '0']], true)
            }
            return {
              headers() {},
              data(bytes, end) {
                stream.credit(bytes.length)
                if (end) answer()
              },
              sent() {},
              reset() {},
            }
          },
        })
        socket.data = { outlet, connection }
      },
      data: (socket, bytes) => socket.data.connection?.received(bytes),
      drain(socket) {
        if (socket.data.outlet?.flush()) socket.data.connection?.writable()
      },
      close: (socket) => socket.data.connection?.lost('closed'),
    },
  }).port
}
