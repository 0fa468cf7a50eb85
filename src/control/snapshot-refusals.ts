/** What proxies refused of the raw resources that manifest files gave them. */

import type { Problem } from '../lib/problem.ts'
import type { ProxyStatus } from '../xds/proxies.ts'
import type { ProxySnapshots } from './proxy-snapshots.ts'

/** In the proxies' own words, until what they refused is replaced. */
export function snapshotRefusals(
  snapshots: Pick<ProxySnapshots, 'all'>,
  proxies: readonly ProxyStatus[],
): readonly Problem[] {
  return proxies
    .filter(({ nodeId }) => snapshots.all.get(nodeId)?.owner === 'file')
    .flatMap(({ nodeId, peer, types }) =>
      types.flatMap(({ typeUrl, nack }): Problem[] => {
        if (nack === undefined) return []
        const type = typeUrl.slice(typeUrl.lastIndexOf('.') + 1)
        const names = nack.resources.map(({ name }) => name).join(', ')
        const refused = `the proxy at ${peer} refused ${type} ${names}: ${nack.message}`
        return [{ severity: 'error', message: `ProxySnapshot ${nodeId}: ${refused}` }]
      }),
    )
}
