/** A Triton of a local run. */

import { delimiter, join } from 'node:path'
import { LOOPBACK } from './control-plane.ts'
import type { ChildSpec } from './family.ts'
import type { ModelServerSetup } from './model-server.ts'
import { httpReady } from './readiness.ts'
import { tritonSurroundings } from './triton-install.ts'
import { sharedMemoryPrefix } from './triton-memory.ts'

export function tritonSpec(setup: ModelServerSetup): ChildSpec {
  const { name, executable, folder, models, ports, settings, place } = setup
  const { backends, pythonBin } = tritonSurroundings(executable, join(folder, 'backends'))
  const path = [pythonBin, place.env['PATH']].filter((part) => part !== undefined)
  const isDebug = settings.logLevel === 'debug'
  return {
    name,
    role: 'model server',
    command: [
      executable,
      `--model-repository=${models}`,
      // The agent says which models to load.
      '--model-control-mode=explicit',
      ...(backends === undefined ? [] : [`--backend-directory=${backends}`]),
      `--backend-config=python,shm-region-prefix-name=${sharedMemoryPrefix(folder)}`,
      `--http-address=${LOOPBACK}`,
      `--http-port=${ports.modelServerHttp}`,
      `--grpc-address=${LOOPBACK}`,
      `--grpc-port=${ports.modelServerGrpc}`,
      `--metrics-address=${LOOPBACK}`,
      `--metrics-port=${ports.modelServerMetrics}`,
      // Tables of a hundred lines at each start, which help nobody.
      `--log-info=${isDebug}`,
    ],
    cwd: folder,
    env: { ...place.env, PATH: path.join(delimiter) },
    ready: httpReady(`http://${LOOPBACK}:${ports.modelServerHttp}/v2/health/ready`),
    retryFirstStart: true,
  }
}
