/** Answers of the Open Inference Protocol as answers of OpenAI's API. */

import { isJsonObject, type JsonObject } from '../../../lib/exact-json.ts'
import { fail, ok, type Result } from '../../../lib/result.ts'
import type { OpenAiOperation } from './operation.ts'
import { outputNamed, textOf } from './tensor.ts'

export interface AnswerOptions {
  readonly operation: OpenAiOperation
  readonly asBase64: boolean
  /** Seconds since 1970. */
  readonly createdS: number
}

/** A runtime that asks OpenAI itself gives back in this output what it was answered. */
const WHOLE_ANSWER = 'output_all'

/** The error says what is missing in `text`. */
export function translateAnswer(text: string, options: AnswerOptions): Result<string, string> {
  const response = parseResponse(text)
  if (!response.ok) return response
  const whole = textOf(response.value, WHOLE_ANSWER)
  if (whole !== undefined) return ok(whole)
  switch (options.operation) {
    case 'chat/completions':
      return chatAnswer(response.value, options, 'message')
    case 'embeddings':
      return embeddingsAnswer(response.value, options)
    case 'images/generations':
      return fail(`it has no output ${WHOLE_ANSWER}`)
  }
}

/** One of the answers of a stream. */
export interface TranslatedEvent {
  readonly text: string
  /** What is to close the stream, when the runtime does not say that by itself. */
  readonly last?: string
}

export function translateEvent(
  text: string,
  options: AnswerOptions,
): Result<TranslatedEvent, string> {
  const response = parseResponse(text)
  if (!response.ok) return response
  const whole = textOf(response.value, WHOLE_ANSWER)
  if (whole !== undefined) return ok({ text: onOneLine(whole) })
  if (options.operation !== 'chat/completions') return fail(`it has no output ${WHOLE_ANSWER}`)
  const chunk = chatAnswer(response.value, options, 'delta')
  if (!chunk.ok) return chunk
  const last = chatBody(response.value, options, 'delta', {}, 'stop')
  return ok({ text: chunk.value, last: JSON.stringify(last) })
}

/** An event ends where a line does. */
function onOneLine(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json))
  } catch {
    return json.replaceAll('\n', ' ')
  }
}

function parseResponse(text: string): Result<JsonObject, string> {
  try {
    const response: unknown = JSON.parse(text)
    return isJsonObject(response) ? ok(response) : fail('it is no JSON object')
  } catch {
    return fail('it is no JSON')
  }
}

type ChatPart = 'message' | 'delta'

function chatAnswer(
  response: JsonObject,
  options: AnswerOptions,
  part: ChatPart,
): Result<string, string> {
  const role = textOf(response, 'role')
  const content = textOf(response, 'content')
  if (role === undefined || content === undefined) {
    return fail(`it has neither an output ${WHOLE_ANSWER}, nor the outputs role and content`)
  }
  const finish = part === 'message' ? 'stop' : null
  return ok(JSON.stringify(chatBody(response, options, part, { role, content }, finish)))
}

function chatBody(
  { id, model_name: model }: JsonObject,
  { createdS }: AnswerOptions,
  part: ChatPart,
  said: object,
  finishReason: string | null,
): object {
  return {
    id,
    object: part === 'message' ? 'chat.completion' : 'chat.completion.chunk',
    created: createdS,
    model,
    choices: [{ index: 0, [part]: said, finish_reason: finishReason }],
  }
}

function embeddingsAnswer(
  response: JsonObject,
  { asBase64 }: AnswerOptions,
): Result<string, string> {
  const rows = rowsOf(outputNamed(response, 'embedding'))
  if (rows === undefined) {
    return fail(`it has neither an output ${WHOLE_ANSWER}, nor an output embedding with two axes`)
  }
  const data = rows.map((row, index) => ({
    object: 'embedding',
    index,
    embedding: asBase64 ? Buffer.from(Float32Array.from(row).buffer).toString('base64') : row,
  }))
  return ok(JSON.stringify({ object: 'list', data, model: response['model_name'] }))
}

/** Of a matrix; undefined for anything else. */
function rowsOf(tensor: JsonObject | undefined): number[][] | undefined {
  const { data, shape } = tensor ?? {}
  if (!isNumbers(data) || !isNumbers(shape)) return undefined
  const [rows, columns, ...others] = shape
  if (rows === undefined || columns === undefined || others.length > 0) return undefined
  if (rows * columns !== data.length) return undefined
  return Array.from({ length: rows }, (_, row) => data.slice(row * columns, (row + 1) * columns))
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}
