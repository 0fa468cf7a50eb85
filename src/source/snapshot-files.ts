/** Serves proxies the raw resources that manifest files give them, and no longer than they do. */

import type { ProxySnapshots } from '../control/proxy-snapshots.ts'
import type { Log } from '../lib/log.ts'
import type { Problem } from '../lib/problem.ts'
import { type DeclaredState, declarationKey, EMPTY_STATE, isUndecided } from './declaration.ts'

const KIND = 'ProxySnapshot'
const owner = 'file'

export interface SnapshotFiles {
  apply(declared: DeclaredState): void
  /** What was refused of the last declarations. */
  refusals(): readonly Problem[]
  close(): void
}

export interface SnapshotFilesDeps {
  readonly snapshots: Pick<ProxySnapshots, 'all' | 'put' | 'remove' | 'observe'>
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  readonly log: Log
}

/** Nothing tells when a full disk has room again. */
const STORE_RETRY_MS = 1_000

export function createSnapshotFiles({ snapshots, after, log }: SnapshotFilesDeps): SnapshotFiles {
  let declared = EMPTY_STATE
  const refused = new Map<string, Problem>()
  let stopRetrying = () => {}

  const put = (node: string) => {
    const content = declared.proxySnapshots.get(node)
    if (content === undefined) return
    const { versions, resources } = content
    note(node, snapshots.put({ node, owner, versions, resources }))
  }

  const note = (node: string, outcome: ReturnType<typeof snapshots.put>) => {
    if (outcome.ok) {
      refused.delete(node)
      return
    }
    const { kind, message } = outcome.error
    log.error('A manifest is refused', { manifest: declarationKey(KIND, node), reason: message })
    const told = `${declarationKey(KIND, node)}: ${message}`
    refused.set(node, { severity: 'error', message: told })
    if (kind !== 'not-stored') return
    stopRetrying()
    stopRetrying = after(STORE_RETRY_MS, () => apply(declared))
  }

  const apply = (next: DeclaredState) => {
    declared = next
    stopRetrying()
    refused.clear()
    for (const { node, owner: maker } of [...snapshots.all.values()]) {
      const isWanted = declared.proxySnapshots.has(node) || isUndecided(declared, KIND, node)
      if (maker === owner && !isWanted) note(node, snapshots.remove(node, owner))
    }
    for (const node of declared.proxySnapshots.keys()) put(node)
  }

  // Whoever else made a snapshot for that node may have let it go.
  const stopObserving = snapshots.observe((node) => {
    if (refused.has(node) && !snapshots.all.has(node)) put(node)
  })

  return {
    apply,
    refusals: () => [...refused.values()],
    close() {
      stopRetrying()
      stopObserving()
    },
  }
}
