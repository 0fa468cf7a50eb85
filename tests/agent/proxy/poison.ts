/**
 * To be preloaded: bytes are overwritten as soon as nobody may have a use for them, few as they may
 * be. Whoever keeps any without a copy passes rubbish on.
 */

import { mock } from 'bun:test'

const RUBBISH = 0xdb

mock.module(import.meta.resolve('../../../src/lib/byte-loan.ts'), () => ({
  release: (bytes: Uint8Array) => bytes.fill(RUBBISH),
}))
