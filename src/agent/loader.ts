/** Brings versions into the model server and out of it again. */

import type { Log } from '../lib/log.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { FetchArtifact } from './artifact/artifact.ts'
import { isLocalUri } from './artifact/uri.ts'
import { createBackoff } from './backoff.ts'
import type { CrashGuard } from './crash-guard.ts'
import { discardFiles } from './discard.ts'
import { type LoadFailure, NOT_WANTED, permanent, transient } from './failure.ts'
import type { Holdings } from './holdings.ts'
import type { Intake } from './intake.ts'
import type { Ledger } from './ledger.ts'
import type { ModelServer } from './model-server/model-server.ts'
import { type ModelVersion, sameArtifact } from './model-version.ts'
import { blame, type ModelRepository } from './repository/repository.ts'
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
  readonly intake: Intake
  readonly repository: ModelRepository
  readonly ledger: Ledger
  readonly holdings: Holdings
  readonly crashes: CrashGuard
  readonly fetchArtifact: FetchArtifact
  readonly log: Log
}

const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000

/** For one life of the model server. */
export function createLoader(parts: LoaderParts): Loader {
  const { loadConcurrency } = parts.settings
  // A slow remote is not to hold up what is on this machine.
  const slots = { local: createSlots(loadConcurrency), remote: createSlots(loadConcurrency) }
  return {
    load: (version, signal) => load({ ...parts, slots }, version, signal),
    unload: (version, signal) => unload(parts, version, signal),
  }
}

/** Turns at bringing files into the repository. */
interface FileSlots {
  readonly local: Slots
  readonly remote: Slots
}

type LoadParts = LoaderParts & { readonly slots: FileSlots }

async function load(
  parts: LoadParts,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, string>> {
  const { holdings, crashes } = parts
  const { internalName } = version
  const held = holdings.get(internalName)
  if (held !== undefined && sameArtifact(held, version)) {
    const redefined = holdings.redefine(version)
    if (redefined.ok) await noteChange(parts, version)
    return redefined
  }
  if (held !== undefined) {
    const unloaded = await unload(parts, held, signal)
    if (!unloaded.ok) return unloaded
  }
  // It takes at least one copy's memory; how many it has, its files will tell.
  const verdict = crashes.verdict(internalName) ?? holdings.misfit(version)
  const loaded = verdict === undefined ? await tryOn(parts, version, signal) : permanent(verdict)
  if (loaded.ok) holdings.hold(version)
  // When it was only broken off, what is written may still be of use.
  else if (!signal.aborted) await discard(parts, internalName)
  return loaded.ok ? loaded : fail(loaded.error.reason)
}

/** The note before does for the agent after this one: what is loaded is the same. */
async function noteChange({ ledger, log }: LoadParts, version: ModelVersion): Promise<void> {
  const noted = await ledger.note(version)
  const { internalName: model } = version
  if (!noted.ok) log.warn('model not noted', { model, reason: noted.error.reason })
}

/** Tries as often and as long as the settings let it while the failures may pass. */
async function tryOn(
  parts: LoadParts,
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
    if (tried.ok || tried.error.kind !== 'transient' || last || signal.aborted) return tried
    const { reason } = tried.error
    log.warn('load failed, trying again', { model: version.internalName, attempt, reason })
    await backoff.wait(signal)
  }
}

async function tryOnce(
  parts: LoadParts,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, LoadFailure>> {
  const { intake, holdings, repository } = parts
  const prepared = await prepare(parts, version, signal)
  if (!prepared.ok) return prepared
  const room = await holdings.makeRoom(version, signal)
  if (!room.ok) return room
  const { internalName } = version
  const loaded = await intake.load(internalName, signal)
  if (loaded.ok) return loaded
  holdings.giveUp(internalName)
  const { kind, reason } = loaded.error
  return kind === 'transient' ? loaded : blame(version, reason, repository.content(internalName))
}

/** Has the version's folder in the repository, maybe from before. */
async function prepare(
  { ledger, repository, fetchArtifact, slots }: LoadParts,
  version: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, LoadFailure>> {
  const { internalName, spec } = version
  const written = ledger.get(internalName)
  if (written !== undefined) {
    if (sameArtifact(written, version) && repository.has(internalName)) return ok(undefined)
    const removed = await repository.remove(internalName)
    if (!removed.ok && repository.has(internalName)) return removed
  } else if (repository.has(internalName)) {
    return permanent(
      `the model server's repository has a folder ${internalName} that the agent did not write: move it away`,
    )
  }
  const leave = await (isLocalUri(spec.uri) ? slots.local : slots.remote).take(signal)
  if (leave === undefined) return transient(NOT_WANTED)
  try {
    const artifact = await fetchArtifact(version, signal)
    if (!artifact.ok) return artifact
    try {
      const noted = await ledger.note(version)
      if (!noted.ok) return noted
      return await repository.write(version, artifact.value.path, signal)
    } finally {
      await artifact.value.release()
    }
  } finally {
    leave()
  }
}

async function unload(
  parts: LoaderParts,
  { internalName }: ModelVersion,
  signal: AbortSignal,
): Promise<Result<void, string>> {
  const { settings, holdings, crashes } = parts
  const held = holdings.get(internalName)
  const grace = AbortSignal.timeout(settings.unloadGraceMs)
  await holdings.quiet(internalName, AbortSignal.any([signal, grace]))
  if (signal.aborted) return fail(NOT_WANTED)
  // What is only expected back is not held, and is not to count as held when this fails.
  if (held !== undefined) holdings.retire(internalName)
  const isLoaded = await holdings.takeOut(internalName, signal)
  if (signal.aborted) {
    if (held !== undefined && isLoaded) holdings.hold(held)
    else if (held !== undefined) holdings.reinstate(internalName)
    return fail(NOT_WANTED)
  }
  const isEvicted = held !== undefined && !isLoaded
  const unloaded = isEvicted ? ok(undefined) : await tryToUnload(parts, internalName, signal)
  if (unloaded.ok) {
    crashes.clear(internalName)
    await discard(parts, internalName)
  } else if (held !== undefined) holdings.hold(held)
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

async function discard(parts: LoaderParts, internalName: string): Promise<void> {
  const { ledger, holdings } = parts
  holdings.drop(internalName)
  if (ledger.get(internalName) !== undefined) await discardFiles(parts, internalName)
}
