/** What proxies refused of the raw resources that they were given. */

import type { Problem } from '../lib/problem.ts'
import type { ProxyStatus } from '../xds/proxies.ts'
import type { ProxySnapshots } from './proxy-snapshots.ts'

/** Of the snapshots from manifest files, as problems of theirs. */
export function snapshotRefusals(
  snapshots: Pick<ProxySnapshots, 'all'>,
  proxies: readonly ProxyStatus[],
): readonly Problem[] {
  return [...snapshots.all.values()]
    .filter(({ owner }) => owner === 'file')
    .flatMap(({ node }) => {
      const refusals = refusalsOf(node, proxies)
      return refusals.map((refusal): Problem => {
        return { severity: 'error', message: `ProxySnapshot ${node}: ${refusal}` }
      })
    })
}

/** By the proxies of one node: in their own words, until what they refused is replaced. */
export function refusalsOf(node: string, proxies: readonly ProxyStatus[]): readonly string[] {
  return proxies
    .filter(({ nodeId, hasOwnSnapshot }) => nodeId === node && hasOwnSnapshot)
    .flatMap(({ peer, types }) =>
      types.flatMap(({ typeUrl, nack }) => {
        if (nack === undefined) return []
        const type = typeUrl.slice(typeUrl.lastIndexOf('.') + 1)
        const names = nack.resources.map(({ name }) => name).join(', ')
        return [`the proxy at ${peer} refused ${type} ${names}: ${nack.message}`]
      }),
    )
}
