/** Which requests are in the form of OpenAI's API: those to a path of it after a model's own. */

export type OpenAiOperation = 'chat/completions' | 'embeddings' | 'images/generations'

export interface OpenAiTarget {
  readonly operation: OpenAiOperation
  /** As the path names it. */
  readonly model: string
  /** The path asks for a stream, whatever the request says. */
  readonly streams: boolean
  /** Where the model is asked by the Open Inference Protocol. */
  inferTarget(streams: boolean): string
}

const PATH =
  /^(\/v2\/models\/([^/?]+)(?:\/versions\/[^/?]+)?)\/(infer|infer_stream)\/(chat\/completions|embeddings|images\/generations)\/?(\?.*)?$/

const OPERATIONS: readonly OpenAiOperation[] = [
  'chat/completions',
  'embeddings',
  'images/generations',
]

/** Undefined for a request of any other kind. */
export function openAiTarget(method: string, target: string): OpenAiTarget | undefined {
  const match = method === 'POST' ? PATH.exec(target) : null
  if (match === null) return undefined
  const [, base = '', model = '', verb, path, query = ''] = match
  const operation = OPERATIONS.find((one) => one === path)
  if (operation === undefined) return undefined
  return {
    operation,
    model: decoded(model),
    streams: verb === 'infer_stream',
    inferTarget: (streams) => `${base}/${streams ? 'infer_stream' : 'infer'}${query}`,
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
