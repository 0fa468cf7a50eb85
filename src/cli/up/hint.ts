/** What a person can send to a model that serves, made from what the model says it takes. */

import { z } from 'zod'

const metadata = z.object({
  inputs: z
    .array(z.object({ name: z.string(), datatype: z.string(), shape: z.array(z.number()) }))
    .default([]),
})

const LARGEST_EXAMPLE = 64

/**
 * A `curl` that predicts, when the metadata declares inputs that fit on a line; else one that asks
 * for the metadata.
 */
export function curlHint(inferenceUrl: string, model: string, answer: unknown): string {
  const url = `${inferenceUrl}/v2/models/${model}`
  const parsed = metadata.safeParse(answer)
  const inputs = parsed.success ? parsed.data.inputs.map(exampleInput) : []
  if (inputs.length === 0 || inputs.includes(undefined)) return `curl ${url}`
  return `curl ${url}/infer -H 'content-type: application/json' -d '${JSON.stringify({ inputs })}'`
}

function exampleInput(input: { name: string; datatype: string; shape: readonly number[] }) {
  // -1 stands for any number of them: one is enough.
  const shape = input.shape.map((size) => (size < 0 ? 1 : size))
  const size = shape.reduce((product, factor) => product * factor, 1)
  if (size > LARGEST_EXAMPLE || /'/.test(input.name)) return undefined
  return {
    name: input.name,
    shape,
    datatype: input.datatype,
    data: Array(size).fill(exampleElement(input.datatype)),
  }
}

function exampleElement(datatype: string): unknown {
  if (datatype === 'BYTES') return 'text'
  return datatype === 'BOOL' ? true : 1
}
