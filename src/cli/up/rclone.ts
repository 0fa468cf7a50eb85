/** The rclone of a local run, which fetches artifacts that are not on this machine. */

import { isLocalUri } from '../../agent/artifact/uri.ts'
import type { ModelDefinition } from '../../domain/model.ts'
import { portFault } from '../../lib/ports.ts'
import { type ChildPlace, LOOPBACK } from './control-plane.ts'
import type { ChildSpec } from './family.ts'
import { httpReady } from './readiness.ts'

export interface LocalRclone {
  readonly executable: string
  readonly port: number
}

const FIRST_PORT = 5572
const LAST_PORT = FIRST_PORT + 100

/** rclone's own port, or the next that is free; 0 when none is. */
export async function rclonePort(): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if ((await portFault(LOOPBACK, port)) === undefined) return port
  }
  return 0
}

export function needsRclone(models: Iterable<ModelDefinition>): boolean {
  return [...models].some(({ spec }) => !isLocalUri(spec.uri))
}

/** It knows the remotes that the user has configured. */
export function rcloneSpec({ executable, port }: LocalRclone, place: ChildPlace): ChildSpec {
  const url = `http://${LOOPBACK}:${port}/rc/noop`
  return {
    name: 'rclone',
    role: 'rclone',
    command: [executable, 'rcd', '--rc-no-auth', '--rc-addr', `${LOOPBACK}:${port}`],
    ready: httpReady(url, { method: 'POST' }),
    retryFirstStart: true,
    ...place,
  }
}
