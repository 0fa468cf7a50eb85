/** The things that a verb is to act on: a name, or the manifests of `-f`. */

import { fail, ok, type Result } from '../lib/result.ts'
import { type GivenKind, type GivenManifests, readGivenManifests } from './manifest-input.ts'
import { namesOf } from './resource.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** For verbs that take manifests only. */
export async function givenManifests(
  files: readonly string[],
  kinds: readonly GivenKind[],
  terminal: Terminal,
): Promise<Result<GivenManifests, ExitCode>> {
  if (files.length > 0) return readGivenManifests(files, kinds, terminal)
  terminal.err('give manifests with -f: a file, a folder, or - for standard input')
  return fail(EXIT.usage)
}

/** For verbs that take one name, or the names in manifests of one kind. */
export async function givenNames(
  name: string | undefined,
  files: readonly string[],
  kind: GivenKind,
  terminal: Terminal,
): Promise<Result<readonly string[], ExitCode>> {
  if (name !== undefined && files.length === 0) return ok([name])
  if (name !== undefined || files.length === 0) {
    terminal.err(`give the name of one ${kind.toLowerCase()}, or manifests with -f`)
    return fail(EXIT.usage)
  }
  const given = await readGivenManifests(files, [kind], terminal)
  if (!given.ok) return given
  return ok(namesOf(kind === 'Model' ? given.value.models : given.value.experiments))
}
