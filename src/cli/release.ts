/** Which release this executable is. */

import manifest from '../../package.json' with { type: 'json' }

/** Put in place by `bun run build`; not there when the sources run. */
declare const SELDON_COMMIT: string | undefined

export const VERSION: string = manifest.version

/** Short hash of the commit it was built from; empty where that is not known. */
export const COMMIT: string = typeof SELDON_COMMIT === 'string' ? SELDON_COMMIT : ''
