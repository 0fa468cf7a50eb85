/** Which folder of an artifact holds the version that is wanted. */

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { ServerType } from '../settings.ts'
import { SETTINGS_FILE } from './model-settings.ts'

/** How the versions of an artifact lie beside each other. */
export interface VersionLayout {
  /** In the root it makes all of the artifact one version, whatever is asked for. */
  readonly rootFile: string | undefined
  /** The least that a number has to be to count when none is asked for. */
  readonly lowest: number
}

export const VERSION_LAYOUTS: Readonly<Record<ServerType, VersionLayout>> = {
  mlserver: { rootFile: SETTINGS_FILE, lowest: 0 },
  triton: { rootFile: undefined, lowest: 1 },
}

/**
 * The root file wins always; then the folder that `artifactVersion` names; without one, the folder
 * with the highest number; where there is none, the artifact itself.
 */
export async function findVersionFolder(
  artifact: string,
  artifactVersion: number | null,
  layout: VersionLayout,
): Promise<Result<string, string>> {
  const found = await stat(artifact)
  if (!found.isDirectory()) return ok(artifact)
  const entries = await readdir(artifact)
  if (entries.length === 0) return fail(`${artifact} is empty`)
  if (layout.rootFile !== undefined && entries.includes(layout.rootFile)) return ok(artifact)
  const folders = await foldersAmong(artifact, entries)
  const chosen = chooseVersion(folders, artifactVersion, layout)
  if (!chosen.ok) return fail(`${chosen.error} in ${artifact}`)
  return ok(chosen.value === undefined ? artifact : join(artifact, chosen.value))
}

/**
 * Of the folders in an artifact's root the one that `artifactVersion` names; without one, that with
 * the highest number; undefined where none has a number.
 */
export function chooseVersion(
  folders: readonly string[],
  artifactVersion: number | null,
  { lowest }: VersionLayout,
): Result<string | undefined, string> {
  const numbers = folders.filter(isVersionName).sort((a, b) => Number(a) - Number(b))
  if (artifactVersion === null) return ok(numbers.findLast((name) => Number(name) >= lowest))
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
