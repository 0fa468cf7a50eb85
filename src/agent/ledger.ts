/** Notes what the agent has written to the model server's repository, for the agent after it. */

import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seldon } from '../gen/seldon.js'
import { messageFromJson, messageToJson } from '../lib/proto-json.ts'
import type { Result } from '../lib/result.ts'
import { type LoadFailure, withFiles } from './failure.ts'
import { parseInternalName } from './internal-name.ts'
import { type ModelVersion, readModelVersion } from './model-version.ts'

/**
 * One file a version, `<internal name>.json`, with the message `seldon.mlops.agent.ModelVersion`; an
 * empty one, `<internal name>.evicted`, beside it while the model server is not to have it in memory.
 * What could not be written holds as it was before.
 */
export interface Ledger {
  /** Written before the repository is, so that nothing in there is without a note. */
  note(version: ModelVersion): Promise<Noted>
  /** To be called when the repository has it no more. */
  forget(internalName: string): Promise<Noted>
  /** Written before it leaves the model server's memory, and removed after it is back. */
  noteEvicted(internalName: string): Promise<Noted>
  noteInMemory(internalName: string): Promise<Noted>
  isEvicted(internalName: string): boolean
  get(internalName: string): ModelVersion | undefined
  all(): readonly ModelVersion[]
  /** Internal names whose notes could not be read. */
  readonly damaged: readonly string[]
}

export type Noted = Result<void, LoadFailure>

const MESSAGE = 'seldon.mlops.agent.ModelVersion'
const ENDING = '.json'
const EVICTED_ENDING = '.evicted'

/** Throws when the folder cannot be made or read. */
export function openLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true })
  const known = new Map<string, ModelVersion>()
  const evicted = new Set<string>()
  const damaged: string[] = []
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(EVICTED_ENDING)) evicted.add(file.slice(0, -EVICTED_ENDING.length))
    const internalName = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : ''
    if (parseInternalName(internalName) === undefined) continue
    const version = readNote(join(folder, file))
    if (version?.internalName === internalName) known.set(internalName, version)
    else damaged.push(internalName)
  }
  const fileOf = (internalName: string) => join(folder, `${internalName}${ENDING}`)
  const markOf = (internalName: string) => join(folder, `${internalName}${EVICTED_ENDING}`)
  const removeMark = async (internalName: string) => {
    if (!evicted.has(internalName)) return
    await rm(markOf(internalName), { force: true })
    evicted.delete(internalName)
  }

  return {
    damaged,
    note(version) {
      const { internalName, message } = version
      const json = messageToJson(MESSAGE, seldon.mlops.agent.ModelVersion.encode(message).finish())
      const draft = join(folder, `.${internalName}`)
      return withFiles(`${internalName} could not be noted`, async () => {
        // It may hold credentials of a storage.
        try {
          await writeFile(draft, `${JSON.stringify(json, undefined, 2)}\n`, { mode: 0o600 })
          await rename(draft, fileOf(internalName))
        } finally {
          await rm(draft, { force: true })
        }
        known.set(internalName, version)
      })
    },
    forget: (internalName) =>
      withFiles(`the note of ${internalName} could not be removed`, async () => {
        await removeMark(internalName)
        await rm(fileOf(internalName), { force: true })
        known.delete(internalName)
      }),
    noteEvicted: (internalName) =>
      withFiles(`where ${internalName} is could not be noted`, async () => {
        await writeFile(markOf(internalName), '')
        evicted.add(internalName)
      }),
    noteInMemory: (internalName) =>
      withFiles(`where ${internalName} is could not be noted`, () => removeMark(internalName)),
    isEvicted: (internalName) => evicted.has(internalName),
    get: (internalName) => known.get(internalName),
    all: () => [...known.values()],
  }
}

function readNote(file: string): ModelVersion | undefined {
  try {
    const bytes = messageFromJson(MESSAGE, JSON.parse(readFileSync(file, 'utf8')))
    if (!bytes.ok) return undefined
    const version = readModelVersion(seldon.mlops.agent.ModelVersion.decode(bytes.value))
    return version.ok ? version.value : undefined
  } catch {
    return undefined
  }
}
