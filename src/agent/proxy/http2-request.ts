/** A request of HTTP/2 in the form of HTTP/1.1 (RFC 9113, section 8). */

import { fail, type Result } from '../../lib/result.ts'
import { scanBody } from './http-body.ts'
import {
  type BadHead,
  type Framing,
  type HeaderLine,
  headerLine,
  isMethod,
  isTarget,
  type RequestHead,
  requestHead,
} from './http-head.ts'
import type { HeaderList } from './http2/hpack.ts'

/** `end`: the request has no body. One whose length is not said is to be sent in chunks. */
export function requestFromStream(headers: HeaderList, end: boolean): Result<RequestHead, BadHead> {
  const parts = partsOf(headers)
  if (parts === undefined) return malformed
  const method = parts.pseudo.get(':method') ?? ''
  const target = parts.pseudo.get(':path') ?? ''
  if (!isMethod(method) || !isTarget(target)) return malformed
  const lines = withHost(parts)
  if (lines === undefined) return malformed
  const saysLength = lines.some(({ name }) => name === 'content-length')
  return requestHead(method, target, '1.1', end || saysLength ? lines : [...lines, CHUNKED])
}

const CHUNKED: HeaderLine = { name: 'transfer-encoding', line: 'transfer-encoding: chunked' }

const malformed = fail({ status: 400, reason: 'the headers of the request are malformed' })

interface Parts {
  readonly pseudo: ReadonlyMap<string, string>
  readonly lines: readonly HeaderLine[]
}

/** The authority stands for whatever host there is beside it. */
function withHost({ pseudo, lines }: Parts): readonly HeaderLine[] | undefined {
  const authority = pseudo.get(':authority')
  if (authority === undefined) return lines
  const host = headerLine('host', authority)
  return host === undefined ? undefined : [host, ...lines.filter(({ name }) => name !== 'host')]
}

const PSEUDO = new Set([':method', ':path', ':scheme', ':authority'])
/** What only HTTP/1.1 has a use for makes a request malformed. */
const OF_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
])

function partsOf(headers: HeaderList): Parts | undefined {
  const pseudo = new Map<string, string>()
  const lines: HeaderLine[] = []
  const cookies = headers.filter(([name]) => name === 'cookie').map(([, value]) => value)
  const joined: HeaderList = cookies.length === 0 ? [] : [['cookie', cookies.join('; ')]]
  for (const [name, value] of [...headers.filter(([name]) => name !== 'cookie'), ...joined]) {
    if (!name.startsWith(':')) {
      const line = OF_CONNECTION.has(name) ? undefined : headerLine(name, value)
      // Upper case has no place here.
      if (line?.name !== name) return undefined
      lines.push(line)
    } else if (!PSEUDO.has(name) || pseudo.has(name) || lines.length > 0) return undefined
    else pseudo.set(name, value)
  }
  return { pseudo, lines }
}

/** Puts the framing of HTTP/1.1 around a body; undefined for one that is not as long as was said. */
export interface BodyFrames {
  data(bytes: Buffer): Buffer | undefined
  end(trailers: HeaderList): Buffer | undefined
}

export function frameBody(framing: Framing): BodyFrames {
  if (framing.kind === 'chunked') return { data: chunk, end: lastChunk }
  const scan = scanBody(framing)
  return {
    data: (bytes) => (scan.take(bytes) === bytes.length ? bytes : undefined),
    end: () => (scan.done() ? EMPTY : undefined),
  }
}

const EMPTY = Buffer.alloc(0)
const LINE_END = Buffer.from('\r\n')

/** A chunk of no bytes would end the body. */
export function chunk(bytes: Uint8Array): Buffer {
  if (bytes.length === 0) return EMPTY
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, LINE_END])
}

export function lastChunk(trailers: HeaderList = []): Buffer {
  const lines = trailers.flatMap(([name, value]) => headerLine(name, value)?.line ?? [])
  return Buffer.from(['0', ...lines, '', ''].join('\r\n'), 'latin1')
}
