/** A delta stream of a known proxy, without a network: what the server does, and no more. */

import { envoy } from '../../src/gen/discovery.js'
import { delta } from '../../src/xds/delta.ts'
import type { Proxies } from '../../src/xds/proxies.ts'
import type { Snapshot } from '../../src/xds/snapshot.ts'
import { DiscoveryStream } from '../../src/xds/stream.ts'

const { DeltaDiscoveryRequest, DeltaDiscoveryResponse } = envoy.service.discovery.v3

interface Opening {
  readonly peer: string
  readonly node: string
  readonly resumed: boolean
  readonly nowMs: () => number
}

export class RawDelta {
  readonly #stream: DiscoveryStream<envoy.service.discovery.v3.DeltaDiscoveryRequest>
  readonly #nowMs: () => number
  readonly #progressed: () => void
  readonly close: () => void
  #last: envoy.service.discovery.v3.DeltaDiscoveryResponse | undefined

  constructor(proxies: Proxies, snapshot: Snapshot, { peer, node, resumed, nowMs }: Opening) {
    const client = { id: node, cluster: '', userAgentName: '', clientFeatures: [] }
    const opening = { peer, node: client, resumed }
    const { stream, progressed, close } = proxies.open(
      opening,
      (shared) => {
        const told = { clientFeatures: [], controlPlaneId: '', isAggregated: true }
        return new DiscoveryStream({ dialect: delta, ...told, snapshot, ...shared })
      },
      () => {},
    )
    const stopListening = snapshot.listen((...news) => {
      stream.changed(...news)
      progressed()
    })
    this.#progressed = progressed
    this.#stream = stream
    this.#nowMs = nowMs
    this.close = () => {
      stopListening()
      close()
    }
  }

  ask(request: envoy.service.discovery.v3.DeltaDiscoveryRequestInit): void {
    const read = DeltaDiscoveryRequest.decode(DeltaDiscoveryRequest.encode(request).finish())
    this.#stream.receive(read.typeUrl, read, this.#nowMs())
    this.#progressed()
  }

  /** When there may be more to receive though nothing changed. */
  get dueMs(): number | undefined {
    return this.#stream.refreshDueMs
  }

  receive(): envoy.service.discovery.v3.DeltaDiscoveryResponse | undefined {
    const message = this.#stream.next(this.#nowMs())
    this.#last = message && DeltaDiscoveryResponse.decode(Buffer.concat(message))
    return this.#last
  }

  ack(): void {
    const { typeUrl, nonce } = this.#lastResponse()
    this.ask({ typeUrl, responseNonce: nonce })
  }

  nack(message: string): void {
    const { typeUrl, nonce } = this.#lastResponse()
    this.ask({ typeUrl, responseNonce: nonce, errorDetail: { message } })
  }

  #lastResponse() {
    if (this.#last === undefined) throw new Error('nothing was received')
    return this.#last
  }
}
