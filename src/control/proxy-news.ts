/** The xDS server's news, in the words of those who wait for proxies. */

import type { ProxyIdentity, ProxyListener } from '../xds/proxies.ts'
import { TYPE_URLS } from '../xds/type-url.ts'
import type { Delivery } from './delivery.ts'
import type { ProxySnapshots } from './proxy-snapshots.ts'
import type { Publisher } from './publisher.ts'
import type { RouteRefusals } from './route-refusals.ts'

/** Who waits for what proxies do. */
export interface ProxyWatchers {
  readonly delivery: Pick<Delivery, 'connected' | 'disconnected' | 'acked' | 'nacked'>
  readonly refusals: Pick<RouteRefusals, 'acked' | 'nacked' | 'disconnected'>
  readonly publisher: Pick<Publisher, 'acked'>
}

/**
 * A proxy that is served resources of its own has none of the models', and nobody waits for it:
 * it is told of when it gets the models' again. One that had them before stays known, because it
 * may route by them until it has let go of them.
 */
export function tellWatchers(
  { delivery, refusals, publisher }: ProxyWatchers,
  snapshots: Pick<ProxySnapshots, 'all' | 'observe'>,
): ProxyListener {
  const apart = new Map<number, ProxyIdentity>()
  snapshots.observe((node) => {
    if (snapshots.all.has(node)) return
    for (const proxy of [...apart.values()].filter(({ nodeId }) => nodeId === node)) {
      apart.delete(proxy.id)
      delivery.connected(proxy.id, proxy.nodeId, proxy.resumed)
    }
  })
  return {
    connected(proxy) {
      if (snapshots.all.has(proxy.nodeId)) apart.set(proxy.id, proxy)
      else delivery.connected(proxy.id, proxy.nodeId, proxy.resumed)
    },
    disconnected({ id }, remnant) {
      if (apart.delete(id)) return
      delivery.disconnected(id, remnant)
      refusals.disconnected()
    },
    acked(news) {
      const { proxyId, typeUrl, names, isServedOwn } = news
      if (!isServedOwn) {
        refusals.acked(news)
        if (typeUrl === TYPE_URLS.scopedRoutes) publisher.acked(proxyId, names)
      }
      delivery.acked(proxyId, typeUrl, names)
    },
    nacked({ message, ...news }) {
      if (news.isServedOwn) return
      const words = `proxy ${news.nodeId || 'without a name'}: ${message}`
      refusals.nacked(news, words)
      delivery.nacked(news.typeUrl, news.names, words)
    },
  }
}
