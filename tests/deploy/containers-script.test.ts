/** Which programs the targets for containers use, of those that a machine may have. */

import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'

const repository = join(import.meta.dir, '../..')
const script = join(repository, 'scripts/containers.sh')

let machine: TemporaryFolder

beforeEach(() => {
  machine = temporaryFolder()
  for (const name of ['sh', 'cat']) {
    symlinkSync(Bun.which(name) ?? '', join(machine.path, name))
  }
})
afterEach(() => machine[Symbol.dispose]())

/** A program that says how it was called, but fails at the calls that start with one of these. */
function install(name: string, failing: readonly string[] = []): void {
  const refusals = failing.map((call) => `case "$*" in "${call}"*) exit 1 ;; esac\n`).join('')
  machine.write({ [name]: `#!/bin/sh\n${refusals}echo "${name} $*"\n` })
  chmodSync(join(machine.path, name), 0o755)
}

function ask(what: string, env: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout, stderr } = Bun.spawnSync(['/bin/sh', script, what, 'ps'], {
    env: { PATH: machine.path, ...env },
  })
  return { exitCode, out: stdout.toString().trim().split('\n').at(-1), err: stderr.toString() }
}

describe('an engine', () => {
  test('is Docker when it runs', () => {
    install('docker')
    install('podman')
    expect(ask('engine').out).toBe('docker ps')
    expect(ask('engine', { CONTAINER_ENGINE: 'podman' }).out).toBe('podman ps')
  })

  test('is Podman when Docker does not run', () => {
    install('docker', ['info'])
    install('podman')
    expect(ask('engine').out).toBe('podman ps')
  })

  test('that is missing is told', () => {
    install('docker', ['info'])
    const { exitCode, err } = ask('engine')
    expect(exitCode).toBe(1)
    expect(err).toContain('start Docker, or install Podman')
  })
})

describe('Compose', () => {
  test('is the plugin of Docker', () => {
    install('docker')
    install('docker-compose')
    expect(ask('compose').out).toBe('docker compose ps')
  })

  test('is docker-compose where Docker has no plugin', () => {
    install('docker', ['compose'])
    install('docker-compose')
    expect(ask('compose').out).toBe('docker-compose ps')
  })

  test('is podman-compose where Docker does not run', () => {
    install('docker', ['info'])
    install('docker-compose')
    install('podman')
    install('podman-compose')
    expect(ask('compose').out).toBe('podman-compose ps')
  })

  test('that is missing is told', () => {
    install('podman')
    const { exitCode, err } = ask('compose')
    expect(exitCode).toBe(1)
    expect(err).toContain('No Compose was found')
    expect(err).toContain('pip install podman-compose')
  })
})

test('a dry run tells which images would be pushed', () => {
  const { stdout } = Bun.spawnSync(
    [
      'make',
      '-s',
      'docker-push-all',
      'DRY_RUN=1',
      'IMAGE_PREFIX=registry.example.com/me',
      'IMAGE_TAG=1.2.3',
    ],
    { cwd: repository, env: { PATH: process.env['PATH'] } },
  )
  expect(stdout.toString().trim().split('\n')).toEqual(
    ['scheduler', 'agent', 'envoy', 'rclone'].map(
      (role) => `would push registry.example.com/me/seldon-${role}:1.2.3`,
    ),
  )
})
