/** Asks a model server over HTTP whether it lives. */

import { authority } from '../authority.ts'
import type { Address } from '../settings.ts'

/** Resolves with false when it does not answer with 200 within the time. */
export type AskLive = (withinMs: number, signal: AbortSignal) => Promise<boolean>

export function askLiveAt(address: Address): AskLive {
  const url = `http://${authority(address)}/v2/health/live`
  return async (withinMs, signal) => {
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(withinMs)])
      // Its own connection: a kept one may be closed by the other side just as it is used.
      const answer = await fetch(url, { signal: within, keepalive: false })
      await answer.arrayBuffer()
      return answer.status === 200
    } catch {
      return false
    }
  }
}
