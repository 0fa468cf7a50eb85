/** Brings the remotes that agent.yaml lists into rclone. */

import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Log } from '../../lib/log.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { type LoadFailure, withFiles } from '../failure.ts'
import type { RcloneClient, RcloneFailure } from './rclone-client.ts'
import {
  parseRemoteConfig,
  parseText,
  type RemoteConfig,
  redact,
  secretsOf,
} from './remote-config.ts'
import type { StorageSecrets } from './storage-secrets.ts'

export interface Remotes {
  /**
   * Has rclone know what the file says now; asks rclone nothing when that is done already, unless
   * `again`. What cannot be read is logged and leaves the other remotes alone.
   */
  apply(again: boolean, signal: AbortSignal): Promise<Result<void, RcloneFailure>>
  /** Values that are to be in no message. */
  secrets(): readonly string[]
}

export interface RemotesOptions {
  readonly rclone: RcloneClient
  /** agent.yaml; it need not be there. */
  readonly file: string
  /** Names of the remotes that were made here, so that they can go when the file names them no more. */
  readonly notes: string
  readonly storageSecrets: StorageSecrets
  readonly log: Log
}

const CALL_DEADLINE_MS = 30_000
const strings = z.array(z.string()).nullish()
const agentFile = z.object({
  rclone: z.object({ config: strings, config_secrets: strings }).nullish(),
})
const names = z.array(z.string())

export function createRemotes(options: RemotesOptions): Remotes {
  let applied = ''
  let secrets: readonly string[] = []
  let queue: Promise<unknown> = Promise.resolve()

  async function applyNow(again: boolean, signal: AbortSignal) {
    const wanted = await readWanted(options)
    if (wanted === undefined) return ok(undefined)
    secrets = wanted.flatMap(secretsOf)
    const mark = createHash('sha256').update(JSON.stringify(wanted)).digest('hex')
    if (mark === applied && !again) return ok(undefined)
    const done = await bringIn(options, wanted, signal)
    if (done.ok) applied = mark
    return done
  }
  return {
    secrets: () => secrets,
    apply(again, signal) {
      // One after the other: two loads may come at the same time.
      const turn = queue.then(() => applyNow(again, signal))
      queue = turn.catch(() => {})
      return turn
    },
  }
}

/** Undefined when the file cannot be used: what was there before stays. */
async function readWanted(options: RemotesOptions): Promise<RemoteConfig[] | undefined> {
  const { file, log, storageSecrets } = options
  const listed = await readAgentFile(file)
  if (!listed.ok) {
    log.error('agent.yaml cannot be used, its remotes stay as they were', {
      file,
      reason: listed.error,
    })
    return undefined
  }
  const wanted: RemoteConfig[] = []
  const take = (place: string, config: Result<RemoteConfig, string>) => {
    if (config.ok) wanted.push(config.value)
    else log.error('a remote of agent.yaml cannot be used', { file, place, reason: config.error })
  }
  for (const [index, text] of (listed.value.config ?? []).entries()) {
    take(`rclone.config.${index}`, parseRemoteConfig(text))
  }
  for (const name of listed.value.config_secrets ?? []) {
    const text = await storageSecrets.read(name)
    take(`rclone.config_secrets "${name}"`, text.ok ? parseRemoteConfig(text.value) : text)
  }
  return wanted
}

type Listed = NonNullable<z.infer<typeof agentFile>['rclone']>

async function readAgentFile(file: string): Promise<Result<Listed, string>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' ? ok({}) : fail(`it cannot be read (${code})`)
  }
  const given = parseText(text)
  if (!given.ok) return given
  const parsed = agentFile.safeParse(given.value ?? {})
  return parsed.success
    ? ok(parsed.data.rclone ?? {})
    : fail('expected rclone.config and rclone.config_secrets to be lists of texts')
}

async function bringIn(
  { rclone, notes, log }: RemotesOptions,
  wanted: readonly RemoteConfig[],
  signal: AbortSignal,
): Promise<Result<void, RcloneFailure>> {
  const call = async (path: string, input: { readonly name: string }) => {
    const answer = await rclone.call(
      { path, input: { ...input }, deadlineMs: CALL_DEADLINE_MS },
      signal,
    )
    return answer.ok ? answer : fail(explain(answer.error, input.name, wanted))
  }
  const before = await readNotes(notes)
  const gone = before.filter((name) => wanted.every((remote) => remote.name !== name))
  if (wanted.length === 0 && gone.length === 0) return ok(undefined)
  const note = async (remotes: readonly string[]) => {
    const noted = await writeNotes(notes, remotes)
    // Downloads need no note: only what is to go one day might stay.
    if (!noted.ok) log.warn('remotes not noted', { reason: noted.error.reason })
  }
  // Noted first: a remote that was made and not noted would stay for ever.
  await note([...new Set([...before, ...wanted.map(({ name }) => name)])])
  for (const remote of wanted) {
    // It takes the place of one of the same name.
    const made = await call('config/create', remote)
    if (!made.ok) return made
  }
  for (const name of gone) {
    const removed = await call('config/delete', { name })
    if (!removed.ok) return removed
  }
  await note(wanted.map(({ name }) => name))
  return ok(undefined)
}

function explain(
  { kind, reason }: RcloneFailure,
  name: string,
  wanted: readonly RemoteConfig[],
): RcloneFailure {
  if (kind === 'silent') return { kind, reason }
  const safe = redact(reason, wanted.flatMap(secretsOf))
  return { kind, reason: `rclone does not take the remote "${name}" of agent.yaml: ${safe}` }
}

async function readNotes(file: string): Promise<string[]> {
  try {
    return names.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return []
  }
}

function writeNotes(file: string, remotes: readonly string[]): Promise<Result<void, LoadFailure>> {
  const draft = `${file}.draft`
  return withFiles(`${file} could not be written`, async () => {
    await writeFile(draft, JSON.stringify(remotes))
    await rename(draft, file)
  })
}
