/** `bun run gen`: writes src/gen from proto/ and from Envoy's .proto files. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from './gen/outputs.ts'

const target = join(import.meta.dir, '..', 'src', 'gen')
mkdirSync(target, { recursive: true })
const files = generate()
for (const [name, content] of files) writeFileSync(join(target, name), content)
for (const name of readdirSync(target)) if (!files.has(name)) rmSync(join(target, name))
