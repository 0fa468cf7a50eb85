/** How long a client that comes back is expected to ask for its clusters. */

import { expect, test } from 'bun:test'
import { Proxies } from '../../src/xds/proxies.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { setting, testResource } from '../support/xds-resources.ts'
import { RawDelta } from './raw-delta.ts'

const { cluster: CDS, routes: RDS } = TYPE_URLS

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
