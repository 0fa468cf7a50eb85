/** By how much the proxies' process grows while large bodies pass through it. */

import { writeFileSync } from 'node:fs'
import { residentMegabytes, rounded } from '../process-usage.ts'
import { startProxyProcess } from '../proxy-process.ts'
import { connectHttp1, startHttpUpstream } from './http1.ts'
import { connectHttp2, startGrpcUpstream } from './http2.ts'
import type { BodyClient, Protocol, Way } from './way.ts'

const WARM_UP_CLIENTS = 32
const WARM_UP_BODY_BYTES = 100

/** In megabytes (10^6 bytes) of the highest resident memory over that of the warm process. */
export interface Growth {
  readonly firstMb: number
  /** At most, in the bodies after the first. */
  readonly repeatedMb: number
}

export interface GrowthOptions {
  /** Small requests that the process answers first. */
  readonly warmUp: number
  /** Bodies after the first one. */
  readonly repeats: number
}

/** In a process of its own. */
export async function measureGrowth(way: Way, options: GrowthOptions): Promise<Growth> {
  const proxies = await startProxyProcess('proxies', await startHttpUpstream(), startGrpcUpstream())
  const { pid } = proxies.child
  try {
    const connect = () => connectTo(proxies.ports, way.protocol)
    await warmUp(connect, way, options.warmUp)
    // Resets the peak.
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    const before = residentMegabytes(pid).peak
    const client = await connect()
    const grown: number[] = []
    for (let count = 0; count <= options.repeats; count++) {
      const got = await client.ask(way)
      if (way.direction !== 'up' && got < way.bodyBytes) throw new Error(`only ${got} bytes came`)
      grown.push(rounded(residentMegabytes(pid).peak - before))
      writeFileSync(`/proc/${pid}/clear_refs`, '5')
    }
    client.close()
    const [firstMb = Number.NaN, ...repeatedMb] = grown
    return { firstMb, repeatedMb: Math.max(...repeatedMb) }
  } finally {
    proxies.child.kill()
    await proxies.child.exited
  }
}

function connectTo(
  ports: { readonly http: number; readonly grpc: number },
  protocol: Protocol,
): Promise<BodyClient> {
  if (protocol === 'h2c') return connectHttp2(ports.http)
  return protocol.startsWith('http1') ? connectHttp1(ports.http) : connectHttp2(ports.grpc)
}

async function warmUp(
  connect: () => Promise<BodyClient>,
  { protocol }: Way,
  requests: number,
): Promise<void> {
  const small: Way = {
    protocol,
    direction: 'echo',
    slow: false,
    bodyBytes: WARM_UP_BODY_BYTES,
  }
  await Promise.all(
    Array.from({ length: WARM_UP_CLIENTS }, async () => {
      const client = await connect()
      for (let count = 0; count < requests / WARM_UP_CLIENTS; count++) await client.ask(small)
      client.close()
    }),
  )
}
