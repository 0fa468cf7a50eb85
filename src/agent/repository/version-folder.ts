/** Which folder of an artifact holds the version that is wanted. */

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import { type LoadFailure, permanent } from '../failure.ts'
import { SETTINGS_FILE } from './model-settings.ts'

/**
 * Settings in the root win always; then the folder that `artifactVersion` names; without one, the
 * folder with the highest number; where there is none, the artifact itself.
 */
export async function findVersionFolder(
  artifact: string,
  artifactVersion: number | null,
): Promise<Result<string, LoadFailure>> {
  const found = await stat(artifact)
  if (!found.isDirectory()) return ok(artifact)
  const entries = await readdir(artifact)
  if (entries.length === 0) return permanent(`${artifact} is empty`)
  if (entries.includes(SETTINGS_FILE)) return ok(artifact)
  const numbers = await numericFolders(artifact, entries)
  if (artifactVersion === null) {
    const highest = numbers.at(-1)
    return ok(highest === undefined ? artifact : join(artifact, highest))
  }
  const wanted = numbers.find((name) => Number(name) === artifactVersion)
  if (wanted !== undefined) return ok(join(artifact, wanted))
  const there = numbers.length === 0 ? 'has no version folders' : `has ${numbers.join(', ')}`
  return permanent(
    `artifactVersion ${artifactVersion}: there is no such folder, ${artifact} ${there}`,
  )
}

/** In the order of their numbers. */
async function numericFolders(folder: string, entries: readonly string[]): Promise<string[]> {
  const candidates = entries.filter((name) => /^\d{1,15}$/.test(name))
  const kinds = await Promise.all(candidates.map((name) => stat(join(folder, name))))
  return candidates
    .filter((_, index) => kinds[index]?.isDirectory() === true)
    .sort((a, b) => Number(a) - Number(b))
}
