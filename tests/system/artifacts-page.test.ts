/** The commands of docs/artifacts.md, with the real rclone: needs `rclone` on PATH. */

import { afterAll, beforeAll, test } from 'bun:test'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { type FakeScheduler, startFakeScheduler } from '../support/fake-scheduler.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { freePorts } from '../support/ports.ts'

const SLOW_MS = 60_000
const page = readFileSync(join(import.meta.dir, '../../docs/artifacts.md'), 'utf8')
const commands = docSteps(page).flatMap((step) => step.commands.split('\n'))

let checkout: ReturnType<typeof temporaryCheckout>
let scheduler: FakeScheduler
let modelServer: FakeModelServer
let session: DocSession
let rclonePort = 0

beforeAll(async () => {
  checkout = temporaryCheckout()
  mkdirSync(join(checkout.path, 'remote'))
  writeFileSync(join(checkout.path, 'remote/model.joblib'), 'weights')
  scheduler = await startFakeScheduler()
  modelServer = await startFakeModelServer()
  const ports = await freePorts(7)
  rclonePort = ports[6] ?? 0
  session = startDocSession({
    cwd: checkout.path,
    env: {
      SELDON_SCHEDULER_PORT: `${scheduler.port}`,
      SELDON_SERVER_HTTP_PORT: `${modelServer.httpPort}`,
      SELDON_SERVER_GRPC_PORT: `${modelServer.grpcPort}`,
      SELDON_BIND_HOST: '127.0.0.1',
      SELDON_REVERSE_PROXY_HTTP_PORT: `${ports[0]}`,
      SELDON_REVERSE_PROXY_GRPC_PORT: `${ports[1]}`,
      SELDON_METRICS_PORT: `${ports[2]}`,
      SELDON_READINESS_PORT: `${ports[3]}`,
      SELDON_DRAINER_PORT: `${ports[4]}`,
      SELDON_DEBUG_GRPC_PORT: `${ports[5]}`,
      RCLONE_CONFIG: join(checkout.path, 'rclone.conf'),
    },
  })
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  await Promise.all([scheduler.stop(), modelServer.stop()])
  checkout.remove()
}, SLOW_MS)

for (const line of commands) {
  test(
    line,
    () => {
      const here = line
        .replaceAll('/mnt/agent', join(checkout.path, 'agent'))
        .replaceAll('5572', `${rclonePort}`)
      const step = { line: 0, headings: [], output: undefined }
      return session.run({ ...step, commands: here, role: 'background' })
    },
    SLOW_MS,
  )
}

test(
  'together they fetch a model',
  async () => {
    await scheduler.subscriptions.waitFor('subscription', () => true)
    const uri = `:local:${join(checkout.path, 'remote')}`
    scheduler.load(modelVersionMessage('iris', 1, { uri }))
    await scheduler.events.waitFor('the model', ({ text }) => text === 'LOADED iris_1')
  },
  SLOW_MS,
)
