/** An inference request over HTTP. */

import { askHttp } from '../remote.ts'
import { inferenceRemote } from '../settings/client.ts'
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts'
import type { InferRequest } from './infer.ts'

export async function inferRest(request: InferRequest, terminal: Terminal): Promise<ExitCode> {
  const path = `/v2/models/${encodeURIComponent(request.model)}/infer`
  const answer = await askHttp(inferenceRemote(request), path, {
    method: 'POST',
    body: request.payload,
    headers: {
      'content-type': 'application/json',
      'seldon-model': request.model,
      ...request.headers,
    },
    timeoutMs: request.timeoutMs,
  })
  if (!answer.ok) {
    terminal.err(answer.error)
    return EXIT.unreachable
  }
  const { status, headers, text } = answer.value
  if (request.showHeaders) {
    terminal.err(`${status}`)
    for (const [name, value] of headers) terminal.err(`${name}: ${value}`)
  }
  if (status !== 200) {
    terminal.err(`${request.model} answered ${status}: ${text.trim()}`)
    return EXIT.failed
  }
  terminal.out(indented(text))
  return EXIT.ok
}

/** As it came, when it is no JSON. */
export function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
