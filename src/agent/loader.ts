/** Brings versions into the model server and out of it again. */

import type { Log } from '../lib/log.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { FetchArtifact } from './artifact/artifact.ts'
import { createBackoff } from './backoff.ts'
import type { CrashGuard } from './crash-guard.ts'
import { type LoadFailure, permanent, transient } from './failure.ts'
import type { Holdings } from './holdings.ts'
import type { Ledger } from './ledger.ts'
import type { ModelServer } from './model-server/model-server.ts'
import { type ModelVersion, sameArtifact } from './model-version.ts'
import type { ModelRepository } from './repository/repository.ts'
import type { AgentSettings } from './settings.ts'
import { createSlots, type Slots } from './slots.ts'

export interface Loader {
  /** Both give up waiting when the signal is aborted; the error is for people to read. */
  load(version: ModelVersion, signal: AbortSignal): Promise<Result<void, string>>
  unload(version: ModelVersion, signal: AbortSignal): Promise<Result<void, string>>
}

export interface LoaderParts {
  readonly settings: Pick<
    AgentSettings,
    | 'loadAttempts'
    | 'loadConcurrency'
    | 'loadTimeoutMs'
    | 'unloadAttempts'
    | 'unloadGraceMs'
    | 'unloadTimeoutMs'
  >
  readonly server: ModelServer
  readonly repository: ModelRepository
  readonly ledger: Ledger
  readonly holdings: Holdings
  readonly crashes: CrashGuard
  readonly fetchArtifact: FetchArtifact
  readonly log: Log
}

const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000
const NOT_WANTED = 'it is not wanted any more'

/** For one life of the model server. */
export function createLoader(parts: LoaderParts): Loader {
  const slots = createSlots(parts.settings.loadConcurrency)
  const suspectSlot = createSlots(1)
  return {
    load: (version, signal) =>
      load(
        parts,
        parts.crashes.isSuspect(version.internalName) ? suspectSlot : slots,
        version,
        signal,
      ),
    unload: (version, signal) => unload(parts, version, signal),
  }
}

async function load(
  parts: LoaderParts,
  slots: Slots,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, string>> {
  const { holdings, ledger, crashes } = parts
  const { internalName } = version
  const held = holdings.get(internalName)
  if (held !== undefined && sameArtifact(held, version)) {
    await ledger.note(version)
    holdings.hold(version)
    return ok(undefined)
  }
  if (held !== undefined) {
    const unloaded = await unload(parts, held, signal)
    if (!unloaded.ok) return unloaded
  }
  const leave = await slots.take(signal)
  if (leave === undefined) return fail(NOT_WANTED)
  try {
    const verdict = crashes.verdict(internalName)
    const loaded = verdict === undefined ? await tryOn(parts, version, signal) : permanent(verdict)
    if (loaded.ok) holdings.hold(version)
    // When it was only broken off, what is written may still be of use.
    else if (!signal.aborted) await discard(parts, internalName)
    return loaded.ok ? loaded : fail(loaded.error.reason)
  } finally {
    leave()
  }
}

/** Tries as often and as long as the settings let it while the failures may pass. */
async function tryOn(
  parts: LoaderParts,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, LoadFailure>> {
  const { settings, log } = parts
  const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
  const overAtMs = performance.now() + settings.loadTimeoutMs
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) return transient(NOT_WANTED)
    const tried = await tryOnce(parts, version, signal)
    const last = attempt >= settings.loadAttempts || performance.now() >= overAtMs
    if (tried.ok || tried.error.kind === 'permanent' || last || signal.aborted) return tried
    const { reason } = tried.error
    log.warn('load failed, trying again', { model: version.internalName, attempt, reason })
    await backoff.wait(signal)
  }
}

async function tryOnce(
  parts: LoaderParts,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, LoadFailure>> {
  const { server, crashes } = parts
  const prepared = await prepare(parts, version, signal)
  if (!prepared.ok) return prepared
  const loaded = await server.load(version.internalName)
  if (server.lost.aborted) crashes.blame(version.internalName)
  else crashes.clear(version.internalName)
  return loaded
}

/** Has the version's folder in the repository, maybe from before. */
async function prepare(
  { ledger, repository, fetchArtifact }: LoaderParts,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, LoadFailure>> {
  const { internalName } = version
  const written = ledger.get(internalName)
  if (written !== undefined) {
    if (sameArtifact(written, version) && repository.has(internalName)) return ok(undefined)
    await repository.remove(internalName)
  } else if (repository.has(internalName)) {
    return permanent(
      `the model server's repository has a folder ${internalName} that the agent did not write: move it away`,
    )
  }
  const artifact = await fetchArtifact(version, signal)
  if (!artifact.ok) return artifact
  try {
    await ledger.note(version)
    return await repository.write(version, artifact.value.path, signal)
  } finally {
    await artifact.value.release()
  }
}

async function unload(
  parts: LoaderParts,
  { internalName }: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, string>> {
  const { settings, holdings } = parts
  const held = holdings.get(internalName)
  const grace = AbortSignal.timeout(settings.unloadGraceMs)
  await holdings.quiet(internalName, AbortSignal.any([signal, grace]))
  if (signal.aborted) return fail(NOT_WANTED)
  holdings.retire(internalName)
  const unloaded = await tryToUnload(parts, internalName, signal)
  if (unloaded.ok) await discard(parts, internalName)
  else if (held !== undefined) holdings.hold(held)
  return unloaded
}

async function tryToUnload(
  { settings, server, log }: LoaderParts,
  internalName: string,
  signal: AbortSignal,
): Promise<Result<void, string>> {
  const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
  const overAtMs = performance.now() + settings.unloadTimeoutMs
  for (let attempt = 1; ; attempt += 1) {
    const tried = await server.unload(internalName)
    const last = attempt >= settings.unloadAttempts || performance.now() >= overAtMs
    if (tried.ok || last || signal.aborted) return tried
    log.warn('unload failed, trying again', { model: internalName, attempt, reason: tried.error })
    await backoff.wait(signal)
  }
}

async function discard(
  { repository, ledger, holdings, crashes }: LoaderParts,
  internalName: string,
): Promise<void> {
  holdings.drop(internalName)
  crashes.clear(internalName)
  if (ledger.get(internalName) === undefined) return
  await repository.remove(internalName)
  await ledger.forget(internalName)
}
