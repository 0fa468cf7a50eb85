/**
 * By how much bodies of 100 MB make the agent's proxies grow: `bun scripts/bench/bodies.ts [PROTOCOL…]`.
 *
 * Each way in a process of its own, which has answered many small requests before. Prints one JSON
 * object for each.
 */

import { measureGrowth } from './bodies/growth.ts'
import { DIRECTIONS, PROTOCOLS } from './bodies/way.ts'

const OPTIONS = { warmUp: 20_000, repeats: 5 }
const BODY_BYTES = 100_000_000

const wanted = process.argv.slice(2)
for (const protocol of PROTOCOLS) {
  if (wanted.length > 0 && !wanted.includes(protocol)) continue
  for (const direction of DIRECTIONS) {
    for (const slow of [false, true]) {
      const way = { protocol, direction, slow, bodyBytes: BODY_BYTES }
      const growth = await measureGrowth(way, OPTIONS)
      process.stdout.write(`${JSON.stringify({ bench: 'bodies', ...way, ...growth })}\n`)
    }
  }
}
process.exit()
