/** What the tests of hostile and unlucky clients share: a server, and a good client beside them. */

import { afterEach, expect } from 'bun:test'
import { envoy } from '../../../src/gen/discovery.js'
import { aggregatedDiscoveryService } from '../../../src/gen/services.ts'
import { Snapshot } from '../../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../../src/xds/type-url.ts'
import { Condition } from '../../support/condition.ts'
import { type RawHttp2, rawHttp2 } from '../../support/raw-http2.ts'
import type { DeltaStream } from '../../support/xds-client.ts'
import { setting, testResource } from '../../support/xds-resources.ts'
import {
  startXdsServer,
  type TestXdsServer,
  type TestXdsServerOptions,
} from '../../support/xds-server.ts'

export const { cluster: CDS, scopedRoutes: SRDS, secret: SDS } = TYPE_URLS
export const DELTA = aggregatedDiscoveryService.methods.deltaAggregatedResources.path
export const RESOURCE_EXHAUSTED = 8

const { DeltaDiscoveryRequest } = envoy.service.discovery.v3

export interface Scene {
  readonly server: TestXdsServer
  readonly snapshot: Snapshot
  /** Looks after each change of who is connected. */
  readonly comings: Condition
  raw(windowBytes: number): RawHttp2
}

const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

export async function scene(options: TestXdsServerOptions = {}): Promise<Scene> {
  const snapshot = new Snapshot()
  const server = await startXdsServer(snapshot, options)
  cleanups.push(() => server.close())
  const comings = new Condition()
  const look = () => comings.changed()
  server.proxies.listen({ connected: look, disconnected: look, acked: look, nacked: look })
  return {
    server,
    snapshot,
    comings,
    raw(windowBytes) {
      const client = rawHttp2(server.port, { windowBytes })
      cleanups.push(() => client.close())
      return client
    },
  }
}

/** An encoded delta request. */
export function request(fields: envoy.service.discovery.v3.DeltaDiscoveryRequestInit): Uint8Array {
  return DeltaDiscoveryRequest.encode(fields).finish()
}

export function set(snapshot: Snapshot, typeUrl: string, name: string, text: string): void {
  snapshot.apply(setting(testResource(typeUrl, name, text)))
}

/** A client that takes each change before the next one is made: order alone shows that nobody is in its way. */
export class GoodClient {
  readonly #snapshot: Snapshot
  readonly #stream: DeltaStream
  #changes = 0

  constructor({ server, snapshot }: Scene) {
    this.#snapshot = snapshot
    this.#stream = server.connect().delta()
    set(snapshot, CDS, 'good', '0')
    this.#stream.send({
      typeUrl: CDS,
      node: { id: 'good' },
      resourceNamesSubscribe: ['good'],
    })
  }

  /** Has the change made together with the one it waits for. */
  async follows(change: () => void = () => {}): Promise<void> {
    if (this.#changes === 0) await this.#take('0')
    this.#changes += 1
    change()
    set(this.#snapshot, CDS, 'good', String(this.#changes))
    await this.#take(String(this.#changes))
  }

  async #take(text: string): Promise<void> {
    const { typeUrl, nonce, resources } = await this.#stream.receive()
    const bodies = resources.map(({ resource }) => new TextDecoder().decode(resource?.value))
    expect(bodies).toEqual([text])
    this.#stream.send({ typeUrl, responseNonce: nonce })
  }
}
