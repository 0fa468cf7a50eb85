/** A file that is cut off anywhere never makes up or takes away anything for good. */

import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { mergeLastGood, NO_LAST_GOOD } from '../../src/source/last-good.ts'
import { readManifests } from '../../src/source/manifest.ts'
import { LONG_QUIET_MS, noteSeen, remainingMs, SHORT_QUIET_MS } from '../../src/source/settle.ts'
import { documents, experimentText, modelText } from './manifest-text.ts'

const FILE = 'a.yaml'
/** Each run parses some documents, which is slow beside all else here. */
const RUNS = { numRuns: 40 }

function read(text: string) {
  return readManifests({ file: FILE, folder: '/config', text })
}

const model = fc
  .record({
    name: fc.constantFrom('iris', 'wine', 'income', 'mnist'),
    spec: fc.record(
      {
        replicas: fc.integer({ min: 1, max: 9999 }),
        memory: fc.constantFrom('100Ki', '1.5Gi', 1_000_000),
        server: fc.constantFrom('mlserver', 'triton'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ name, spec }) => modelText(name, spec))

const file = fc
  .uniqueArray(model, { minLength: 1, maxLength: 4, selector: (text) => text.split('\n')[3] })
  .map((texts) => documents(...texts, experimentText('ab', 'iris')))

describe('a truncated file', () => {
  test('declares its whole documents as the full file does', () => {
    fc.assert(
      fc.property(file, fc.nat(), (text, cut) => {
        const whole = new Map(read(text).declarations.map((one) => [one.key, one.definition]))
        const part = read(text.slice(0, cut % text.length))
        // Only the last document can be incomplete.
        for (const { key, definition } of part.declarations.slice(0, -1)) {
          expect(definition).toEqual(whole.get(key) as typeof definition)
        }
      }),
      RUNS,
    )
  })

  test('is not believed before the writer had the longest time, unless it ends with a line', () => {
    fc.assert(
      fc.property(file, file, fc.nat(), (before, after, cut) => {
        const truncated = after.slice(0, cut % after.length)
        const seen = (text: string) => ({
          digest: text,
          endsCleanly: text.endsWith('\n'),
          reading: read(text),
        })
        const accepted = { accepted: seen(before) }
        if (truncated === before) return
        const quietMs = remainingMs(noteSeen(accepted, seen(truncated), 0), 0)
        if (!truncated.endsWith('\n')) expect(quietMs).toBe(LONG_QUIET_MS)

        const kept = new Set(read(truncated).declarations.map(({ key }) => key))
        const lost = accepted.accepted.reading.declarations.filter(({ key }) => !kept.has(key))
        if (quietMs === SHORT_QUIET_MS) expect(lost).toEqual([])
      }),
      RUNS,
    )
  })

  test('keeps what was good when it is believed all the same, but for what it leaves out', () => {
    fc.assert(
      fc.property(file, file, fc.nat(), (before, after, cut) => {
        const first = mergeLastGood(NO_LAST_GOOD, [read(before)])
        const truncated = read(after.slice(0, cut % after.length))
        const second = mergeLastGood(first.lastGood, [truncated])
        const fresh = new Map(truncated.declarations.map((one) => [one.key, one.definition]))
        for (const [name, definition] of second.state.models) {
          const good = fresh.get(`Model ${name}`) ?? first.state.models.get(name)
          expect(definition).toEqual(good as typeof definition)
        }
        if (!truncated.unclear) return
        for (const name of first.state.models.keys()) {
          expect(second.state.models.has(name)).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(read(text).file).toBe(FILE)
    }),
  )
})

test.each([
  ['brackets without end', '['.repeat(20_000)],
  ['lists in lists', '- '.repeat(20_000)],
  ['very many fields', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
])('%s are no trouble', (_, text) => {
  expect(read(text).unclear).toBe(true)
})
