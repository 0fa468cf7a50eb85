/** What a model is told that asks another one: explainers and chains of language models. */

import type { seldon } from '../../gen/seldon.js'
import { authority } from '../authority.ts'
import type { Address } from '../settings.ts'

/** Where such models reach the others. */
export interface InferenceEntry extends Address {
  readonly tls: boolean
}

/** Where pods that take part in TLS have the authority's certificate mounted. */
const CA_FILE = '/mnt/certs/ca.crt'

interface Parameter {
  readonly name: string
  readonly value: string
}

/** Undefined for a model that asks no other. */
export function callParameters(
  { explainer, llm }: seldon.mlops.scheduler.ModelSpec,
  entry: InferenceEntry,
): readonly Parameter[] | undefined {
  const caller = explainer ?? llm
  if (caller === null) return undefined
  const path = targetPath(caller)
  return [
    ...(explainer === null ? [] : [{ name: 'explainer_type', value: explainer.type }]),
    ...(path === undefined ? [] : [{ name: 'infer_uri', value: `${origin(entry)}${path}` }]),
    ...(entry.tls ? [{ name: 'ssl_verify_path', value: CA_FILE }] : []),
  ]
}

function origin(entry: InferenceEntry): string {
  return `${entry.tls ? 'https' : 'http'}://${authority(entry)}`
}

function targetPath({ modelRef, pipelineRef }: seldon.mlops.scheduler.LlmSpec): string | undefined {
  if (modelRef !== null) return `/v2/models/${modelRef}/infer`
  return pipelineRef === null ? undefined : `/v2/pipelines/${pipelineRef}/infer`
}
