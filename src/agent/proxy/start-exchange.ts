/** Which kind of exchange a request begins. */

import { MODEL_HEADER } from './header-names.ts'
import type { Client } from './http-client.ts'
import { type Exchange, type ExchangeContext, startHttpExchange } from './http-exchange.ts'
import { headerValue, type RequestHead } from './http-head.ts'
import { startOpenAiExchange } from './openai/exchange.ts'
import { openAiTarget } from './openai/operation.ts'

export function startExchange(
  request: RequestHead,
  client: Client,
  context: ExchangeContext,
): Exchange {
  const isForModel = headerValue(request.headers, MODEL_HEADER) !== undefined
  const target = isForModel ? openAiTarget(request.method, request.target) : undefined
  return target === undefined
    ? startHttpExchange(request, client, context)
    : startOpenAiExchange(request, target, client, context)
}
