import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { freeUpPorts, upVariables } from '../support/seldon.ts'

const SLOW_MS = 120_000
const page = readFileSync(join(import.meta.dir, '../../docs/experiments.md'), 'utf8')
const steps = docSteps(page)

let checkout: ReturnType<typeof temporaryCheckout>
let session: DocSession

beforeAll(async () => {
  checkout = temporaryCheckout()
  // The session that `model infer -s` goes on with is kept there.
  const home = join(checkout.path, 'home')
  mkdirSync(home)
  const env = { ...upVariables(await freeUpPorts()), HOME: home, XDG_CONFIG_HOME: '' }
  session = startDocSession({ cwd: checkout.path, env })
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  checkout.remove()
}, SLOW_MS)

test('the page says what each of its commands prints', () => {
  const silent = steps.filter(({ output }) => output === undefined)
  expect(silent.map(({ commands }) => commands.split(' ')[0])).toEqual(['make', 'export'])
})

for (const step of steps) {
  const name = `${step.headings.at(-1)}, line ${step.line}: ${step.commands.split('\n')[0]}`
  test(name, () => session.run(step), SLOW_MS)
}
