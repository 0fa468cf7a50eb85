/** Puts together how an agent gets at artifacts. */

import { join } from 'node:path'
import type { Log } from '../../lib/log.ts'
import { VERSION_LAYOUTS } from '../repository/version-folder.ts'
import type { AgentSettings } from '../settings.ts'
import { type FetchArtifact, fetchFrom } from './artifact.ts'
import { findLocalArtifact } from './local.ts'
import { createRcloneFetch, noRclone } from './rclone.ts'
import { createRcloneClient } from './rclone-client.ts'
import { createRcloneWatch } from './rclone-watch.ts'
import { createRemotes } from './remotes.ts'
import { storageSecrets } from './storage-secrets.ts'

type Settings = Pick<
  AgentSettings,
  | 'serverType'
  | 'rclone'
  | 'rclonePatienceMs'
  | 'askEveryMs'
  | 'configFolder'
  | 'storageSecretsFolder'
>

export interface FetchParts {
  readonly log: Log
  /** Told whether rclone answers, from the first time on that it is needed. */
  readonly tellRclone: (answers: boolean) => void
  /** Aborted when the agent closes. */
  readonly stop: AbortSignal
}

/** `downloads` is a folder of the agent that rclone writes to. */
export function createFetch(
  settings: Settings,
  downloads: string,
  { log, tellRclone, stop }: FetchParts,
): FetchArtifact {
  if (settings.rclone === undefined)
    return fetchFrom({ local: findLocalArtifact, rclone: noRclone })
  const secrets = storageSecrets(settings.storageSecretsFolder)
  const rclone = createRcloneClient({
    address: settings.rclone,
    patienceMs: settings.rclonePatienceMs,
    onAnswering: tellRclone,
    log,
  })
  const watch = createRcloneWatch(rclone, settings.askEveryMs, stop)
  const remotes = createRemotes({
    rclone,
    file: join(settings.configFolder, 'agent.yaml'),
    notes: join(downloads, 'remotes.json'),
    storageSecrets: secrets,
    log,
  })
  const fetchByRclone = createRcloneFetch({
    rclone,
    remotes,
    storageSecrets: secrets,
    downloads,
    layout: VERSION_LAYOUTS[settings.serverType],
    log,
  })
  return fetchFrom({
    local: findLocalArtifact,
    rclone(version, signal) {
      watch.start()
      return fetchByRclone(version, signal)
    },
  })
}
