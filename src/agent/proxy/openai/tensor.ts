/** Tensors of the Open Inference Protocol, as far as OpenAI's API needs them. */

import { isJsonObject, type JsonObject } from '../../../lib/exact-json.ts'

export interface Tensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly datatype: 'BYTES'
  readonly data: readonly string[]
}

export function stringTensor(name: string, data: readonly string[]): Tensor {
  return { name, shape: [data.length], datatype: 'BYTES', data }
}

/** The output of that name in the body of an inference response. */
export function outputNamed(response: JsonObject, name: string): JsonObject | undefined {
  const { outputs } = response
  if (!Array.isArray(outputs)) return undefined
  const found: unknown = outputs.find((output) => isJsonObject(output) && output['name'] === name)
  return isJsonObject(found) ? found : undefined
}

/** The first text of an output; undefined where there is none. */
export function textOf(response: JsonObject, name: string): string | undefined {
  const data = outputNamed(response, name)?.['data']
  const first: unknown = Array.isArray(data) ? data[0] : undefined
  return typeof first === 'string' ? first : undefined
}
