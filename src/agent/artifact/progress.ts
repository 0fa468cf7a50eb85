/** Tells how far a long download is, and notices one that does not get on. */

import { z } from 'zod'
import type { Log } from '../../lib/log.ts'
import { pause } from '../backoff.ts'
import type { RcloneClient } from './rclone-client.ts'

export interface Progress {
  /** Resolves with the reason when nothing has moved for too long; never when the signal comes first. */
  readonly stalled: Promise<string>
}

export interface ProgressOptions {
  readonly rclone: RcloneClient
  /** What rclone counts the download under. */
  readonly group: string
  readonly model: string
  readonly log: Log
}

const LOOK_EVERY_MS = 5_000
const STALLED_AFTER_MS = 120_000
const LOOK_DEADLINE_MS = 5_000
const MEGABYTE = 1_000_000
const stats = z.object({
  bytes: z.number(),
  totalBytes: z.number().optional(),
  speed: z.number().optional(),
})

/** Until the signal is aborted. rclone tells of no progress by itself. */
export function followProgress(options: ProgressOptions, over: AbortSignal): Progress {
  const { rclone, group, model, log } = options
  const { promise: stalled, resolve: giveUp } = Promise.withResolvers<string>()

  async function look(): Promise<number | undefined> {
    const call = { path: 'core/stats', input: { group }, deadlineMs: LOOK_DEADLINE_MS }
    const answer = await rclone.call(call, over)
    const parsed = answer.ok ? stats.safeParse(answer.value) : undefined
    if (parsed?.success !== true) return undefined
    const { bytes, totalBytes = 0, speed = 0 } = parsed.data
    log.info('downloading', {
      model,
      megabytes: Math.round(bytes / MEGABYTE),
      of: Math.round(totalBytes / MEGABYTE),
      megabytesPerSecond: Math.round(speed / MEGABYTE),
    })
    return bytes
  }
  async function follow(): Promise<void> {
    let seen: number | undefined
    let movedAt = performance.now()
    await pause(LOOK_EVERY_MS, over)
    while (!over.aborted) {
      const bytes = await look()
      if (bytes !== undefined && bytes !== seen) {
        seen = bytes
        movedAt = performance.now()
      }
      if (performance.now() - movedAt > STALLED_AFTER_MS) {
        giveUp(`nothing has been downloaded for ${STALLED_AFTER_MS / 1000} s`)
        return
      }
      await pause(LOOK_EVERY_MS, over)
    }
  }
  void follow()
  return { stalled }
}
