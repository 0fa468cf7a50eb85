/** Loaded before all tests: a busy machine is no failure, and a test that hangs ends all the same. */

import { setDefaultTimeout } from 'bun:test'

setDefaultTimeout(60_000)
