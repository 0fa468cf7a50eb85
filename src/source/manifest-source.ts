/** The manifest folder as one of the control plane's owners: what it declares is made so. */

import type { Controller } from '../control/controller.ts'
import type { ProxySnapshots } from '../control/proxy-snapshots.ts'
import type { Log } from '../lib/log.ts'
import type { Problem } from '../lib/problem.ts'
import { ok, type Result } from '../lib/result.ts'
import { createReconciler } from './reconciler.ts'
import { createSnapshotFiles } from './snapshot-files.ts'
import { createConfigSource } from './watch.ts'

export interface ManifestSource {
  /** Reads the folder and has all of it carried out. Fails when there is no such folder. */
  start(): Promise<Result<void, Problem>>
  /** Reads the folder again without waiting for an event. */
  reread(): Promise<void>
  /** What is wrong with the files, and what of them could not be carried out. */
  problems(): readonly Problem[]
  close(): void
}

export interface ManifestSourceDeps {
  readonly controller: Controller
  readonly proxySnapshots: ProxySnapshots
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  readonly log: Log
}

export function createManifestSource(dir: string, deps: ManifestSourceDeps): ManifestSource {
  const { controller, proxySnapshots: snapshots, after, log } = deps
  const reconciler = createReconciler(controller, log)
  const snapshotFiles = createSnapshotFiles({ snapshots, after, log })
  let applied: Promise<void> = Promise.resolve()
  let fileProblems: readonly Problem[] = []
  const source = createConfigSource({
    dir,
    log,
    onProblems(problems) {
      fileProblems = problems
    },
    onState(state) {
      snapshotFiles.apply(state)
      applied = reconciler.apply(state)
    },
  })
  return {
    async start() {
      const started = await source.start()
      if (!started.ok) return started
      await applied
      return ok(undefined)
    },
    async reread() {
      await source.reread()
      await applied
    },
    problems: () => [...fileProblems, ...reconciler.refusals(), ...snapshotFiles.refusals()],
    close() {
      source.close()
      reconciler.close()
      snapshotFiles.close()
    },
  }
}
