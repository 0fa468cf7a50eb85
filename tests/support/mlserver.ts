/** A real MLServer on ports of its own. */

import { join } from 'node:path'
import { freePorts } from './ports.ts'
import { waitFor } from './seldon.ts'

const executable = join(import.meta.dir, '../../.venv/bin/mlserver')

export interface MlserverPlace {
  /** Its model repository; MLServer runs in the folder above it. */
  readonly models: string
  readonly httpPort: number
  readonly grpcPort: number
  readonly metricsPort: number
}

export interface Mlserver extends MlserverPlace {
  readonly pid: number
  /** All that it has written so far. */
  log(): string
  /** Resolves when the process is gone. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const READY_WITHIN_MS = 60_000

export async function mlserverPlace(folder: string): Promise<MlserverPlace> {
  const [httpPort = 0, grpcPort = 0, metricsPort = 0] = await freePorts(3)
  return { models: join(folder, 'models'), httpPort, grpcPort, metricsPort }
}

/** Resolves when it is ready, which takes seconds. */
export async function startMlserver(place: MlserverPlace): Promise<Mlserver> {
  const child = Bun.spawn([executable, 'start', place.models], {
    cwd: join(place.models, '..'),
    env: {
      ...process.env,
      MLSERVER_HOST: '127.0.0.1',
      MLSERVER_HTTP_PORT: `${place.httpPort}`,
      MLSERVER_GRPC_PORT: `${place.grpcPort}`,
      MLSERVER_METRICS_PORT: `${place.metricsPort}`,
      MLSERVER_PARALLEL_WORKERS: '0',
      MLSERVER_LOAD_MODELS_AT_STARTUP: 'false',
    },
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const written: string[] = []
  for (const stream of [child.stdout, child.stderr]) void collect(stream, written)
  const url = `http://127.0.0.1:${place.httpPort}/v2/health/ready`
  await waitFor('MLServer', READY_WITHIN_MS, async () => (await fetch(url)).ok, written)
  return {
    ...place,
    pid: child.pid,
    log: () => written.join(''),
    async kill(signal) {
      child.kill(signal)
      await child.exited
    },
  }
}

async function collect(stream: ReadableStream<Uint8Array>, written: string[]): Promise<void> {
  const decoder = new TextDecoder()
  for await (const bytes of stream) written.push(decoder.decode(bytes, { stream: true }))
}
