/** A client that speaks HTTP/2 as a test wants it. */

import { Http2Connection } from '../../../src/agent/proxy/http2/connection.ts'
import { CODE } from '../../../src/agent/proxy/http2/frames.ts'
import type { HeaderList } from '../../../src/agent/proxy/http2/hpack.ts'
import { createOutlet } from '../../../src/agent/proxy/outlet.ts'

export interface Http2Call {
  /** First headers, interim ones and trailers, in order. */
  readonly headers: HeaderList[]
  readonly data: Buffer[]
  readonly ended: Promise<void>
  resetCode: number | undefined
  send(bytes: Uint8Array, end: boolean): void
  /** Hears how many bytes have left, whenever some do. */
  onSent(hear: (bytes: number) => void): void
  /** Gives the call up. */
  cancel(): void
  /** Resolves when the data that came contains `text`. */
  untilData(text: string): Promise<void>
  /** Lets the server send on, now and from now on. */
  read(): void
}

export interface Http2Client {
  call(headers: HeaderList, options?: { readonly reading: boolean }): Http2Call
  canOpen(): boolean
}

export async function connectHttp2(
  port: number,
): Promise<{ readonly connection: Http2Client; readonly close: () => void }> {
  let connection: Http2Connection | undefined
  const socket = await Bun.connect({
    hostname: '127.0.0.1',
    port,
    socket: {
      data: (_, bytes) => connection?.received(bytes),
      drain() {
        if (outlet.flush()) connection?.writable()
      },
      close: () => connection?.lost('closed'),
    },
  })
  const outlet = createOutlet(socket)
  const made = new Http2Connection({
    role: 'client',
    transport: {
      write: (bytes) => outlet.write(bytes),
      end: () => void socket.end(),
      destroy: () => void socket.terminate(),
    },
  })
  connection = made
  return {
    connection: {
      call: (headers, options) => startCall(made, headers, options?.reading ?? true),
      canOpen: () => made.canOpen(),
    },
    close: () => void socket.terminate(),
  }
}

function startCall(
  connection: Http2Connection,
  headers: HeaderList,
  readAtOnce: boolean,
): Http2Call {
  const ended = Promise.withResolvers<void>()
  let reading = readAtOnce
  let unread = 0
  let hearSent: (bytes: number) => void = () => {}
  let hearData = () => {}
  const call: Http2Call = {
    headers: [],
    data: [],
    ended: ended.promise,
    resetCode: undefined,
    send: (bytes, end) => stream.sendData(bytes, end),
    onSent(hear) {
      hearSent = hear
    },
    cancel: () => stream.reset(CODE.CANCEL),
    untilData: (text) =>
      new Promise((resolve, reject) => {
        const told = () => JSON.stringify([call.headers, call.resetCode])
        hearData = () => {
          if (Buffer.concat(call.data).includes(text)) resolve()
        }
        hearData()
        void ended.promise.then(() => reject(new Error(`it ended with ${told()}`)))
      }),
    read() {
      reading = true
      stream.credit(unread)
      unread = 0
    },
  }
  const stream = connection.open(headers, false, {
    headers(list, end) {
      call.headers.push(list)
      if (end) ended.resolve()
    },
    data(bytes, end) {
      call.data.push(Buffer.from(bytes))
      hearData()
      if (reading) stream.credit(bytes.length)
      else unread += bytes.length
      if (end) ended.resolve()
    },
    sent: (bytes) => hearSent(bytes),
    reset(code) {
      call.resetCode = code
      ended.resolve()
    },
  })
  return call
}
