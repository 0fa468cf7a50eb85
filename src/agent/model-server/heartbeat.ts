/** Notices a process that keeps its connections and answers nothing. */

import { pause } from '../backoff.ts'
import type { AskLive } from './http-live.ts'

export interface Heartbeat {
  /**
   * No answer is expected while `work` is under way: it may keep the whole process busy, but not for
   * longer than `allowedMs`.
   */
  during<T>(work: () => Promise<T>, allowedMs: number): Promise<T>
  stop(): void
}

export interface HeartbeatOptions {
  readonly askLive: AskLive
  readonly everyMs: number
  /** How long it may answer nothing. */
  readonly patienceMs: number
  /** Told once, in a sentence. */
  readonly onSilence: (reason: string) => void
}

const ASK_AGAIN_MS = 500

export function startHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { askLive, everyMs, patienceMs, onSilence } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const works = new Set<{ readonly untilMs: number }>()
  const isBusy = () => [...works].some(({ untilMs }) => untilMs > performance.now())

  /** Asks until there is an answer; false when patience is over. */
  const answers = async (): Promise<boolean> => {
    let silentSinceMs = performance.now()
    while (!signal.aborted) {
      const leftMs = silentSinceMs + patienceMs - performance.now()
      if (leftMs <= 0) return false
      if (await askLive(leftMs, signal)) return true
      if (isBusy()) silentSinceMs = performance.now()
      await pause(Math.min(ASK_AGAIN_MS, leftMs), signal)
    }
    return true
  }
  const run = async () => {
    while (!signal.aborted) {
      await pause(everyMs, signal)
      if (isBusy() || (await answers())) continue
      onSilence(`the model server has not answered for ${patienceMs / 1000} s`)
      return
    }
  }
  void run()

  return {
    async during(work, allowedMs) {
      const underWay = { untilMs: performance.now() + allowedMs }
      works.add(underWay)
      try {
        return await work()
      } finally {
        works.delete(underWay)
      }
    },
    stop: () => stopping.abort(),
  }
}
