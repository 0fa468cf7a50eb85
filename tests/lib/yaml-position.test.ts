import { describe, expect, test } from 'bun:test'
import { LineCounter, parseDocument } from 'yaml'
import { type FieldPath, formatPath } from '../../src/lib/field-path.ts'
import { positionAt } from '../../src/lib/yaml-position.ts'

const TEXT = `# one
kind: Model
spec:
  tags: [a, bc]
  base: &base
    memory: 1
  more:
    <<: *base
    list:
      - name: x
  again: *base
  empty:
`

const lines = new LineCounter()
const document = parseDocument(TEXT, { lineCounter: lines, merge: true })

const CASES: readonly [FieldPath, 'key' | 'value', number, number][] = [
  [[], 'value', 2, 1],
  [['kind'], 'key', 2, 1],
  [['kind'], 'value', 2, 7],
  [['spec', 'tags', 1], 'value', 4, 13],
  [['spec', 'base', 'memory'], 'value', 6, 13],
  [['spec', 'more', 'memory'], 'value', 6, 13],
  [['spec', 'again', 'memory'], 'key', 6, 5],
  [['spec', 'more', 'list', 0, 'name'], 'value', 10, 15],
  [['spec', 'more', 'list', 0, 'missing'], 'value', 10, 9],
  [['spec', 'missing', 'deeper'], 'value', 3, 1],
  [['spec', 'empty'], 'key', 12, 3],
  [['nothing'], 'value', 2, 1],
]

describe('positionAt', () => {
  test.each([...CASES])('%p %s', (path, part, line, column) => {
    expect(positionAt(document, lines, path, part)).toEqual({ line, column })
  })
})

test('formatPath', () => {
  expect(formatPath(['spec', 'requirements', 0])).toBe('spec.requirements[0]')
  expect(formatPath(['items', 2, 'spec'])).toBe('items[2].spec')
  expect(formatPath([])).toBe('')
})
