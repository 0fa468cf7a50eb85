import { describe, expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createFetch } from '../../../src/agent/artifact/fetch.ts'
import { openDownloads } from '../../../src/agent/artifact/rclone.ts'
import type { ServerType } from '../../../src/agent/settings.ts'
import type { seldon } from '../../../src/gen/seldon.js'
import { createLog, type Log, silentLog } from '../../../src/lib/log.ts'
import { type FakeRclone, startFakeRclone } from '../../support/fake-rclone.ts'
import { modelVersion } from '../../support/model-version.ts'
import { freePorts } from '../../support/ports.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const never = new AbortController().signal
type Spec = seldon.mlops.scheduler.ModelSpecInit

/** An agent's way to artifacts, with a folder for its files; `port` 0 has no rclone. */
async function setUp(
  port: number,
  { log = silentLog, patienceMs = 300, serverType = 'mlserver' as ServerType } = {},
) {
  const folder = temporaryFolder()
  const downloads = join(folder.path, 'rclone')
  await openDownloads(downloads)
  const settings = {
    serverType,
    rclone: port === 0 ? undefined : { host: '127.0.0.1', port },
    rclonePatienceMs: patienceMs,
    askEveryMs: 60_000,
    configFolder: join(folder.path, 'config'),
    storageSecretsFolder: join(folder.path, 'secrets'),
  }
  const fetchArtifact = createFetch(settings, downloads, {
    log,
    tellRclone() {},
    stop: never,
  })
  return {
    folder,
    downloaded: () => readdirSync(downloads).filter((name) => name.startsWith('artifact-')),
    get: (spec: Spec, signal = never) => fetchArtifact(modelVersion('iris', 1, spec), signal),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  }
}

const callsOf = ({ calls }: FakeRclone, path: string) =>
  calls.entries.filter((call) => call.path === path).map(({ input }) => input)

const inline = (parameters: object) => ({
  storageRcloneConfig: JSON.stringify({ name: 's3', type: 's3', parameters }),
})

describe('a remote artifact', () => {
  test('is copied into a folder of the agent, and purged when it is released', async () => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    const got = await agent.get({ uri: 'gs://models/iris' })
    if (!got.ok) throw new Error(got.error.reason)
    expect(callsOf(rclone, 'sync/copy')).toMatchObject([
      { srcFs: 'gs://models/iris', dstFs: got.value.path, createEmptySrcDirs: true },
    ])
    expect(agent.downloaded()).toHaveLength(1)
    await got.value.release()
    expect(callsOf(rclone, 'operations/purge')).toEqual([{ fs: got.value.path, remote: '' }])
    expect(agent.downloaded()).toEqual([])
  })

  test.each<[string[], number | undefined, string[] | undefined]>([
    [['1/', '2/', '10/', 'config.pbtxt'], undefined, ['/1/**', '/2/**']],
    [['1/', '2/', '10/', 'labels/'], 2, ['/1/**', '/10/**']],
    [['model-settings.json', '1/', '2/'], 1, undefined],
    [['1/', 'README.md'], undefined, undefined],
  ])('of %p with artifactVersion %p is fetched without %p', async (entries, version, without) => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    rclone.entries = entries
    const artifact = version === undefined ? {} : { artifactVersion: version }
    expect((await agent.get({ uri: 'gs://iris', ...artifact })).ok).toBe(true)
    const filter = without === undefined ? undefined : { ExcludeRule: without }
    expect(callsOf(rclone, 'sync/copy').map((input) => input['_filter'])).toEqual([filter])
  })

  test('for Triton is fetched without other versions, whatever is in its root', async () => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port, { serverType: 'triton' })
    rclone.entries = ['model-settings.json', 'config.pbtxt', '0/', '1/', '2/']
    expect((await agent.get({ uri: 'gs://iris' })).ok).toBe(true)
    expect(callsOf(rclone, 'sync/copy').map((input) => input['_filter'])).toEqual([
      { ExcludeRule: ['/0/**', '/1/**'] },
    ])
  })

  test.each<[string[], string]>([
    [[], 'there are no files'],
    [['1/', '2/'], 'artifactVersion 3: there is no such folder, only 1, 2'],
  ])('of %p is a permanent failure without a download', async (entries, why) => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    rclone.entries = entries
    expect(await agent.get({ uri: 'gs://iris', artifactVersion: 3 })).toEqual({
      ok: false,
      error: { kind: 'permanent', reason: `storageUri "gs://iris": ${why}` },
    })
    expect(callsOf(rclone, 'sync/copy')).toEqual([])
  })

  test('that is a single file is copied as one', async () => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    rclone.refuse = ({ path }) =>
      path === 'operations/list' ? 'is a file not a directory' : undefined
    await agent.get({ uri: 'gs:models/iris/model.joblib' })
    expect(callsOf(rclone, 'operations/copyfile')).toMatchObject([
      { srcFs: 'gs:models/iris/', srcRemote: 'model.joblib', dstRemote: 'model.joblib' },
    ])
  })

  test('takes the remote that the model brings along in place of its name', async () => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    const parameters = { provider: 'Minio', endpoint: 'http://a:1', secret_access_key: 'p"q,r' }
    await agent.get({ uri: 's3://models/iris', storageConfig: inline(parameters) })
    expect(callsOf(rclone, 'sync/copy').map((input) => input['srcFs'])).toEqual([
      ':s3,provider=Minio,endpoint="http://a:1",secret_access_key="p""q,r"://models/iris',
    ])
  })

  test('takes it from a mounted secret, a file or a folder with one key', async () => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    const yaml = 'name: gs\ntype: google cloud storage\n'
    const good = 'name: gs\ntype: gcs\nparameters:\n  anonymous: true\n'
    agent.folder.write({ 'secrets/a': good, 'secrets/b/rclone': good, 'secrets/c/x': yaml })
    agent.folder.write({ 'secrets/d/x': '', 'secrets/d/y': '' })
    const get = async (name: string) => {
      const got = await agent.get({ uri: 'gs://iris', storageConfig: { storageSecretName: name } })
      return got.ok ? 'ok' : got.error.reason.replace(agent.folder.path, '')
    }
    expect([await get('a'), await get('b')]).toEqual(['ok', 'ok'])
    expect(callsOf(rclone, 'sync/copy')[1]?.['srcFs']).toBe(':gcs,anonymous=true://iris')
    const what = 'storageUri "gs://iris": '
    expect(await get('c')).toStartWith(`${what}secret "c" cannot be used: type: expected`)
    expect(await get('d')).toContain('has 2 keys (expected exactly one)')
    expect(await get('e')).toStartWith(`${what}there is no secret "e" in /secrets`)
    expect(await get('../a')).toContain('"../a" is no name that a secret can have')
  })
})

describe('a failure', () => {
  test.each<[string, 'permanent' | 'transient', string]>([
    ["didn't find section in config file", 'permanent', 'rclone knows no remote of that name'],
    [
      'AccessDenied: Access Denied\n\tstatus code: 403',
      'permanent',
      'the credentials were refused',
    ],
    ['InvalidAccessKeyId: The key', 'permanent', 'the credentials were refused'],
    ['NoSuchBucket: x status code: 404', 'permanent', 'there is no such bucket'],
    ['directory not found', 'permanent', 'there are no files'],
    ['write /a: no space left on device', 'transient', 'the disk is full'],
    ['dial tcp: connection refused', 'transient', 'the storage cannot be reached'],
    ['something else', 'transient', 'rclone says: something else'],
  ])('%p is %s', async (words, kind, why) => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    rclone.refuse = ({ path }) => (path === 'sync/copy' ? words : undefined)
    const got = await agent.get({ uri: 'gs://iris' })
    if (got.ok) throw new Error('it was fetched')
    expect(got.error.kind).toBe(kind)
    expect(got.error.reason).toStartWith(`storageUri "gs://iris": ${why}`)
    expect(callsOf(rclone, 'operations/purge')).toHaveLength(1)
  })

  test('tells no credentials, wherever they come from', async () => {
    await using rclone = startFakeRclone()
    using agent = await setUp(rclone.port)
    agent.folder.write({
      'config/agent.yaml': `rclone:\n  config:\n  - '{"name":"a","type":"s3","parameters":{"secret_access_key":"from-file"}}'\n`,
    })
    rclone.refuse = ({ path, input }) =>
      path === 'operations/list' ? `cannot open ${input['fs']} with from-file` : undefined
    const told = async (spec: Spec) => {
      const got = await agent.get(spec)
      return got.ok ? 'fetched' : got.error.reason
    }
    const storageConfig = inline({ secret_access_key: 'in,line', access_key_id: 'someone' })
    expect(await told({ uri: 's3://m', storageConfig })).toBe(
      'storageUri "s3://m": rclone says: cannot open :s3,…://m with …',
    )
    expect(await told({ uri: ':s3,secret_access_key="a:b",access_key_id=who:m/iris' })).toBe(
      'storageUri ":s3,…:m/iris": rclone says: cannot open :s3,…:m/iris with …',
    )
    const broken = { storageRcloneConfig: '{"name": "s3", "type": "hidden"' }
    const reason = await told({ uri: 's3://m', storageConfig: broken })
    expect(reason).toContain('storageRcloneConfig cannot be used: it is neither JSON nor YAML')
    expect(reason).not.toContain('hidden')
  })

  test('names both when the URI is of another remote than the one configured', async () => {
    using agent = await setUp(1)
    const got = await agent.get({ uri: 'gs://iris', storageConfig: inline({}) })
    expect(got).toMatchObject({ ok: false, error: { kind: 'permanent' } })
    expect(JSON.stringify(got)).toContain('remote \\"s3\\", and the URI names \\"gs\\"')
  })

  test('to reach rclone is transient and says how to start it; it is logged once', async () => {
    const lines: string[] = []
    const [port = 0] = await freePorts(1)
    using agent = await setUp(port, { log: collect(lines) })
    const got = await agent.get({ uri: 'gs://iris' })
    if (got.ok) throw new Error('it was fetched')
    expect(got.error.kind).toBe('transient')
    expect(got.error.reason).toContain(`rclone at 127.0.0.1:${port} does not answer`)
    expect(got.error.reason).toContain('rclone rcd --rc-no-auth')
    expect(lines.filter((line) => line.includes('waiting for rclone'))).toHaveLength(1)
  })

  test('says what to install where there is no rclone', async () => {
    using agent = await setUp(0)
    const got = await agent.get({ uri: 'gs://iris' })
    expect(got).toMatchObject({ ok: false, error: { kind: 'permanent' } })
    expect(JSON.stringify(got)).toContain('apt-get install rclone')
  })
})

test('an rclone that comes late is waited for', async () => {
  const lines: string[] = []
  const [port = 0] = await freePorts(1)
  using agent = await setUp(port, { log: collect(lines), patienceMs: 10_000 })
  const got = agent.get({ uri: 'gs://iris' })
  while (lines.length === 0) await Bun.sleep(5)
  await using _ = startFakeRclone(port)
  expect((await got).ok).toBe(true)
  expect(lines.map((line) => /rclone answers/.test(line))).toEqual([false, true])
})

test('a download that is not wanted any more is broken off and removed', async () => {
  await using rclone = startFakeRclone()
  using agent = await setUp(rclone.port)
  const copying = Promise.withResolvers<void>()
  rclone.onCopy = () => {
    copying.resolve()
    return new Promise(() => {})
  }
  const unwanted = new AbortController()
  const got = agent.get({ uri: 'gs://iris' }, unwanted.signal)
  await copying.promise
  unwanted.abort()
  expect(await got).toEqual({
    ok: false,
    error: { kind: 'transient', reason: 'it is not wanted any more' },
  })
  expect(agent.downloaded()).toEqual([])
})

test('what a killed agent has half downloaded is gone with the next', async () => {
  using folder = temporaryFolder()
  const path = folder.write({ 'artifact-iris_1-x/half': '', 'remotes.json': '[]' })
  await openDownloads(path)
  expect(readdirSync(path)).toEqual(['remotes.json'])
})

function collect(lines: string[]): Log {
  return createLog({
    level: 'info',
    format: 'text',
    write: (line) => lines.push(line),
    now: () => 0,
  })
}
