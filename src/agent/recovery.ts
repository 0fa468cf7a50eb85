/** Makes what the agent believes and what the model server has the same. */

import type { Log } from '../lib/log.ts'
import { ok, type Result } from '../lib/result.ts'
import { discardFiles } from './discard.ts'
import type { Holdings } from './holdings.ts'
import type { Ledger } from './ledger.ts'
import type { ModelServer } from './model-server/model-server.ts'
import type { ModelVersion } from './model-version.ts'
import type { ModelRepository } from './repository/repository.ts'

export interface RecoveryParts {
  readonly server: ModelServer
  readonly repository: ModelRepository
  readonly ledger: Ledger
  readonly holdings: Holdings
  /** A scheduler could ask for what was lost before: what is expected still, it does not want. */
  readonly wasSubscribed: boolean
  readonly log: Log
}

/**
 * Keeps what the model server still has of the agent's versions, and what was evicted from it, and
 * unloads what is not the agent's. Versions that it lost are expected back: their files stay at hand
 * for the scheduler to ask for them, until the first recovery after it could. The error says why the model server
 * did not tell.
 */
export async function recover(parts: RecoveryParts): Promise<Result<void, string>> {
  const { server, ledger, holdings, repository, wasSubscribed } = parts
  const index = await server.readyModels()
  if (!index.ok) return index
  const ready = new Set(index.value)
  const unwanted = wasSubscribed ? holdings.expected() : []
  const givenUp = new Set(unwanted.map(({ internalName }) => internalName))

  for (const internalName of ready) {
    if (ledger.get(internalName) === undefined) await unloadStray(parts, internalName)
  }
  const damaged = ledger.damaged.filter((name) => ledger.get(name) === undefined)
  for (const internalName of damaged) await discardFiles(parts, internalName)
  for (const version of ledger.all()) {
    const { internalName } = version
    const isEvicted = ledger.isEvicted(internalName) && repository.has(internalName)
    if (ready.has(internalName)) await hold(parts, version)
    else if (isEvicted) holdings.holdEvicted(version)
    else if (givenUp.has(internalName)) {
      holdings.drop(internalName)
      await discardFiles(parts, internalName)
    } else holdings.expect(version)
  }
  tell(parts)
  return ok(undefined)
}

async function unloadStray({ server, log }: RecoveryParts, model: string): Promise<void> {
  log.warn('unloading a model that nobody asked for', { model })
  const unloaded = await server.unload(model)
  if (!unloaded.ok) log.warn('unload failed', { model, reason: unloaded.error })
}

/** It answers whatever becomes of the note. */
async function hold(
  { ledger, holdings, log }: RecoveryParts,
  version: ModelVersion,
): Promise<void> {
  const { internalName: model } = version
  const noted = await ledger.noteInMemory(model)
  if (!noted.ok) log.warn('model not noted', { model, reason: noted.error.reason })
  holdings.hold(version)
}

function tell({ holdings, log }: RecoveryParts): void {
  const kept = holdings.held().filter(({ inMemory }) => inMemory)
  const evicted = holdings.held().filter(({ inMemory }) => !inMemory)
  const lost = holdings.expected()
  const counts = { kept: kept.length, evicted: evicted.length, lost: lost.length }
  log.info('model server is ready', counts)
  log.debug('models found', {
    kept: namesOf(kept.map(({ version }) => version)),
    evicted: namesOf(evicted.map(({ version }) => version)),
    lost: namesOf(lost),
  })
}

function namesOf(versions: readonly ModelVersion[]): string[] {
  return versions.map(({ internalName }) => internalName)
}
