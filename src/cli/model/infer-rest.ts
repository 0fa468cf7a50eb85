/** Inference requests over HTTP. */

import { fail, ok } from '../../lib/result.ts'
import { askHttp } from '../remote.ts'
import { inferenceRemote } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { type Inference, type InferRequest, ROUTE_HEADER } from './inference.ts'

export function restInference(request: InferRequest): Inference {
  const { model, payload, timeoutMs } = request
  const path = `/v2/models/${encodeURIComponent(model)}/infer`
  const own = { 'content-type': 'application/json', 'seldon-model': model, ...request.headers }
  return {
    request: `POST ${path} ${oneLine(payload)}`,
    async send(headers) {
      const answer = await askHttp(inferenceRemote(request), path, {
        method: 'POST',
        body: payload,
        headers: { ...own, ...headers },
        timeoutMs,
      })
      if (!answer.ok) {
        return fail({ status: undefined, code: EXIT.unreachable, message: answer.error })
      }
      const { status, headers: received, text } = answer.value
      if (status !== 200) {
        const message = `${model} answered ${status}: ${text.trim()}`
        return fail({ status: `${status}`, code: EXIT.failed, message })
      }
      return ok({
        head: [`${status}`, ...[...received].map(([name, value]) => `${name}: ${value}`)],
        route: received.get(ROUTE_HEADER) ?? undefined,
        text: indented(text),
      })
    },
    close() {},
  }
}

/** As it came, when it is no JSON. */
export function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function oneLine(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload))
  } catch {
    return payload
  }
}
