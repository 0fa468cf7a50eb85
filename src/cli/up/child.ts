/** A process that is kept running: started again with back-off whenever it ends, until it is stopped. */

import type { Log } from '../../lib/log.ts'
import { readLines } from './lines.ts'
import { type ProcessIdentity, processInfo } from './processes.ts'

export interface ChildOptions {
  readonly name: string
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** Resolves when the process serves; its signal is aborted when the process has ended. */
  readonly ready: (signal: AbortSignal) => Promise<void>
  readonly onLine: (line: string) => void
  readonly onStart: (child: Child) => void
  readonly onReady: (afterMs: number) => void
  /**
   * The process ended before it had ever served: false gives up, because what it was started with
   * is wrong and will stay so.
   */
  readonly retryFirstStart: boolean
  readonly log: Log
}

/** How a process is asked to end, SIGTERM if not said: what drains on that ends faster on SIGINT. */
export type EndSignal = 'SIGTERM' | 'SIGINT'

export interface Child {
  readonly name: string
  /** The process that runs now; undefined between two. */
  identity(): ProcessIdentity | undefined
  /**
   * Asks the process to end, and makes it and all of its process group end after `graceMs`.
   * Resolves when it has ended. May be called again while it has not.
   */
  stop(graceMs: number, by?: EndSignal): Promise<void>
  /** Resolves when no process will be started any more, with how the last one ended. */
  readonly over: Promise<string>
}

const FIRST_DELAY_MS = 100
const LAST_DELAY_MS = 10_000

/** Doubles with each failure in a row, counted from 1. */
export function restartDelayMs(failures: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), LAST_DELAY_MS)
}

export function startChild(options: ChildOptions): Child {
  const { log } = options
  const stopping = new AbortController()
  let running: ChildProcess | undefined

  const child: Child = {
    name: options.name,
    identity: () => running?.identity,
    async stop(graceMs, by = 'SIGTERM') {
      stopping.abort()
      if (running !== undefined) await end(running, graceMs, by)
      await child.over
    },
    over: keepRunning(),
  }
  return child

  async function keepRunning(): Promise<string> {
    // The caller gets its handle before the first process is started.
    await Promise.resolve()
    let failures = 0
    let everReady = false
    while (true) {
      const { ending, wasReady } = await runOnce()
      everReady ||= wasReady
      if (stopping.signal.aborted) return ending
      if (!everReady && !options.retryFirstStart) return ending
      failures = wasReady ? 1 : failures + 1
      const delayMs = restartDelayMs(failures)
      log.warn(`${options.name} ended with ${ending}, starting it again`, { afterMs: delayMs })
      await delay(delayMs, stopping.signal)
      if (stopping.signal.aborted) return ending
    }
  }

  async function runOnce(): Promise<{ ending: string; wasReady: boolean }> {
    const startedAt = performance.now()
    let wasReady = false
    try {
      running = spawn(options)
    } catch (error) {
      return { ending: error instanceof Error ? error.message : `${error}`, wasReady }
    }
    const ended = new AbortController()
    options.onStart(child)
    options.ready(ended.signal).then(
      () => {
        wasReady = true
        if (!stopping.signal.aborted) options.onReady(performance.now() - startedAt)
      },
      () => {
        // It ended before it served, which the end itself tells.
      },
    )
    const ending = await running.ended
    ended.abort()
    // What it started itself must not outlive it and hold its ports.
    killGroup(running)
    running = undefined
    return { ending, wasReady }
  }
}

interface ChildProcess {
  readonly identity: ProcessIdentity
  readonly ended: Promise<string>
}

function spawn(options: ChildOptions): ChildProcess {
  const started = Bun.spawn([...options.command], {
    cwd: options.cwd,
    env: options.env,
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
    // A group of its own: Ctrl-C in the terminal reaches the supervisor alone, which ends the
    // children in order, and a signal to the group reaches what the child has started.
    detached: true,
  })
  const read = [started.stdout, started.stderr].map((stream) => readLines(stream, options.onLine))
  return {
    identity: { pid: started.pid, startTicks: processInfo(started.pid)?.startTicks ?? 0 },
    ended: started.exited.then(async (code) => {
      // Last words first; but a grandchild may hold the pipe open for ever.
      await Promise.race([Promise.all(read), Bun.sleep(LAST_WORDS_MS)])
      return started.signalCode === null ? `exit code ${code}` : `signal ${started.signalCode}`
    }),
  }
}

const LAST_WORDS_MS = 100

async function end(running: ChildProcess, graceMs: number, by: EndSignal): Promise<void> {
  // Only the leader is asked: it knows in which order to end what it has started.
  signal(running.identity.pid, by)
  const timer = setTimeout(() => killGroup(running), graceMs)
  await running.ended
  clearTimeout(timer)
}

/** A group lives as long as any of its members does, whether or not its leader does. */
function killGroup({ identity }: ChildProcess): void {
  signal(-identity.pid, 'SIGKILL')
}

function signal(pid: number, name: EndSignal | 'SIGKILL'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    resolve()
  })
  return promise
}
