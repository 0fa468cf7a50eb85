import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands.ts'
import { cliPage, configurationPage } from '../../src/cli/reference.ts'

const docs = join(import.meta.dir, '../../docs')

for (const [name, render] of [
  ['configuration.md', configurationPage],
  ['cli.md', cliPage],
] as const) {
  test(`docs/${name} says what the commands declare (if not: make gen)`, async () => {
    expect(await Bun.file(join(docs, name)).text()).toBe(await render(commands))
  })
}
