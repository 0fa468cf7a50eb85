/**
 * The note of which processes a run of `seldon up` has started, so that the next run can end what
 * was left when the supervisor itself was killed.
 */

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { ProcessIdentity, ProcessInfo } from './processes.ts'

const identity = z.object({ pid: z.number().int(), startTicks: z.number() })
const schema = z.object({
  /** In the environment of all that the run starts, and of what those start, as `RUN_VARIABLE`. */
  runId: z.string().min(1),
  bootId: z.string(),
  supervisor: identity,
  children: z.array(identity.extend({ name: z.string() })),
})

export type RunFile = z.infer<typeof schema>
export const RUN_VARIABLE = 'SELDON_UP_RUN'

/** Undefined when there is none or it cannot be read as one. */
export function readRunFile(path: string): RunFile | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** Replaces the file as a whole: a reader sees the old one or the new one. */
export function writeRunFile(path: string, run: RunFile): void {
  const draft = `${path}.new`
  writeFileSync(draft, `${JSON.stringify(run, null, 2)}\n`)
  renameSync(draft, path)
}

/**
 * The processes of `run` that still live. A noted child counts when number and start time are the
 * same; any other process when it was started with the mark of the run, which finds children that
 * were not noted yet and what children have started themselves.
 */
export function leftovers(
  run: RunFile,
  now: { readonly bootId: string; readonly processes: readonly ProcessInfo[] },
  markOf: (pid: number) => string | undefined,
): ProcessInfo[] {
  if (run.bootId !== now.bootId) return []
  return now.processes.filter((candidate) => {
    if (candidate.hasEnded) return false
    const noted = run.children.some((child) => isSame(child, candidate))
    return noted || markOf(candidate.pid) === run.runId
  })
}

function isSame(left: ProcessIdentity, right: ProcessIdentity): boolean {
  return left.pid === right.pid && left.startTicks === right.startTicks
}
