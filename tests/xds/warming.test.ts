/** How long a client is expected to ask for what it needs before something else. */

import { expect, test } from 'bun:test'
import { Proxies } from '../../src/xds/proxies.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { setting, testResource } from '../support/xds-resources.ts'
import { RawDelta } from './raw-delta.ts'

const { cluster: CDS, endpoints: EDS, routes: RDS, scopedRoutes: SRDS } = TYPE_URLS

test('routes wait 15 s at most for a client that never asks for clusters', () => {
  const clock = { nowMs: 1_000 }
  const nowMs = () => clock.nowMs
  const snapshot = new Snapshot()
  const route = testResource(RDS, 'r', 'r1', [{ typeUrl: CDS, name: 'x' }])
  snapshot.apply(setting(route, testResource(CDS, 'x', 'x1')))
  const opening = { peer: 'p', node: 'n', resumed: true, nowMs }
  const stream = new RawDelta(new Proxies(nowMs, RDS), snapshot, opening)
  stream.ask({
    typeUrl: RDS,
    resourceNamesSubscribe: ['r'],
    initialResourceVersions: { r: 'earlier' },
  })
  expect(stream.receive()).toBeUndefined()
  expect(stream.dueMs).toBe(16_000)
  clock.nowMs = 15_999
  expect(stream.receive()).toBeUndefined()
  clock.nowMs = 16_000
  expect(stream.receive()?.resources.map(({ name }) => name)).toEqual(['r'])
  expect(stream.dueMs).toBeUndefined()
})

test('a scope waits 15 s at most for endpoints that nobody asks for, while nothing else happens', () => {
  const clock = { nowMs: 1_000 }
  const nowMs = () => clock.nowMs
  const snapshot = new Snapshot()
  const endpoints = ['x', 'y'].map((name) => testResource(EDS, name, 'e'))
  const clusters = ['x', 'y'].map((name) => testResource(CDS, name, 'c', [{ typeUrl: EDS, name }]))
  snapshot.apply(setting(...endpoints, ...clusters))
  const proxies = new Proxies(nowMs, SRDS)
  const opening = { peer: 'p', node: 'n', resumed: false, nowMs }
  const [one, other] = [1, 2].map(() => new RawDelta(proxies, snapshot, opening))
  one?.ask({ typeUrl: CDS })
  one?.ask({ typeUrl: CDS, responseNonce: one.receive()?.nonce ?? '' })
  other?.ask({ typeUrl: EDS, resourceNamesSubscribe: ['x'] })
  other?.ask({ typeUrl: EDS, responseNonce: other.receive()?.nonce ?? '' })
  clock.nowMs = 5_000
  snapshot.apply(setting(testResource(SRDS, 's', 's1', [{ typeUrl: CDS, name: 'y' }])))
  other?.ask({ typeUrl: SRDS })
  expect(other?.receive()).toBeUndefined()
  expect(other?.dueMs).toBe(20_000)
  clock.nowMs = 19_999
  expect(other?.receive()).toBeUndefined()
  clock.nowMs = 20_000
  expect(other?.receive()?.resources.map(({ name }) => name)).toEqual(['s'])
  expect(other?.dueMs).toBeUndefined()
})
