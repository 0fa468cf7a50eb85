/** Large bodies over HTTP/2: a gRPC server that takes, gives or returns messages, and a client. */

import { Http2Connection } from '../../../src/agent/proxy/http2/connection.ts'
import type { HeaderList } from '../../../src/agent/proxy/http2/hpack.ts'
import type { Http2Stream, StreamListener } from '../../../src/agent/proxy/http2/stream.ts'
import { createOutlet, type Outlet } from '../../../src/agent/proxy/outlet.ts'
import { type BodyClient, nextPiece, PIECE_BYTES, paced, type Way } from './way.ts'

const HOST = '127.0.0.1'
/** Of a body, what is sent before some of it has left. */
const AHEAD_BYTES = 1_000_000

interface Seat {
  outlet?: Outlet
  connection?: Http2Connection
}

type Accept = (stream: Http2Stream, headers: HeaderList) => StreamListener

/** Answers calls as the header `x-way` says. */
export function startGrpcUpstream(): number {
  return Bun.listen<Seat>({ hostname: HOST, port: 0, socket: handlers('server', serve) }).port
}

function serve(stream: Http2Stream, headers: HeaderList): StreamListener {
  const way: Way = JSON.parse(new Map(headers).get('x-way') ?? '')
  const read = reader(stream, way.slow)
  const end = () => stream.sendHeaders([['grpc-status', '0']], true)
  const pump = sender(stream, way, end)
  const head: HeaderList = [
    [':status', '200'],
    ['content-type', 'application/grpc'],
  ]
  stream.sendHeaders(head, false)
  return {
    headers() {},
    data(bytes, isEnd) {
      if (way.direction === 'echo') stream.sendData(bytes, false)
      else read(bytes.length)
      if (!isEnd) return
      if (way.direction === 'down') pump(0)
      else end()
    },
    sent(bytes) {
      if (way.direction === 'echo') read(bytes)
      else if (way.direction === 'down') pump(bytes)
    },
    reset() {},
  }
}

/** Of the HTTP port for `h2c`, of the gRPC port otherwise. */
export async function connectHttp2(port: number): Promise<BodyClient> {
  const socket = await Bun.connect<Seat>({
    hostname: HOST,
    port,
    data: {},
    socket: handlers('client'),
  })
  const { connection } = socket.data
  if (connection === undefined) throw new Error('not connected')
  return { ask: (way) => ask(connection, way), close: () => void socket.terminate() }
}

function handlers(role: 'client' | 'server', onStream?: Accept): Bun.SocketHandler<Seat> {
  return {
    open(socket) {
      socket.setNoDelay(true)
      const outlet = createOutlet(socket)
      const transport = {
        write: outlet.write,
        end: () => void socket.end(),
        destroy: () => void socket.terminate(),
      }
      const accept = onStream === undefined ? {} : { onStream }
      socket.data = { outlet, connection: new Http2Connection({ role, transport, ...accept }) }
    },
    data: (socket, bytes) => socket.data.connection?.received(bytes),
    drain(socket) {
      if (socket.data.outlet?.flush() === true) socket.data.connection?.writable()
    },
    close: (socket) => socket.data.connection?.lost('closed'),
  }
}

function ask(connection: Http2Connection, way: Way): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  let got = 0
  const isDown = way.direction === 'down'
  const stream = connection.open(headersFor(way), isDown && way.protocol === 'h2c', {
    headers(headers, end) {
      const told = new Map(headers)
      const status = `${told.get(':status') ?? '200'} ${told.get('grpc-status') ?? '0'}`
      if (status !== '200 0') reject(new Error(JSON.stringify(headers)))
      else if (end) resolve(got)
    },
    data(bytes, end) {
      got += bytes.length
      read(bytes.length)
      if (end) resolve(got)
    },
    sent(bytes) {
      if (!isDown) pump(bytes)
    },
    reset: (code, lost) => reject(new Error(lost ?? `reset with code ${code}`)),
  })
  const read = reader(stream, way.slow)
  const pump = sender(stream, way, () => stream.sendData(Buffer.alloc(0), true))
  if (!isDown) pump(0)
  else if (way.protocol !== 'h2c') stream.sendData(prefixFor(0), true)
  return promise
}

function headersFor(way: Way): HeaderList {
  const common: HeaderList = [
    [':method', 'POST'],
    [':scheme', 'http'],
    [':authority', 'bench'],
    [':path', way.protocol === 'h2c' ? '/x' : '/inference.GRPCInferenceService/ModelStreamInfer'],
    ['seldon-internal-model', 'iris_1'],
    ['x-way', JSON.stringify(way)],
  ]
  if (way.protocol !== 'h2c') {
    return [...common, ['content-type', 'application/grpc'], ['te', 'trailers']]
  }
  const length = `${way.bodyBytes}`
  return way.direction === 'down' ? common : [...common, ['content-length', length]]
}

/** Sends a body; to be told when bytes of the stream have left. */
function sender(stream: Http2Stream, way: Way, onEnd: () => void): (left: number) => void {
  const messageBytes = Math.min(way.bodyBytes, messageLimit(way))
  let queued = 0
  let left = 0
  let over = false
  return (bytes) => {
    left += bytes
    while (!over && queued - left < AHEAD_BYTES) {
      const piece = nextPiece(way.bodyBytes, queued)
      if (piece.length === 0) {
        over = true
        onEnd()
        return
      }
      if (queued % messageBytes === 0) stream.sendData(prefixFor(messageBytes), false)
      stream.sendData(piece, false)
      queued += piece.length
    }
  }
}

/** No messages at all in `h2c`. */
function messageLimit({ protocol }: Way): number {
  if (protocol === 'h2c') return Number.NaN
  return protocol === 'grpc' ? Number.POSITIVE_INFINITY : PIECE_BYTES
}

function prefixFor(length: number): Buffer {
  const prefix = Buffer.alloc(5)
  prefix.writeUInt32BE(length, 1)
  return prefix
}

/** Has the peer send on at the reader's pace. */
function reader(stream: Http2Stream, slow: boolean): (bytes: number) => void {
  const pace = paced(slow)
  let rested: Promise<void> | undefined
  return (bytes) => {
    const rest = pace(bytes)
    if (rest !== undefined) rested = rested === undefined ? rest : rested.then(() => rest)
    if (rested === undefined) stream.credit(bytes)
    else void rested.then(() => stream.credit(bytes))
  }
}
