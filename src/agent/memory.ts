/** How much memory models take, and how much a replica may still promise. */

import type { Holdings } from './holdings.ts'
import type { ModelRepository } from './repository/repository.ts'

export interface HeldModel {
  readonly internalName: string
  /** Of all copies that the model server has of it. */
  readonly memoryBytes: number
}

export function heldModels(holdings: Holdings, repository: ModelRepository): readonly HeldModel[] {
  return holdings.held().map(({ internalName, memoryBytes }) => ({
    internalName,
    memoryBytes: memoryBytes * repository.copies(internalName),
  }))
}

export interface MemoryUse {
  readonly memoryBytes: number
  readonly overCommitPercentage: number
  /** Sum over all models that are held. */
  readonly heldBytes: number
}

/** Bytes, as the scheduler expects to be told; over-commit is included. Never negative. */
export function availableMemoryBytes(use: MemoryUse): number {
  const overCommitBytes = (use.memoryBytes * use.overCommitPercentage) / 100
  return Math.max(0, Math.floor(use.memoryBytes + overCommitBytes - use.heldBytes))
}
