/** Everything in containers, with MLServer: needs podman, runc and mmdebstrap, and `make test-system`. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { type DocStep, docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { waitFor } from '../support/seldon.ts'
import {
  isHealthy,
  logOf,
  podman,
  repository,
  run,
  SERVICES,
  SLOW_MS,
  type Stack,
  startStack,
} from './containers.ts'
import { testRestarts } from './restarts.ts'

const localTest = docSteps(readFileSync(join(repository, 'docs/local-test.md'), 'utf8'))
const readme = docSteps(readFileSync(join(repository, 'README.md'), 'utf8'))

const REMOTE = `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata:
  name: remote
spec:
  storageUri: nowhere:bucket/model
  requirements: [sklearn]
`
/** As in the README. */
const MY_RCLONE = 'localhost/my-rclone:latest'

let checkout: ReturnType<typeof temporaryCheckout>
let stack: Stack

beforeAll(async () => {
  checkout = temporaryCheckout()
  stack = await startStack('mlserver', checkout.path)
  await stack.healthy()
}, SLOW_MS)

afterAll(() => {
  stack.make('stop-all-mlserver')
  expect(stack.remains()).toEqual([])
  checkout.remove()
}, SLOW_MS)

test(
  'all five services are healthy',
  () => {
    const unwell = SERVICES.filter((service) => !isHealthy(stack.containerOf(service)))
    expect(unwell).toEqual([])
  },
  SLOW_MS,
)

describe('the local test, from outside', () => {
  const startsIt = ({ role }: DocStep) => role === 'background'
  const steps = localTest.filter((step) => !startsIt(step))
  let session: DocSession

  beforeAll(() => {
    session = startDocSession({ cwd: checkout.path, env: stack.env })
  })
  afterAll(() => session.close())

  test('leaves out how it is started alone', () => {
    expect(localTest.filter(startsIt).map(({ commands }) => commands)).toEqual(['dist/seldon up'])
  })

  for (const step of steps) {
    const name = `${step.headings.at(-1)}, line ${step.line}: ${step.commands.split('\n')[0]}`
    test(name, () => session.run(step), SLOW_MS)
  }
})

testRestarts({
  stack: () => stack,
  folder: () => checkout.path,
  artifact: 'examples/models/iris',
  requirements: ['sklearn'],
})

test(
  'single services stop and start, and the agent says what it waits for',
  async () => {
    const log = () => logOf(stack.containerOf('agent'))
    stack.make('stop-rclone')
    const seldon = join(checkout.path, 'dist/seldon')
    writeFileSync(join(checkout.path, 'remote.yaml'), REMOTE)
    run([seldon, 'model', 'load', '-f', join(checkout.path, 'remote.yaml')], stack.env)
    const noRclone = /waiting for rclone, which does not answer on \/rc\/noop rclone=rclone:5572/
    await waitFor('the agent to miss rclone', SLOW_MS, async () => noRclone.test(log()))
    stack.make('start-rclone')
    await waitFor('the agent to find rclone', SLOW_MS, async () => /rclone answers/.test(log()))
    run([seldon, 'model', 'unload', 'remote'], stack.env)
    await stack.healthy()
  },
  SLOW_MS,
)

test(
  'rclone takes a remote and can write it down',
  async () => {
    const answer = await fetch(`http://127.0.0.1:${stack.port('RCLONE_HTTP_PORT')}/config/create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'store', type: 's3', parameters: { provider: 'Other' } }),
    })
    expect(answer.status).toBe(200)
    expect(logOf(stack.containerOf('rclone'))).not.toContain('Failed to save config')
  },
  SLOW_MS,
)

describe('the commands of the README', () => {
  const steps = readme.filter(({ headings }) => headings.includes('Containers'))
  const isLeftOut = ({ commands }: DocStep) => commands.startsWith('make ')
  let session: DocSession

  beforeAll(() => {
    podman('tag', `${stack.env['RCLONE_IMAGE_AND_TAG']}`, MY_RCLONE)
    session = startDocSession({
      cwd: repository,
      env: stack.env,
      // What runs here is podman, and its images have names of their own.
      prelude: `containers=$PWD/scripts/containers.sh
docker() {
  if [ "$1" = compose ]; then shift; "$containers" compose "$@"; else "$containers" engine "$@"; fi
}`,
    })
  })
  afterAll(async () => {
    await session.close()
    podman('untag', MY_RCLONE, MY_RCLONE)
  })

  test('leaves out what starts and stops everything alone', () => {
    expect(steps.filter(isLeftOut).map(({ commands }) => commands.split('\n').length)).toEqual([2])
  })

  for (const step of steps.filter((candidate) => !isLeftOut(candidate))) {
    test(`line ${step.line}: ${step.commands.split('\n')[0]}`, () => session.run(step), SLOW_MS)
  }
})
