import { describe, expect, test } from 'bun:test'
import type { ProxySnapshot } from '../../src/control/proxy-snapshot.ts'
import { ProxySnapshots } from '../../src/control/proxy-snapshots.ts'
import { fail, ok } from '../../src/lib/result.ts'
import { makeResource } from '../../src/xds/make-resource.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { Snapshots } from '../../src/xds/snapshots.ts'

const TYPE = 'type.googleapis.com/envoy.config.cluster.v3.Cluster'

function world(stored: readonly ProxySnapshot[] = []) {
  const served = new Snapshots(new Snapshot())
  const written: string[] = []
  const disk = { isFull: false }
  const store = {
    writeProxySnapshot(node: string) {
      if (disk.isFull) return fail('disk full')
      written.push(node)
      return ok(undefined)
    },
  }
  return { snapshots: new ProxySnapshots({ stored, store, served }), served, written, disk }
}

function snapshot(text: string, given: Partial<ProxySnapshot> = {}): ProxySnapshot {
  const resources = [makeResource(TYPE, 'c', new TextEncoder().encode(text))]
  return { node: 'edge', owner: 'api', versions: {}, resources, ...given }
}

const bodyAt = (served: Snapshots, node = 'edge') => {
  const body = served.viewFor(node).get(TYPE, 'c')?.body
  return body === undefined ? undefined : new TextDecoder().decode(body)
}

describe('proxy snapshots', () => {
  test('that are stored are in force from the start', () => {
    const { served } = world([snapshot('stored')])
    expect(bodyAt(served)).toBe('stored')
    expect(bodyAt(served, 'other')).toBeUndefined()
  })

  test('are in force when they are stored, and not before', () => {
    const { snapshots, served, disk } = world()
    disk.isFull = true
    expect(snapshots.put(snapshot('new'))).toEqual(
      fail({ kind: 'not-stored', message: 'disk full' }),
    )
    expect(bodyAt(served)).toBeUndefined()
    disk.isFull = false
    expect(snapshots.put(snapshot('new')).ok).toBe(true)
    disk.isFull = true
    expect(snapshots.remove('edge', 'api').ok).toBe(false)
    expect(bodyAt(served)).toBe('new')
  })

  test('that are the same are no change', () => {
    const { snapshots, written } = world()
    const seen: string[] = []
    snapshots.observe((node) => seen.push(node))
    snapshots.put(snapshot('one'))
    snapshots.put(snapshot('one'))
    snapshots.put(snapshot('one', { versions: { [TYPE]: 'v1' } }))
    snapshots.put(snapshot('two', { versions: { [TYPE]: 'v1' } }))
    snapshots.remove('edge', 'api')
    expect(seen).toEqual(['edge', 'edge', 'edge', 'edge'])
    expect(written).toEqual(seen)
  })

  test('belong to who made them first', () => {
    const { snapshots, served } = world([snapshot('file', { owner: 'file' })])
    const conflict = { ok: false, error: { kind: 'conflict', message: expect.any(String) } }
    expect(snapshots.put(snapshot('api'))).toMatchObject(conflict)
    expect(snapshots.remove('edge', 'api')).toMatchObject(conflict)
    expect(bodyAt(served)).toBe('file')
    expect(snapshots.remove('edge', 'file').ok).toBe(true)
    expect(snapshots.put(snapshot('api')).ok).toBe(true)
    expect(snapshots.put(snapshot('file', { owner: 'file' }))).toMatchObject(conflict)
  })

  test('are bounded in number', () => {
    const { snapshots } = world()
    for (let index = 0; index < 1_000; index++) {
      expect(snapshots.put(snapshot('x', { node: `n${index}` })).ok).toBe(true)
    }
    expect(snapshots.put(snapshot('x', { node: 'more' }))).toMatchObject({
      error: { kind: 'invalid' },
    })
    expect(snapshots.put(snapshot('y', { node: 'n0' })).ok).toBe(true)
    snapshots.remove('n1', 'api')
    expect(snapshots.put(snapshot('x', { node: 'more' })).ok).toBe(true)
  })

  test('are bounded in size, all together', () => {
    const snapshots = new ProxySnapshots({
      stored: [],
      store: { writeProxySnapshot: () => ok(undefined) },
      served: { put() {}, remove() {} },
    })
    const put = (node: string, megabytes: number) => {
      const body = new Uint8Array(megabytes * 1024 * 1024)
      const resource = { typeUrl: TYPE, name: 'c', version: `${megabytes}`, body, references: [] }
      return snapshots.put(snapshot('', { node, resources: [resource] })).ok
    }
    expect([put('a', 100), put('b', 100), put('c', 100)]).toEqual([true, true, false])
    expect(put('b', 110)).toBe(true)
    snapshots.remove('a', 'api')
    expect(put('c', 100)).toBe(true)
  })
})
