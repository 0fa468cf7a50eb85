/** A client that behaves as Envoy does, message by message, and complains of what would harm it. */

import { envoy } from '../../src/gen/discovery.js'
import { Companions, type StreamView } from '../../src/xds/companions.ts'
import { delta } from '../../src/xds/delta.ts'
import type { Resource } from '../../src/xds/resource.ts'
import type { SnapshotView } from '../../src/xds/snapshot.ts'
import { sotw } from '../../src/xds/sotw.ts'
import { DiscoveryStream } from '../../src/xds/stream.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { testResource } from '../support/xds-resources.ts'

const { DiscoveryRequest, DiscoveryResponse } = envoy.service.discovery.v3
const { DeltaDiscoveryRequest, DeltaDiscoveryResponse } = envoy.service.discovery.v3

const { cluster: CDS, endpoints: EDS, listener: LDS, scopedRoutes: SRDS } = TYPE_URLS
export const MODEL_TYPES = [CDS, EDS, LDS, SRDS] as const

export interface Content {
  readonly name: string
  readonly text: string
  /** The client refuses it. */
  readonly isBad: boolean
  /** A scope's clusters, a cluster's endpoints. */
  readonly refersTo: readonly string[]
}

/** A resource whose body tells all that the model client needs to know. */
export function modelResource(typeUrl: string, content: Content): Resource {
  const referred = typeUrl === SRDS ? CDS : EDS
  const references = content.refersTo.map((name) => ({ typeUrl: referred, name }))
  return testResource(typeUrl, content.name, JSON.stringify(content), references)
}

export function contentOf(body: Uint8Array): Content {
  return JSON.parse(new TextDecoder().decode(body))
}

interface Form extends Content {
  /** Empty in state of the world, where it is not told. */
  readonly version: string
}

interface Response {
  readonly typeUrl: string
  readonly nonce: string
  readonly version: string
  readonly forms: readonly Form[]
  readonly removed: readonly string[]
}

/** What the snapshot said when a response was sent. */
interface Truth {
  readonly clusters: ReadonlySet<string>
  /** Text by name. */
  readonly scopes: ReadonlyMap<string, string>
}

interface Request {
  readonly typeUrl: string
  readonly versionInfo: string
  readonly nonce: string
  readonly refusal: string | undefined
  readonly names: readonly string[]
  readonly subscribe: readonly string[]
  readonly unsubscribe: readonly string[]
  readonly initialVersions: Readonly<Record<string, string>>
}

interface Wire {
  readonly stream: StreamView & Pick<DiscoveryStream<never>, 'changed'>
  receive(request: Request): void
  next(): Response | undefined
}

export class ModelClient {
  readonly #mode: 'sotw' | 'delta'
  readonly #snapshot: SnapshotView
  readonly #has = new Map<string, Map<string, Form>>(
    MODEL_TYPES.map((typeUrl) => [typeUrl, new Map()]),
  )
  readonly #versions = new Map<string, string>()
  #nonces = new Map<string, string>()
  #askedEndpoints: ReadonlySet<string> = new Set()
  #toClient: { readonly response: Response; readonly truth: Truth }[] = []
  #toServer: Request[] = []
  /** By type: the nonce of the response that the server has no answer to yet. */
  #unanswered = new Map<string, string>()
  #wire: Wire
  #stopListening = () => {}
  /** Came back with things that the server cannot know of. */
  #isStranger = false
  /** Over this stream. */
  #hasRefused = false
  /** How often it came back. */
  reconnects = 0

  constructor(mode: 'sotw' | 'delta', snapshot: SnapshotView) {
    this.#mode = mode
    this.#snapshot = snapshot
    this.#wire = mode === 'sotw' ? sotwWire(snapshot) : deltaWire(snapshot)
    this.#greet(false)
  }

  get stream(): StreamView {
    return this.#wire.stream
  }

  has(typeUrl: string): ReadonlyMap<string, Form> {
    return this.#has.get(typeUrl) ?? new Map()
  }

  /** Envoy asks for clusters late while one of its own is not ready yet. */
  reconnect(areClustersLate: boolean): void {
    this.#stopListening()
    this.#nonces = new Map()
    this.#askedEndpoints = new Set()
    this.#toClient = []
    this.#toServer = []
    this.#unanswered = new Map()
    this.#isStranger = this.#mode === 'sotw'
    this.#hasRefused = false
    this.reconnects++
    this.#wire = this.#mode === 'sotw' ? sotwWire(this.#snapshot) : deltaWire(this.#snapshot)
    this.#greet(areClustersLate && this.has(SRDS).size > 0)
  }

  /** The server sends what it may; answers whether there was anything. */
  serverSends(): boolean {
    const before = this.#toClient.length
    for (let next = this.#wire.next(); next !== undefined; next = this.#wire.next()) {
      const { typeUrl, nonce, forms } = next
      if (this.#unanswered.has(typeUrl)) throw new Error(`two responses under way of ${typeUrl}`)
      if (new Set(forms.map(({ name }) => name)).size < forms.length) {
        throw new Error('a name is twice in a response')
      }
      this.#unanswered.set(typeUrl, nonce)
      this.#toClient.push({ response: next, truth: this.#truth() })
    }
    return this.#toClient.length > before
  }

  /** The client reads the next response, if there is one. */
  clientReads(): boolean {
    const next = this.#toClient.shift()
    if (next === undefined) return false
    const { typeUrl, nonce, version, forms } = next.response
    const bad = forms.filter(({ isBad }) => isBad)
    // Envoy takes the good ones of a response that it refuses, but no scope of it.
    if (bad.length === 0 || typeUrl !== SRDS) this.#take(next.response, next.truth)
    if (bad.length === 0) this.#versions.set(typeUrl, version)
    else this.#hasRefused = true
    this.#nonces.set(typeUrl, nonce)
    this.#ask(typeUrl, { nonce, refusal: bad.length > 0 ? 'there is something bad' : undefined })
    if (typeUrl === CDS) this.#followClusters()
    return true
  }

  /** The server reads the next request, if there is one. */
  serverReads(): boolean {
    const next = this.#toServer.shift()
    if (next === undefined) return false
    if (this.#unanswered.get(next.typeUrl) === next.nonce) this.#unanswered.delete(next.typeUrl)
    this.#wire.receive(next)
    return true
  }

  #take({ typeUrl, forms, removed }: Response, truth: Truth): void {
    const has = this.#has.get(typeUrl)
    if (has === undefined) throw new Error(`${typeUrl} was not asked for`)
    const told = new Set(forms.map(({ name }) => name))
    const isWhole = this.#mode === 'sotw' && typeUrl !== EDS
    const gone = isWhole ? [...has.keys()].filter((name) => !told.has(name)) : removed
    for (const name of gone) {
      if (typeUrl === CDS) this.#checkUnused(name, truth)
      if (typeUrl === SRDS) this.#checkUnwanted(name, truth)
      has.delete(name)
    }
    for (const form of forms.filter(({ isBad }) => !isBad)) {
      if (typeUrl === SRDS) this.#checkClusters(form, truth)
      has.set(form.name, form)
    }
    if (typeUrl === SRDS) this.#isStranger = false
  }

  /** No scope comes before a cluster that it names, if that is to come. */
  #checkClusters({ name, text, refersTo }: Form, { clusters }: Truth): void {
    // What it has already may be told again: that makes nothing worse.
    if (this.has(SRDS).get(name)?.text === text) return
    const missing = refersTo.find((one) => clusters.has(one) && !this.has(CDS).has(one))
    if (missing !== undefined) throw new Error(`scope ${name} came before cluster ${missing}`)
  }

  /** No cluster goes before a scope that names it, if that is to be replaced or to go. */
  #checkUnused(cluster: string, { clusters, scopes }: Truth): void {
    if (this.#isStranger || clusters.has(cluster)) return
    for (const { name, text, refersTo } of this.has(SRDS).values()) {
      if (refersTo.includes(cluster) && scopes.get(name) !== text) {
        throw new Error(`cluster ${cluster} went before scope ${name}`)
      }
    }
  }

  /** No scope goes for a while that is to stay. */
  #checkUnwanted(scope: string, { scopes }: Truth): void {
    // What a stranger has cannot be kept while the culprit is looked for.
    if (scopes.has(scope) && !(this.#isStranger && this.#hasRefused)) {
      throw new Error(`scope ${scope} went though it is to stay`)
    }
  }

  #truth(): Truth {
    const scopes = [...this.#snapshot.of(SRDS).values()].map(({ body }) => contentOf(body))
    return {
      clusters: new Set(this.#snapshot.of(CDS).keys()),
      scopes: new Map(scopes.map(({ name, text }) => [name, text])),
    }
  }

  #greet(areClustersLate: boolean): void {
    const { stream } = this.#wire
    this.#stopListening = this.#snapshot.listen((...news) => stream.changed(...news))
    for (const typeUrl of MODEL_TYPES) {
      if (typeUrl === CDS && areClustersLate) continue
      if (typeUrl !== EDS || this.has(CDS).size > 0) this.#ask(typeUrl, { isFirst: true })
    }
    // What comes in one go is read in one go.
    while (this.serverReads());
    if (areClustersLate) this.#ask(CDS, { isFirst: true })
  }

  #followClusters(): void {
    const wanted = this.#wantedEndpoints()
    for (const name of this.has(EDS).keys()) {
      if (!wanted.has(name)) this.#has.get(EDS)?.delete(name)
    }
    if (wanted.symmetricDifference(this.#askedEndpoints).size > 0) this.#ask(EDS, {})
  }

  #wantedEndpoints(): ReadonlySet<string> {
    return new Set([...this.has(CDS).values()].flatMap(({ refersTo }) => refersTo))
  }

  #ask(
    typeUrl: string,
    what: { nonce?: string; refusal?: string | undefined; isFirst?: boolean },
  ): void {
    const wanted = typeUrl === EDS ? this.#wantedEndpoints() : new Set<string>()
    const asked = typeUrl === EDS ? this.#askedEndpoints : wanted
    if (typeUrl === EDS) this.#askedEndpoints = wanted
    // In delta only answers carry a nonce.
    const spontaneous = this.#mode === 'sotw' ? this.#nonces.get(typeUrl) : undefined
    const forms = what.isFirst === true ? [...this.has(typeUrl).values()] : []
    this.#toServer.push({
      typeUrl,
      versionInfo: this.#versions.get(typeUrl) ?? '',
      nonce: what.nonce ?? spontaneous ?? '',
      refusal: what.refusal,
      names: [...wanted],
      subscribe: [...wanted].filter((name) => !asked.has(name)),
      unsubscribe: [...asked].filter((name) => !wanted.has(name)),
      initialVersions: Object.fromEntries(forms.map(({ name, version }) => [name, version])),
    })
  }
}

const options = {
  clientFeatures: [],
  controlPlaneId: 'test',
  isAggregated: true,
  events: { acked() {}, nacked() {} },
}

function sotwWire(snapshot: SnapshotView): Wire {
  const stream = new DiscoveryStream({
    dialect: sotw,
    snapshot,
    companions: new Companions(),
    ...options,
  })
  return {
    stream,
    receive({ typeUrl, versionInfo, nonce, refusal, names }) {
      const bytes = DiscoveryRequest.encode({
        typeUrl,
        versionInfo,
        responseNonce: nonce,
        resourceNames: names,
        ...(refusal === undefined ? {} : { errorDetail: { message: refusal } }),
      }).finish()
      stream.receive(typeUrl, DiscoveryRequest.decode(bytes), 0)
    },
    next() {
      const message = stream.next(0)
      if (message === undefined) return undefined
      const { typeUrl, nonce, versionInfo, resources } = DiscoveryResponse.decode(
        Buffer.concat(message),
      )
      const forms = resources.map(({ value }) => ({ ...contentOf(value), version: '' }))
      return { typeUrl, nonce, version: versionInfo, forms, removed: [] }
    },
  }
}

function deltaWire(snapshot: SnapshotView): Wire {
  const stream = new DiscoveryStream({
    dialect: delta,
    snapshot,
    companions: new Companions(),
    ...options,
  })
  return {
    stream,
    receive({ typeUrl, nonce, refusal, subscribe, unsubscribe, initialVersions }) {
      const bytes = DeltaDiscoveryRequest.encode({
        typeUrl,
        responseNonce: nonce,
        resourceNamesSubscribe: subscribe,
        resourceNamesUnsubscribe: unsubscribe,
        initialResourceVersions: initialVersions,
        ...(refusal === undefined ? {} : { errorDetail: { message: refusal } }),
      }).finish()
      stream.receive(typeUrl, DeltaDiscoveryRequest.decode(bytes), 0)
    },
    next() {
      const message = stream.next(0)
      if (message === undefined) return undefined
      const response = DeltaDiscoveryResponse.decode(Buffer.concat(message))
      const forms = response.resources.map(({ version, resource }) => {
        return { ...contentOf(resource?.value ?? new Uint8Array()), version }
      })
      const { typeUrl, nonce, systemVersionInfo: version, removedResources: removed } = response
      return { typeUrl, nonce, version, forms, removed }
    },
  }
}
