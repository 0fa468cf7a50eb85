import { afterAll, beforeAll, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { type DocStep, docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { freeUpPorts, upVariables } from '../support/seldon.ts'

const SLOW_MS = 120_000
const page = readFileSync(join(import.meta.dir, '../../README.md'), 'utf8')

/** Installs and builds, or runs for ever: what it comes to is below. */
function isLeftOut({ commands, headings }: DocStep): boolean {
  return commands.startsWith('make ') || headings.includes('Without `seldon up`')
}

/** They need a container engine: tests/system runs them. */
function isOfContainers({ headings }: DocStep): boolean {
  return headings.includes('Containers')
}

const makeUp: DocStep = {
  line: 0,
  headings: [],
  commands: 'dist/seldon up --config-dir examples/config',
  role: 'background',
  output: '…\n…model iris is ready…',
}
const pageSteps = docSteps(page).filter((step) => !isOfContainers(step))
const steps = pageSteps.filter((step) => !isLeftOut(step))

let checkout: ReturnType<typeof temporaryCheckout>
let session: DocSession

beforeAll(async () => {
  checkout = temporaryCheckout()
  const ports = await freeUpPorts()
  session = startDocSession({
    cwd: checkout.path,
    env: upVariables(ports),
    // The page has the addresses of a machine where nothing else runs, and `curl` takes any answer.
    prelude: `curl() {
  set -- "\${@//127.0.0.1:9000/127.0.0.1:${ports.inference}}"
  command curl -sS --fail-with-body "\${@//127.0.0.1:9001/127.0.0.1:${ports.admin}}"
}`,
  })
  await session.run(makeUp)
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  checkout.remove()
}, SLOW_MS)

test('what is left out is to install, to run for ever and to test', () => {
  const leftOut = pageSteps.filter(isLeftOut)
  expect(leftOut.map(({ commands }) => commands.split(' ').slice(0, 2).join(' '))).toEqual([
    'make up',
    'dist/seldon scheduler',
  ])
})

for (const step of steps) {
  // One by one: of commands that run together only the last one tells whether it failed.
  for (const commands of step.commands.split('\n')) {
    const name = `line ${step.line}: ${commands}`
    test(name, () => session.run({ ...step, commands }), SLOW_MS)
  }
}
