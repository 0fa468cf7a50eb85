import { describe, expect, test } from 'bun:test'
import { deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { createMessageRewriter, modelNameFields } from '../../../src/agent/proxy/grpc-messages.ts'
import { inference } from '../../../src/gen/seldon.js'

const { ModelInferRequest } = inference

function framed(message: Uint8Array, isCompressed = false): Buffer {
  const prefix = Buffer.alloc(5)
  prefix[0] = isCompressed ? 1 : 0
  prefix.writeUInt32BE(message.length, 1)
  return Buffer.concat([prefix, message])
}

/** The messages in a run of bytes, none of them compressed. */
function messagesOf(bytes: Buffer): Buffer[] {
  const messages: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    expect(bytes[at]).toBe(0)
    const end = at + 5 + bytes.readUInt32BE(at + 1)
    messages.push(bytes.subarray(at + 5, end))
    at = end
  }
  return messages
}

/** Passes `bytes` through in pieces of the given sizes, again and again. */
function rewrite(bytes: Buffer, sizes: readonly number[], name: string, encoding?: string): Buffer {
  const rewriter = createMessageRewriter(modelNameFields(name), encoding)
  const out: Uint8Array[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    const pieces = rewriter.push(bytes.subarray(at, at + size))
    if (!pieces.ok) throw new Error(pieces.error.reason)
    out.push(...pieces.value)
    at += size
  }
  expect(rewriter.held()).toBe(0)
  return Buffer.concat(out)
}

function canonical(message: inference.ModelInferRequestInit): string {
  return Buffer.from(ModelInferRequest.encode(message).finish()).toString('hex')
}

const request = fc.record({
  modelName: fc.string(),
  modelVersion: fc.string(),
  id: fc.string(),
  inputs: fc.array(fc.record({ name: fc.string(), datatype: fc.constant('BYTES') }), {
    maxLength: 3,
  }),
  rawInputContents: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }),
})
const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })
const internal = fc.stringMatching(/^[a-z0-9-]{1,200}_[1-9]$/)

describe('every message of a stream', () => {
  test('gets the name and loses the version, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 5 }), sizes, internal, (requests, cuts, name) => {
        const encoded = requests.map((init) => ModelInferRequest.encode(init).finish())
        const out = rewrite(Buffer.concat(encoded.map((one) => framed(one))), cuts, name)
        const decoded = messagesOf(out).map((one) => canonical(ModelInferRequest.decode(one)))
        const expected = requests.map((init) =>
          canonical({ ...init, modelName: name, modelVersion: '' }),
        )
        expect(decoded).toEqual(expected)
      }),
    )
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
  ])('compressed with %s goes on uncompressed', (encoding, compress) => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 3 }), sizes, (requests, cuts) => {
        const encoded = requests.map((init) => ModelInferRequest.encode(init).finish())
        // A sender may leave a small message as it is.
        const sent = encoded.map((one, at) =>
          at % 2 === 0 ? framed(compress(one), true) : framed(one),
        )
        const out = rewrite(Buffer.concat(sent), cuts, 'iris_1', encoding)
        const ids = messagesOf(out).map((one) => ModelInferRequest.decode(one))
        expect(ids.map(({ id, modelName }) => ({ id, modelName }))).toEqual(
          requests.map(({ id }) => ({ id, modelName: 'iris_1' })),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('an uncompressed one is passed on as it comes, not kept', () => {
    const rewriter = createMessageRewriter(modelNameFields('iris_1'), undefined)
    const bytes = framed(Buffer.alloc(1_000, 7))
    const first = rewriter.push(bytes.subarray(0, 105))
    expect(first.ok && Buffer.concat(first.value).length).toBe(105)
    expect(rewriter.held()).toBe(0)
  })
})

describe('what cannot be understood', () => {
  test.each([
    ['an unknown compression', 'snappy', Buffer.from('x'), 'UNIMPLEMENTED'],
    ['a compression that was not named', undefined, Buffer.from('x'), 'UNIMPLEMENTED'],
    ['a broken one', 'gzip', Buffer.from('not gzip'), 'INTERNAL'],
  ] as const)('%s', (_, encoding, payload, status) => {
    const rewriter = createMessageRewriter(modelNameFields('iris_1'), encoding)
    const pieces = rewriter.push(framed(payload, true))
    expect(pieces).toMatchObject({ ok: false, error: { status } })
  })

  test('a compressed message that would fill the memory', () => {
    const rewriter = createMessageRewriter(modelNameFields('iris_1'), 'gzip')
    const prefix = Buffer.of(1, 0x70, 0, 0, 0)
    expect(rewriter.push(prefix)).toMatchObject({
      ok: false,
      error: { status: 'RESOURCE_EXHAUSTED' },
    })
  })
})
