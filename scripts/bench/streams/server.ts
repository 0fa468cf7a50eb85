/**
 * Serves clusters over ADS, as the program beside it in Go does: `bun server.ts CLUSTERS`.
 *
 * Prints the port that it listens on. For each number read from stdin it changes that cluster.
 */

import { readLines } from '../../../src/cli/up/lines.ts'
import { envoy } from '../../../src/gen/envoy.js'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import { createIdleCollection, PROCESS_MEMORY } from '../../../src/lib/idle-collection.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { makeResource } from '../../../src/xds/make-resource.ts'
import type { Resource } from '../../../src/xds/resource.ts'
import { createXdsServer } from '../../../src/xds/server.ts'
import { Snapshot } from '../../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../../src/xds/type-url.ts'

const { Cluster } = envoy.config.cluster.v3
const FIRST_TIMEOUT_MS = 250

const [clusters = '1000'] = process.argv.slice(2)
const snapshot = new Snapshot()
snapshot.apply({
  set: Array.from({ length: Number(clusters) }, (_, index) => cluster(index, FIRST_TIMEOUT_MS)),
  removed: [],
})
const grpc = createGrpcServer({ log: silentLog })
const after = (delayMs: number, callback: () => void) => {
  const timer = setTimeout(callback, delayMs)
  return () => clearTimeout(timer)
}
const nowMs = () => performance.now()
const xds = createXdsServer({
  snapshotFor: () => snapshot,
  after,
  nowMs,
  log: silentLog,
  controlPlaneId: 'bench',
  rememberedType: TYPE_URLS.scopedRoutes,
  maxStreams: 10_000,
})
xds.addTo(grpc)
const collection = createIdleCollection({ ...PROCESS_MEMORY, nowMs, after })
const worked = () => collection.worked()
xds.proxies.listen({ connected: worked, disconnected: worked, acked: worked, nacked: worked })
const { port } = await grpc.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`${port}\n`)
let changes = 0
await readLines(Bun.stdin.stream(), (line) => {
  changes += 1
  snapshot.apply({ set: [cluster(Number(line), FIRST_TIMEOUT_MS + changes)], removed: [] })
})
process.exit()

function cluster(index: number, timeoutMs: number): Resource {
  const name = `cluster-${String(index).padStart(6, '0')}`
  const limit = { value: 1_000_000 }
  const body = Cluster.encode({
    name,
    altStatName: `of_${name}`,
    type: Cluster.DiscoveryType.EDS,
    edsClusterConfig: {
      serviceName: name,
      edsConfig: { ads: {}, resourceApiVersion: envoy.config.core.v3.ApiVersion.V3 },
    },
    connectTimeout: { seconds: 0, nanos: timeoutMs * 1e6 },
    lbPolicy: Cluster.LbPolicy.LEAST_REQUEST,
    circuitBreakers: {
      thresholds: [{ maxConnections: limit, maxPendingRequests: limit, maxRequests: limit }],
    },
  }).finish()
  return makeResource(TYPE_URLS.cluster, name, body)
}
