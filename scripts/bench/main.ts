/** Runs every benchmark in turn: `bun run bench`. Each prints lines of JSON; docs/performance.md explains them. */

import { join } from 'node:path'

const BENCHES = [
  'startup.ts',
  'first-answer.ts',
  'proxy.ts',
  'bodies.ts',
  'burst.ts',
  'streams.ts',
  'models.ts',
]

let failed = 0
for (const bench of BENCHES) {
  const child = Bun.spawn([process.execPath, join(import.meta.dir, bench)], {
    stdout: 'inherit',
    stderr: 'inherit',
  })
  if ((await child.exited) !== 0) failed += 1
}
process.exit(failed)
