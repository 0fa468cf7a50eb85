import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { createRcloneClient } from '../../../src/agent/artifact/rclone-client.ts'
import { createRemotes } from '../../../src/agent/artifact/remotes.ts'
import { storageSecrets } from '../../../src/agent/artifact/storage-secrets.ts'
import { createLog, silentLog } from '../../../src/lib/log.ts'
import { type FakeRclone, startFakeRclone } from '../../support/fake-rclone.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const never = new AbortController().signal

function setUp(rclone: FakeRclone, folder: string, lines: string[] = []) {
  const address = { host: '127.0.0.1', port: rclone.port }
  return createRemotes({
    rclone: createRcloneClient({ address, patienceMs: 300, onAnswering() {}, log: silentLog }),
    file: join(folder, 'agent.yaml'),
    notes: join(folder, 'remotes.json'),
    storageSecrets: storageSecrets(join(folder, 'secrets')),
    log: createLog({
      level: 'info',
      format: 'text',
      write: (line) => lines.push(line),
      now: () => 0,
    }),
  })
}

const config = ({ calls }: FakeRclone) =>
  calls.entries
    .filter(({ path }) => path.startsWith('config/'))
    .map(({ path, input }) => `${path} ${input['name']}`)

const remote = (name: string) => `  - '{"name": "${name}", "type": "s3"}'\n`
const file = (...names: string[]) => `rclone:\n  config:\n${names.map(remote).join('')}`

test('remotes that agent.yaml lists are made, once, and again when they are asked for', async () => {
  await using rclone = startFakeRclone()
  using folder = temporaryFolder()
  folder.write({
    'agent.yaml': `${file('a')}  config_secrets: [b]\n`,
    'secrets/b/key': 'name: b\ntype: gcs\nparameters: {anonymous: true}\n',
  })
  const remotes = setUp(rclone, folder.path)
  expect((await remotes.apply(false, never)).ok).toBe(true)
  await remotes.apply(false, never)
  expect(config(rclone)).toEqual(['config/create a', 'config/create b'])
  expect(rclone.calls.entries.at(-1)?.input).toEqual({
    name: 'b',
    type: 'gcs',
    parameters: { anonymous: 'true' },
    opt: {},
  })
  await remotes.apply(true, never)
  expect(config(rclone)).toHaveLength(4)
})

test('those that it lists no more go, and those of others stay', async () => {
  await using rclone = startFakeRclone()
  using folder = temporaryFolder()
  folder.write({ 'agent.yaml': file('a', 'b') })
  await setUp(rclone, folder.path).apply(false, never)
  folder.write({ 'agent.yaml': file('b') })
  // Another agent, after this one.
  const remotes = setUp(rclone, folder.path)
  await remotes.apply(false, never)
  expect(config(rclone).slice(2)).toEqual(['config/create b', 'config/delete a'])
  folder.write({ 'agent.yaml': '' })
  await remotes.apply(false, never)
  expect(config(rclone).slice(4)).toEqual(['config/delete b'])
})

test('without the file rclone is asked nothing', async () => {
  await using rclone = startFakeRclone()
  using folder = temporaryFolder()
  expect((await setUp(rclone, folder.path).apply(false, never)).ok).toBe(true)
  expect(rclone.calls.entries).toEqual([])
})

test('a file that cannot be used changes nothing and says so', async () => {
  await using rclone = startFakeRclone()
  using folder = temporaryFolder()
  folder.write({ 'agent.yaml': file('a') })
  const lines: string[] = []
  const remotes = setUp(rclone, folder.path, lines)
  await remotes.apply(false, never)
  folder.write({ 'agent.yaml': 'rclone: {config: "hush' })
  expect((await remotes.apply(false, never)).ok).toBe(true)
  expect(config(rclone)).toEqual(['config/create a'])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('its remotes stay as they were')
  expect(lines[0]).not.toContain('hush')
})

test('a remote that rclone does not take is told by its name', async () => {
  await using rclone = startFakeRclone()
  using folder = temporaryFolder()
  folder.write({ 'agent.yaml': file('a') })
  rclone.refuse = ({ path }) => (path === 'config/create' ? 'no such backend' : undefined)
  expect(await setUp(rclone, folder.path).apply(false, never)).toEqual({
    ok: false,
    error: {
      kind: 'refused',
      reason: 'rclone does not take the remote "a" of agent.yaml: no such backend',
    },
  })
})
