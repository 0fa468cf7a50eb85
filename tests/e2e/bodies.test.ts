/** Large bodies pass through the agent's proxies without being held there. */

import { expect, test } from 'bun:test'
import { measureGrowth } from '../../scripts/bench/bodies/growth.ts'
import { PROTOCOLS, type Protocol } from '../../scripts/bench/bodies/way.ts'

const SLOW_MS = 120_000
const LIMIT_MB = 20

const ways = PROTOCOLS.flatMap((protocol): [Protocol, string][] => [
  [protocol, 'at full speed'],
  [protocol, 'to slow readers'],
])

test.each(ways)(
  'over %s, 100 MB to the model server and back, %s',
  async (protocol, pace) => {
    const slow = pace === 'to slow readers'
    const way = { protocol, direction: 'echo', slow, bodyBytes: 100_000_000 } as const
    const { firstMb, repeatedMb } = await measureGrowth(way, { warmUp: 5_000, repeats: 2 })
    expect(firstMb).toBeLessThan(LIMIT_MB)
    expect(repeatedMb).toBeLessThan(LIMIT_MB)
  },
  SLOW_MS,
)
