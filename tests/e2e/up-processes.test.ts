import { describe, expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processInfo } from '../../src/cli/up/processes.ts'
import { predict } from '../support/load.ts'
import { freePorts } from '../support/ports.ts'
import { irisFolder, seldonCommand, startUp, survivors, waitFor } from '../support/seldon.ts'

const SLOW_MS = 180_000

function configWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'seldon-config-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function iris(spec = ''): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata: {name: iris}
spec:
  storageUri: ${irisFolder()}
  requirements: [sklearn]
${spec}`
}

function server(replicas: number): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Server
metadata: {name: mlserver}
spec: {serverConfig: mlserver, replicas: ${replicas}}
`
}

test(
  'Ctrl-C ends everything within five seconds and leaves no process',
  async () => {
    const up = await startUp({ configDir: configWith({ 'iris.yaml': iris() }) })
    await up.waitForModel('iris')
    expect(survivors(up.stateDir).length).toBeGreaterThanOrEqual(4)
    const askedAt = performance.now()
    up.signal('SIGINT')
    expect(await up.exited).toBe(130)
    expect(performance.now() - askedAt).toBeLessThan(5_000)
    expect(survivors(up.stateDir)).toEqual([])
    const stopping = up.lines.findIndex((line) => line.includes('stopping'))
    expect(up.lines.slice(stopping).filter((line) => /error|traceback/i.test(line))).toEqual([])
  },
  SLOW_MS,
)

test(
  'kill -9 of the supervisor: the next start ends what it left and serves again',
  async () => {
    const configDir = configWith({ 'iris.yaml': iris() })
    const first = await startUp({ configDir })
    await first.waitForModel('iris')
    const left = survivors(first.stateDir)
    first.signal('SIGKILL')
    await first.exited

    const { stateDir, ports } = first
    const second = await startUp({ configDir, stateDir, ports })
    await second.waitForLine(/ended what an earlier run had left behind/)
    for (const pid of left) expect(processInfo(pid)?.hasEnded ?? true).toBe(true)
    await second.waitForModel('iris')
    expect((await predict(second.inferenceUrl, 'iris')).status).toBe(200)
    await second.stop()
  },
  SLOW_MS,
)

test(
  'a child that is killed is started again',
  async () => {
    const up = await startUp({ configDir: configWith({ 'iris.yaml': iris() }) })
    await up.waitForModel('iris')
    process.kill(up.pidOf('envoy'), 'SIGKILL')
    await up.waitForLine(/envoy ended with signal SIGKILL, starting it again/)
    await up.waitForModel('iris', 10_000)
    await up.stop()
  },
  SLOW_MS,
)

test(
  'replicas of a Server manifest are pairs of processes, as many as it says',
  async () => {
    const configDir = configWith({ 'iris.yaml': iris('  replicas: 3\n'), 'a.yaml': server(3) })
    const up = await startUp({ configDir })
    const replicas = async () => {
      const answer = await fetch(`${up.adminUrl}/api/v1/models/iris`)
      return JSON.stringify(await answer.json())
    }
    await waitFor(
      'three replicas',
      SLOW_MS,
      async () => /"availableReplicas":3/.test(await replicas()),
      up.lines,
    )
    const names = [0, 1, 2].map((index) => up.pidOf(`mlserver-${index}`))
    expect(new Set(names).size).toBe(3)

    writeFileSync(join(configDir, 'a.yaml'), server(1))
    await up.waitForLine(/retiring mlserver-2/)
    await waitFor('two replicas to go', SLOW_MS, async () => {
      return survivors(up.stateDir).length === 4
    })
    expect((await predict(up.inferenceUrl, 'iris')).status).toBe(200)
    await up.stop()
  },
  SLOW_MS,
)

describe('what cannot start says why', () => {
  function runUp(flags: string[], env: Record<string, string> = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'seldon-up-'))
    const { stderr, exitCode } = Bun.spawnSync(
      [...seldonCommand(), 'up', `--state-dir=${folder}`, ...flags],
      { env: { ...process.env, ...env }, timeout: 20_000 },
    )
    return { exitCode, err: `${stderr}`.trim().split('\n') }
  }

  test('a port in use: which, for what, who has it, how to change it', async () => {
    const [inference = 0, admin = 0, xds = 0, scheduler = 0, agent = 0, envoy = 0] =
      await freePorts(6)
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen({ host: '127.0.0.1', port: xds }, resolve))
    const { exitCode, err } = runUp([
      `--inference-port=${inference}`,
      `--admin-port=${admin}`,
      `--xds-port=${xds}`,
      `--scheduler-port=${scheduler}`,
      `--agent-port=${agent}`,
      `--envoy-admin-port=${envoy}`,
    ])
    holder.close()
    expect(exitCode).toBe(1)
    expect(err).toHaveLength(1)
    expect(err[0]).toStartWith(
      `seldon up: port ${xds}, for xDS, is taken by process ${process.pid} (`,
    )
    expect(err[0]).toEndWith('): stop that, or use another one with --xds-port')
  })

  test('no Envoy', () => {
    expect(runUp([], { ENVOY_PATH: '/no/such/envoy' })).toEqual({
      exitCode: 1,
      err: [
        'seldon up: /no/such/envoy is no program that can be run (named by --envoy-path or ENVOY_PATH)',
      ],
    })
  })

  test('no Triton where one is named', () => {
    expect(runUp(['--triton-path=/no/such/tritonserver'])).toEqual({
      exitCode: 1,
      err: [
        'seldon up: /no/such/tritonserver is no program that can be run (named by --triton-path or TRITON_PATH)',
      ],
    })
  })

  test('a bad setting', () => {
    expect(runUp(['--xds-port=x'])).toEqual({
      exitCode: 2,
      err: ['seldon up: --xds-port: "x" is not valid (expected a port, from 1 to 65535)'],
    })
  })
})
