/** The session that `model infer -s` goes on with: who answered last, kept from run to run. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Terminal } from '../terminal.ts'
import { userFile } from '../user-folder.ts'

const FILE = 'sticky-session'

/** Undefined when there is none. */
export async function lastRoute({ env }: Terminal): Promise<string | undefined> {
  const file = userFile(env, FILE)
  if (file === undefined) return undefined
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.trim() || undefined
}

/** Where nothing can be kept, the next session starts anew: no reason to fail a request. */
export async function keepRoute({ env }: Terminal, route: string): Promise<void> {
  const file = userFile(env, FILE)
  if (file === undefined) return
  await mkdir(dirname(file), { recursive: true }).catch(() => {})
  await writeFile(file, `${route}\n`).catch(() => {})
}
