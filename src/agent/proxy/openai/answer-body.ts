/** Passes the answer to an inference request on in the form of OpenAI's API. */

import { scanBody } from '../http-body.ts'
import type { AnswerBody, Client } from '../http-client.ts'
import { type Framing, headerLines, headerValue, type ResponseHead } from '../http-head.ts'
import { chunk, lastChunk } from '../http2-request.ts'
import { type AnswerOptions, translateAnswer, translateEvent } from './answer.ts'
import { createEventSplitter, eventBytes } from './events.ts'
import { faultBody, translatedFault } from './fault.ts'

export interface AnswerBodyOptions extends AnswerOptions {
  readonly client: Client
  /** Whether the client knows chunks. */
  readonly inChunks: boolean
  /** The client is told another status than the model server's. */
  readonly onRefused: (status: number) => void
}

/** An answer that is no stream has to be here as a whole; images are large. */
const ANSWER_LIMIT_BYTES = 64 * 1024 * 1024
const EMPTY = Buffer.alloc(0)
const END_MARK = '[DONE]'

export function answerBody(head: ResponseHead, id: string, options: AnswerBodyOptions): AnswerBody {
  const type = headerValue(head.headers, 'content-type') ?? ''
  const isStream = head.status < 300 && type.startsWith('text/event-stream')
  return isStream ? streamedAnswer(head, id, options) : wholeAnswer(head, id, options)
}

function wholeAnswer(head: ResponseHead, id: string, options: AnswerBodyOptions): AnswerBody {
  const { client } = options
  const scan = scanBody(head.framing)
  const parts: Uint8Array[] = []
  let bytes = 0
  let over = false
  let sent: AnswerBody | undefined

  function pass(text: string): void {
    const body = Buffer.from(text)
    const framing: Framing = { kind: 'length', bytes: body.length }
    sent = client.answer(translatedHead(head, 'application/json', framing), id)
    sent.take(body)
  }
  function refuse(reason: string): void {
    const message = `the model's answer cannot be translated: ${reason}`
    const status = 502
    options.onRefused(status)
    client.answerItself({ status, reason: message, id, body: faultBody({ status, message }) })
  }
  function deliver(): void {
    over = true
    const text = Buffer.concat(parts).toString()
    if (head.status >= 400) {
      pass(JSON.stringify(translatedFault(head.status, text)))
      return
    }
    const translated = translateAnswer(text, options)
    if (translated.ok) pass(translated.value)
    else refuse(translated.error)
  }
  return {
    take(came) {
      const taken = scan.take(came, (content) => {
        parts.push(Buffer.from(content))
        bytes += content.length
      })
      if (bytes > ANSWER_LIMIT_BYTES) {
        over = true
        refuse(`it is larger than ${ANSWER_LIMIT_BYTES} bytes`)
        return 0
      }
      if (taken !== -1 && scan.done()) deliver()
      return taken
    },
    done: () => over,
    end: deliver,
    open: () => sent?.open() ?? true,
  }
}

function streamedAnswer(head: ResponseHead, id: string, options: AnswerBodyOptions): AnswerBody {
  const { client, inChunks } = options
  const scan = scanBody(head.framing)
  const splitter = createEventSplitter()
  const framing: Framing = { kind: inChunks ? 'chunked' : 'until-close' }
  const sent = client.answer(translatedHead(head, 'text/event-stream', framing), id)
  sent.take(EMPTY)
  let last: string | undefined
  let marked = false
  let over = false

  function send(events: readonly string[]): void {
    const bytes = Buffer.concat(events.map(eventBytes))
    sent.take(inChunks ? chunk(bytes) : bytes)
  }
  function end(): void {
    over = true
    const rest = [...(last === undefined ? [] : [last]), ...(marked ? [] : [END_MARK])]
    send(rest)
    if (inChunks) sent.take(lastChunk())
    else sent.end()
  }
  function failWith(reason: string): void {
    last = undefined
    const message = `the model's answer cannot be translated: ${reason}`
    send([JSON.stringify(faultBody({ status: 502, message }))])
    end()
  }
  function translated(event: string, out: string[]): string | undefined {
    if (event === END_MARK) {
      marked = true
      out.push(event)
      return undefined
    }
    const result = translateEvent(event, options)
    if (!result.ok) return result.error
    last = result.value.last
    out.push(result.value.text)
    return undefined
  }
  /** Why an event cannot be translated; those before it are sent. */
  function pass(events: readonly string[]): string | undefined {
    const out: string[] = []
    let fault: string | undefined
    for (const event of events) {
      fault ??= translated(event, out)
    }
    if (out.length > 0) send(out)
    return fault
  }
  return {
    take(came) {
      const events: string[] = []
      let fault: string | undefined
      const taken = scan.take(came, (content) => {
        const complete = splitter.push(content)
        if (complete === undefined) fault = 'an event is too long'
        else events.push(...complete)
      })
      fault = pass(events) ?? fault
      if (fault !== undefined) {
        failWith(fault)
        return 0
      }
      if (taken !== -1 && scan.done()) end()
      return taken
    },
    done: () => over,
    end,
    open: () => sent.open(),
  }
}

/** What is said of the model server's own body is not true of ours. */
const OF_BODY: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'content-type',
  'trailer',
  'transfer-encoding',
])

function translatedHead(head: ResponseHead, contentType: string, framing: Framing): ResponseHead {
  const kept = head.headers.filter(({ name }) => !OF_BODY.has(name))
  const ours = headerLines({
    'content-type': contentType,
    ...(framing.kind === 'length' ? { 'content-length': `${framing.bytes}` } : {}),
    ...(framing.kind === 'chunked' ? { 'transfer-encoding': 'chunked' } : {}),
  })
  return { ...head, headers: [...kept, ...ours], framing }
}
