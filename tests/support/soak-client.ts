/** A client that keeps what it is sent, refuses some of it, and comes and goes: see xds-soak.test.ts. */

import type { MethodDefinition } from '../../src/gen/message.ts'
import * as services from '../../src/gen/services.ts'
import { TYPE_URLS, WHOLE_STATE } from '../../src/xds/type-url.ts'
import type { Condition } from './condition.ts'
import { connectXds, type RawClient } from './xds-client.ts'

export interface SoakClientKind {
  readonly name: string
  readonly method: MethodDefinition
  readonly mode: 'sotw' | 'delta'
  /** What it asks for by type; undefined: everything. */
  readonly wants: ReadonlyMap<string, readonly string[] | undefined>
}

const { cluster: CDS, endpoints: EDS, listener: LDS, scopedRoutes: SRDS, secret: SDS } = TYPE_URLS
const ads = services.aggregatedDiscoveryService.methods
const { streamClusters } = services.clusterDiscoveryService.methods
const { deltaEndpoints } = services.endpointDiscoveryService.methods

export function soakClientKinds(some: readonly string[]): readonly SoakClientKind[] {
  const all = new Map([CDS, LDS, SRDS].map((typeUrl) => [typeUrl, undefined]))
  const everything = new Map([...all, [EDS, some], [SDS, some]])
  const named = new Map([CDS, EDS, LDS, SRDS].map((typeUrl) => [typeUrl, some]))
  const one = (typeUrl: string, names?: readonly string[]) => new Map([[typeUrl, names]])
  const { streamAggregatedResources: sotw, deltaAggregatedResources: delta } = ads
  return [
    { name: 'sotw ADS, everything', method: sotw, mode: 'sotw', wants: everything },
    { name: 'sotw ADS, by name', method: sotw, mode: 'sotw', wants: named },
    { name: 'delta ADS, everything', method: delta, mode: 'delta', wants: everything },
    { name: 'delta ADS, by name', method: delta, mode: 'delta', wants: named },
    { name: 'sotw clusters', method: streamClusters, mode: 'sotw', wants: one(CDS) },
    { name: 'delta endpoints', method: deltaEndpoints, mode: 'delta', wants: one(EDS, some) },
  ]
}

/** Both variants' responses, as far as they matter here. */
interface Response {
  readonly typeUrl: string
  readonly nonce: string
  readonly versionInfo?: string
  readonly resources: readonly {
    readonly name?: string
    readonly version?: string
    readonly value?: Uint8Array
    readonly resource?: { readonly value: Uint8Array } | null
  }[]
  readonly removedResources?: readonly string[]
}

interface Held {
  readonly version: string
  readonly text: string
}

interface Stream {
  send(request: object): void
  receive(): Promise<Response>
  cancel(): void
}

export class SoakClient {
  readonly kind: SoakClientKind
  readonly #port: number
  readonly #refuses: () => boolean
  readonly #progress: Condition
  #connection: { readonly client: RawClient; readonly stream: Stream } | undefined
  #held = new Map<string, Map<string, Held>>()
  #versions = new Map<string, string>()

  constructor(kind: SoakClientKind, port: number, refuses: () => boolean, progress: Condition) {
    this.kind = kind
    this.#port = port
    this.#refuses = refuses
    this.#progress = progress
  }

  /** Starts with nothing, or tells what it has from before. */
  connect(isFresh: boolean): void {
    this.disconnect()
    if (isFresh) {
      this.#held = new Map()
      this.#versions = new Map()
    }
    const client = connectXds(this.#port)
    const stream = client.open(this.kind.method) as unknown as Stream
    this.#connection = { client, stream }
    for (const [typeUrl, names = ['*']] of this.kind.wants) {
      const versions = [...this.#of(typeUrl)].map(([name, { version }]) => [name, version])
      stream.send({
        typeUrl,
        node: { id: this.kind.name },
        ...(this.kind.mode === 'delta'
          ? {
              resourceNamesSubscribe: names,
              initialResourceVersions: Object.fromEntries(versions),
            }
          : { resourceNames: names, versionInfo: this.#versions.get(typeUrl) ?? '' }),
      })
    }
    void this.#read(stream)
  }

  disconnect(): void {
    this.#connection?.stream.cancel()
    this.#connection?.client.close()
    this.#connection = undefined
  }

  /** Whether it holds just this of a type, by name; what state of the world cannot take away may be more. */
  holds(typeUrl: string, texts: ReadonlyMap<string, string>): boolean {
    const held = this.#of(typeUrl)
    const wanted = this.kind.wants.get(typeUrl) ?? [...texts.keys()]
    const due = wanted.filter((name) => texts.has(name))
    if (due.some((name) => held.get(name)?.text !== texts.get(name))) return false
    const cannotRemove = this.kind.mode === 'sotw' && !WHOLE_STATE.has(typeUrl)
    return cannotRemove || held.size === due.length
  }

  async #read(stream: Stream): Promise<void> {
    try {
      for (;;) {
        const response = await stream.receive()
        if (this.#connection?.stream !== stream) return
        this.#answer(stream, response)
        this.#progress.changed()
      }
    } catch {
      // It was cancelled, or had nothing to read for a while: it comes back with what it has.
      if (this.#connection?.stream === stream) this.connect(false)
    }
  }

  #answer(stream: Stream, response: Response): void {
    const { typeUrl, nonce } = response
    const isRefused = this.#refuses()
    if (!isRefused) this.#take(response)
    const names = this.kind.wants.get(typeUrl) ?? ['*']
    stream.send({
      typeUrl,
      responseNonce: nonce,
      ...(isRefused ? { errorDetail: { code: 13, message: 'not now' } } : {}),
      ...(this.kind.mode === 'sotw'
        ? { resourceNames: names, versionInfo: this.#versions.get(typeUrl) ?? '' }
        : {}),
    })
  }

  #take({ typeUrl, versionInfo = '', resources, removedResources = [] }: Response): void {
    const isWhole = this.kind.mode === 'sotw' && WHOLE_STATE.has(typeUrl)
    if (isWhole) this.#held.delete(typeUrl)
    const held = this.#of(typeUrl)
    for (const { name, version = '', value, resource } of resources) {
      const [given = '', text = ''] = new TextDecoder().decode(value ?? resource?.value).split(' ')
      held.set(name ?? given, { version, text })
    }
    for (const name of removedResources) held.delete(name)
    this.#versions.set(typeUrl, versionInfo)
  }

  #of(typeUrl: string): Map<string, Held> {
    const held = this.#held.get(typeUrl) ?? new Map<string, Held>()
    this.#held.set(typeUrl, held)
    return held
  }
}
