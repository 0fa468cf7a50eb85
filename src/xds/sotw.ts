/** State of the world: a request lists all that is wanted, and answers the response it names. */

import type { envoy } from '../gen/discovery.js'
import type { EncodedMessage } from '../lib/grpc/methods.ts'
import type { Dialect } from './dialect.ts'
import { encodeSotwResponse } from './encoding.ts'
import type { InFlight } from './in-flight.ts'
import { StoredResource } from './stored-resource.ts'
import type { Substream } from './substream.ts'
import { WHOLE_STATE } from './type-url.ts'

type Request = envoy.service.discovery.v3.DiscoveryRequest

/** The client knows what to do with a resource that is wrapped together with its time to live. */
const TAKES_WRAPPERS = 'xds.config.resource-in-sotw'

export const sotw: Dialect<Request> = {
  manner(typeUrl, clientFeatures) {
    const wholeState = WHOLE_STATE.has(typeUrl)
    return {
      mode: 'sotw',
      wholeState,
      tellsRemovals: wholeState,
      tellsTtl: clientFeatures.includes(TAKES_WRAPPERS),
      responseBytes: Infinity,
    }
  },
  isResumed: (request) => request.versionInfo !== '',
  begin,
  proceed,
  restate,
  encode,
}

function begin(substream: Substream, request: Request, isSilent: boolean): void {
  const { subscription, manner } = substream
  const change = subscription.replace(request.resourceNames)
  // XDS rule 17: the version is a hash of all that is subscribed, so equal versions are equal
  // contents. But what was sent may have made the client ask for names that it had dropped before.
  const isSurelySame = isSilent || (subscription.isWildcard && subscription.names.size === 0)
  if (isSurelySame && request.versionInfo === substream.targetVersion) {
    substream.adoptTarget()
    return
  }
  if (request.versionInfo !== '') substream.holdings.hasUnknown = true
  substream.subscribe(change)
  substream.answerDue = manner.wholeState && !subscription.isEmpty
}

function proceed(substream: Substream, request: Request, nowMs: number): void {
  const { responseNonce: nonce, errorDetail } = request
  // XDS rule 22: the client has not seen the latest response yet, and will ask again when it has.
  if (nonce !== '' && nonce !== substream.lastNonce) return
  const response = substream.inFlight
  const isAnswer = response !== undefined && response.nonce === nonce
  if (isAnswer && errorDetail !== null) substream.nack(response, errorDetail.message, nowMs)
  if (isAnswer && errorDetail === null) substream.ack(response)
  const change = substream.subscription.replace(request.resourceNames)
  substream.subscribe(change)
  if (change.wildcardBegan && substream.manner.wholeState) substream.answerDue = true
  const { answer, dropped, wildcardBegan, wildcardEnded } = change
  const isChange = wildcardBegan || wildcardEnded || answer.length > 0 || dropped.length > 0
  if (isAnswer || isChange || errorDetail !== null || nonce !== substream.lastNonce) return
  if (!substream.manner.wholeState) repeat(substream)
}

/**
 * XDS rule 53: Envoy asks for the endpoints of a warming cluster by sending the same request once
 * more. It gets what it has again, and not what it refused. Types of whole state have no such use.
 */
function repeat(substream: Substream): void {
  for (const name of substream.subscription.names) {
    const held = substream.holdings.get(name)
    if (held !== undefined && held === substream.target(name)) substream.debts.owe(name, true)
  }
}

/** Other types are not told of a version without a resource: Envoy counts that as a fault. */
function restate(substream: Substream): void {
  if (substream.subscription.isEmpty) return
  if (substream.manner.wholeState) {
    substream.answerDue = true
    return
  }
  const underWay = substream.inFlight?.items.keys() ?? []
  for (const name of [...substream.holdings.names(), ...underWay]) substream.debts.owe(name, true)
}

function encode(substream: Substream, response: InFlight, controlPlaneId: string): EncodedMessage {
  const { typeUrl, manner } = substream
  const { version: versionInfo, nonce } = response
  const naming = { typeUrl, versionInfo, nonce, controlPlaneId }
  const everything = manner.wholeState ? substream.wholeWith(response) : undefined
  if (everything !== undefined) {
    return encodeSotwResponse({ ...naming, entries: [everything.sotwEntries] })
  }
  const forms = manner.wholeState ? whole(substream, response) : [...response.items.values()]
  const resources = forms.filter((form) => form instanceof StoredResource)
  const entries = resources.map((resource) =>
    manner.tellsTtl ? resource.timedSotwEntry : resource.sotwEntry,
  )
  return encodeSotwResponse({ ...naming, entries })
}

/** What has to wait stays in the form that the client has, because its absence would remove it. */
function whole({ holdings }: Substream, { items }: InFlight): unknown[] {
  const forms = [...holdings.forms()].map(([name, held]) =>
    items.has(name) ? items.get(name) : held,
  )
  const added = [...items].filter(([name]) => holdings.get(name) === undefined)
  return [...forms, ...added.map(([, item]) => item)]
}
