import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { answerRoutes, clip, MAX_ANSWER_BYTES } from '../../src/envoy/answers.ts'

test('a reason becomes one line', () => {
  expect(clip('  a\n\tb\0c \u0085 d\r\n')).toBe('a b c d')
})

test('a long reason is cut, never inside of a character', () => {
  expect(clip('x'.repeat(5_000))).toBe(`${'x'.repeat(1_000)}…`)
  expect(clip(`${'x'.repeat(999)}😀😀`).isWellFormed()).toBe(true)
})

test('whatever the reason, the answer is valid JSON within the limit that Envoy is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (reason) => {
      const clipped = clip(reason)
      const [grpc, json] = answerRoutes(
        { prefix: '/' },
        { status: 503, grpcStatus: 14, error: `no: ${clipped}`, details: { reason: clipped } },
      )
      const body = json?.directResponse?.body?.inlineString ?? ''
      expect(JSON.parse(body)).toEqual({ error: `no: ${clipped}`, reason: clipped })
      expect(Buffer.byteLength(body)).toBeLessThan(MAX_ANSWER_BYTES)
      expect(grpc?.directResponse?.body?.inlineString).toBe(`no: ${clipped}`)
    }),
  )
})
