/** Asks a starting process over HTTP until it says that it serves. */

import { setTimeout as sleep } from 'node:timers/promises'

const ASK_AGAIN_MS = 50
const ANSWER_WITHIN_MS = 2_000

/** Resolves at the first answer 200; rejects when `signal` is aborted. */
export function httpReady(
  url: string,
  { method = 'GET' }: { readonly method?: string } = {},
): (signal: AbortSignal) => Promise<void> {
  return async (signal) => {
    while (!(await answersOk(url, method, signal))) await sleep(ASK_AGAIN_MS, undefined, { signal })
    signal.throwIfAborted()
  }
}

async function answersOk(url: string, method: string, signal: AbortSignal): Promise<boolean> {
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    const answer = await fetch(url, { method, signal: deadline })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}
