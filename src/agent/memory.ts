/** How much memory a replica may still promise, and how much it has free. */

import type { HeldModel } from './holdings.ts'

export interface MemoryLimits {
  readonly memoryBytes: number
  /** Share of it that may be promised on top. */
  readonly overCommitPercentage: number
}

/** Bytes, as schedulers expect to be told; over-commit is included. Never negative. */
export function promisableMemoryBytes(
  { memoryBytes, overCommitPercentage }: MemoryLimits,
  held: readonly HeldModel[],
): number {
  const overCommitBytes = (memoryBytes * overCommitPercentage) / 100
  const excessBytes = sumOf(held) - memoryBytes
  const bytes =
    excessBytes > 0
      ? overCommitBytes - excessBytes
      : freeMemoryBytes(memoryBytes, held) + overCommitBytes
  return Math.max(0, Math.floor(bytes))
}

/** Bytes that no model has just now. Never negative. */
export function freeMemoryBytes(memoryBytes: number, held: readonly HeldModel[]): number {
  return Math.max(0, memoryBytes - sumOf(held.filter(({ inMemory }) => inMemory)))
}

function sumOf(models: readonly HeldModel[]): number {
  return models.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0)
}
