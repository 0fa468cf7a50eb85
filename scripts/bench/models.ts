/**
 * What many models cost with a real Envoy: `bun scripts/bench/models.ts [MODELS…]`; 10, 1,000, 10,000
 * and 100,000 if none is given. It measures dist/seldon.
 *
 * One run for each number: a scheduler, an Envoy that starts with nothing, an agent that answers at
 * once, and an upstream that answers every request. Prints one JSON object a run.
 */

import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import type { schedulerService } from '../../src/gen/services.ts'
import type { GrpcClient } from '../../src/lib/grpc/client.ts'
import { startEnvoy } from '../../tests/support/envoy.ts'
import { startFakeAgent } from '../../tests/support/fake-agent.ts'
import { startScheduler } from '../../tests/support/scheduler.ts'
import { median, residentMegabytes, rounded } from './process-usage.ts'

const REQUESTS = 2_000
const MORE = 31
const AT_ONCE = 1_000
const DEADLINE_MS = 600_000

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [10, 1_000, 10_000, 100_000]) {
  process.stdout.write(`${JSON.stringify(await measure(count))}\n`)
}
process.exit()

async function measure(count: number) {
  const upstream = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response('{}') })
  const scheduler = await startScheduler()
  const { xds, agent: agentPort, inference } = scheduler.ports
  const client = scheduler.client()
  const agent = startFakeAgent({ agentPort, httpPort: upstream.port ?? 0, memoryBytes: 1e12 })
  const config = { ...defaultBootstrapOptions, xdsPort: xds, adminPort: 0, nodeId: 'bench' }
  const envoy = await startEnvoy({ bootstrap: bootstrap(config) })
  const http = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    await load(client, 'first')
    await untilRouted(http, inference, 'first')
    const emptyMegabytes = residentMegabytes(envoy.pid).now
    const startMs = performance.now()
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => from + at)
      await Promise.all(some.map((index) => load(client, `model-${index}`)))
    }
    await untilRouted(http, inference, `model-${count - 1}`)
    const loadedMs = performance.now() - startMs
    await Bun.sleep(1_000)
    const envoyMegabytes = residentMegabytes(envoy.pid).now
    const latencies: number[] = []
    for (let index = 0; index < REQUESTS; index++) {
      const beganMs = performance.now()
      await ask(http, inference, `model-${(index * 7_919) % count}`)
      latencies.push(performance.now() - beganMs)
    }
    const moreMs: number[] = []
    for (let index = 0; index < MORE; index++) {
      const beganMs = performance.now()
      await load(client, `more-${index}`)
      await untilRouted(http, inference, `more-${index}`)
      moreMs.push(performance.now() - beganMs)
    }
    const { now, peak } = residentMegabytes(scheduler.pid)
    return {
      models: count,
      loadedMs: Math.round(loadedMs),
      requestMs: median(latencies),
      oneMoreMs: median(moreMs),
      envoyMegabytes,
      envoyKilobytesPerModel: rounded(((envoyMegabytes - emptyMegabytes) * 1_000) / count),
      schedulerMegabytes: now,
      schedulerPeakMegabytes: peak,
    }
  } finally {
    http.destroy()
    agent.close()
    client.close()
    await envoy.stop()
    await scheduler.kill('SIGKILL')
    await upstream.stop(true)
  }
}

async function load(client: GrpcClient<typeof schedulerService>, name: string): Promise<void> {
  await client.loadModel(
    {
      model: {
        meta: { name },
        modelSpec: { uri: `/models/${name}`, requirements: ['sklearn'], memoryBytes: 100 },
        deploymentSpec: { replicas: 1 },
      },
    },
    { deadlineMs: DEADLINE_MS },
  )
}

/** Asks again at once until Envoy knows the model: what is measured is when it does. */
async function untilRouted(http: Agent, port: number, model: string): Promise<void> {
  const endMs = performance.now() + DEADLINE_MS
  while ((await ask(http, port, model)) !== 200) {
    if (performance.now() > endMs) throw new Error(`${model} was not routed in time`)
  }
}

async function ask(agent: Agent, port: number, model: string): Promise<number> {
  const path = `/v2/models/${model}/infer`
  const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent })
  sent.end('{}')
  const [response] = await once(sent, 'response')
  response.resume()
  await once(response, 'end')
  return response.statusCode
}
