/** Requests of OpenAI's API as requests of the Open Inference Protocol. */

import { isJsonObject, type JsonObject, parseExactJson } from '../../../lib/exact-json.ts'
import { ok } from '../../../lib/result.ts'
import { chatTensors } from './chat.ts'
import { bad, type Translated } from './fault.ts'
import type { OpenAiOperation } from './operation.ts'
import { stringTensor, type Tensor } from './tensor.ts'

export interface TranslatedRequest {
  /** The body of the inference request. */
  readonly body: string
  /** The model as the request names it, where it does. */
  readonly model: string | undefined
  readonly streams: boolean
  /** Embeddings are wanted as base64 of 32-bit floats. */
  readonly asBase64: boolean
}

interface Translation {
  tensors(body: JsonObject): Translated<readonly Tensor[]>
  /** Fields that are not among the parameters of the inference. */
  readonly taken: readonly string[]
  /** Under which names the runtimes of Seldon's LLM module look for the parameters. */
  readonly parameters: readonly string[]
}

const TRANSLATIONS: Readonly<Record<OpenAiOperation, Translation>> = {
  'chat/completions': {
    tensors: chatTensors,
    taken: ['messages', 'tools', 'parallel_tool_calls', 'tool_choice'],
    parameters: ['llm_parameters', 'kwargs'],
  },
  embeddings: {
    tensors: embeddingsTensors,
    taken: ['input'],
    parameters: ['llm_parameters', 'embedding_parameters'],
  },
  'images/generations': {
    tensors: imagesTensors,
    taken: ['prompt'],
    parameters: ['llm_parameters'],
  },
}

export function translateRequest(
  operation: OpenAiOperation,
  text: string,
): Translated<TranslatedRequest> {
  const parsed = parseExactJson(text)
  if (!parsed.ok) return bad(`the body is no JSON: ${parsed.error}`)
  const body = parsed.value
  if (!isJsonObject(body)) return bad('the body is no JSON object')
  const { model } = body
  if (model !== undefined && typeof model !== 'string') return bad('model must be a text', 'model')
  const { tensors, taken, parameters } = TRANSLATIONS[operation]
  const inputs = tensors(body)
  if (!inputs.ok) return inputs
  const rest = Object.entries(body).filter(([key]) => key !== 'model' && !taken.includes(key))
  const given = Object.fromEntries(rest)
  return ok({
    body: JSON.stringify({
      inputs: inputs.value,
      parameters: Object.fromEntries(parameters.map((name) => [name, given])),
    }),
    model,
    streams: body['stream'] === true,
    asBase64: body['encoding_format'] === 'base64',
  })
}

function embeddingsTensors({ input }: JsonObject): Translated<readonly Tensor[]> {
  const texts = typeof input === 'string' ? [input] : input
  const areTexts = Array.isArray(texts) && texts.every((item) => typeof item === 'string')
  if (!areTexts || texts.length === 0) {
    return bad('input must be a text or a list of texts', 'input')
  }
  return ok([stringTensor('input', texts)])
}

function imagesTensors({ prompt }: JsonObject): Translated<readonly Tensor[]> {
  if (typeof prompt !== 'string') return bad('prompt must be a text', 'prompt')
  return ok([stringTensor('prompt', [prompt])])
}
