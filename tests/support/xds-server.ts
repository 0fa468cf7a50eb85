/** A discovery server on a free port, with the means to tell silence from slowness. */

import type { ChannelOptions } from '@grpc/grpc-js'
import type { Keepalive } from '../../src/lib/grpc/keepalive.ts'
import { createGrpcServer } from '../../src/lib/grpc/server.ts'
import { silentLog } from '../../src/lib/log.ts'
import type { StreamUsage } from '../../src/xds/open-streams.ts'
import type { Proxies } from '../../src/xds/proxies.ts'
import { createXdsServer } from '../../src/xds/server.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { Snapshots } from '../../src/xds/snapshots.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { after } from './after.ts'
import { connectXds, type RawClient, type RawStream } from './xds-client.ts'
import { setting, testResource } from './xds-resources.ts'

const PROBE = 'type.googleapis.com/test.Probe'

export interface TestXdsServer {
  readonly port: number
  readonly snapshot: Snapshot
  /** By node: what it is served in place of `snapshot`. */
  readonly snapshots: Snapshots
  readonly proxies: Proxies
  usage(): StreamUsage
  connect(options?: ChannelOptions): RawClient
  /**
   * What the server has to say to the requests sent so far. It asks for something that is answered
   * at once: responses keep their order, so that silence needs no clock.
   */
  said<Response extends Typed>(
    stream: Pick<RawStream<ProbeRequest, Response>, 'send' | 'receive'>,
  ): Promise<readonly Response[]>
  close(): Promise<void>
}

interface Typed {
  readonly typeUrl: string
  readonly nonce: string
}

interface ProbeRequest {
  readonly typeUrl: string
  readonly responseNonce: string
  readonly resourceNames: readonly string[]
  readonly resourceNamesSubscribe: readonly string[]
}

export interface TestXdsServerOptions {
  readonly maxStreams?: number
  readonly keepalive?: Keepalive
}

export async function startXdsServer(
  snapshot = new Snapshot(),
  { maxStreams = 10_000, ...transport }: TestXdsServerOptions = {},
): Promise<TestXdsServer> {
  const grpc = createGrpcServer({ log: silentLog, ...transport })
  const snapshots = new Snapshots(snapshot)
  const xds = createXdsServer({
    snapshotFor: (node) => snapshots.viewFor(node?.id ?? ''),
    after,
    nowMs: () => performance.now(),
    log: silentLog,
    controlPlaneId: 'test-control-plane',
    rememberedType: TYPE_URLS.scopedRoutes,
    maxStreams,
  })
  xds.addTo(grpc)
  const { port } = await grpc.listen({ host: '127.0.0.1', port: 0 })
  const clients: RawClient[] = []
  let probes = 0
  const lastNonces = new WeakMap<object, string>()
  const untilProbe: TestXdsServer['said'] = async (stream) => {
    probes++
    const name = `probe-${probes}`
    snapshot.apply(setting(testResource(PROBE, name, '')))
    const responseNonce = lastNonces.get(stream) ?? ''
    const names = { resourceNames: [name], resourceNamesSubscribe: [name] }
    stream.send({ typeUrl: PROBE, responseNonce, ...names })
    const responses = []
    for (;;) {
      const response = await stream.receive()
      if (response.typeUrl === PROBE) {
        lastNonces.set(stream, response.nonce)
        return responses
      }
      responses.push(response)
    }
  }
  return {
    port,
    snapshot,
    snapshots,
    proxies: xds.proxies,
    usage: () => xds.usage(),
    connect(options) {
      const client = connectXds(port, options)
      clients.push(client)
      return client
    },
    async said(stream) {
      // Removals come after any addition, and so between the answers to two probes.
      return [...(await untilProbe(stream)), ...(await untilProbe(stream))]
    },
    async close() {
      for (const client of clients) client.close()
      await grpc.close({ graceMs: 0 })
    },
  }
}
