/** A request sent once, or over and over, in one session. */

import type { Result } from '../../lib/result.ts'
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts'
import { InferTally } from './infer-tally.ts'
import { type InferAnswer, type Inference, type InferFailure, ROUTE_HEADER } from './inference.ts'
import { keepRoute, lastRoute } from './sticky-session.ts'

export interface RunOptions {
  readonly iterations: number
  /** When set, this long, whatever `iterations` says. */
  readonly seconds: number | undefined
  readonly sticky: boolean
  readonly showHeaders: boolean
}

type Send = () => Promise<Result<InferAnswer, InferFailure>>

/** Prints the answer to one request, or a summary of the answers to many. */
export async function sendRequests(
  inference: Inference,
  options: RunOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  let route = options.sticky ? await lastRoute(terminal) : undefined
  const send: Send = async () => {
    const isKept = options.sticky && route !== undefined
    const outcome = await inference.send(isKept ? { [ROUTE_HEADER]: route ?? '' } : {})
    if (!outcome.ok) return outcome
    if (options.showHeaders) for (const line of outcome.value.head) terminal.err(line)
    route = outcome.value.route ?? route
    return outcome
  }
  const { iterations, seconds } = options
  const isMany = iterations > 1 || seconds !== undefined
  const code = await (isMany ? sendMany(send, options, terminal) : sendOne(send, terminal))
  if (route !== undefined) await keepRoute(terminal, route)
  return code
}

async function sendOne(send: Send, terminal: Terminal): Promise<ExitCode> {
  const outcome = await send()
  if (outcome.ok) {
    terminal.out(outcome.value.text)
    return EXIT.ok
  }
  terminal.err(outcome.error.message)
  return outcome.error.code
}

/** Ends early when nobody answers. */
async function sendMany(
  send: Send,
  { iterations, seconds }: RunOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const endsAtMs = performance.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1_000
  const most = seconds === undefined ? iterations : Number.POSITIVE_INFINITY
  const tally = new InferTally()
  let code: ExitCode = EXIT.ok
  for (let sent = 0; sent < most && performance.now() < endsAtMs; sent += 1) {
    code = terminal.stopped.aborted ? EXIT.interrupted : await count(send, tally, terminal)
    if (code !== EXIT.ok) break
  }
  for (const line of tally.lines()) terminal.out(line)
  return code === EXIT.ok && tally.hasFailures ? EXIT.failed : code
}

/** Only the first failure is told in words; the others are numbers. */
async function count(send: Send, tally: InferTally, terminal: Terminal): Promise<ExitCode> {
  const startedAtMs = performance.now()
  const outcome = await send()
  if (outcome.ok) {
    tally.answered(outcome.value.route ?? '', performance.now() - startedAtMs)
    return EXIT.ok
  }
  const { status, code, message } = outcome.error
  if (status === undefined || !tally.hasFailures) terminal.err(message)
  if (status === undefined) return code
  tally.failed(status)
  return EXIT.ok
}
