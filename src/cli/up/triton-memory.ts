/** The memory that Triton's Python backend shares with the processes that run its models. */

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where Linux shows what processes share. */
const PLACE = '/dev/shm'

/** What the names of a replica's begin with; `folder` is its own. */
export function sharedMemoryPrefix(folder: string): string {
  return `seldon-${Bun.hash(folder).toString(16)}-`
}

/** To be called when no process of the replica is there: what was killed has left its own. */
export function removeSharedMemory(folder: string, place = PLACE): void {
  const prefix = sharedMemoryPrefix(folder)
  const names = existsSync(place) ? readdirSync(place) : []
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    rmSync(join(place, name), { force: true })
  }
}
