/**
 * A discovery client that costs as little as can be: one connection, one stream, frames by hand. It
 * counts resources and confirms responses, and looks into nothing else.
 */

import { connect, type Socket } from 'node:net'
import { envoy } from '../../../src/gen/discovery.js'
import { aggregatedDiscoveryService } from '../../../src/gen/services.ts'
import { TYPE_URLS } from '../../../src/xds/type-url.ts'
import {
  FRAME,
  frame,
  requestHeaders,
  setting,
  uint32,
} from '../../../tests/support/http2-frames.ts'

export type Mode = 'delta' | 'sotw'

const { DiscoveryRequest, DeltaDiscoveryRequest } = envoy.service.discovery.v3
const { streamAggregatedResources, deltaAggregatedResources } = aggregatedDiscoveryService.methods

const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
const WINDOW_BYTES = 2 ** 31 - 1
const FIRST_WINDOW_BYTES = 65_535
const FRAME_HEADER_BYTES = 9
const PREFIX_BYTES = 5
const ACK = 1
const END_HEADERS = 4
const INITIAL_WINDOW_SIZE = 4
/** The same fields in both variants. */
const RESOURCES = 2
const NONCE = 5

export class LoadStream {
  readonly #socket: Socket
  readonly #mode: Mode
  readonly #onResponse: (resources: number) => void
  /** Of the frame that is being read. */
  #header = Buffer.alloc(FRAME_HEADER_BYTES)
  #headerBytes = 0
  #leftOfFrame = 0
  #frameType = 0
  #frameFlags = 0
  #control: Buffer[] = []
  /** Of the message that is being read. */
  #parts: Buffer[] = []
  #partBytes = 0
  #wantedBytes = PREFIX_BYTES
  #isPrefix = true

  constructor(port: number, mode: Mode, onResponse: (resources: number) => void) {
    this.#mode = mode
    this.#onResponse = onResponse
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk))
    const { path } = mode === 'delta' ? deltaAggregatedResources : streamAggregatedResources
    this.#socket.write(
      Buffer.concat([
        PREFACE,
        frame(FRAME.settings, 0, 0, setting(INITIAL_WINDOW_SIZE, WINDOW_BYTES)),
        frame(FRAME.windowUpdate, 0, 0, uint32(WINDOW_BYTES - FIRST_WINDOW_BYTES)),
        frame(FRAME.headers, END_HEADERS, 1, requestHeaders(path)),
      ]),
    )
    this.#ask('')
  }

  close(): void {
    this.#socket.destroy()
  }

  #ask(nonce: string): void {
    const request = { typeUrl: TYPE_URLS.cluster, responseNonce: nonce, node: { id: 'load' } }
    const message =
      this.#mode === 'delta'
        ? DeltaDiscoveryRequest.encode(request).finish()
        : DiscoveryRequest.encode(request).finish()
    const prefix = Buffer.alloc(PREFIX_BYTES)
    prefix.writeUInt32BE(message.length, 1)
    this.#socket.write(frame(FRAME.data, 0, 1, Buffer.concat([prefix, message])))
  }

  #read(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      if (this.#leftOfFrame === 0 && this.#headerBytes < FRAME_HEADER_BYTES) {
        const taken = Math.min(FRAME_HEADER_BYTES - this.#headerBytes, chunk.length - at)
        chunk.copy(this.#header, this.#headerBytes, at, at + taken)
        this.#headerBytes += taken
        at += taken
        if (this.#headerBytes < FRAME_HEADER_BYTES) return
        this.#leftOfFrame = this.#header.readUIntBE(0, 3)
        this.#frameType = this.#header.readUInt8(3)
        this.#frameFlags = this.#header.readUInt8(4)
      }
      const taken = Math.min(this.#leftOfFrame, chunk.length - at)
      const payload = chunk.subarray(at, at + taken)
      this.#leftOfFrame -= taken
      at += taken
      if (this.#frameType === FRAME.data) this.#data(payload)
      else this.#control.push(Buffer.from(payload))
      if (this.#leftOfFrame > 0) continue
      this.#headerBytes = 0
      this.#answerControl()
    }
  }

  #answerControl(): void {
    const isAck = (this.#frameFlags & ACK) !== 0
    const payload = Buffer.concat(this.#control)
    this.#control = []
    if (isAck) return
    if (this.#frameType === FRAME.ping) this.#socket.write(frame(FRAME.ping, ACK, 0, payload))
    if (this.#frameType === FRAME.settings)
      this.#socket.write(frame(FRAME.settings, ACK, 0, NOTHING))
  }

  #data(payload: Buffer): void {
    let rest = payload
    while (rest.length > 0) {
      const taken = Math.min(this.#wantedBytes - this.#partBytes, rest.length)
      this.#parts.push(Buffer.from(rest.subarray(0, taken)))
      this.#partBytes += taken
      rest = rest.subarray(taken)
      if (this.#partBytes < this.#wantedBytes) return
      const whole = Buffer.concat(this.#parts)
      this.#parts = []
      this.#partBytes = 0
      if (this.#isPrefix) this.#wantedBytes = whole.readUInt32BE(1)
      else {
        this.#wantedBytes = PREFIX_BYTES
        this.#take(whole)
      }
      this.#isPrefix = !this.#isPrefix
    }
  }

  #take(message: Buffer): void {
    let resources = 0
    let nonce = ''
    for (let at = 0; at < message.length; ) {
      const field = (message[at] ?? 0) >>> 3
      const [length, start] = varint(message, at + 1)
      if (field === RESOURCES) resources += 1
      if (field === NONCE) nonce = message.toString('utf8', start, start + length)
      at = start + length
    }
    this.#ask(nonce)
    this.#onResponse(resources)
  }
}

const NOTHING = Buffer.alloc(0)

/** Its value, and where it ends. */
function varint(bytes: Buffer, start: number): [value: number, end: number] {
  let value = 0
  let shift = 1
  let at = start
  for (;;) {
    const byte = bytes[at] ?? 0
    at += 1
    value += (byte & 0x7f) * shift
    if (byte < 0x80) return [value, at]
    shift *= 0x80
  }
}
