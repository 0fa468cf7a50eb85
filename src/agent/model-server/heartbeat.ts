/** Notices a process that keeps its connections and answers nothing. */

import type { AskLive } from './http-live.ts'

export interface Heartbeat {
  /** No answer is expected while `work` is under way: it may keep the whole process busy. */
  during<T>(work: () => Promise<T>): Promise<T>
  stop(): void
}

const ASK_EVERY_MS = 5_000
/** A model that runs in the server's own loop holds up the answer, so little would be too little. */
const ANSWER_WITHIN_MS = 30_000

/** Tells once, in a sentence, when no answer came. */
export function createHeartbeat(askLive: AskLive, onSilence: (reason: string) => void): Heartbeat {
  const stopping = new AbortController()
  let busy = 0
  let asking = false

  const beat = async () => {
    if (asking || busy > 0) return
    asking = true
    const live = await askLive(ANSWER_WITHIN_MS, stopping.signal)
    asking = false
    if (!live && busy === 0 && !stopping.signal.aborted) {
      onSilence(`the model server has not answered for ${ANSWER_WITHIN_MS / 1000} s`)
    }
  }
  const timer = setInterval(() => void beat(), ASK_EVERY_MS)

  return {
    async during(work) {
      busy += 1
      try {
        return await work()
      } finally {
        busy -= 1
      }
    },
    stop() {
      clearInterval(timer)
      stopping.abort()
    },
  }
}
