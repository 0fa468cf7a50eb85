/** Podman on this machine, with images made from packages, and the project's Compose stacks on free ports. */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../support/ports.ts'
import { waitFor } from '../support/seldon.ts'

export const repository = join(import.meta.dir, '../..')
/** What a machine takes to make the images, or to start all services, when it has other things to do. */
export const SLOW_MS = 300_000

/** Given to podman by a variable, so that the machine's own settings stay as they are. */
const CONTAINERS_CONF = `[containers]
default_ulimits = ["nofile=20000:20000", "nproc=20000:20000"]
[engine]
runtime = "runc"
`

/** The project's own images, under names of their own. */
const OWN_IMAGES = Object.fromEntries(
  ['scheduler', 'agent', 'envoy', 'rclone'].map((role) => [
    `${role.toUpperCase()}_IMAGE_AND_TAG`,
    `localhost/seldon-tests-${role}:latest`,
  ]),
)

let made: Readonly<Record<string, string>> | undefined

/** The environment in which commands use podman, those images, and nothing of the public ones. */
export function containerVariables(): Readonly<Record<string, string>> {
  if (made !== undefined) return made
  const conf = join(mkdtempSync(join(tmpdir(), 'seldon-containers-')), 'containers.conf')
  writeFileSync(conf, CONTAINERS_CONF)
  const path = `${join(repository, '.tools/system/bin')}:${process.env['PATH']}`
  const engine = { CONTAINERS_CONF: conf, CONTAINER_ENGINE: 'podman', PATH: path, ...OWN_IMAGES }
  const printed = run([join(import.meta.dir, 'images/make.sh')], engine)
  const variables: Record<string, string> = { ...engine }
  for (const [, name = '', image = ''] of printed.matchAll(/^(\w+)=(.*)$/gm))
    variables[name] = image
  made = variables
  return variables
}

/** What it prints; throws when it fails, with all that it said. */
export function run(command: readonly string[], env: Readonly<Record<string, string>>): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync([...command], {
    cwd: repository,
    // A make that runs the tests would have the make of a test take part in it.
    env: { ...process.env, MAKEFLAGS: '', MAKELEVEL: '', ...env },
    stdin: 'ignore',
  })
  if (exitCode === 0) return stdout.toString()
  throw new Error(`${command.join(' ')} ended with ${exitCode}:\n${stdout}\n${stderr}`)
}

export function podman(...args: readonly string[]): string {
  return run(['podman', ...args], containerVariables()).trim()
}

/** What it has written so far, on both of its outputs. */
export function logOf(container: string): string {
  const { stdout, stderr } = Bun.spawnSync(['podman', 'logs', container], {
    env: { ...process.env, ...containerVariables() },
  })
  return `${stdout}${stderr}`
}

export const PUBLISHED = [
  'ENVOY_DATA_PORT',
  'ENVOY_ADMIN_PORT',
  'SCHEDULER_ADMIN_PORT',
  'SCHEDULER_XDS_PORT',
  'SCHEDULER_SERVER_PORT',
  'SCHEDULER_AGENT_PORT',
  'AGENT_HTTP_PORT',
  'AGENT_GRPC_PORT',
  'AGENT_DEBUG_PORT',
  'AGENT_METRICS_PORT',
  'SERVER_HTTP_PORT',
  'SERVER_GRPC_PORT',
  'RCLONE_HTTP_PORT',
] as const
export type Published = (typeof PUBLISHED)[number]
export const SERVICES = ['agent', 'envoy', 'rclone', 'scheduler', 'server'] as const
export type Service = (typeof SERVICES)[number]

export interface Stack {
  readonly env: Readonly<Record<string, string>>
  readonly inferenceUrl: string
  port(name: Published): number
  make(target: string): string
  /** Resolves when the health checks of all services are well. */
  healthy(): Promise<void>
  compose(...args: readonly string[]): Promise<void>
  containerOf(service: Service): string
  /** What is left of it: names of containers, networks and volumes. */
  remains(): string[]
}

/** `modelsFolder` is what the agent sees of this machine. Throws when that project runs already. */
export async function startStack(
  kind: 'mlserver' | 'triton',
  modelsFolder: string,
): Promise<Stack> {
  const project = `scv2_${kind}`
  const numbers = await freePorts(PUBLISHED.length)
  const ports = Object.fromEntries(PUBLISHED.map((name, index) => [name, `${numbers[index]}`]))
  const env = {
    ...containerVariables(),
    ...ports,
    MODELS_FOLDER: modelsFolder,
    SELDON_INFER_HOST: `localhost:${ports['ENVOY_DATA_PORT']}`,
    SELDON_SCHEDULE_HOST: `localhost:${ports['SCHEDULER_SERVER_PORT']}`,
    SELDON_ADMIN_ADDRESS: `localhost:${ports['SCHEDULER_ADMIN_PORT']}`,
  }
  const label = `label=com.docker.compose.project=${project}`
  const containerOf = (service: Service) =>
    podman('ps', '-aq', '-f', label, '-f', `label=com.docker.compose.service=${service}`)
  const remains = () =>
    [
      podman('ps', '-aq', '-f', label),
      podman('network', 'ls', '-q', '-f', `name=${project}`),
      podman('volume', 'ls', '-q', '-f', `name=${project}`),
    ].filter(Boolean)
  if (remains().length > 0) {
    throw new Error(`there is a ${project} already: stop it with make stop-all-${kind}`)
  }
  try {
    run(['make', `start-all-${kind}`], env)
  } catch (error) {
    run(['make', `stop-all-${kind}`], env)
    throw error
  }
  const files = ['all-base.yaml', `all-${kind}.yaml`].flatMap((file) => ['-f', file])
  return {
    env,
    inferenceUrl: `http://127.0.0.1:${ports['ENVOY_DATA_PORT']}`,
    port: (name) => Number(ports[name]),
    make: (target) => run(['make', target], env),
    healthy: () =>
      waitFor('all services to be healthy', SLOW_MS, async () =>
        SERVICES.every((service) => isHealthy(containerOf(service))),
      ),
    async compose(...args) {
      const command = [join(repository, 'scripts/containers.sh'), 'compose', ...files]
      const child = Bun.spawn([...command, '--env-file', 'env.all', '-p', project, ...args], {
        cwd: join(repository, 'deploy/compose'),
        env: { ...process.env, ...env },
        stdin: 'ignore',
        stdout: 'pipe',
        stderr: 'pipe',
      })
      const told = await Promise.all([child.stdout.text(), child.stderr.text()])
      if ((await child.exited) !== 0) throw new Error(`${args.join(' ')}:\n${told.join('\n')}`)
    },
    containerOf,
    remains,
  }
}

/** Asked by hand, because podman leaves that to systemd, which may not be there. */
export function isHealthy(container: string): boolean {
  const { exitCode } = Bun.spawnSync(['podman', 'healthcheck', 'run', container], {
    env: { ...process.env, ...containerVariables() },
  })
  return exitCode === 0
}
