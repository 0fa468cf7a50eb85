/** Inference requests over gRPC. */

import { inference } from '../../gen/seldon.js'
import { grpcInferenceService } from '../../gen/services.ts'
import { createGrpcClient } from '../../lib/grpc/client.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import { formatProblem } from '../../lib/problem.ts'
import { messageFromJson, messageToJson } from '../../lib/proto-json.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { failedCall, grpcTarget } from '../remote.ts'
import { inferenceRemote } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { type InferAnswer, type Inference, type InferRequest, ROUTE_HEADER } from './inference.ts'
import { withReadOutputs } from './raw-contents.ts'

const { ModelInferRequest, ModelInferResponse } = inference
const REQUEST = 'inference.ModelInferRequest'

/** The errors are what is wrong with the payload. */
export function grpcInference(request: InferRequest): Result<Inference, readonly string[]> {
  const encoded = encodePayload(request.payload)
  if (!encoded.ok) return encoded
  const { model, timeoutMs: deadlineMs } = request
  const message = { ...ModelInferRequest.decode(encoded.value), modelName: model }
  const remote = inferenceRemote(request)
  const client = createGrpcClient(grpcInferenceService, grpcTarget(remote))
  const json = messageToJson(REQUEST, ModelInferRequest.encode(message).finish())
  return ok({
    request: `ModelInfer ${JSON.stringify(json)}`,
    async send(headers) {
      let received: ReadonlyMap<string, string> = new Map()
      const metadata = { 'seldon-model': model, ...request.headers, ...headers }
      const onMetadata = (sent: ReadonlyMap<string, string>) => {
        received = sent
      }
      try {
        const answer = await client.modelInfer(message, { deadlineMs, metadata, onMetadata })
        return ok(toAnswer(answer, received))
      } catch (error) {
        if (!(error instanceof GrpcError)) throw error
        const failure = failedCall(remote, error)
        const status = failure.code === EXIT.unreachable ? undefined : error.status
        return fail({ status, ...failure })
      }
    },
    close: () => client.close(),
  })
}

function toAnswer(
  message: inference.ModelInferResponse,
  headers: ReadonlyMap<string, string>,
): InferAnswer {
  const bytes = ModelInferResponse.encode(withReadOutputs(message)).finish()
  const json = messageToJson('inference.ModelInferResponse', bytes)
  return {
    head: ['OK', ...[...headers].map(([name, value]) => `${name}: ${value}`)],
    route: headers.get(ROUTE_HEADER),
    text: JSON.stringify(json, null, 2),
  }
}

function encodePayload(payload: string): Result<Uint8Array, readonly string[]> {
  let json: unknown
  try {
    json = JSON.parse(payload)
  } catch (error) {
    return fail([`the request is no JSON: ${error instanceof Error ? error.message : error}`])
  }
  const encoded = messageFromJson(REQUEST, json)
  return encoded.ok ? encoded : fail(encoded.error.map(formatProblem))
}
