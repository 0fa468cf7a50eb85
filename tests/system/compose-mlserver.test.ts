/** Everything in containers, with MLServer: needs podman, runc and mmdebstrap, and `make test-system`. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { type DocStep, docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { type LoadResult, startLoad } from '../support/load.ts'
import { waitFor } from '../support/seldon.ts'
import {
  isHealthy,
  podman,
  repository,
  SERVICES,
  type Service,
  SLOW_MS,
  type Stack,
  startStack,
} from './containers.ts'

const localTest = docSteps(readFileSync(join(repository, 'docs/local-test.md'), 'utf8'))
const readme = docSteps(readFileSync(join(repository, 'README.md'), 'utf8'))

/** As in the README. */
const MY_RCLONE = 'localhost/my-rclone:latest'
const MODEL = 'restarts'
/** A connection that is made just when Envoy goes may get no answer for minutes. */
const LIMIT_MS = 10_000
const IRIS = `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata:
  name: ${MODEL}
spec:
  storageUri: ./examples/models/iris
  requirements: [sklearn]
  memory: 100Ki
`

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

describe('a restart under load', () => {
  beforeAll(async () => {
    writeFileSync(join(checkout.path, 'restarts.yaml'), IRIS)
    const session = startDocSession({ cwd: checkout.path, env: stack.env })
    const commands = 'dist/seldon model load -f restarts.yaml -w'
    await session.run({ line: 0, headings: [], role: undefined, output: undefined, commands })
    await session.close()
  }, SLOW_MS)

  async function restart(service: Service): Promise<LoadResult> {
    const load = startLoad(stack.inferenceUrl, MODEL, 4, LIMIT_MS)
    await load.answered(20)
    await stack.compose('restart', service)
    await stack.healthy()
    await waitFor(`${MODEL} to answer again`, SLOW_MS, async () => {
      const signal = AbortSignal.timeout(LIMIT_MS)
      const answer = await fetch(`${stack.inferenceUrl}/v2/models/${MODEL}/ready`, { signal })
      return answer.status === 200
    })
    const during = await load.stop()
    const after = startLoad(stack.inferenceUrl, MODEL, 4, LIMIT_MS)
    await after.answered(50)
    expect((await after.stop()).failures).toEqual([])
    return during
  }

  test(
    'of the scheduler fails no request',
    async () => {
      expect((await restart('scheduler')).failures).toEqual([])
    },
    SLOW_MS,
  )

  test.each(['server', 'agent'] as const)(
    'of the %s answers 503 until it is ready',
    async (service) => {
      const others = (await restart(service)).failures.filter(
        (failure) => !failure.startsWith('503 '),
      )
      expect(others).toEqual([])
    },
    SLOW_MS,
  )

  // The last: the machine may go on sending some connections to where Envoy was before.
  test(
    'of Envoy fails connections, and no request gets a wrong answer',
    async () => {
      const answered = (await restart('envoy')).failures.filter((failure) => /^\d/.test(failure))
      expect(answered).toEqual([])
    },
    SLOW_MS,
  )
})

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
    podman('untag', MY_RCLONE)
  })

  test('leaves out what starts and stops everything alone', () => {
    expect(steps.filter(isLeftOut).map(({ commands }) => commands.split('\n').length)).toEqual([2])
  })

  for (const step of steps.filter((candidate) => !isLeftOut(candidate))) {
    test(`line ${step.line}: ${step.commands.split('\n')[0]}`, () => session.run(step), SLOW_MS)
  }
})
