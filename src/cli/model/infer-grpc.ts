/** An inference request over gRPC. */

import { inference } from '../../gen/seldon.js'
import { grpcInferenceService } from '../../gen/services.ts'
import { formatProblem } from '../../lib/problem.ts'
import { messageFromJson, messageToJson } from '../../lib/proto-json.ts'
import { fail, type Result } from '../../lib/result.ts'
import { withGrpc } from '../remote.ts'
import { inferenceRemote } from '../settings/client.ts'
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts'
import type { InferRequest } from './infer.ts'

const { ModelInferRequest, ModelInferResponse } = inference

export async function inferGrpc(request: InferRequest, terminal: Terminal): Promise<ExitCode> {
  const encoded = encodePayload(request.payload)
  if (!encoded.ok) {
    for (const fault of encoded.error) terminal.err(fault)
    return EXIT.usage
  }
  const message = { ...ModelInferRequest.decode(encoded.value), modelName: request.model }
  return withGrpc(inferenceRemote(request), grpcInferenceService, terminal, async (client) => {
    const answer = await client.modelInfer(message, {
      deadlineMs: request.timeoutMs,
      metadata: { 'seldon-model': request.model, ...request.headers },
    })
    const bytes = ModelInferResponse.encode(answer).finish()
    const json = messageToJson('inference.ModelInferResponse', bytes)
    terminal.out(JSON.stringify(json, null, 2))
    return EXIT.ok
  })
}

function encodePayload(payload: string): Result<Uint8Array, readonly string[]> {
  let json: unknown
  try {
    json = JSON.parse(payload)
  } catch (error) {
    return fail([`the request is no JSON: ${error instanceof Error ? error.message : error}`])
  }
  const encoded = messageFromJson('inference.ModelInferRequest', json)
  return encoded.ok ? encoded : fail(encoded.error.map(formatProblem))
}
