/** Notices a process that keeps its connections and answers nothing. */

export interface Heartbeat {
  /** No answer is expected while `work` is under way: it may keep the whole process busy. */
  during<T>(work: () => Promise<T>): Promise<T>
  stop(): void
}

const ASK_EVERY_MS = 5_000
/** A model that is run in the server's own loop holds up the answer, so little would be too little. */
const ANSWER_WITHIN_MS = 30_000

/** Calls `ask` now and again; tells once, in a sentence, when it fails. */
export function createHeartbeat(
  ask: (deadlineMs: number) => Promise<unknown>,
  onSilence: (reason: string) => void,
): Heartbeat {
  let busy = 0
  let asking = false
  let stopped = false

  const beat = async () => {
    if (asking || busy > 0) return
    asking = true
    try {
      await ask(ANSWER_WITHIN_MS)
    } catch {
      if (busy === 0 && !stopped) {
        onSilence(`the model server has not answered for ${ANSWER_WITHIN_MS / 1000} s`)
      }
    } finally {
      asking = false
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
      stopped = true
      clearInterval(timer)
    },
  }
}
