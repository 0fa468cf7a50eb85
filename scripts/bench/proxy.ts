/**
 * What the agent's proxies add to a request: `bun scripts/bench/proxy.ts`.
 *
 * A model server that answers at once, the proxies, and this process as the client, each a process
 * of its own. Direct and proxied requests take turns, so that other load on the machine meets both.
 * Prints one JSON object for each protocol.
 */

import { readFileSync } from 'node:fs'
import { connectHttp2 } from '../../tests/agent/proxy/http2-client.ts'
import { startProxyProcess } from './proxy-process.ts'

const WARM_UP = 3_000
const ROUNDS = 10
const REQUESTS = 1_000
const PARALLEL = 32
const PARALLEL_REQUESTS = 20_000
const SLOW_CLIENTS = 1_000
/** One in so many reads nothing of a large answer; the others wait for theirs. */
const ONE_DEAF_IN = 20
const SETTLE_MS = 2_000
const TICK_MS = 10

type Ask = () => Promise<void>
type Connect = (port: number) => Promise<{ readonly ask: Ask; readonly close: () => void }>

const upstream = await startProxyProcess('upstream')
const proxies = await startProxyProcess('proxies', upstream.ports.http, upstream.ports.grpc)
try {
  const http = await measure(connectHttp, upstream.ports.http, proxies.ports.http)
  const slow = await besideSlowClients()
  print({ bench: 'proxy', protocol: 'http', ...http, ...slow })
  print({
    bench: 'proxy',
    protocol: 'grpc',
    ...(await measure(connectGrpc, upstream.ports.grpc, proxies.ports.grpc)),
  })
} finally {
  upstream.child.kill()
  proxies.child.kill()
}
process.exit()

async function measure(connect: Connect, directPort: number, proxiedPort: number) {
  const direct = await connect(directPort)
  const proxied = await connect(proxiedPort)
  for (const { ask } of [direct, proxied]) await times(ask, WARM_UP)
  const directMs: number[] = []
  const proxiedMs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    directMs.push(...(await times(direct.ask, REQUESTS)))
    proxiedMs.push(...(await times(proxied.ask, REQUESTS)))
  }
  direct.close()
  proxied.close()
  const parallel = {
    direct: await inParallel(connect, directPort),
    proxied: await inParallel(connect, proxiedPort),
  }
  return {
    directMedianMs: at(directMs, 0.5),
    proxiedMedianMs: at(proxiedMs, 0.5),
    addedMedianMs: round(at(proxiedMs, 0.5) - at(directMs, 0.5)),
    addedP99Ms: round(at(proxiedMs, 0.99) - at(directMs, 0.99)),
    directPerSecond: parallel.direct.perSecond,
    proxiedPerSecond: parallel.proxied.perSecond,
    proxyCpuMsPerRequest: parallel.proxied.cpuMsPerRequest,
  }
}

/** The 99th percentile of one quick client, alone and beside many slow ones. */
async function besideSlowClients() {
  const quick = await connectHttp(proxies.ports.http)
  await times(quick.ask, REQUESTS)
  const alone = at(await times(quick.ask, REQUESTS * 5), 0.99)
  const before = rssBytes()
  const slow = await Promise.all(
    Array.from({ length: SLOW_CLIENTS }, async (_, index) => {
      const socket = await Bun.connect({
        hostname: '127.0.0.1',
        port: proxies.ports.http,
        socket: { data() {} },
      })
      socket.pause()
      const path = index % ONE_DEAF_IN === 0 ? '/big' : '/never'
      socket.write(`GET ${path} HTTP/1.1\r\nhost: bench\r\n\r\n`)
      return socket
    }),
  )
  // The buffers in between fill up.
  await Bun.sleep(SETTLE_MS)
  const beside = at(await times(quick.ask, REQUESTS * 5), 0.99)
  const after = rssBytes()
  for (const socket of slow) socket.terminate()
  quick.close()
  return {
    quickP99AloneMs: alone,
    quickP99BesideSlowMs: beside,
    slowClients: SLOW_CLIENTS,
    rssGrowthMb: Math.round((after - before) / 1e5) / 10,
  }
}

async function times(ask: Ask, count: number): Promise<number[]> {
  const took: number[] = []
  for (let done = 0; done < count; done++) {
    const startedMs = performance.now()
    await ask()
    took.push(performance.now() - startedMs)
  }
  return took
}

async function inParallel(connect: Connect, port: number) {
  const clients = await Promise.all(Array.from({ length: PARALLEL }, () => connect(port)))
  const cpuBefore = cpuMs()
  const startedMs = performance.now()
  await Promise.all(clients.map(({ ask }) => times(ask, PARALLEL_REQUESTS / PARALLEL)))
  const seconds = (performance.now() - startedMs) / 1_000
  const cpu = cpuMs() - cpuBefore
  for (const { close } of clients) close()
  return {
    perSecond: Math.round(PARALLEL_REQUESTS / seconds),
    cpuMsPerRequest: round(cpu / PARALLEL_REQUESTS),
  }
}

async function connectHttp(port: number) {
  const body = JSON.stringify({
    inputs: [{ name: 'x', shape: [1, 4], datatype: 'FP32', data: [1, 2, 3, 4] }],
  })
  const request = Buffer.from(
    `POST /v2/models/iris/infer HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n` +
      `seldon-internal-model: iris_1\r\nx-request-id: 4b6f4f0e-8e0e-4f7e-9d0e-1d7f5b6a9c3e\r\n` +
      `content-length: ${body.length}\r\n\r\n${body}`,
  )
  let answered = () => {}
  const socket = await Bun.connect({
    hostname: '127.0.0.1',
    port,
    socket: { data: () => answered() },
  })
  socket.setNoDelay(true)
  return {
    ask: () =>
      new Promise<void>((resolve) => {
        answered = resolve
        socket.write(request)
      }),
    close: () => void socket.terminate(),
  }
}

async function connectGrpc(port: number) {
  const { connection, close } = await connectHttp2(port)
  const message = Buffer.concat([Buffer.of(0, 0, 0, 0, 200), Buffer.alloc(200, 0x3a)])
  return {
    async ask() {
      const call = connection.call([
        [':method', 'POST'],
        [':scheme', 'http'],
        [':path', '/inference.GRPCInferenceService/ModelInfer'],
        [':authority', 'bench'],
        ['content-type', 'application/grpc'],
        ['te', 'trailers'],
        ['seldon-internal-model', 'iris_1'],
        ['x-request-id', '4b6f4f0e-8e0e-4f7e-9d0e-1d7f5b6a9c3e'],
      ])
      call.send(message, true)
      await call.ended
    },
    close,
  }
}

/** Of the proxies' process. */
function cpuMs(): number {
  const fields = readFileSync(`/proc/${proxies.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')
  return (Number(fields?.[11]) + Number(fields?.[12])) * TICK_MS
}

function rssBytes(): number {
  const status = readFileSync(`/proc/${proxies.child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN)
}

function round(ms: number): number {
  return Math.round(ms * 1_000) / 1_000
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
