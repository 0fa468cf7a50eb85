/** What is looked at before anything starts: programs, the state folder, leftovers, ports. */

import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Terminal } from '../terminal.ts'
import { fixedPorts, type UpValues } from './control-plane.ts'
import { projectFolders, selfCommand } from './executables.ts'
import { endLeftovers } from './leftovers.ts'
import { portFaults } from './ports.ts'
import { findPrograms, type Programs } from './programs.ts'
import { type LocalRclone, rclonePort } from './rclone.ts'
import { lockFolder, type StateFolder, stateFolder } from './state-folder.ts'

export interface Preparation extends Omit<Programs, 'rclone'> {
  readonly self: readonly string[]
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
  const programs = findPrograms(settings, {
    cwd: terminal.cwd,
    path: terminal.env['PATH'] ?? '',
    projects: projectFolders(self, terminal.cwd),
  })
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
