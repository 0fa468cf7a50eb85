/** A replica that drains takes no models in, and lets requests in flight end before one goes. */

import { fail } from '../lib/result.ts'
import type { Holdings } from './holdings.ts'
import type { Loader } from './loader.ts'

/** In the words of existing agents. */
const DRAINING = 'server replica is draining'

export function createDrainingLoader(
  loader: Loader,
  holdings: Pick<Holdings, 'quiet'>,
  draining: AbortSignal,
): Loader {
  return {
    async load(version, signal) {
      if (draining.aborted) return fail(DRAINING)
      const outcome = await loader.load(version, AbortSignal.any([signal, draining]))
      // The scheduler is not to count on it, even if it has been loaded meanwhile.
      return draining.aborted ? fail(DRAINING) : outcome
    },
    async unload(version, signal) {
      if (draining.aborted) await holdings.quiet(version.internalName, signal)
      return loader.unload(version, signal)
    },
  }
}
