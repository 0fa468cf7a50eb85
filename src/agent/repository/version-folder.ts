/** Which folder of an artifact holds the version that is wanted. */

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
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
  const chosen = chooseVersion(await foldersAmong(artifact, entries), artifactVersion)
  if (!chosen.ok) return permanent(`${chosen.error} in ${artifact}`)
  return ok(chosen.value === undefined ? artifact : join(artifact, chosen.value))
}

/**
 * Of the folders in an artifact's root the one that `artifactVersion` names; without one, that with
 * the highest number; undefined where none has a number.
 */
export function chooseVersion(
  folders: readonly string[],
  artifactVersion: number | null,
): Result<string | undefined, string> {
  const numbers = folders.filter(isVersionName).sort((a, b) => Number(a) - Number(b))
  if (artifactVersion === null) return ok(numbers.at(-1))
  const wanted = numbers.find((name) => Number(name) === artifactVersion)
  if (wanted !== undefined) return ok(wanted)
  const there = numbers.length === 0 ? 'no version folders' : `only ${numbers.join(', ')}`
  return fail(`artifactVersion ${artifactVersion}: there is no such folder, ${there}`)
}

export function isVersionName(name: string): boolean {
  return /^\d{1,15}$/.test(name)
}

async function foldersAmong(folder: string, entries: readonly string[]): Promise<string[]> {
  const candidates = entries.filter(isVersionName)
  const kinds = await Promise.all(candidates.map((name) => stat(join(folder, name))))
  return candidates.filter((_, index) => kinds[index]?.isDirectory() === true)
}
