/** Artifacts of remotes with the real rclone: needs `rclone` on PATH and `make test-system`. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent } from '../../src/agent/agent.ts'
import type { seldon } from '../../src/gen/seldon.js'
import { createLog } from '../../src/lib/log.ts'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { type FakeScheduler, startFakeScheduler } from '../support/fake-scheduler.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { runAgent } from '../support/running-agent.ts'
import { irisFolder, startUp } from '../support/seldon.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { type Running, type S3, startRclone, startRelay, startS3 } from './storage.ts'

const TIMEOUT_MS = 60_000
const files = {
  'iris/1/model.joblib': 'first',
  'iris/2/model.joblib': 'second',
  'iris/2/more/labels.txt': 'a,b',
  'plain/model.joblib': 'plain',
}

let folder: TemporaryFolder
let rclone: Running
let s3: S3
let web: { readonly port: number; stop(): unknown }
let scheduler: FakeScheduler
let modelServer: FakeModelServer
let agent: Agent
const lines: string[] = []

beforeAll(async () => {
  folder = temporaryFolder()
  ;[rclone, s3] = await Promise.all([startRclone(folder.path), startS3(files)])
  web = startWeb()
  scheduler = await startFakeScheduler()
  modelServer = await startFakeModelServer()
  mkdirSync(join(folder.path, 'config'))
  writeFileSync(join(folder.path, 'config/agent.yaml'), agentYaml())
  const log = createLog({
    level: 'info',
    format: 'text',
    write: (line) => lines.push(line),
    now: Date.now,
  })
  agent = await runAgent(
    { schedulerPort: scheduler.port, modelServer, agentFolder: folder.path },
    { rclone: { host: '127.0.0.1', port: rclone.port }, rclonePatienceMs: 30_000, loadAttempts: 8 },
    log,
  )
  await scheduler.subscriptions.waitFor('subscription', () => true)
}, TIMEOUT_MS)

afterAll(async () => {
  await agent.close()
  await Promise.all([rclone.stop(), s3.stop(), web.stop(), scheduler.stop(), modelServer.stop()])
  folder[Symbol.dispose]()
})

function remote(name: string, changes: Readonly<Record<string, string>> = {}): string {
  const parameters = {
    provider: 'Other',
    endpoint: s3.url,
    region: 'us-east-1',
    access_key_id: s3.key.id,
    secret_access_key: s3.key.secret,
    ...changes,
  }
  return JSON.stringify({ name, type: 's3', parameters })
}

function agentYaml(): string {
  return JSON.stringify({ rclone: { config: [remote('store')] } })
}

/** An index of files as web servers make them. */
function startWeb() {
  const pages: Readonly<Record<string, string>> = {
    '/iris/': '<a href="model.joblib">model.joblib</a>',
    '/iris/model.joblib': 'from the web',
  }
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch(request) {
      const body = pages[new URL(request.url).pathname]
      const type = body?.startsWith('<') ? 'text/html' : 'application/octet-stream'
      return body === undefined
        ? new Response('', { status: 404 })
        : new Response(body, { headers: { 'content-type': type } })
    },
  })
  return { port: server.port ?? 0, stop: () => server.stop(true) }
}

type Spec = seldon.mlops.scheduler.ModelSpecInit
let loads = 0

/** Has it loaded under a version of its own; resolves with what the agent told, and its files. */
async function load(spec: Spec) {
  loads += 1
  const name = `iris_${loads}`
  scheduler.load(modelVersionMessage('iris', loads, spec))
  const told = await scheduler.events.waitFor(name, ({ text }) => text.endsWith(` ${name}`))
  const place = join(folder.path, 'models', name, '1')
  const artifact = existsSync(place) ? readdirSync(place, { recursive: true }).sort() : []
  const weights = join(place, 'model.joblib')
  return {
    outcome: told.text.replace(` ${name}`, ''),
    message: told.event.message,
    artifact,
    weights: existsSync(weights) ? readFileSync(weights, 'utf8') : undefined,
  }
}

const inline = (config: string) => ({ storageRcloneConfig: config })
const settings = 'model-settings.json'

describe('a model', () => {
  test(
    'of an S3 server comes with a remote given inline, the newest version alone',
    async () => {
      const uri = 's3://models/iris'
      expect(await load({ uri, storageConfig: inline(remote('s3')) })).toMatchObject({
        outcome: 'LOADED',
        artifact: [settings, 'model.joblib', 'more', 'more/labels.txt'],
        weights: 'second',
      })
    },
    TIMEOUT_MS,
  )

  test(
    'of a version is that version',
    async () => {
      const spec = { uri: 's3://models/iris', storageConfig: inline(remote('s3')) }
      expect(await load({ ...spec, artifactVersion: 1 })).toMatchObject({ weights: 'first' })
      expect(await load({ ...spec, artifactVersion: 7 })).toMatchObject({
        outcome: 'LOAD_FAILED',
        message:
          'storageUri "s3://models/iris": artifactVersion 7: there is no such folder, only 1, 2',
      })
    },
    TIMEOUT_MS,
  )

  test(
    'comes from a remote of agent.yaml, with one that is added meanwhile, too',
    async () => {
      expect(await load({ uri: 'store:models/plain' })).toMatchObject({ weights: 'plain' })
      expect(await load({ uri: 'added:models/plain' })).toMatchObject({
        outcome: 'LOAD_FAILED',
        message: expect.stringContaining('rclone knows no remote of that name'),
      })
      const both = JSON.stringify({ rclone: { config: [remote('store'), remote('added')] } })
      writeFileSync(join(folder.path, 'config/agent.yaml'), both)
      expect(await load({ uri: 'added:models/plain' })).toMatchObject({ weights: 'plain' })
    },
    TIMEOUT_MS,
  )

  test(
    'comes from a web server, as a folder and as a single file',
    async () => {
      const url = `http://127.0.0.1:${web.port}/`
      const http = inline(JSON.stringify({ name: 'web', type: 'http', parameters: { url } }))
      const folderOf = await load({ uri: 'web:iris/', storageConfig: http })
      expect(folderOf).toMatchObject({ outcome: 'LOADED', weights: 'from the web' })
      const file = await load({ uri: 'web:iris/model.joblib', storageConfig: http })
      expect(file).toMatchObject({ outcome: 'LOADED', weights: 'from the web' })
    },
    TIMEOUT_MS,
  )
})

describe('a failure', () => {
  test(
    'of a wrong key is told at once, without the key',
    async () => {
      const config = remote('s3', { access_key_id: 'AKIAWRONG', secret_access_key: 'wrong-secret' })
      const startedAt = performance.now()
      const told = await load({ uri: 's3://models/iris', storageConfig: inline(config) })
      expect(told).toMatchObject({ outcome: 'LOAD_FAILED', artifact: [] })
      expect(told.message).toStartWith(
        'storageUri "s3://models/iris": the credentials were refused',
      )
      expect(performance.now() - startedAt).toBeLessThan(5_000)
      expect(told.message + lines.join('\n')).not.toMatch(/AKIAWRONG|wrong-secret/)
    },
    TIMEOUT_MS,
  )

  test(
    'of what is not there is told at once',
    async () => {
      const spec = { storageConfig: inline(remote('s3')) }
      expect((await load({ ...spec, uri: 's3://models/none' })).message).toBe(
        'storageUri "s3://models/none": there are no files',
      )
      expect((await load({ ...spec, uri: 's3://no-such-bucket/x' })).outcome).toBe('LOAD_FAILED')
    },
    TIMEOUT_MS,
  )

  test(
    'of a storage that is down is over when it is back',
    async () => {
      const relay = await startRelay(s3.port)
      const endpoint = `http://127.0.0.1:${relay.port}`
      const spec = {
        uri: 's3://models/plain',
        storageConfig: inline(remote('s3', { endpoint })),
      }
      await relay.stop()
      const loaded = load(spec)
      while (!lines.some((line) => line.includes('the storage cannot be reached'))) {
        await Bun.sleep(20)
      }
      const back = await startRelay(s3.port, relay.port)
      expect(await loaded).toMatchObject({ outcome: 'LOADED', weights: 'plain' })
      await back.stop()
    },
    TIMEOUT_MS,
  )

  test(
    'of an rclone that was killed is over when another runs, which learns the remotes again',
    async () => {
      const { port } = rclone
      writeFileSync(join(folder.path, 'config/agent.yaml'), agentYaml())
      expect((await load({ uri: 'store:models/plain' })).weights).toBe('plain')
      await rclone.stop()
      const loaded = load({ uri: 'store:models/plain' })
      while (!lines.some((line) => line.includes('waiting for rclone'))) await Bun.sleep(20)
      const empty = join(folder.path, 'another')
      mkdirSync(empty)
      rclone = await startRclone(empty, port)
      expect(await loaded).toMatchObject({ outcome: 'LOADED', weights: 'plain' })
      expect(lines.some((line) => line.includes('rclone answers'))).toBe(true)
    },
    TIMEOUT_MS,
  )

  test('leaves no download behind, and neither does what went well', () => {
    const left = readdirSync(join(folder.path, 'rclone'))
    expect(left.filter((name) => name !== 'remotes.json')).toEqual([])
  })
})

test(
  '`seldon up` starts rclone for a model of a bucket, which answers through Envoy',
  async () => {
    const weights = Bun.file(join(irisFolder(), 'model.joblib'))
    await using bucket = disposable(await startS3({ 'real/1/model.joblib': weights }))
    const parameters = {
      provider: 'Other',
      endpoint: bucket.url,
      access_key_id: bucket.key.id,
      secret_access_key: bucket.key.secret,
    }
    const manifest = {
      apiVersion: 'mlops.seldon.io/v1alpha1',
      kind: 'Model',
      metadata: { name: 'iris' },
      spec: {
        storageUri: 's3://models/real',
        requirements: ['sklearn'],
        storageConfig: {
          storageRcloneConfig: JSON.stringify({ name: 's3', type: 's3', parameters }),
        },
      },
    }
    using config = temporaryFolder()
    config.write({ 'iris.yaml': JSON.stringify(manifest) })
    const up = await startUp({ configDir: config.path, env: { AWS_CA_BUNDLE: '' } })
    try {
      await up.waitForModel('iris')
      const answer = await fetch(`${up.inferenceUrl}/v2/models/iris/infer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: readFileSync(join(import.meta.dir, '../../examples/requests/iris.json')),
      })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ model_name: expect.stringContaining('iris') })
      expect(up.lines.join('\n')).not.toContain(bucket.key.secret)
    } finally {
      await up.stop()
    }
  },
  2 * TIMEOUT_MS,
)

function disposable<T extends Running>(running: T): T & AsyncDisposable {
  return { ...running, [Symbol.asyncDispose]: () => running.stop() }
}
