import { describe, expect, test } from 'bun:test'
import { readManifests } from '../../src/source/manifest.ts'
import {
  acceptPending,
  LONG_QUIET_MS,
  noteSeen,
  remainingMs,
  type SeenFile,
  SHORT_QUIET_MS,
  type TrackedFile,
} from '../../src/source/settle.ts'
import { documents, modelText } from './manifest-text.ts'

function seen(text: string): SeenFile {
  const reading = readManifests({ file: 'a.yaml', folder: '/config', text })
  return { digest: text, endsCleanly: text.endsWith('\n'), reading }
}

const BEFORE: TrackedFile = { accepted: seen(documents(modelText('iris'), modelText('wine'))) }
const MORE = documents(modelText('iris', { replicas: 2 }), modelText('wine'), modelText('new'))

const CASES: readonly [string, TrackedFile, SeenFile | undefined, number][] = [
  ['a new file', {}, seen(modelText('iris')), SHORT_QUIET_MS],
  ['changed and added documents', BEFORE, seen(MORE), SHORT_QUIET_MS],
  ['a document less', BEFORE, seen(modelText('iris')), LONG_QUIET_MS],
  ['a file that is gone', BEFORE, undefined, LONG_QUIET_MS],
  ['an empty file', BEFORE, seen(''), LONG_QUIET_MS],
  ['a broken file', BEFORE, seen(`${MORE}a: [\n`), LONG_QUIET_MS],
  ['a last line without an end', BEFORE, seen(MORE.trimEnd()), LONG_QUIET_MS],
]

describe('a change is believed', () => {
  test.each([...CASES])('%s', (_, file, now, quietMs) => {
    expect(remainingMs(noteSeen(file, now, 1000), 1000)).toBe(quietMs)
  })

  test('at once when the file has been like that for long', () => {
    expect(remainingMs(noteSeen(BEFORE, seen(''), 1000, 5000), 1000)).toBeLessThanOrEqual(0)
  })

  test('counted from when this content was first seen', () => {
    const once = noteSeen(BEFORE, seen(MORE), 1000)
    expect(remainingMs(noteSeen(once, seen(MORE), 1004), 1004)).toBe(SHORT_QUIET_MS - 4)
    const other = noteSeen(once, seen(`${MORE}# more\n`), 1004)
    expect(remainingMs(other, 1004)).toBe(SHORT_QUIET_MS)
  })

  test('never when it is undone before', () => {
    const gone = noteSeen(BEFORE, undefined, 1000)
    expect(noteSeen(gone, BEFORE.accepted, 1050)).toEqual(BEFORE)
  })

  test('and what is believed then is what was seen', () => {
    const now = seen(MORE)
    expect(acceptPending(noteSeen(BEFORE, now, 1000))).toEqual({ accepted: now })
    expect(acceptPending(noteSeen(BEFORE, undefined, 1000))).toBeUndefined()
  })
})
