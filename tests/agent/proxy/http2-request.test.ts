import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { upstreamRequestHead } from '../../../src/agent/proxy/http-answers.ts'
import { scanBody } from '../../../src/agent/proxy/http-body.ts'
import { headLength, parseRequestHead } from '../../../src/agent/proxy/http-head.ts'
import { frameBody, requestFromStream } from '../../../src/agent/proxy/http2-request.ts'

/** What a hostile client may put anywhere. */
const text = fc.string({
  unit: fc.constantFrom('a', 'B', '1', ' ', '\t', '\r', '\n', '\0', ':', ',', '/', 'é'),
  maxLength: 8,
})
const name = fc.oneof(
  text,
  fc.constantFrom(
    'content-length',
    'transfer-encoding',
    'connection',
    'host',
    'cookie',
    'expect',
    'x',
  ),
)
const value = fc.oneof(text, fc.constantFrom('3', '3, 3', 'chunked', 'close', '100-continue'))
const headers = fc.record({
  method: fc.oneof(text, fc.constantFrom('GET', 'POST')),
  path: fc.oneof(text, fc.constantFrom('/v2/models/iris/infer', '/a b', '*')),
  authority: fc.oneof(text, fc.constant('h')),
  others: fc.array(fc.tuple(name, value), { maxLength: 4 }),
})

describe('a request of HTTP/2', () => {
  test('is refused, or reads in HTTP/1.1 as it was meant', () => {
    fc.assert(
      fc.property(headers, fc.boolean(), ({ method, path, authority, others }, end) => {
        const request = requestFromStream(
          [[':method', method], [':path', path], [':authority', authority], ...others],
          end,
        )
        if (!request.ok) return
        const bytes = upstreamRequestHead(request.value, request.value.target, 'id')
        expect(headLength(bytes)).toBe(bytes.length)
        const read = parseRequestHead(bytes)
        if (!read.ok) throw new Error(read.error.reason)
        expect(read.value).toMatchObject({ method, target: path, framing: request.value.framing })
        const names = read.value.headers.map((header) => header.name)
        expect(names.filter((one) => one === 'host')).toEqual(['host'])
        expect(names).not.toContain('connection')
      }),
      { numRuns: 2_000 },
    )
  })

  const body = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 })

  test('has a body that ends where it ended, and holds the same', () => {
    fc.assert(
      fc.property(body, fc.boolean(), fc.boolean(), (pieces, inChunks, withTrailers) => {
        const whole = Buffer.concat(pieces)
        const framing = inChunks
          ? ({ kind: 'chunked' } as const)
          : ({ kind: 'length', bytes: whole.length } as const)
        const frames = frameBody(framing)
        const trailers = withTrailers ? ([['x-sum', '1']] as const) : []
        const sent = Buffer.concat([
          ...pieces.map((piece) => frames.data(Buffer.from(piece)) ?? Buffer.of(0)),
          frames.end(trailers) ?? Buffer.of(0),
        ])
        const scan = scanBody(framing)
        const content: Uint8Array[] = []
        expect(scan.take(sent, (bytes) => content.push(bytes))).toBe(sent.length)
        expect(scan.done()).toBe(true)
        expect(Buffer.concat(content)).toEqual(whole)
        expect(scan.trailers()).toBe(inChunks && withTrailers ? 'x-sum: 1\r\n' : '')
      }),
    )
  })

  test('has no body of another length than it said', () => {
    fc.assert(
      fc.property(fc.nat(50), body, (said, pieces) => {
        const frames = frameBody({ kind: 'length', bytes: said })
        const taken = pieces.map((piece) => frames.data(Buffer.from(piece)))
        const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
        const isWhole = !taken.includes(undefined) && frames.end([]) !== undefined
        expect(isWhole).toBe(said === length)
      }),
    )
  })
})
