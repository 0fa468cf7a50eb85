/** Makes what the agent believes and what the model server has the same. */

import type { Log } from '../lib/log.ts'
import { ok, type Result } from '../lib/result.ts'
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
  readonly log: Log
}

/**
 * Keeps what the model server still has of the agent's versions and unloads what is not the
 * agent's. Versions that it lost are expected back: their files stay at hand for the scheduler to
 * ask for them, until the next recovery. The error says why the model server did not tell.
 */
export async function recover(parts: RecoveryParts): Promise<Result<void, string>> {
  const { server, ledger, holdings, log } = parts
  const index = await server.readyModels()
  if (!index.ok) return index
  const ready = new Set(index.value)
  const givenUp = new Set(holdings.expected().map(({ internalName }) => internalName))

  for (const internalName of ready) {
    if (ledger.get(internalName) !== undefined) continue
    log.warn('unloading a model that nobody asked for', { model: internalName })
    const unloaded = await server.unload(internalName)
    if (!unloaded.ok) log.warn('unload failed', { model: internalName, reason: unloaded.error })
  }
  for (const internalName of ledger.damaged) {
    if (ledger.get(internalName) === undefined) await discard(parts, internalName)
  }
  for (const version of ledger.all()) {
    if (ready.has(version.internalName)) holdings.hold(version)
    else if (givenUp.has(version.internalName)) await discard(parts, version.internalName)
    else holdings.expect(version)
  }
  const [kept, lost] = [holdings.held(), holdings.expected()]
  log.info('model server is ready', { kept: kept.length, lost: lost.length })
  log.debug('models found', { kept: namesOf(kept), lost: namesOf(lost) })
  return ok(undefined)
}

async function discard(
  { repository, ledger, holdings }: RecoveryParts,
  internalName: string,
): Promise<void> {
  holdings.drop(internalName)
  await repository.remove(internalName)
  await ledger.forget(internalName)
}

function namesOf(versions: readonly ModelVersion[]): string[] {
  return versions.map(({ internalName }) => internalName)
}
