/** Ends what an earlier run left behind. */

import { setTimeout as sleep } from 'node:timers/promises'
import {
  bootId,
  listProcesses,
  type ProcessIdentity,
  processInfo,
  processVariable,
} from './processes.ts'
import { leftovers, RUN_VARIABLE, readRunFile } from './run-file.ts'

const DEADLINE_MS = 5_000
const LOOK_AGAIN_MS = 10

/** How many were ended. Only call it with the lock of the state folder held. */
export async function endLeftovers(runFile: string): Promise<number> {
  const run = readRunFile(runFile)
  if (run === undefined) return 0
  const found = leftovers(run, { bootId: bootId(), processes: listProcesses() }, (pid) =>
    processVariable(pid, RUN_VARIABLE),
  )
  for (const { pid } of found) kill(pid)
  await gone(found)
  return found.length
}

/** They are no children of this process, so that there is no event to wait for. */
async function gone(processes: readonly ProcessIdentity[]): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS
  while (processes.some(lives) && performance.now() < deadline) await sleep(LOOK_AGAIN_MS)
}

function lives({ pid, startTicks }: ProcessIdentity): boolean {
  const info = processInfo(pid)
  return info !== undefined && info.startTicks === startTicks && !info.hasEnded
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself meanwhile.
  }
}
