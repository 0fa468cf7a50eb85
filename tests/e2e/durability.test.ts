import { Database } from 'bun:sqlite'
import { afterEach, describe, expect, test } from 'bun:test'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeAgent, startFakeAgent } from '../support/fake-agent.ts'
import {
  type SchedulerOptions,
  type SchedulerProcess,
  startScheduler,
} from '../support/scheduler.ts'
import { seldonCommand, waitFor } from '../support/seldon.ts'

const running: SchedulerProcess[] = []
const agents: FakeAgent[] = []

async function scheduler(options?: SchedulerOptions): Promise<SchedulerProcess> {
  const started = await startScheduler(options)
  running.push(started)
  return started
}

afterEach(async () => {
  for (const agent of agents.splice(0)) agent.close()
  for (const each of running.splice(0)) await each.kill('SIGKILL')
})

interface ListedModel {
  readonly name: string
  readonly state: string
}

async function models(at: SchedulerProcess): Promise<ListedModel[]> {
  const listed: ListedModel[] = []
  for (let after = ''; ; after = listed.at(-1)?.name ?? '') {
    const url = `${at.adminUrl}/api/v1/models?limit=500&after=${after}`
    const page = (await (await fetch(url)).json()) as { items: ListedModel[] }
    if (page.items.length === 0) return listed
    listed.push(...page.items)
  }
}

function load(name: string) {
  return {
    model: {
      meta: { name },
      modelSpec: { uri: '/nowhere', requirements: ['sklearn'], memoryBytes: 100 },
      deploymentSpec: { replicas: 1 },
    },
  }
}

describe('a scheduler that is killed', () => {
  test('in the middle of 1,000 loads has just those that it accepted, and they become available', async () => {
    const first = await scheduler()
    const client = first.client()
    await client.waitForReady(5_000)
    const accepted = new Set<string>()
    let next = 0
    const worker = async () => {
      while (next < 1_000) {
        const name = `model-${next}`
        next += 1
        try {
          await client.loadModel(load(name), { deadlineMs: 10_000 })
        } catch {
          // Killed before it answered: whether this one is stored is open.
          return
        }
        accepted.add(name)
        if (accepted.size === 300) process.kill(first.pid, 'SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: 50 }, worker))
    client.close()
    expect(accepted.size).toBeGreaterThanOrEqual(300)
    expect(accepted.size).toBeLessThan(1_000)

    const second = await scheduler({ ports: first.ports, dbPath: first.dbPath })
    const stored = new Set((await models(second)).map(({ name }) => name))
    expect([...accepted].filter((name) => !stored.has(name))).toEqual([])

    agents.push(startFakeAgent({ agentPort: second.ports.agent }))
    await waitFor('all models', 30_000, async () => {
      const states = (await models(second)).map(({ state }) => state)
      return states.length === stored.size && states.every((state) => state === 'ModelAvailable')
    })
  }, 90_000)

  test('takes up again what agents hold, without telling them to load it anew', async () => {
    const first = await scheduler()
    const client = first.client()
    agents.push(startFakeAgent({ agentPort: first.ports.agent }))
    await client.loadModel(load('iris'), { deadlineMs: 10_000 })
    await waitFor('iris', 10_000, async () => (await models(first))[0]?.state === 'ModelAvailable')
    client.close()
    await first.kill('SIGKILL')

    const second = await scheduler({ ports: first.ports, dbPath: first.dbPath })
    expect(await models(second)).toMatchObject([{ name: 'iris', state: 'ModelAvailable' }])
    const back = startFakeAgent({
      agentPort: second.ports.agent,
      loaded: [{ model: load('iris').model, version: 1 }],
    })
    agents.push(back)
    const again = second.client()
    await again.loadModel(load('other'), { deadlineMs: 10_000 })
    await waitFor('other', 10_000, async () =>
      (await models(second)).every(({ state }) => state === 'ModelAvailable'),
    )
    again.close()
    expect(back.told).toEqual(['LOAD other_1'])
  }, 60_000)

  test('lets the routes of agents that stay away go after their time', async () => {
    const first = await scheduler()
    const client = first.client()
    agents.push(startFakeAgent({ agentPort: first.ports.agent }))
    await client.loadModel(load('iris'), { deadlineMs: 10_000 })
    await waitFor('iris', 10_000, async () => (await models(first))[0]?.state === 'ModelAvailable')
    client.close()
    await first.kill('SIGKILL')
    const second = await scheduler({
      ports: first.ports,
      dbPath: first.dbPath,
      flags: ['--agent-return-timeout=300ms'],
    })
    await waitFor('the loss', 10_000, async () => {
      return (await models(second))[0]?.state === 'ScheduleFailed'
    })
  }, 60_000)
})

describe('a store', () => {
  test('that cannot be opened ends the start with a sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seldon-store-'))
    writeFileSync(join(folder, 'file'), 'not a folder')
    const dbPath = join(folder, 'file', 'db')
    const child = Bun.spawnSync([...seldonCommand(), 'scheduler', `--db-path=${dbPath}`])
    expect(child.exitCode).toBe(1)
    expect(child.stderr.toString()).toContain(`cannot open the store ${dbPath}: `)
  }, 20_000)

  test('that is no database is refused and left as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seldon-store-'))
    mkdirSync(folder, { recursive: true })
    const dbPath = join(folder, 'db')
    const text = 'this is a letter, not a database\n'.repeat(200)
    writeFileSync(dbPath, text)
    const child = Bun.spawnSync([...seldonCommand(), 'scheduler', `--db-path=${dbPath}`])
    expect(child.exitCode).toBe(1)
    expect(child.stderr.toString()).toContain(`cannot open the store ${dbPath}: `)
    expect(await Bun.file(dbPath).text()).toBe(text)
  }, 20_000)
})

/** As a disk that is full, or has room again. */
function limitFiles(to: SchedulerProcess, bytes: string): void {
  const { exitCode, stderr } = Bun.spawnSync([
    'prlimit',
    `--pid=${to.pid}`,
    `--fsize=${bytes}:unlimited`,
  ])
  if (exitCode !== 0) throw new Error(stderr.toString())
}

describe('a disk that is full', () => {
  test('refuses changes with a reason while all goes on, and takes them when there is room', async () => {
    const at = await scheduler()
    const agent = startFakeAgent({ agentPort: at.ports.agent })
    agents.push(agent)
    const client = at.client()
    await client.loadModel(load('iris'), { deadlineMs: 10_000 })
    await waitFor('iris', 10_000, async () => (await models(at))[0]?.state === 'ModelAvailable')

    limitFiles(at, '0')
    const refusal = await client.loadModel(load('other'), { deadlineMs: 10_000 }).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({
      status: 'UNAVAILABLE',
      message: expect.stringContaining('the store cannot be written: '),
    })
    // What happens meanwhile is not lost: its agent goes, and another one comes.
    agent.close()
    agents.push(startFakeAgent({ agentPort: at.ports.agent }))
    expect(await models(at)).toMatchObject([{ name: 'iris', state: 'ModelAvailable' }])
    expect((await fetch(`${at.adminUrl}/readyz`)).status).toBe(200)

    limitFiles(at, 'unlimited')
    await client.loadModel(load('other'), { deadlineMs: 10_000 })
    client.close()
    await waitFor('both', 20_000, async () => {
      const listed = await models(at)
      return listed.length === 2 && listed.every(({ state }) => state === 'ModelAvailable')
    })
  }, 60_000)
})

test('a second scheduler on the same store ends with a sentence, and the first goes on', async () => {
  const first = await scheduler()
  const child = Bun.spawnSync([...seldonCommand(), 'scheduler', `--db-path=${first.dbPath}`])
  expect(child.exitCode).toBe(1)
  expect(child.stderr.toString()).toContain(
    `cannot use the store ${first.dbPath}: another process, such as a scheduler, has it open`,
  )
  const client = first.client()
  await client.loadModel(load('iris'), { deadlineMs: 10_000 })
  client.close()
  // A process that is killed leaves no lock behind.
  await first.kill('SIGKILL')
  const second = await scheduler({ ports: first.ports, dbPath: first.dbPath })
  expect((await models(second)).map(({ name }) => name)).toEqual(['iris'])
}, 60_000)

test('a store with a damaged row ends the start with a sentence that names it', async () => {
  const first = await scheduler()
  const client = first.client()
  await client.loadModel(load('iris'), { deadlineMs: 10_000 })
  client.close()
  await first.kill('SIGKILL')
  const database = new Database(first.dbPath)
  database.run(`UPDATE models SET record = '{"name":"iris"' WHERE name = 'iris'`)
  database.close()
  const child = Bun.spawnSync([...seldonCommand(), 'scheduler', `--db-path=${first.dbPath}`])
  expect(child.exitCode).toBe(1)
  expect(child.stderr.toString()).toContain('the store is damaged: table models, row iris: ')
}, 60_000)
