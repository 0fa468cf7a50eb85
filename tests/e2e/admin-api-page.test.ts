import { afterAll, beforeAll, expect, test } from 'bun:test'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { type SchedulerProcess, startScheduler } from '../support/scheduler.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'

const SLOW_MS = 60_000
const repository = join(import.meta.dir, '../..')
const page = readFileSync(join(repository, 'docs/admin-api.md'), 'utf8')
const [, snapshot = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []

let folder: TemporaryFolder
let scheduler: SchedulerProcess
let session: DocSession

beforeAll(async () => {
  folder = temporaryFolder()
  copyFileSync(join(repository, 'examples/config/iris.yaml'), join(folder.path, 'iris.yaml'))
  writeFileSync(join(folder.path, 'snapshot.json'), snapshot)
  scheduler = await startScheduler()
  session = startDocSession({
    cwd: folder.path,
    env: {},
    // The page has the address of a machine where nothing else runs, and `curl` takes any answer.
    prelude: `curl() {
  command curl -sS --fail-with-body "\${@//localhost:9001/127.0.0.1:${scheduler.ports.admin}}"
}`,
  })
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  await scheduler.kill('SIGTERM')
  folder[Symbol.dispose]()
}, SLOW_MS)

for (const step of docSteps(page)) {
  test(`line ${step.line}: ${step.commands.split('\n')[0]}`, () => session.run(step), SLOW_MS)
}

test('the model and the resources are there', async () => {
  for (const path of ['models/iris', 'proxies/edge/snapshot']) {
    expect((await fetch(`${scheduler.adminUrl}/api/v1/${path}`)).status).toBe(200)
  }
})
