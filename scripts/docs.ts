/** `bun scripts/docs.ts`: writes the pages of docs/ that follow from what the commands declare. */

import { join } from 'node:path'
import { commands } from '../src/cli/commands.ts'
import { metricsPage } from '../src/cli/metrics-page.ts'
import { cliPage, configurationPage } from '../src/cli/reference.ts'

const docs = join(import.meta.dir, '..', 'docs')
await Bun.write(join(docs, 'configuration.md'), await configurationPage(commands))
await Bun.write(join(docs, 'cli.md'), await cliPage(commands))
await Bun.write(join(docs, 'metrics.md'), metricsPage())
