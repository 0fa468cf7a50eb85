/** Heads of HTTP/1.1 messages, read strictly so that two readers never disagree about a body. */

import { fail, ok, type Result } from '../../lib/result.ts'

export interface HeaderLine {
  /** Lower case. */
  readonly name: string
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

const REQUEST_LINE = /^([^ ]+) ([^ ]+) HTTP\/(1\.[01])$/
const TARGET = /^[\x21-\x7e\x80-\xff]+$/
const STATUS_LINE = /^HTTP\/(1\.[01]) ([1-5]\d\d)(?: .*)?$/

/** `bytes` is a whole head, with its empty line. */
export function parseRequestHead(bytes: Buffer): Result<RequestHead, BadHead> {
  const lines = headLines(bytes)
  if (lines === undefined) return bad(400, 'a line end is malformed')
  const match = REQUEST_LINE.exec(lines[0] ?? '')
  const [, method = '', target = '', version = '1.1'] = match ?? []
  if (!isMethod(method) || !isTarget(target)) return bad(400, 'the request line is malformed')
  const headers = parseHeaders(lines.slice(1))
  if (!headers.ok) return headers
  return requestHead(method, target, version === '1.0' ? '1.0' : '1.1', headers.value)
}

/** The framing is what the headers say. */
export function requestHead(
  method: string,
  target: string,
  version: HttpVersion,
  headers: readonly HeaderLine[],
): Result<RequestHead, BadHead> {
  const framing = bodyFraming(headers)
  if (!framing.ok) return framing
  return ok({
    method,
    target,
    version,
    headers,
    framing: framing.value ?? { kind: 'none' },
    keepAlive: version === '1.1' && !connectionOptions(headers).has('close'),
  })
}

/** `requestMethod` is needed because the answer to HEAD has no body whatever its headers say. */
export function parseResponseHead(
  bytes: Buffer,
  requestMethod: string,
): Result<ResponseHead, BadHead> {
  const lines = headLines(bytes)
  if (lines === undefined) return bad(502, 'a line end is malformed')
  const line = lines[0] ?? ''
  const match = STATUS_LINE.exec(line)
  if (match === null) return bad(502, 'the status line is malformed')
  const status = Number(match[2])
  const headers = parseHeaders(lines.slice(1))
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

/** Line ends that are none to every reader, and what text ends at in some. */
const STRAY = /[^\r]\n|\r[^\n]|\0/

function headLines(bytes: Buffer): string[] | undefined {
  const text = bytes.toString('latin1', 0, bytes.length - 4)
  return STRAY.test(text) ? undefined : text.split('\r\n')
}

function parseHeaders(lines: readonly string[]): Result<HeaderLine[], BadHead> {
  const headers: HeaderLine[] = []
  for (const [index, line] of lines.entries()) {
    const name = headerName(line.slice(0, Math.max(0, line.indexOf(':'))))
    // A folded line and a space before the colon are no names either.
    if (name === undefined) return bad(400, `header line ${index + 1} is malformed`)
    headers.push({ name, line })
  }
  return ok(headers)
}

/** Of a chunked body; those that cannot be read are left out. */
export function parseTrailers(text: string): readonly HeaderLine[] {
  const parsed = parseHeaders(text.split('\r\n').filter((line) => line !== ''))
  return parsed.ok ? parsed.value : []
}

/** Undefined when it cannot stand in an HTTP/1.1 head. */
export function headerLine(name: string, value: string): HeaderLine | undefined {
  const line = `${name}: ${value}`
  const known = headerName(name)
  return known === undefined || LINE_BREAK.test(line) ? undefined : { name: known, line }
}

export function headerLines(headers: Readonly<Record<string, string>>): readonly HeaderLine[] {
  return Object.entries(headers).flatMap(([name, value]) => headerLine(name, value) ?? [])
}

const LINE_BREAK = /[\r\n\0]/

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

export function isMethod(text: string): boolean {
  return TOKEN.test(text)
}

export function isTarget(text: string): boolean {
  return TARGET.test(text)
}

const KNOWN_NAMES_LIMIT = 1_000
/** Names in lower case by how they were written; the same few come with every message. */
const knownNames = new Map<string, string>()

function headerName(written: string): string | undefined {
  const known = knownNames.get(written)
  if (known !== undefined) return known
  if (!TOKEN.test(written)) return undefined
  const name = written.toLowerCase()
  if (knownNames.size < KNOWN_NAMES_LIMIT) knownNames.set(written, name)
  return name
}

export function valueIn({ name, line }: HeaderLine): string {
  return trimmed(line.slice(name.length + 1))
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
  let length: string | undefined
  let coding: string | undefined
  for (const header of headers) {
    if (header.name === 'content-length') {
      const value = valueIn(header)
      if (length !== undefined && length !== value) return bad(400, 'two content-lengths')
      length = value
    } else if (header.name === 'transfer-encoding') {
      coding = coding === undefined ? valueIn(header) : `${coding}, ${valueIn(header)}`
    }
  }
  return framingOf(length, coding)
}

function framingOf(
  length: string | undefined,
  coding: string | undefined,
): Result<Framing | undefined, BadHead> {
  if (coding !== undefined) {
    if (length !== undefined) return bad(400, 'content-length and transfer-encoding together')
    const isChunked = coding.toLowerCase() === 'chunked'
    return isChunked ? ok({ kind: 'chunked' }) : bad(501, 'transfer-encoding is not just chunked')
  }
  if (length === undefined) return ok(undefined)
  return /^\d{1,15}$/.test(length)
    ? ok({ kind: 'length', bytes: Number(length) })
    : bad(400, 'content-length is malformed')
}

function bad(status: number, reason: string): Result<never, BadHead> {
  return fail({ status, reason })
}

export function headerValue(headers: readonly HeaderLine[], name: string): string | undefined {
  const found = headers.find((header) => header.name === name)
  return found === undefined ? undefined : valueIn(found)
}

/**
 * The lines that go on to the next hop. `transfer-encoding` and `trailer` stay, because bodies
 * are passed on in the framing they came in.
 */
export function endToEndLines(headers: readonly HeaderLine[], without?: string): string[] {
  const lines: string[] = []
  for (const { name, line } of endToEnd(headers)) if (name !== without) lines.push(line)
  return lines
}

export function endToEnd(headers: readonly HeaderLine[]): readonly HeaderLine[] {
  const named = connectionOptions(headers)
  return headers.filter(({ name }) => !HOP_BY_HOP.has(name) && !named.has(name))
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

const NONE: ReadonlySet<string> = new Set()

function connectionOptions(headers: readonly HeaderLine[]): ReadonlySet<string> {
  let options = NONE
  for (const header of headers) {
    if (header.name !== 'connection') continue
    const words = valueIn(header).split(',')
    // Nobody may have the framing itself dropped.
    const named = words
      .map((word) => word.trim().toLowerCase())
      .filter((word) => !FRAMING.has(word))
    options = new Set([...options, ...named])
  }
  return options
}
