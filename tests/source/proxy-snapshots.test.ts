import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProxySnapshot } from '../../src/control/proxy-snapshot.ts'
import { ProxySnapshots } from '../../src/control/proxy-snapshots.ts'
import { silentLog } from '../../src/lib/log.ts'
import { fail, ok } from '../../src/lib/result.ts'
import { type LastGood, mergeLastGood, NO_LAST_GOOD } from '../../src/source/last-good.ts'
import { readManifests } from '../../src/source/manifest.ts'
import { createSnapshotFiles } from '../../src/source/snapshot-files.ts'
import { validateDir } from '../../src/source/validate.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { Snapshots } from '../../src/xds/snapshots.ts'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import { connectXds, type DeltaStream } from '../support/xds-client.ts'

const CLUSTER = 'type.googleapis.com/envoy.config.cluster.v3.Cluster'

function manifest(node: string, cluster: string, more = ''): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: ProxySnapshot
metadata:
  name: ${node}
spec:
  resources:
    - "@type": ${CLUSTER}
      name: ${cluster}
${more}`
}

describe('snapshots in files', () => {
  function world(stored: readonly ProxySnapshot[] = []) {
    const disk = { isFull: false }
    const timers: (() => void)[] = []
    const snapshots = new ProxySnapshots({
      stored,
      store: { writeProxySnapshot: () => (disk.isFull ? fail('disk full') : ok(undefined)) },
      served: new Snapshots(new Snapshot()),
    })
    const after = (_: number, callback: () => void) => {
      timers.push(callback)
      return () => timers.splice(timers.indexOf(callback), 1)
    }
    const files = createSnapshotFiles({ snapshots, after, log: silentLog })
    let before: LastGood = NO_LAST_GOOD
    return {
      snapshots,
      files,
      disk,
      timers,
      /** Undefined: there is no such file. */
      reads(text: string | undefined) {
        const readings = text === undefined ? [] : [readManifests({ file: 'f', folder: '/', text })]
        const { lastGood, state } = mergeLastGood(before, readings)
        before = lastGood
        files.apply(state)
        return state.problems
      },
      names: (node: string) => snapshots.all.get(node)?.resources.map(({ name }) => name),
    }
  }
  const byApi = { node: 'edge', owner: 'api', versions: {}, resources: [] } as const

  test('are served, changed and taken away with the file', () => {
    const { reads, names } = world()
    reads(`${manifest('edge', 'one')}---\n${manifest('"other ~ node"', 'two')}`)
    expect([names('edge'), names('other ~ node')]).toEqual([['one'], ['two']])
    reads(manifest('edge', 'three'))
    expect([names('edge'), names('other ~ node')]).toEqual([['three'], undefined])
    reads(undefined)
    expect(names('edge')).toBeUndefined()
  })

  test('stay as they were while the file is broken', () => {
    const { reads, names } = world()
    reads(manifest('edge', 'one'))
    expect(reads(manifest('edge', 'two', '      nome: x\n'))).toHaveLength(1)
    expect(names('edge')).toEqual(['one'])
    reads('kind: [')
    expect(names('edge')).toEqual(['one'])
  })

  test('stay after a restart while the file is broken, and go when it is gone', () => {
    const stored = { ...byApi, owner: 'file' } as const
    const broken = world([stored])
    broken.reads(manifest('edge', 'two', '      nome: x\n'))
    expect(broken.names('edge')).toEqual([])
    broken.reads(undefined)
    expect(broken.names('edge')).toBeUndefined()
  })

  test('leave what the API made alone, and take over when that is gone', () => {
    const { reads, names, snapshots, files } = world([byApi])
    reads(manifest('edge', 'one'))
    expect(names('edge')).toEqual([])
    expect(files.refusals().map(({ message }) => message)).toEqual([
      'ProxySnapshot edge: the snapshot of proxy edge was made by the admin API, which alone can change it',
    ])
    reads(undefined)
    expect(files.refusals()).toEqual([])
    expect(names('edge')).toEqual([])
    reads(manifest('edge', 'one'))
    snapshots.remove('edge', 'api')
    expect(names('edge')).toEqual(['one'])
    expect(files.refusals()).toEqual([])
    expect(snapshots.put(byApi)).toMatchObject({ ok: false, error: { kind: 'conflict' } })
  })

  test('that cannot be stored are tried again', () => {
    const { reads, names, disk, timers, files } = world()
    disk.isFull = true
    reads(manifest('edge', 'one'))
    expect(names('edge')).toBeUndefined()
    expect(files.refusals()).toHaveLength(1)
    disk.isFull = false
    for (const callback of timers.splice(0)) callback()
    expect(names('edge')).toEqual(['one'])
    expect(files.refusals()).toEqual([])
    files.close()
    expect(timers).toEqual([])
  })

  test('of one node twice: the first is used', () => {
    const { reads, names } = world()
    const [problem] = reads(`${manifest('edge', 'one')}---\n${manifest('edge', 'two')}`)
    expect(problem?.message).toContain('ProxySnapshot edge is declared twice')
    expect(names('edge')).toEqual(['one'])
  })
})

describe('a file with a snapshot', () => {
  let folder = ''
  let plane: TestControlPlane | undefined
  const write = (text: string) => writeFileSync(join(folder, 'edge.yaml'), text)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'snapshot-files-'))
  })
  afterEach(async () => {
    await plane?.close()
    plane = undefined
    rmSync(folder, { recursive: true })
  })

  test('is validated, with the places of what is wrong', async () => {
    const text = manifest('edge', 'one', '      connect_timeout: soon\n      nome: x\n')
    write(`${text}    - "@type": ${CLUSTER}\n  verions: {}\n`)
    const told = (await validateDir(folder)).map(
      ({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`,
    )
    expect(told).toEqual(['12:3 spec.verions: is not a known field; did you mean versions?'])
    write(`${text}    - "@type": ${CLUSTER}\n`)
    const faults = await validateDir(folder)
    const places = faults.map(({ line, column, field }) => `${line}:${column} ${field}`)
    expect(places).toEqual([
      '9:24 spec.resources[0].connect_timeout',
      '10:13 spec.resources[0].nome',
      '11:7 spec.resources[1].name',
    ])
  })

  test('is served while it is there, and its problems with a proxy are told', async () => {
    write(manifest('edge', 'one'))
    plane = await startTestControlPlane({ configDir: folder })
    const client = connectXds(plane.ports.xds)
    try {
      const stream = client.delta()
      stream.send({ typeUrl: CLUSTER, node: { id: 'edge' } })
      expect(await namesOf(stream)).toEqual(['one'])
      write(manifest('edge', 'two'))
      const response = await stream.receive()
      expect(response.resources.map(({ name }) => name)).toEqual(['two'])
      const errorDetail = { message: 'no such thing' }
      stream.send({ typeUrl: CLUSTER, responseNonce: response.nonce, errorDetail })
      const gone = await stream.receive()
      expect(gone.removedResources).toEqual(['one'])
      const url = `http://127.0.0.1:${plane.ports.admin}/api/v1/problems`
      const { items } = (await (await fetch(url)).json()) as { items: { message: string }[] }
      expect(items.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^ProxySnapshot edge: the proxy at \S+ refused Cluster two: no such thing$/,
        ),
      ])
    } finally {
      client.close()
    }
  })

  async function namesOf(stream: DeltaStream) {
    const response = await stream.receive()
    stream.send({ typeUrl: response.typeUrl, responseNonce: response.nonce })
    return response.resources.map(({ name }) => name)
  }
})
