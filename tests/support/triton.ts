/** A real Triton on ports of its own. */

import { join } from 'node:path'
import { tritonFolders, tritonSurroundings } from '../../src/cli/up/triton-install.ts'
import { removeSharedMemory, sharedMemoryPrefix } from '../../src/cli/up/triton-memory.ts'
import { freePorts } from './ports.ts'
import { waitFor } from './seldon.ts'

const repository = join(import.meta.dir, '../..')
const READY_WITHIN_MS = 60_000

/** The model of the examples, a folder. */
export const IRIS_TRITON = join(repository, 'examples/models/iris-triton')

export interface TritonPlace {
  readonly folder: string
  /** Its model repository, in the folder. */
  readonly models: string
  readonly httpPort: number
  readonly grpcPort: number
  readonly metricsPort: number
}

export interface Triton extends TritonPlace {
  /** Resolves when the process is gone, with all that it has started. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export async function tritonPlace(folder: string): Promise<TritonPlace> {
  const [httpPort = 0, grpcPort = 0, metricsPort = 0] = await freePorts(3)
  return { folder, models: join(folder, 'models'), httpPort, grpcPort, metricsPort }
}

/** Resolves when it is ready. */
export async function startTriton(place: TritonPlace): Promise<Triton> {
  const [bin] = tritonFolders([join(repository, '.tools/triton')])
  if (bin === undefined) throw new Error('Triton is missing: make .tools/triton/installed')
  const executable = join(bin, 'tritonserver')
  const { backends, pythonBin } = tritonSurroundings(executable, join(place.folder, 'backends'))
  const child = Bun.spawn(
    [
      executable,
      `--model-repository=${place.models}`,
      '--model-control-mode=explicit',
      `--backend-directory=${backends}`,
      `--backend-config=python,shm-region-prefix-name=${sharedMemoryPrefix(place.folder)}`,
      '--http-address=127.0.0.1',
      `--http-port=${place.httpPort}`,
      '--grpc-address=127.0.0.1',
      `--grpc-port=${place.grpcPort}`,
      `--metrics-port=${place.metricsPort}`,
      '--log-info=false',
    ],
    {
      env: { ...process.env, PATH: `${pythonBin}:${process.env['PATH']}` },
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'ignore',
      detached: true,
    },
  )
  const url = `http://127.0.0.1:${place.httpPort}/v2/health/ready`
  await waitFor('Triton', READY_WITHIN_MS, async () => (await fetch(url)).ok)
  return {
    ...place,
    async kill(signal) {
      process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal)
      await child.exited
      removeSharedMemory(place.folder)
    },
  }
}
