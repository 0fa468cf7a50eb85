/** Notices that rclone goes or comes back while nobody asks it for anything. */

import { pause } from '../backoff.ts'
import type { RcloneClient } from './rclone-client.ts'

export interface RcloneWatch {
  /** To be called when rclone is needed; it is not asked before. */
  start(): void
}

/** Until the signal is aborted. */
export function createRcloneWatch(
  rclone: Pick<RcloneClient, 'answers'>,
  everyMs: number,
  stop: AbortSignal,
): RcloneWatch {
  let started = false
  const run = async () => {
    while (!stop.aborted) {
      await pause(everyMs, stop)
      if (!stop.aborted) await rclone.answers(stop)
    }
  }
  return {
    start() {
      if (started) return
      started = true
      void run()
    },
  }
}
