import { afterAll, beforeAll, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryCheckout } from '../support/checkout.ts'
import { docSteps } from '../support/doc-commands.ts'
import { type DocSession, startDocSession } from '../support/doc-session.ts'
import { freeUpPorts, upVariables } from '../support/seldon.ts'

const SLOW_MS = 120_000
const page = readFileSync(join(import.meta.dir, '../../docs/openai.md'), 'utf8')

let checkout: ReturnType<typeof temporaryCheckout>
let session: DocSession

beforeAll(async () => {
  checkout = temporaryCheckout()
  session = startDocSession({ cwd: checkout.path, env: upVariables(await freeUpPorts()) })
}, SLOW_MS)

afterAll(async () => {
  await session.close()
  checkout.remove()
}, SLOW_MS)

for (const step of docSteps(page)) {
  test(`line ${step.line}: ${step.commands.split('\n')[0]}`, () => session.run(step), SLOW_MS)
}
