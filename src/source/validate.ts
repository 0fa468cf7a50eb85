/** `seldon validate`: all that is wrong with a folder of manifests, or with one file. */

import type { Problem } from '../lib/problem.ts'
import { mergeLastGood, NO_LAST_GOOD } from './last-good.ts'
import { readManifestPath } from './manifest-path.ts'

/** Errors and warnings in order of files and lines; none when all is well. */
export async function validateDir(path: string): Promise<Problem[]> {
  const { readings, problems } = await readManifestPath(path)
  const { state } = mergeLastGood(NO_LAST_GOOD, readings)
  return [...problems, ...state.problems]
}
