import { afterAll, expect, test } from 'bun:test'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { manifestOf } from '../api/http/fixture.ts'
import { startEnvoy } from '../support/envoy.ts'
import { comparableDump, type Json } from '../support/envoy-dump.ts'
import { startFakeAgent } from '../support/fake-agent.ts'
import { startScheduler } from '../support/scheduler.ts'
import { waitFor } from '../support/seldon.ts'

const running: (() => Promise<void> | void)[] = []
afterAll(async () => {
  for (const stop of running.reverse()) await stop()
})

async function dumps(url: string): Promise<ReadonlyMap<string, Json>> {
  return comparableDump(await (await fetch(url)).json())
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
