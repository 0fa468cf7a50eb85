/** What a gRPC call is for, as its headers say it. */

import type { StatusName } from '../../lib/grpc/errors.ts'
import { MODEL_HEADER } from './header-names.ts'
import type { HeaderList } from './http2/hpack.ts'

export interface GrpcRequest {
  /** The internal name of the model that it is for; undefined when it is for none. */
  readonly model: string | undefined
  readonly isInference: boolean
  /** Why it cannot be served, by any model. */
  readonly refusal: OwnStatus | undefined
}

/** A status that is not the model server's. */
export interface OwnStatus {
  readonly status: StatusName
  readonly reason: string
  /** The model server has not seen the call. */
  readonly untried?: boolean
}

const SERVICE = '/inference.GRPCInferenceService/'
/** Calls whose request names a model, and whether they ask for a prediction. */
const ADDRESSED: ReadonlyMap<string, { readonly inference: boolean }> = new Map([
  [`${SERVICE}ModelInfer`, { inference: true }],
  [`${SERVICE}ModelStreamInfer`, { inference: true }],
  [`${SERVICE}ModelMetadata`, { inference: false }],
  [`${SERVICE}ModelReady`, { inference: false }],
])
/** Loading and unloading is the agent's own business: another hand in it would break its books. */
const REFUSED: ReadonlySet<string> = new Set([
  `${SERVICE}RepositoryModelLoad`,
  `${SERVICE}RepositoryModelUnload`,
])

export function readGrpcRequest(headers: HeaderList): GrpcRequest {
  const path = headerOf(headers, ':path') ?? ''
  const addressed = ADDRESSED.get(path)
  const model = addressed === undefined ? undefined : (headerOf(headers, MODEL_HEADER) ?? '')
  const isInference = addressed?.inference === true
  return { model, isInference, refusal: refusalOf(headers, path, model) }
}

function refusalOf(
  headers: HeaderList,
  path: string,
  model: string | undefined,
): OwnStatus | undefined {
  if (!(headerOf(headers, 'content-type') ?? '').startsWith('application/grpc')) {
    return { status: 'INVALID_ARGUMENT', reason: 'this port speaks gRPC only' }
  }
  if (REFUSED.has(path)) {
    return {
      status: 'PERMISSION_DENIED',
      reason: 'models are loaded and unloaded through the scheduler',
    }
  }
  if (model === '') {
    const external = headerOf(headers, 'seldon-model') ?? ''
    return {
      status: 'FAILED_PRECONDITION',
      reason: `Failed to extract model name ${MODEL_HEADER}:[] seldon-model:[${external}]`,
    }
  }
  return undefined
}

export function headerOf(headers: HeaderList, name: string): string | undefined {
  return headers.find(([candidate]) => candidate === name)?.[1]
}
