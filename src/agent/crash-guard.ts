/** Remembers which models were being loaded when the model server went away. */

export interface CrashGuard {
  /** Why the model is not to be loaded again; undefined while it may be. */
  verdict(internalName: string): string | undefined
  /** Whether it is to be loaded by itself, so that nothing else is blamed for it. */
  isSuspect(internalName: string): boolean
  /** The model server went away while it loaded it. */
  blame(internalName: string): void
  /** It was loaded, refused or removed with the model server still there. */
  clear(internalName: string): void
}

/** Once may be chance. */
const FATAL_LOADS = 3

export function createCrashGuard(): CrashGuard {
  const losses = new Map<string, number>()
  return {
    verdict(internalName) {
      const count = losses.get(internalName) ?? 0
      if (count < FATAL_LOADS) return undefined
      return `the model server went away ${count} times while it loaded ${internalName}`
    },
    isSuspect: (internalName) => losses.has(internalName),
    blame: (internalName) => losses.set(internalName, (losses.get(internalName) ?? 0) + 1),
    clear: (internalName) => losses.delete(internalName),
  }
}
