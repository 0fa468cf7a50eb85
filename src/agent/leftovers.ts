/** Removes what an agent before left under way. */

import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '../lib/result.ts'
import { type LoadFailure, withFiles } from './failure.ts'

/**
 * All in `folder` whose names begin with `prefix`. The error names one that is left, such as another
 * user's, and says why. Throws when the folder cannot be read.
 */
export async function removeLeftovers(
  folder: string,
  prefix: string,
): Promise<Result<void, LoadFailure>> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix))
  const removed = await Promise.all(
    names.map((name) =>
      withFiles(`${name} in ${folder} could not be removed`, () =>
        rm(join(folder, name), { recursive: true, force: true }),
      ),
    ),
  )
  return removed.find((outcome) => !outcome.ok) ?? ok(undefined)
}
