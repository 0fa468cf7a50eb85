/** A real Envoy started with our bootstrap gets models, moves and removes them over xDS. */

import { expect, test } from 'bun:test'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { replicaSetKeys, scopeKey } from '../../src/envoy/names.ts'
import { defaultEnvoyOptions, type EnvoyOptions } from '../../src/envoy/options.ts'
import {
  translateReplicaSet,
  translateReservedScope,
  translateRoute,
  translateStatic,
} from '../../src/envoy/translate.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { replicaSet, route, server, serverReplica, split } from '../envoy/fixtures.ts'
import { startEchoUpstream } from '../support/echo-upstream.ts'
import { startEnvoy } from '../support/static-envoy.ts'
import { startXdsServer } from '../support/xds-server.ts'

const options: EnvoyOptions = {
  ...defaultEnvoyOptions,
  listener: { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port: 0 },
}

/** Within Envoy's and the control plane's own time; far below it in practice. */
const DEADLINE_MS = 5_000

test.each(['delta', 'sotw'] as const)('in %s', async (mode) => {
  await using upstream = await startEchoUpstream()
  const live = serverReplica(0, upstream)
  const first = replicaSet('mlserver')
  const second = replicaSet('triton')
  const clusters = (set: typeof first) =>
    translateReplicaSet(set, server(set.server, [live]), options)
  const scope = (name: string, version: number, replicas = first) =>
    translateRoute(route(name, { splits: [split(name, { version, replicas })] }), options).scope

  const snapshot = new Snapshot()
  snapshot.apply({
    set: [
      ...translateStatic(options),
      ...clusters(first),
      translateReservedScope([{ weight: 1, replicas: first }], options).scope,
      scope('iris', 1),
    ],
    removed: [],
  })
  const xds = await startXdsServer(snapshot)
  try {
    const config = bootstrap({ ...defaultBootstrapOptions, xdsPort: xds.port, adminPort: 0, mode })
    await using proxy = await startEnvoy('bootstrap.yaml', config)
    const ask = async (model: string) => {
      const response = await fetch(`http://127.0.0.1:${proxy.port}/v2/models/${model}/infer`)
      return response.headers.get('x-seldon-route') ?? String(response.status)
    }
    const becomes = async (model: string, answer: string) => {
      const end = performance.now() + DEADLINE_MS
      let found = await ask(model)
      while (found !== answer && performance.now() < end) found = await ask(model)
      expect(found).toBe(answer)
    }

    expect(await ask('iris')).toBe(':iris_1:')
    expect(await ask('wine')).toBe('404')

    snapshot.apply({ set: [...clusters(second), scope('wine', 1, second)], removed: [] })
    await becomes('wine', ':wine_1:')

    const gone = translateReplicaSet(first, server(first.server, []), options)
    snapshot.apply({ set: [...gone, scope('iris', 2, second)], removed: [] })
    await becomes('iris', ':iris_2:')

    snapshot.apply({ set: [], removed: [scopeKey('wine'), ...replicaSetKeys(first)] })
    await becomes('wine', '404')
    expect(await ask('iris')).toBe(':iris_2:')
  } finally {
    await xds.close()
  }
})
