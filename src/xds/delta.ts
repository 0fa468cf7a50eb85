/** Delta: requests and responses carry changes only, and each resource its version. */

import type { envoy } from '../gen/discovery.js'
import type { EncodedMessage } from '../lib/grpc/methods.ts'
import type { Dialect } from './dialect.ts'
import { encodeDeltaResponse } from './encoding.ts'
import type { InFlight } from './in-flight.ts'
import { Part } from './part.ts'
import type { StoredResource } from './stored-resource.ts'
import type { Substream } from './substream.ts'
import { isKnownType } from './type-url.ts'

type Request = envoy.service.discovery.v3.DeltaDiscoveryRequest

/** Large first syncs are cut, so that nobody waits long behind one, and little is under way. */
const RESPONSE_BYTES = 512 * 1024

export const delta: Dialect<Request> = {
  manner: () => ({
    mode: 'delta',
    wholeState: false,
    tellsRemovals: true,
    tellsTtl: true,
    responseBytes: RESPONSE_BYTES,
  }),
  isResumed: (request) => Object.keys(request.initialResourceVersions).length > 0,
  begin,
  proceed,
  restate,
  encode,
}

function begin(substream: Substream, request: Request): void {
  const { subscription, typeUrl } = substream
  const change = subscription.update(
    request.resourceNamesSubscribe,
    request.resourceNamesUnsubscribe,
  )
  const versions = Object.entries(request.initialResourceVersions)
  if (versions.length > 0) substream.adoptVersions(versions)
  // XDS rule 41: what the client has as it is to have it needs no answer.
  const isMissing = (name: string) => {
    const held = substream.holdings.get(name)
    return held === undefined || held.version !== substream.target(name)?.version
  }
  substream.subscribe({ ...change, answer: change.answer.filter(isMissing) })
  // A client at its start waits for a first response, even if there is nothing to tell.
  substream.answerDue = subscription.isWildcard && versions.length === 0 && isKnownType(typeUrl)
}

function proceed(substream: Substream, request: Request, nowMs: number): void {
  const { responseNonce, errorDetail } = request
  const response = substream.inFlight
  if (response !== undefined && response.nonce === responseNonce) {
    if (errorDetail === null) substream.ack(response)
    else substream.nack(response, errorDetail.message, nowMs)
  }
  // XDS rule 23: whatever the nonce, the change of the subscription counts.
  substream.subscribe(
    substream.subscription.update(request.resourceNamesSubscribe, request.resourceNamesUnsubscribe),
  )
}

function restate(substream: Substream): void {
  if (!substream.subscription.isEmpty) substream.answerDue = true
}

function encode(
  { typeUrl }: Substream,
  response: InFlight,
  controlPlaneId: string,
): EncodedMessage {
  const { version: versionInfo, nonce } = response
  const naming = { typeUrl, versionInfo, nonce, controlPlaneId }
  if (response.items instanceof Part) {
    return encodeDeltaResponse({ ...naming, entries: [response.items.deltaEntries], removed: [] })
  }
  const items = [...response.items]
  const entryOf = (item: StoredResource) =>
    response.heartbeats.has(item.name) ? item.heartbeatEntry : item.deltaEntry
  return encodeDeltaResponse({
    ...naming,
    entries: items.flatMap(([, item]) => (item === undefined ? [] : [entryOf(item)])),
    removed: items.filter(([, item]) => item === undefined).map(([name]) => name),
  })
}
