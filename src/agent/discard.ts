/** Removes what the agent wrote for a version. */

import type { Log } from '../lib/log.ts'
import type { Ledger } from './ledger.ts'
import type { ModelRepository } from './repository/repository.ts'

export interface DiscardParts {
  readonly repository: Pick<ModelRepository, 'has' | 'remove'>
  readonly ledger: Pick<Ledger, 'forget'>
  readonly log: Log
}

/** What cannot be removed now is logged, noted still, and met again by the next recovery. */
export async function discardFiles(
  { repository, ledger, log }: DiscardParts,
  model: string,
): Promise<void> {
  const removed = await repository.remove(model)
  if (!removed.ok) log.warn('model not removed', { model, reason: removed.error.reason })
  if (repository.has(model)) return
  const forgotten = await ledger.forget(model)
  if (!forgotten.ok) log.warn('model not forgotten', { model, reason: forgotten.error.reason })
}
