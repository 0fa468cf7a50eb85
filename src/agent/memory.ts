/** How much memory a replica may still promise, as the scheduler expects to be told. */

export interface MemoryUse {
  readonly memoryBytes: number
  readonly overCommitPercentage: number
  /** Sum over all models that are held. */
  readonly heldBytes: number
}

/** Bytes; over-commit is included. Never negative. */
export function availableMemoryBytes(use: MemoryUse): number {
  const overCommitBytes = (use.memoryBytes * use.overCommitPercentage) / 100
  return Math.max(0, Math.floor(use.memoryBytes + overCommitBytes - use.heldBytes))
}
