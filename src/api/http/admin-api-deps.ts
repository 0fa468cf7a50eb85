/** What the admin API tells of, and through what it makes changes. */

import type { Registry } from 'prom-client'
import type { Controller } from '../../control/controller.ts'
import type { ProxySnapshots } from '../../control/proxy-snapshots.ts'
import type { State } from '../../domain/state.ts'
import type { Log } from '../../lib/log.ts'
import type { Problem } from '../../lib/problem.ts'
import type { ProxyStatus } from '../../xds/proxies.ts'
import type { Snapshot } from '../../xds/snapshot.ts'

export interface Readiness {
  readonly ready: boolean
  /** What is not there yet, in words such as `xds port`. */
  readonly waitingFor: readonly string[]
}

export interface AdminApiDeps {
  /** Read only. */
  readonly state: State
  readonly controller: Pick<Controller, 'dispatch'>
  readonly proxySnapshots: ProxySnapshots
  /** The connected proxies as they are now. */
  readonly proxies: () => readonly ProxyStatus[]
  readonly snapshot: Snapshot
  /** What is wrong in the manifest folder. */
  readonly problems: () => readonly Problem[]
  readonly readiness: () => Readiness
  readonly version: { readonly version: string; readonly commit: string }
  /** Holds what `registerMetrics` put into it. */
  readonly registry: Registry
  /** Bound to loopback: changes need no token. */
  readonly isLoopback: boolean
  /** What changes need when bound elsewhere; without one they are refused. */
  readonly adminToken?: string | undefined
  readonly log: Log
}
