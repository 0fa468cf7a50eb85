/** Proxies and what they have of each type, as JSON for people and programs. */

import type { ProxyStatus, TypeStatus } from '../../xds/proxies.ts'
import { isoTime } from './time.ts'

export interface ProxyView extends Omit<ProxyStatus, 'connectedAtMs' | 'types'> {
  readonly connectedAt: string
  readonly types: readonly ProxyTypeView[]
}

export interface ProxyTypeView extends Omit<TypeStatus, 'unansweredSinceMs' | 'nack'> {
  /** Since when a response waits for the proxy's answer. */
  readonly unansweredSince?: string
  readonly nack?: NackView
}

/** What a proxy refused and has not had replaced yet. */
export interface NackView {
  /** In the proxy's own words. */
  readonly message: string
  readonly at: string
  readonly resources: readonly { readonly name: string; readonly version?: string }[]
}

export function proxyView({ connectedAtMs, types, ...proxy }: ProxyStatus): ProxyView {
  return { ...proxy, connectedAt: isoTime(connectedAtMs), types: types.map(typeView) }
}

function typeView({ unansweredSinceMs, nack, ...type }: TypeStatus): ProxyTypeView {
  return {
    ...type,
    ...(unansweredSinceMs === undefined ? {} : { unansweredSince: isoTime(unansweredSinceMs) }),
    ...(nack === undefined ? {} : { nack: nackView(nack) }),
  }
}

function nackView({ message, atMs, resources }: NonNullable<TypeStatus['nack']>): NackView {
  return {
    message,
    at: isoTime(atMs),
    resources: resources.map(({ name, version }) =>
      version === undefined ? { name } : { name, version },
    ),
  }
}
