/**
 * When a changed file may be believed. Nothing tells a reader that a writer has finished, so a
 * change counts once it has been quiet for a while: a short one for a reading that adds or changes
 * things and ends as a finished text does, a long one for a reading that would take something away
 * or is broken, which is what a file looks like that is half written, or away while it is replaced.
 */

import type { FileReading } from './declaration.ts'

/** Longer than the pauses between the writes of one writer that is not interrupted. */
export const SHORT_QUIET_MS = 5
/** Longer than an editor takes to move a file away and write it anew; too short to be noticed. */
export const LONG_QUIET_MS = 100

/** What a file was seen to hold. */
export interface SeenFile {
  /** The same for the same content. */
  readonly digest: string
  /** Its last line has an end; a text that was cut off mostly has none. */
  readonly endsCleanly: boolean
  readonly reading: FileReading
}

interface PendingChange {
  /** Absent: the file is gone. */
  readonly seen?: SeenFile
  /** When this content was first seen, in milliseconds of a clock that only goes forward. */
  readonly sinceMs: number
  readonly quietMs: number
}

export interface TrackedFile {
  readonly accepted?: SeenFile
  readonly pending?: PendingChange
}

/**
 * Takes note of what a file holds at `nowMs`; `seen` is absent when the file is gone, and
 * `unchangedMs` is for how long it has certainly held this (its age, where that is known).
 */
export function noteSeen(
  file: TrackedFile,
  seen: SeenFile | undefined,
  nowMs: number,
  unchangedMs = 0,
): TrackedFile {
  const { accepted, pending } = file
  if (seen?.digest === accepted?.digest) return accepted === undefined ? {} : { accepted }
  if (pending !== undefined && pending.seen?.digest === seen?.digest) return file
  const sinceMs = nowMs - Math.max(unchangedMs, 0)
  const next = { sinceMs, quietMs: quietMs(accepted?.reading, seen) }
  return { ...file, pending: seen === undefined ? next : { ...next, seen } }
}

/** Milliseconds until the change may be believed, 0 or less when it may; absent without a change. */
export function remainingMs(file: TrackedFile, nowMs: number): number | undefined {
  if (file.pending === undefined) return undefined
  return file.pending.sinceMs + file.pending.quietMs - nowMs
}

/** Believes the change; absent when the file is gone for good. */
export function acceptPending(file: TrackedFile): TrackedFile | undefined {
  if (file.pending === undefined) return file
  return file.pending.seen === undefined ? undefined : { accepted: file.pending.seen }
}

function quietMs(accepted: FileReading | undefined, seen: SeenFile | undefined): number {
  if (seen === undefined) return LONG_QUIET_MS
  const { reading, endsCleanly } = seen
  const isBroken = reading.unclear || reading.problems.some(({ severity }) => severity === 'error')
  if (isBroken || !endsCleanly) return LONG_QUIET_MS
  const declared = new Set(reading.declarations.map(({ key }) => key))
  const takesAway = accepted?.declarations.some((one) => !declared.has(one.key)) ?? false
  return takesAway ? LONG_QUIET_MS : SHORT_QUIET_MS
}
