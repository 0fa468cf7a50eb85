/** Copies files without touching the originals. */

import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * Copies what `source` is or holds into the folder `target`, but for what `isLeftOut` names in its
 * root. Links are followed, so that the copy stands for itself; where the file system can, files
 * share their blocks until one changes. Throws the system's errors, and the signal's reason when it
 * is aborted.
 */
export async function copyInto(
  source: string,
  target: string,
  signal: AbortSignal,
  isLeftOut: (name: string) => boolean = () => false,
): Promise<void> {
  await mkdir(target, { recursive: true })
  const found = await stat(source)
  if (!found.isDirectory()) return copyOne(source, join(target, basename(source)))
  const names = (await readdir(source)).filter((name) => !isLeftOut(name))
  await copyFolder(source, names, target, signal, [])
}

async function copyFolder(
  source: string,
  names: readonly string[],
  target: string,
  signal: AbortSignal,
  parents: readonly string[],
): Promise<void> {
  const real = await realpath(source)
  if (parents.includes(real)) throw new LoopError(source)
  for (const name of names) {
    signal.throwIfAborted()
    // Kubernetes keeps what a mounted volume really holds, and held before, in such folders.
    if (name.startsWith('..')) continue
    const from = join(source, name)
    const to = join(target, name)
    const found = await stat(from)
    if (found.isDirectory()) {
      await mkdir(to)
      await copyFolder(from, await readdir(from), to, signal, [...parents, real])
    } else if (found.isFile()) {
      await copyOne(from, to)
    }
  }
}

function copyOne(from: string, to: string): Promise<void> {
  return copyFile(from, to, constants.COPYFILE_FICLONE)
}

/** A link that leads back into a folder that it lies in. */
class LoopError extends Error {
  readonly code = 'ELOOP'

  constructor(path: string) {
    super(`ELOOP: ${path} leads back into itself`)
  }
}
