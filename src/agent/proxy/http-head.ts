/** Heads of HTTP/1.1 messages, read strictly so that two readers never disagree about a body. */

import { fail, ok, type Result } from '../../lib/result.ts'

export interface HeaderLine {
  /** Lower case. */
  readonly name: string
  readonly value: string
  /** As received, without its line end. */
  readonly line: string
}

export type Framing =
  | { readonly kind: 'none' }
  | { readonly kind: 'length'; readonly bytes: number }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'until-close' }

export interface RequestHead {
  readonly method: string
  readonly target: string
  readonly version: HttpVersion
  readonly headers: readonly HeaderLine[]
  readonly framing: Framing
  /** Whether the sender keeps the connection open after the answer. */
  readonly keepAlive: boolean
}

export interface ResponseHead {
  readonly status: number
  /** The first line as received. */
  readonly line: string
  readonly headers: readonly HeaderLine[]
  readonly framing: Framing
  readonly keepAlive: boolean
}

export type HttpVersion = '1.0' | '1.1'

/** A reason for the peer to read, and the status that goes with it. */
export interface BadHead {
  readonly status: number
  readonly reason: string
}

export const HEAD_LIMIT_BYTES = 64 * 1024

const TERMINATOR = Buffer.from('\r\n\r\n')

/** The length of the head with its empty line; -1 while it is incomplete. */
export function headLength(bytes: Buffer): number {
  const at = bytes.indexOf(TERMINATOR)
  return at === -1 ? -1 : at + TERMINATOR.length
}

const REQUEST_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([\x21-\x7e\x80-\xff]+) HTTP\/(1\.[01])$/
const STATUS_LINE = /^HTTP\/(1\.[01]) ([1-5]\d\d)(?: .*)?$/

/** `bytes` is a whole head, with its empty line. */
export function parseRequestHead(bytes: Buffer): Result<RequestHead, BadHead> {
  const lines = bytes.toString('latin1', 0, bytes.length - 4).split('\r\n')
  const match = REQUEST_LINE.exec(lines[0] ?? '')
  if (match === null) return bad(400, 'the request line is malformed')
  const [, method = '', target = '', version = '1.1'] = match
  const headers = parseHeaders(lines)
  if (!headers.ok) return headers
  const framing = bodyFraming(headers.value)
  if (!framing.ok) return framing
  return ok({
    method,
    target,
    version: version === '1.0' ? '1.0' : '1.1',
    headers: headers.value,
    framing: framing.value ?? { kind: 'none' },
    keepAlive: version === '1.1' && !connectionOptions(headers.value).has('close'),
  })
}

/** `requestMethod` is needed because the answer to HEAD has no body whatever its headers say. */
export function parseResponseHead(
  bytes: Buffer,
  requestMethod: string,
): Result<ResponseHead, BadHead> {
  const lines = bytes.toString('latin1', 0, bytes.length - 4).split('\r\n')
  const line = lines[0] ?? ''
  const match = STATUS_LINE.exec(line)
  if (match === null) return bad(502, 'the status line is malformed')
  const status = Number(match[2])
  const headers = parseHeaders(lines)
  if (!headers.ok) return headers
  const framing = bodyFraming(headers.value)
  if (!framing.ok) return framing
  const bodyless = requestMethod === 'HEAD' || status < 200 || status === 204 || status === 304
  return ok({
    status,
    line,
    headers: headers.value,
    framing: bodyless ? { kind: 'none' } : (framing.value ?? { kind: 'until-close' }),
    keepAlive: match[1] === '1.1' && !connectionOptions(headers.value).has('close'),
  })
}

const HEADER_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)$/

function parseHeaders(lines: readonly string[]): Result<HeaderLine[], BadHead> {
  const headers: HeaderLine[] = []
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const match = HEADER_LINE.exec(line)
    // A folded line, a space before the colon and a bare line end all fail to match.
    if (match === null || line.includes('\n') || line.includes('\0')) {
      return bad(400, `header line ${index} is malformed`)
    }
    const [, name = '', value = ''] = match
    headers.push({ name: name.toLowerCase(), value: trimmed(value), line })
  }
  return ok(headers)
}

/** Without the spaces and tabs around it; a pattern would take quadratic time on long runs. */
function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlank(text.charCodeAt(from))) from += 1
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return text.slice(from, to)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** Undefined when no header says. */
function bodyFraming(headers: readonly HeaderLine[]): Result<Framing | undefined, BadHead> {
  const codings = headers.filter(({ name }) => name === 'transfer-encoding')
  const lengths = new Set(
    headers.filter(({ name }) => name === 'content-length').map(({ value }) => value),
  )
  if (codings.length > 0 && lengths.size > 0) {
    return bad(400, 'content-length and transfer-encoding together')
  }
  if (codings.length > 0) {
    const chunked = codings.length === 1 && codings[0]?.value.toLowerCase() === 'chunked'
    return chunked ? ok({ kind: 'chunked' }) : bad(501, 'transfer-encoding is not just chunked')
  }
  const [length, ...others] = lengths
  if (length === undefined) return ok(undefined)
  return others.length === 0 && /^\d{1,15}$/.test(length)
    ? ok({ kind: 'length', bytes: Number(length) })
    : bad(400, 'content-length is malformed')
}

function bad(status: number, reason: string): Result<never, BadHead> {
  return fail({ status, reason })
}

export function headerValue(headers: readonly HeaderLine[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value
}

/**
 * The lines that go on to the next hop. `transfer-encoding` and `trailer` stay, because bodies
 * are passed on in the framing they came in.
 */
export function endToEndLines(
  headers: readonly HeaderLine[],
  without: ReadonlySet<string> = new Set(),
): string[] {
  const named = connectionOptions(headers)
  return headers
    .filter(({ name }) => !HOP_BY_HOP.has(name) && !named.has(name) && !without.has(name))
    .map(({ line }) => line)
}

const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'upgrade',
])

const FRAMING = new Set(['content-length', 'transfer-encoding'])

function connectionOptions(headers: readonly HeaderLine[]): ReadonlySet<string> {
  const options = new Set<string>()
  for (const { name, value } of headers) {
    if (name !== 'connection') continue
    for (const option of value.split(',')) {
      const word = option.trim().toLowerCase()
      // Nobody may have the framing itself dropped.
      if (!FRAMING.has(word)) options.add(word)
    }
  }
  return options
}
