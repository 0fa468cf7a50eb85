/** The images by themselves: needs podman, runc and mmdebstrap, and `make test-system`. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { aggregatedDiscoveryService, schedulerService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { freePorts } from '../support/ports.ts'
import { waitFor } from '../support/seldon.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { containerVariables, isHealthy, podman, repository, run, SLOW_MS } from './containers.ts'

const CLUSTER = 'type.googleapis.com/envoy.config.cluster.v3.Cluster'
const MAX_EXECUTABLE_BYTES = 120_000_000
/** Of ELF, in the field `e_machine`. */
const ELF_MACHINES = { amd64: 62, arm64: 183 } as const

const inspected = z.object({
  Architecture: z.string(),
  User: z.string(),
  Labels: z.record(z.string(), z.string()),
  Healthcheck: z.object({ Test: z.array(z.string()) }),
  Config: z.object({ Entrypoint: z.array(z.string()), Cmd: z.array(z.string()) }),
  RootFS: z.object({ Layers: z.array(z.string()) }),
})

function inspect(image: string): z.infer<typeof inspected> {
  return z.tuple([inspected]).parse(JSON.parse(podman('image', 'inspect', image)))[0]
}

let images: Readonly<Record<'scheduler' | 'agent' | 'envoy' | 'rclone', string>>

beforeAll(() => {
  const env = containerVariables()
  const own = (role: string) => env[`${role}_IMAGE_AND_TAG`] ?? ''
  images = {
    scheduler: own('SCHEDULER'),
    agent: own('AGENT'),
    envoy: own('ENVOY'),
    rclone: own('RCLONE'),
  }
  run(['make', 'docker-build-all'], env)
}, SLOW_MS)

describe('an image', () => {
  const roles = ['scheduler', 'agent', 'envoy', 'rclone'] as const

  test.each(roles)(
    'of the %s names its user by number, its version and its health check',
    (role) => {
      const { User, Labels, Healthcheck, Architecture } = inspect(images[role])
      expect(User).toBe('65532:65532')
      expect(Labels['org.opencontainers.image.version']).toMatch(/^\d+\.\d+\.\d+$/)
      expect(Labels['org.opencontainers.image.revision']).toMatch(/^[0-9a-f]{40}$/)
      expect(Labels['org.opencontainers.image.title']).toStartWith('seldon')
      expect(Healthcheck.Test[0]).toBe('CMD')
      expect(Architecture).toBe('amd64')
    },
  )

  test('of the scheduler is that of the agent with another command', () => {
    const [scheduler, agent] = [inspect(images.scheduler), inspect(images.agent)]
    expect(scheduler.RootFS.Layers).toEqual(agent.RootFS.Layers)
    expect(scheduler.Config).toMatchObject({ Entrypoint: ['/seldon'], Cmd: ['scheduler'] })
    expect(agent.Config).toMatchObject({ Entrypoint: ['/seldon'], Cmd: ['agent'] })
  })

  test('of the scheduler is its base and the executable', () => {
    const sizeOf = (image: string) =>
      Number(podman('image', 'inspect', '--format', '{{ .Size }}', image))
    const base = sizeOf(`${containerVariables()['RUNTIME_IMAGE']}`)
    expect(sizeOf(images.scheduler) - base).toBeLessThan(MAX_EXECUTABLE_BYTES)
  })
})

describe('a scheduler without rights', () => {
  let container = ''
  let ports: readonly number[] = []

  beforeAll(async () => {
    ports = await freePorts(2)
    const published = [9002, 9004].map(
      (port, index) => `--publish=127.0.0.1:${ports[index]}:${port}`,
    )
    const rights = ['--read-only', '--cap-drop=all', '--user=12345:12345']
    container = podman('run', '--detach', ...rights, ...published, images.scheduler)
    await waitFor('the scheduler to be healthy', SLOW_MS, async () => isHealthy(container))
  }, SLOW_MS)

  afterAll(() => {
    podman('rm', '--force', container)
  })

  test(
    'ends its streams in order and then itself when it is stopped',
    async () => {
      const over = Promise.withResolvers<void>()
      const client = createGrpcClient(schedulerService, { target: `127.0.0.1:${ports[1]}` })
      const discovery = createGrpcClient(aggregatedDiscoveryService, {
        target: `127.0.0.1:${ports[0]}`,
      })
      const seen: string[] = []
      const answered = Promise.withResolvers<void>()
      const loaded = Promise.withResolvers<void>()
      const statuses = (async () => {
        for await (const { modelName } of client.subscribeModelStatus({ subscriberName: 'test' })) {
          seen.push(modelName)
          loaded.resolve()
        }
        return 'ended'
      })()
      const resources = (async () => {
        const requests = (async function* () {
          yield { node: { id: 'test' }, typeUrl: CLUSTER }
          await over.promise
        })()
        for await (const _ of discovery.deltaAggregatedResources(requests)) answered.resolve()
      })().catch((error: unknown) => `${error}`)
      const modelSpec = { uri: '/m', requirements: ['sklearn'] }
      const model = { meta: { name: 'iris' }, modelSpec }
      await client.loadModel({ model }, { deadlineMs: SLOW_MS })
      await Promise.all([loaded.promise, answered.promise])
      // Longer than it may take; killed by podman it would end with 137.
      podman('stop', '--time=60', container)
      expect(await statuses).toBe('ended')
      // Told, and not cut off.
      expect(await resources).toContain('the server is shutting down')
      expect(seen).toContain('iris')
      expect(podman('inspect', '--format', '{{ .State.ExitCode }}', container)).toBe('0')
      over.resolve()
      client.close()
      discovery.close()
    },
    SLOW_MS,
  )
})

describe('an executable', () => {
  test.each(['amd64', 'arm64'] as const)(
    'for %s is in an image for it',
    (arch) => {
      const env = containerVariables()
      const image = `localhost/seldon-tests-scheduler-${arch}:latest`
      const base = arch === 'arm64' ? env['ARM64_RUNTIME_IMAGE'] : env['RUNTIME_IMAGE']
      const wanted = [`ARCH=${arch}`, `RUNTIME_IMAGE=${base}`, `SCHEDULER_IMAGE_AND_TAG=${image}`]
      run(['make', 'docker-build-scheduler', ...wanted], env)
      expect(inspect(image).Architecture).toBe(arch)

      using folder = temporaryFolder()
      const path = join(folder.path, 'seldon')
      const container = podman('create', `--platform=linux/${arch}`, image)
      podman('cp', `${container}:/seldon`, path)
      podman('rm', container)
      podman('rmi', image)
      const header = readFileSync(path).subarray(0, 20)
      expect(header.subarray(1, 4).toString()).toBe('ELF')
      expect(header.readUInt16LE(18)).toBe(ELF_MACHINES[arch])
      const built = join(repository, `dist/linux-${arch}/seldon`)
      expect(digest(path)).toBe(digest(built))
    },
    SLOW_MS,
  )

  test(
    'is the same whenever it is built',
    () => {
      using folder = temporaryFolder()
      const [one = '', other = ''] = ['one', 'other'].map((name) => {
        const path = join(folder.path, name, 'seldon')
        run([process.execPath, 'scripts/build.ts', `--outfile=${path}`], {})
        return digest(path)
      })
      expect(one).toBe(other)
    },
    SLOW_MS,
  )
})

function digest(path: string): string {
  return new Bun.CryptoHasher('sha256').update(readFileSync(path)).digest('hex')
}

test.each(['base', 'base mlserver', 'base triton'])(
  'the Compose files of %s are valid together',
  (given) => {
    const names = given.split(' ')
    const files = names.flatMap((name) => ['-f', `deploy/compose/all-${name}.yaml`])
    const command = ['scripts/containers.sh', 'compose', ...files]
    const shown = run(
      [...command, '--env-file', 'deploy/compose/env.all', 'config'],
      containerVariables(),
    )
    for (const service of ['agent', 'envoy', 'rclone', 'scheduler']) {
      expect(shown).toMatch(new RegExp(`^ +${service}:$`, 'm'))
    }
    expect(shown.includes('  server:\n')).toBe(names.length > 1)
    expect(shown).not.toContain('${')
  },
)
