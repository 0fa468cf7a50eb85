/** Protocol Buffers' text format, read for where each value stands and for nothing else. */

import { fail, ok, type Result } from '../../lib/result.ts'

/** Offsets into the text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface TextField {
  readonly name: string
  readonly value: TextValue
}

export type TextValue =
  /** `text` is without quotes, escapes are as they were written. */
  | (Span & { readonly kind: 'scalar'; readonly text: string })
  | (Span & { readonly kind: 'message'; readonly fields: readonly TextField[] })
  | (Span & { readonly kind: 'list'; readonly items: readonly TextValue[] })

/** Deeper than any configuration, and not too deep for the stack. */
const DEEPEST = 100

const GAP = /[ \t\r\n\v\f]+|#[^\n]*/y
const FIELD_NAME = /[A-Za-z_]\w*|\[[^\]\n]*\]/y
const STRING = /"((?:[^"\\\n]+|\\[^\n])*)"|'((?:[^'\\\n]+|\\[^\n])*)'/y
/** A number or a name; a sign may stand off, an exponent has one of its own. */
const WORD = /(?:-[ \t\r\n\v\f]*)?(?:(?:\d[\d.]*|\.[\d.]+)[eE][+-]?\w+|[\w.]+)/y
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '<': '>' }

interface Cursor {
  readonly text: string
  at: number
}

/**
 * The fields of the message that `text` is, in order; those of one name are not put together. Takes
 * all that is valid and more: what a field may hold is for its reader to say. The error says where
 * the text breaks off.
 */
export function parseTextProto(text: string): Result<readonly TextField[], string> {
  return readFields({ text, at: 0 }, undefined, 0)
}

/** Until `closing` has been passed, or the end when there is none. */
function readFields(
  cursor: Cursor,
  closing: string | undefined,
  depth: number,
): Result<readonly TextField[], string> {
  if (depth > DEEPEST) return broken(cursor, `at most ${DEEPEST} messages within each other`)
  const fields: TextField[] = []
  const isOver = () =>
    closing === undefined ? cursor.at === cursor.text.length : take(cursor, closing)
  skipGap(cursor)
  while (!isOver()) {
    const name = match(cursor, FIELD_NAME)?.[0]
    if (name === undefined) {
      return broken(cursor, closing === undefined ? 'a field' : `a field or ${closing}`)
    }
    skipGap(cursor)
    if (take(cursor, ':')) skipGap(cursor)
    const value = readValue(cursor, depth)
    if (!value.ok) return value
    fields.push({ name, value: value.value })
    skipGap(cursor)
    if (take(cursor, ',') || take(cursor, ';')) skipGap(cursor)
  }
  return ok(fields)
}

function readValue(cursor: Cursor, depth: number): Result<TextValue, string> {
  const start = cursor.at
  const opening = cursor.text[start] ?? ''
  const closing = CLOSING[opening]
  if (closing !== undefined) {
    cursor.at += 1
    const fields = readFields(cursor, closing, depth + 1)
    return fields.ok ? ok({ kind: 'message', start, end: cursor.at, fields: fields.value }) : fields
  }
  return opening === '[' ? readList(cursor, depth) : readScalar(cursor)
}

function readList(cursor: Cursor, depth: number): Result<TextValue, string> {
  const start = cursor.at
  if (depth > DEEPEST) return broken(cursor, `at most ${DEEPEST} lists within each other`)
  const items: TextValue[] = []
  cursor.at += 1
  skipGap(cursor)
  while (!take(cursor, ']')) {
    const item = readValue(cursor, depth + 1)
    if (!item.ok) return item
    items.push(item.value)
    skipGap(cursor)
    if (take(cursor, ',')) skipGap(cursor)
    else if (cursor.text[cursor.at] !== ']') return broken(cursor, ', or ]')
  }
  return ok({ kind: 'list', start, end: cursor.at, items })
}

/** A word, or strings that stand beside each other and count as one. */
function readScalar(cursor: Cursor): Result<TextValue, string> {
  const start = cursor.at
  const word = match(cursor, WORD)?.[0]
  if (word !== undefined) return ok({ kind: 'scalar', start, end: cursor.at, text: word })
  const parts: string[] = []
  let end = start
  while (true) {
    const string = match(cursor, STRING)
    if (string === undefined) break
    parts.push(string[1] ?? string[2] ?? '')
    end = cursor.at
    skipGap(cursor)
  }
  if (parts.length === 0) return broken(cursor, 'a value')
  return ok({ kind: 'scalar', start, end, text: parts.join('') })
}

function skipGap(cursor: Cursor): void {
  while (match(cursor, GAP) !== undefined);
}

function take(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false
  cursor.at += 1
  return true
}

/** What `pattern`, a sticky one, matches here; the cursor is behind it then. */
function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text) ?? undefined
  if (found !== undefined) cursor.at += found[0].length
  return found
}

function broken({ text, at }: Cursor, expected: string): Result<never, string> {
  const line = text.slice(0, at).split('\n').length
  const found = at === text.length ? 'its end' : JSON.stringify(text.slice(at, at + 10))
  return fail(`line ${line}: expected ${expected}, found ${found}`)
}
