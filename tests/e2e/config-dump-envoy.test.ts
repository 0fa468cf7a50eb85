import { afterAll, expect, test } from 'bun:test'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { manifestOf } from '../api/http/fixture.ts'
import { startEnvoy } from '../support/envoy.ts'
import { startFakeAgent } from '../support/fake-agent.ts'
import { startScheduler } from '../support/scheduler.ts'
import { waitFor } from '../support/seldon.ts'

const running: (() => Promise<void> | void)[] = []
afterAll(async () => {
  for (const stop of running.reverse()) await stop()
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What only Envoy can know, and what it was started with. */
const ENVOYS_OWN = ['last_updated', 'static_clusters', 'static_endpoint_configs', 'draining_state']
/** Endpoints it shows as they are in use: without their version, with its defaults. */
const OF_ENDPOINTS = ['version_info', 'policy', 'health_status', 'health_check_config']

/** As both write it: Envoy leaves empty lists out, and has an order of its own for some. */
function comparable(json: Json, omitted: readonly string[]): Json {
  if (Array.isArray(json)) return json.map((item) => comparable(item, omitted)).sort(byText)
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key, value]) => !(omitted.includes(key) || (Array.isArray(value) && !value[0])))
      .map(([key, value]) => [key, comparable(value, omitted)]),
  )
}

function byText(one: Json, other: Json): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

async function dumps(url: string): Promise<Map<string, Json>> {
  const { configs } = (await (await fetch(url)).json()) as {
    configs: ({ '@type': string } & { [key: string]: Json })[]
  }
  return new Map(
    configs.map((config) => {
      const type = config['@type']
      const more = type.endsWith('.EndpointsConfigDump') ? OF_ENDPOINTS : []
      return [type, comparable(config, [...ENVOYS_OWN, ...more])]
    }),
  )
}

test('what is shown is what a real Envoy shows of itself', async () => {
  const scheduler = await startScheduler({ flags: ['--inference-port=0'] })
  running.push(() => scheduler.kill('SIGKILL'))
  const agent = startFakeAgent({ agentPort: scheduler.ports.agent, httpPort: 1, grpcPort: 2 })
  running.push(() => agent.close())
  const { ports, adminUrl } = scheduler
  const envoy = await startEnvoy({
    bootstrap: bootstrap({ ...defaultBootstrapOptions, xdsPort: ports.xds, adminPort: 0 }),
  })
  running.push(() => envoy.stop())
  for (const name of ['wine', 'iris']) {
    const manifest = manifestOf(name, 'storageUri: /models/a\n  requirements: [sklearn]')
    const headers = { 'content-type': 'application/yaml' }
    await fetch(`${adminUrl}/api/v1/models/${name}`, { method: 'PUT', body: manifest, headers })
  }
  // ModelAvailable says that every proxy has its route.
  await waitFor('the models', 15_000, async () => {
    const text = await (await fetch(`${adminUrl}/api/v1/models`)).text()
    return text.match(/ModelAvailable/g)?.length === 2
  })

  const ours = await dumps(`${adminUrl}/config_dump`)
  const envoys = await dumps(`http://127.0.0.1:${envoy.adminPort}/config_dump?include_eds`)
  expect(JSON.stringify([...ours.values()])).toContain('"iris"')
  for (const [type, dump] of ours) expect(envoys.get(type)).toEqual(dump)
}, 60_000)
