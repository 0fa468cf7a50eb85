/** Secrets of storages, mounted as a folder. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'

export interface StorageSecrets {
  /** What the secret says; the error is for people to read. */
  read(name: string): Promise<Result<string, string>>
}

const SECRET_NAME = /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/

/** A secret is a file of its name, or a folder with one file in it, as Kubernetes mounts one. */
export function storageSecrets(folder: string): StorageSecrets {
  return {
    async read(name) {
      if (!SECRET_NAME.test(name)) return fail(`"${name}" is no name that a secret can have`)
      const place = join(folder, name)
      try {
        const found = await stat(place)
        return found.isDirectory() ? await readOnly(place, name) : ok(await readFile(place, 'utf8'))
      } catch (error) {
        return fail(explain(name, folder, error))
      }
    },
  }
}

async function readOnly(place: string, name: string): Promise<Result<string, string>> {
  // Kubernetes keeps what a mounted volume really holds in folders whose names begin with dots.
  const keys = (await readdir(place)).filter((key) => !key.startsWith('.'))
  const [key] = keys
  if (key === undefined || keys.length > 1) {
    return fail(`secret "${name}" in ${place} has ${keys.length} keys (expected exactly one)`)
  }
  return ok(await readFile(join(place, key), 'utf8'))
}

function explain(name: string, folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === undefined) throw error
  if (code === 'ENOENT') {
    return `there is no secret "${name}" in ${folder} (another folder: --storage-secrets-folder)`
  }
  return `secret "${name}" in ${folder} cannot be read (${code})`
}
