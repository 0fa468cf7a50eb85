/** Runs the real `seldon scheduler` as a process, on ports of its own. */

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schedulerService } from '../../src/gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../src/lib/grpc/client.ts'
import { freePorts } from './ports.ts'
import { seldonCommand, waitFor } from './seldon.ts'

export interface SchedulerPorts {
  readonly xds: number
  readonly scheduler: number
  readonly agent: number
  readonly admin: number
  readonly inference: number
}

export interface SchedulerOptions {
  /** Those of an earlier run if given. */
  readonly ports?: SchedulerPorts
  /** A new one if not given. */
  readonly dbPath?: string
  readonly flags?: readonly string[]
}

export interface SchedulerProcess {
  readonly ports: SchedulerPorts
  readonly dbPath: string
  readonly pid: number
  readonly exited: Promise<number>
  readonly adminUrl: string
  /** To be closed by the caller. */
  client(): GrpcClient<typeof schedulerService>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Resolves once every port is open. */
export async function startScheduler(options: SchedulerOptions = {}): Promise<SchedulerProcess> {
  const ports = options.ports ?? (await freeSchedulerPorts())
  const dbPath = options.dbPath ?? join(mkdtempSync(join(tmpdir(), 'seldon-scheduler-')), 'db')
  const log: string[] = []
  const child = Bun.spawn(
    [
      ...seldonCommand(),
      'scheduler',
      '--host=127.0.0.1',
      `--xds-port=${ports.xds}`,
      `--scheduler-port=${ports.scheduler}`,
      `--agent-port=${ports.agent}`,
      `--admin-port=${ports.admin}`,
      '--inference-listen-host=127.0.0.1',
      `--inference-port=${ports.inference}`,
      `--db-path=${dbPath}`,
      ...(options.flags ?? []),
    ],
    { stdin: 'ignore', stdout: 'ignore', stderr: 'pipe' },
  )
  void collect(child.stderr, log)
  const adminUrl = `http://127.0.0.1:${ports.admin}`
  await waitFor('the scheduler', 20_000, async () => (await fetch(`${adminUrl}/readyz`)).ok, log)
  return {
    ports,
    dbPath,
    pid: child.pid,
    exited: child.exited,
    adminUrl,
    client: () => createGrpcClient(schedulerService, { target: `127.0.0.1:${ports.scheduler}` }),
    async kill(signal) {
      child.kill(signal)
      await child.exited
    },
  }
}

async function collect(stream: ReadableStream<Uint8Array>, into: string[]): Promise<void> {
  const decoder = new TextDecoder()
  for await (const chunk of stream) into.push(decoder.decode(chunk, { stream: true }))
}

async function freeSchedulerPorts(): Promise<SchedulerPorts> {
  const [xds = 0, scheduler = 0, agent = 0, admin = 0, inference = 0] = await freePorts(5)
  return { xds, scheduler, agent, admin, inference }
}
