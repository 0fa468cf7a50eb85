/** What lies around a `tritonserver`: its backends, and the Python that they run models in. */

import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the package nvidia-pytriton has it, seen from a folder of Python packages. */
const IN_PACKAGES = 'pytriton/tritonserver'
const STUB = 'triton_python_backend_stub'
const PYTHON_BACKEND = 'python'

/** Capability by what the name of a backend's folder begins with. */
const CAPABILITIES = [
  ['dali', 'dali'],
  ['fil', 'fil'],
  ['onnxruntime', 'onnx'],
  ['openvino', 'openvino'],
  ['python', 'python'],
  ['pytorch', 'pytorch'],
  ['tensorflow', 'tensorflow'],
  ['tensorrt', 'tensorrt'],
] as const
/** What every Triton can do, for models that leave it at that. */
const ANY = 'triton'

/** Folders that the package has put a `tritonserver` into, for each environment of Python. */
export function tritonFolders(environments: readonly string[]): string[] {
  return environments.flatMap((environment) => {
    const pythons = namesIn(join(environment, 'lib')).filter((name) => name.startsWith('python3'))
    return pythons.map((python) =>
      join(environment, 'lib', python, 'site-packages', IN_PACKAGES, 'bin'),
    )
  })
}

/** Those that its backends bring; all that are known where they are not beside it. */
export function tritonCapabilities(executable: string): string[] {
  const backends = namesIn(join(rootOf(executable), 'backends'))
  const brought = CAPABILITIES.filter(
    ([backend]) => backends.length === 0 || backends.some((name) => name.startsWith(backend)),
  )
  return [ANY, ...brought.map(([, capability]) => capability)]
}

export interface TritonSurroundings {
  /** Undefined where Triton finds them by itself. */
  readonly backends: string | undefined
  /** The folder of the Python that it is to run models in; undefined for the one on PATH. */
  readonly pythonBin: string | undefined
}

/**
 * The package has a program to run models in for each version of Python, and the backend takes the
 * one beside it: `folder` is made one with links to the backends and to the right program.
 */
export function tritonSurroundings(executable: string, folder: string): TritonSurroundings {
  const root = rootOf(executable)
  const backends = join(root, 'backends')
  if (!existsSync(backends)) return { backends: undefined, pythonBin: undefined }
  const packages = /^(.*)\/lib\/python(3\.\d+)\/site-packages\//.exec(root)
  const [, environment = '', version = ''] = packages ?? []
  const stub = join(root, 'python_backend_stubs', version, STUB)
  if (packages === null || !existsSync(stub)) return { backends, pythonBin: undefined }
  rmSync(folder, { recursive: true, force: true })
  for (const name of namesIn(backends)) {
    mkdirSync(join(folder, name), { recursive: true })
    for (const file of namesIn(join(backends, name))) {
      symlinkSync(join(backends, name, file), join(folder, name, file))
    }
  }
  symlinkSync(stub, join(folder, PYTHON_BACKEND, STUB))
  return { backends: folder, pythonBin: join(environment, 'bin') }
}

/** The folder whose `bin` holds it. */
function rootOf(executable: string): string {
  return dirname(dirname(realpathSync(executable)))
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
