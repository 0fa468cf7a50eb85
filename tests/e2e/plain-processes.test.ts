/** What README.md says of a run without `seldon up`, with its commands, on other ports. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { freePorts } from '../support/ports.ts'
import { freeUpPorts, upVariables, waitFor } from '../support/seldon.ts'

const SLOW_MS = 120_000
const repository = join(import.meta.dir, '../..')
const isOfThis = ({ headings }: { headings: readonly string[] }) =>
  headings.includes('Without `seldon up`')
const steps = docSteps(readFileSync(join(repository, 'README.md'), 'utf8')).filter(isOfThis)
const commands = steps.flatMap((step) => step.commands.split('\n'))
const agentPage = docSteps(readFileSync(join(repository, 'docs/agent.md'), 'utf8'))

let checkout: ReturnType<typeof temporaryCheckout>
let session: DocSession
let inference: string

/** All on loopback, on ports that are free. */
async function variables() {
  const ports = await freeUpPorts()
  inference = `http://127.0.0.1:${ports.inference}`
  const names = [
    ['MLSERVER_HTTP_PORT', 'SELDON_SERVER_HTTP_PORT'],
    ['MLSERVER_GRPC_PORT', 'SELDON_SERVER_GRPC_PORT'],
    ['MLSERVER_METRICS_PORT'],
    ['SELDON_REVERSE_PROXY_HTTP_PORT'],
    ['SELDON_REVERSE_PROXY_GRPC_PORT'],
    ['SELDON_METRICS_PORT'],
    ['SELDON_READINESS_PORT'],
    ['SELDON_DRAINER_PORT'],
    ['SELDON_DEBUG_GRPC_PORT'],
  ]
  const free = await freePorts(names.length)
  const own = names.flatMap((group, index) => group.map((name) => [name, `${free[index]}`]))
  return {
    ...upVariables(ports),
    ...(Object.fromEntries(own) as Record<string, string>),
    SELDON_SCHEDULER_PORT: `${ports.agent}`,
    SELDON_LISTEN_HOST: '127.0.0.1',
    SELDON_INFERENCE_LISTEN_HOST: '127.0.0.1',
    SELDON_BIND_HOST: '127.0.0.1',
    MLSERVER_HOST: '127.0.0.1',
    MLSERVER_PARALLEL_WORKERS: '0',
    PATH: `${join(repository, '.venv/bin')}:${process.env['PATH']}`,
  }
}

beforeAll(async () => {
  checkout = temporaryCheckout()
  mkdirSync(join(checkout.path, 'agent'))
  session = startDocSession({
    cwd: checkout.path,
    env: await variables(),
    // Other Envoys of this machine share memory with one that may be restarted.
    prelude: 'envoy() { exec env envoy --disable-hot-restart "$@"; }',
  })
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  checkout.remove()
}, SLOW_MS)

test('there are four, and docs/agent.md starts MLServer with the same', () => {
  expect(commands).toHaveLength(4)
  const [shown = ''] = agentPage.map((step) => step.commands.split('\n')[0])
  expect(commands).toContain(shown)
})

for (const line of commands) {
  test(
    line,
    async () => {
      const parts = line.replaceAll('/mnt/agent', join(checkout.path, 'agent')).split(' && ')
      const step = { line: 0, headings: [], output: undefined }
      for (const [index, part] of parts.entries()) {
        const role = index === parts.length - 1 ? 'background' : undefined
        await session.run({ ...step, commands: part, role })
      }
    },
    SLOW_MS,
  )
}

test(
  'together they serve the model',
  async () => {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: readFileSync(join(repository, 'examples/requests/iris.json')),
    }
    const answers = async () => (await fetch(`${inference}/v2/models/iris/infer`, request)).ok
    await waitFor('an answer', SLOW_MS, answers)
  },
  SLOW_MS,
)
