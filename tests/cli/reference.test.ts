import { expect, test } from 'bun:test'
import { join } from 'node:path'
import type { AnyCommand, CommandTree } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { metricsPage } from '../../src/cli/metrics-page.ts'
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

test('docs/metrics.md says what is registered (if not: make gen)', async () => {
  expect(await Bun.file(join(docs, 'metrics.md')).text()).toBe(metricsPage())
})

async function loadAll(tree: CommandTree): Promise<AnyCommand[]> {
  const loaded = Object.values(tree).map(async (node) =>
    'children' in node ? loadAll(node.children) : [await node.load()],
  )
  return (await Promise.all(loaded)).flat()
}

test('within a command each flag and each variable stands for one thing', async () => {
  for (const { settings, ignored = [] } of await loadAll(commands)) {
    const declared = Object.values(settings)
    const flags = declared.flatMap(({ flag, short, aliases = [] }) => [flag, short, ...aliases])
    const names = [...flags, ...ignored.map(({ flag }) => flag)].filter(
      (name) => name !== undefined,
    )
    expect(names.length).toBe(new Set(names).size)
    const variables = declared.flatMap(({ env }) => env)
    expect(variables.length).toBe(new Set(variables).size)
  }
})
