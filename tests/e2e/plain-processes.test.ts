/** What README.md says of a run without `seldon up`, with its commands, on other ports. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tritonFolders } from '../../src/cli/up/triton-install.ts'
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
const [mlserverLine = '', tritonLine = ''] = agentPage.flatMap((step) => step.commands.split('\n'))

let checkout: ReturnType<typeof temporaryCheckout>
let session: DocSession
let inference: string
let tritonHttpPort: number

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

/** Stands before `tritonserver`: the one that is installed, on a free port. */
function tritonFunction(): string {
  const [bin = ''] = tritonFolders([join(repository, '.tools/triton')])
  const flags = `--http-address=127.0.0.1 --http-port=${tritonHttpPort} --allow-grpc=false --allow-metrics=false`
  return `tritonserver() { exec ${join(bin, 'tritonserver')} ${flags} "$@"; }`
}

beforeAll(async () => {
  checkout = temporaryCheckout()
  mkdirSync(join(checkout.path, 'agent'))
  tritonHttpPort = (await freePorts(1))[0] ?? 0
  session = startDocSession({
    cwd: checkout.path,
    env: await variables(),
    // Other Envoys of this machine share memory with one that may be restarted.
    prelude: `envoy() { exec env envoy --disable-hot-restart "$@"; }
${tritonFunction()}`,
  })
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  checkout.remove()
}, SLOW_MS)

test('there are four, and docs/agent.md starts MLServer with the same', () => {
  expect(commands).toHaveLength(4)
  expect(commands).toContain(mlserverLine)
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
  tritonLine,
  async () => {
    const folder = join(checkout.path, 'triton')
    mkdirSync(join(folder, 'models'), { recursive: true })
    const line = tritonLine.replaceAll('/mnt/agent', folder)
    await session.run({
      line: 0,
      headings: [],
      commands: line,
      role: 'background',
      output: undefined,
    })
    const url = `http://127.0.0.1:${tritonHttpPort}/v2`
    // It would wait for an open connection before it ends.
    const once = { keepalive: false, headers: { connection: 'close' } }
    await waitFor('Triton', SLOW_MS, async () => (await fetch(`${url}/health/ready`, once)).ok)
    const index = await fetch(`${url}/repository/index`, { ...once, method: 'POST' })
    expect(await index.json()).toEqual([])
  },
  SLOW_MS,
)

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
