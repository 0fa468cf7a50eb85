/** Raw resources of one proxy, and whose they are. */

import type { SnapshotContent } from '../envoy/proxy-snapshot.ts'

/** Raw resources that a proxy is served in place of the models'. */
export interface ProxySnapshot extends SnapshotContent {
  /** The proxies with this `node.id`. */
  readonly node: string
  readonly owner: SnapshotOwner
}

/** Who made it, and so who alone can change it. */
export type SnapshotOwner = 'api' | 'file'
