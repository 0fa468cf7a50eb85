/** What a real Envoy refuses of models: it is known where one looks, and the rest works on. */

import { afterEach, expect, setDefaultTimeout, test } from 'bun:test'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { manifestOf } from '../api/http/fixture.ts'
import { startEchoUpstream } from '../support/echo-upstream.ts'
import { startEnvoy } from '../support/envoy.ts'
import { startFakeAgent } from '../support/fake-agent.ts'
import { startScheduler } from '../support/scheduler.ts'
import { seldonCommand, waitFor } from '../support/seldon.ts'

/** Envoy needs some of it to start. */
setDefaultTimeout(60_000)

const DEADLINE_MS = 20_000

const running: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

type Mode = 'delta' | 'sotw'

/** The server `plain` is known by its IP address, `named` by a name: another kind of cluster. */
async function startWorld() {
  const upstream = await startEchoUpstream()
  running.push(() => upstream.stop())
  const scheduler = await startScheduler({ flags: ['--inference-port=0'] })
  running.push(() => scheduler.kill('SIGKILL'))
  const { httpPort, grpcPort } = upstream
  const agent = (server: string, address: string) => {
    const at = { address, httpPort, grpcPort, agentPort: scheduler.ports.agent }
    const started = startFakeAgent({ server, ...at })
    running.push(() => started.close())
    return started
  }
  const { adminUrl } = scheduler
  const text = async (path: string) => (await fetch(`${adminUrl}${path}`)).text()
  const put = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'PUT', headers, body: JSON.stringify(body) }
    expect((await fetch(`${adminUrl}/api/v1/${path}`, init)).ok).toBe(true)
  }
  return {
    agent,
    text,
    async load(name: string, server: string) {
      const headers = { 'content-type': 'application/yaml' }
      const body = manifestOf(name, `storageUri: /models/a\n  server: ${server}`)
      const url = `${adminUrl}/api/v1/models/${name}`
      expect((await fetch(url, { method: 'PUT', body, headers })).ok).toBe(true)
    },
    until: (path: string, ...parts: string[]) =>
      waitFor(`${path} to tell ${parts}`, DEADLINE_MS, async () => {
        const shown = await text(path)
        return parts.every((part) => shown.includes(part))
      }),
    async start(name: string, candidates: readonly string[]) {
      const members = candidates.map((candidate) => ({ name: candidate, weight: 1 }))
      const kind = { apiVersion: 'mlops.seldon.io/v1alpha1', kind: 'Experiment' }
      await put(`experiments/${name}`, {
        ...kind,
        metadata: { name },
        spec: { candidates: members },
      })
    },
    give: (node: string, resources: readonly object[]) =>
      put(`proxies/${node}/snapshot`, { resources }),
    async envoy(mode: Mode, lacking: string) {
      const options = { ...defaultBootstrapOptions, mode, xdsPort: scheduler.ports.xds }
      const envoy = await startEnvoy({
        bootstrap: bootstrap({ ...options, adminPort: 0 }),
        flags: ['--disable-extensions', lacking],
      })
      running.push(() => envoy.stop())
      const ask = async (model: string) => {
        const url = `http://127.0.0.1:${envoy.port}/v2/models/${model}/infer`
        const response = await fetch(url, { headers: { 'seldon-model': model } })
        await response.body?.cancel()
        return response.status
      }
      return { ...envoy, ask }
    },
    async cli(...words: string[]) {
      const child = Bun.spawn([
        ...seldonCommand(),
        ...words,
        `--admin-host=${new URL(adminUrl).host}`,
      ])
      return new Response(child.stdout).text()
    },
  }
}

test.each<Mode>(['delta', 'sotw'])('the clusters of a server, %s', async (mode) => {
  const world = await startWorld()
  world.agent('plain', '127.0.0.1')
  const named = world.agent('named', 'localhost')
  await world.load('iris', 'plain')
  await world.load('wine', 'named')
  await world.until('/api/v1/models/wine', '"ModelAvailable"')
  const envoy = await world.envoy(mode, 'envoy.clusters/envoy.cluster.strict_dns')
  const words = "registered cluster factory implementation for name: 'envoy.cluster.strict_dns'"
  const reason = 'proxy seldon-envoy: Error adding/updating cluster(s) named/0@'
  await world.until('/api/v1/models/wine', reason, words, '"ModelAvailable"')
  await world.until('/api/v1/proxies', '"NACKED"', words)
  expect(await world.cli('proxies')).toContain(words)
  expect(await world.cli('explain', 'model', 'wine')).toContain(reason)
  expect(await world.text('/metrics')).toMatch(/seldon_xds_nacks_total\{type="Cluster"\} [1-9]\n/)
  expect(await envoy.stats('cluster_manager.cds.update_rejected')).toBeLessThan(10)

  // Nothing else is held up: what was in the same response, and what comes after it.
  await world.load('lily', 'plain')
  for (const model of ['iris', 'lily']) {
    await waitFor(model, DEADLINE_MS, async () => (await envoy.ask(model)) === 200)
  }
  expect(await world.text('/api/v1/models/iris')).not.toContain(words)
  await world.load('rose', 'named')
  await world.until('/api/v1/models/rose', reason)
  expect(await world.text('/api/v1/models/rose')).not.toContain('"ModelAvailable"')

  named.close()
  await named.ended
  world.agent('named', '127.0.0.1')
  for (const model of ['wine', 'rose']) {
    await waitFor(model, DEADLINE_MS, async () => (await envoy.ask(model)) === 200)
  }
  await world.until('/api/v1/proxies', '"SYNCED"')
  for (const model of ['wine', 'rose']) {
    await waitFor('an end of the words', DEADLINE_MS, async () => {
      const shown = await world.text(`/api/v1/models/${model}`)
      return shown.includes('"ModelAvailable"') && !shown.includes(words)
    })
  }
})

test.each<Mode>(['delta', 'sotw'])('an Envoy that starts later answers too, %s', async (mode) => {
  const world = await startWorld()
  world.agent('plain', '127.0.0.1')
  world.agent('named', 'localhost')
  const lacking = 'envoy.clusters/envoy.cluster.strict_dns'
  const first = await world.envoy(mode, lacking)
  await world.load('iris', 'plain')
  await waitFor('iris', DEADLINE_MS, async () => (await first.ask('iris')) === 200)
  await world.load('iris', 'named')
  await world.until('/api/v1/models/iris', 'Error adding/updating cluster(s) named/0@')
  const later = await world.envoy(mode, lacking)
  await waitFor('iris', DEADLINE_MS, async () => (await later.ask('iris')) === 200)
  expect(await first.ask('iris')).toBe(200)
  await world.load('iris', 'plain')
  await world.until('/api/v1/models/iris', '"version":3,', '"state":"ModelAvailable","reason":""')
  for (const envoy of [first, later]) expect(await envoy.ask('iris')).toBe(200)
})

test('the route of a model and of an experiment, and all of a snapshot of its own', async () => {
  const world = await startWorld()
  world.agent('plain', '127.0.0.1')
  for (const model of ['iris', 'wine']) await world.load(model, 'plain')
  await world.start('e', ['iris', 'wine'])
  await world.until('/api/v1/models/wine', '"ModelAvailable"')
  const predicate = 'envoy.retry_host_predicates.previous_hosts'
  const envoy = await world.envoy('delta', `envoy.retry_host_predicates/${predicate}`)
  const words = /proxy seldon-envoy: .*previous_hosts/
  for (const path of ['models/iris', 'models/wine', 'experiments/e']) {
    await waitFor(path, DEADLINE_MS, async () => words.test(await world.text(`/api/v1/${path}`)))
  }
  expect(await world.cli('proxies')).toContain('previous_hosts')
  expect(await envoy.ask('iris')).toBe(404)

  const cluster = 'type.googleapis.com/envoy.config.cluster.v3.Cluster'
  await world.give('seldon-envoy', [{ '@type': cluster, name: 'bad', connectTimeout: '-1s' }])
  await world.until('/api/v1/snapshots', 'refused Cluster bad: ', 'Invalid duration')
})
