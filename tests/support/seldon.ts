/** Runs the real `seldon up`: Envoy, MLServer and all, on ports of its own. */

import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLines } from '../../src/cli/up/lines.ts'
import { listProcesses, processVariable } from '../../src/cli/up/processes.ts'
import { RUN_VARIABLE, readRunFile } from '../../src/cli/up/run-file.ts'
import { freePortBlocks, freePorts } from './ports.ts'

const repository = join(import.meta.dir, '../..')

export interface UpOptions {
  readonly configDir: string
  /** A new one if not given. */
  readonly stateDir?: string
  /** Those of an earlier run if given. */
  readonly ports?: UpPorts
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
}

export interface UpPorts {
  readonly inference: number
  readonly envoyAdmin: number
  readonly xds: number
  readonly scheduler: number
  readonly agent: number
  readonly admin: number
  readonly replicaStart: number
}

export interface Up {
  readonly ports: UpPorts
  readonly stateDir: string
  /** `http://…` of Envoy. */
  readonly inferenceUrl: string
  /** `http://…` of the admin API. */
  readonly adminUrl: string
  /** All that it has written so far. */
  readonly lines: readonly string[]
  readonly exited: Promise<number>
  /** The first line, written already or later, that matches. */
  waitForLine(pattern: RegExp, withinMs?: number): Promise<string>
  /** Until Envoy routes requests for it to a replica that has it. */
  waitForModel(name: string, withinMs?: number): Promise<void>
  /** The process number of a child, by the name that its lines have. */
  pidOf(child: string): number
  /** Sends a signal to the supervisor alone. */
  signal(name: NodeJS.Signals): void
  /** Ends it, whatever the test has left of it. */
  stop(): Promise<void>
}

/** From the sources, or the executable that `SELDON_EXECUTABLE` names. */
export function seldonCommand(): string[] {
  const executable = process.env['SELDON_EXECUTABLE']
  return executable ? [executable] : [process.execPath, join(repository, 'src/main.ts')]
}

export async function startUp(options: UpOptions): Promise<Up> {
  const ports = options.ports ?? (await freeUpPorts())
  const stateDir = options.stateDir ?? mkdtempSync(join(tmpdir(), 'seldon-up-'))
  const child = Bun.spawn([...seldonCommand(), 'up', ...upFlags(options, ports, stateDir)], {
    cwd: repository,
    env: { ...process.env, ...options.env },
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const lines = collectLines([child.stdout, child.stderr])
  const inferenceUrl = `http://127.0.0.1:${ports.inference}`
  return {
    ports,
    stateDir,
    inferenceUrl,
    adminUrl: `http://127.0.0.1:${ports.admin}`,
    lines: lines.seen,
    exited: child.exited,
    waitForLine: lines.waitFor,
    waitForModel: (name, withinMs = 60_000) =>
      waitFor(
        `model ${name}`,
        withinMs,
        async () => {
          const answer = await fetch(`${inferenceUrl}/v2/models/${name}/ready`)
          return answer.status === 200
        },
        lines.seen,
      ),
    pidOf(name) {
      const found = readRunFile(join(stateDir, 'run.json'))?.children.find(
        (candidate) => candidate.name === name,
      )
      if (found === undefined) throw new Error(`no child ${name}`)
      return found.pid
    },
    signal: (name) => child.kill(name),
    async stop() {
      child.kill('SIGTERM')
      await child.exited
      for (const pid of survivors(stateDir)) process.kill(pid, 'SIGKILL')
    },
  }
}

/** The processes of the last run in that folder that still live, its supervisor aside. */
export function survivors(stateDir: string): number[] {
  const runId = readRunFile(join(stateDir, 'run.json'))?.runId
  if (runId === undefined) return []
  return listProcesses()
    .filter(({ hasEnded }) => !hasEnded)
    .map(({ pid }) => pid)
    .filter((pid) => processVariable(pid, RUN_VARIABLE) === runId)
}

/** The artifact of the example model, trained when it is not there yet. */
export function irisFolder(): string {
  const folder = join(repository, 'examples/models/iris')
  const artifact = join(folder, 'model.joblib')
  if (existsSync(artifact)) return folder
  const python = join(repository, '.venv/bin/python')
  const { exitCode, stderr } = Bun.spawnSync([python, 'scripts/train-iris.py', artifact], {
    cwd: repository,
  })
  if (exitCode !== 0) throw new Error(`cannot train the example model: ${stderr}`)
  return folder
}

export async function freeUpPorts(): Promise<UpPorts> {
  const [inference = 0, envoyAdmin = 0, xds = 0, scheduler = 0, agent = 0, admin = 0] =
    await freePorts(6)
  const replicaStart = await freePortBlocks(4)
  return { inference, envoyAdmin, xds, scheduler, agent, admin, replicaStart }
}

/** The environment in which `seldon up` takes those ports, and the other commands ask there. */
export function upVariables(ports: UpPorts): Record<string, string> {
  return {
    SELDON_INFERENCE_PORT: `${ports.inference}`,
    SELDON_ENVOY_ADMIN_PORT: `${ports.envoyAdmin}`,
    SELDON_XDS_PORT: `${ports.xds}`,
    SELDON_SCHEDULER_GRPC_PORT: `${ports.scheduler}`,
    SELDON_AGENT_GRPC_PORT: `${ports.agent}`,
    SELDON_ADMIN_PORT: `${ports.admin}`,
    SELDON_REPLICA_PORT_START: `${ports.replicaStart}`,
    SELDON_INFER_HOST: `localhost:${ports.inference}`,
    SELDON_SCHEDULE_HOST: `localhost:${ports.scheduler}`,
    SELDON_ADMIN_ADDRESS: `localhost:${ports.admin}`,
  }
}

function upFlags({ configDir, flags = [] }: UpOptions, ports: UpPorts, stateDir: string): string[] {
  return [
    `--config-dir=${configDir}`,
    `--state-dir=${stateDir}`,
    `--inference-port=${ports.inference}`,
    `--envoy-admin-port=${ports.envoyAdmin}`,
    `--xds-port=${ports.xds}`,
    `--scheduler-port=${ports.scheduler}`,
    `--agent-port=${ports.agent}`,
    `--admin-port=${ports.admin}`,
    `--replica-port-start=${ports.replicaStart}`,
    ...flags,
  ]
}

function collectLines(streams: readonly ReadableStream<Uint8Array>[]) {
  const seen: string[] = []
  const waiters = new Set<(line: string) => void>()
  for (const stream of streams) {
    void readLines(stream, (line) => {
      seen.push(line)
      for (const waiter of [...waiters]) waiter(line)
    })
  }
  return {
    seen,
    waitFor(pattern: RegExp, withinMs = 30_000): Promise<string> {
      const written = seen.find((line) => pattern.test(line))
      if (written !== undefined) return Promise.resolve(written)
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      const timer = setTimeout(() => {
        waiters.delete(waiter)
        reject(new Error(`no line ${pattern} within ${withinMs} ms:\n${seen.join('\n')}`))
      }, withinMs)
      const waiter = (line: string) => {
        if (!pattern.test(line)) return
        clearTimeout(timer)
        waiters.delete(waiter)
        resolve(line)
      }
      waiters.add(waiter)
      return promise
    },
  }
}

const LOOK_AGAIN_MS = 25

/** For what no event tells of: the state of a foreign process. */
export async function waitFor(
  what: string,
  withinMs: number,
  isSo: () => Promise<boolean>,
  lines: readonly string[] = [],
): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) {
      throw new Error(`still waiting for ${what} after ${withinMs} ms:\n${lines.join('\n')}`)
    }
    await Bun.sleep(LOOK_AGAIN_MS)
  }
}
