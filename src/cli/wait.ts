/** Waits until things are as they should be, by a stream of their statuses. */

import { setTimeout as sleep } from 'node:timers/promises'
import { GrpcError } from '../lib/grpc/errors.ts'
import { unlessAborted } from '../lib/unless-aborted.ts'
import type { SchedulerClient } from './scheduler-client.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** What one status means for who waits. */
export type Verdict = 'reached' | 'waiting' | { readonly failure: string }

/** How the statuses of one kind of things are watched. */
export interface Watch<Status> {
  /** First how all of them are, then each change. */
  subscribe(client: SchedulerClient, signal: AbortSignal): AsyncIterable<Status>
  nameOf(status: Status): string
  /** For a person, who is told when it changes. */
  describe(status: Status): string
  judge(status: Status): Verdict
}

export interface Patience {
  /** Aborts when the time is over. */
  readonly timeout: AbortSignal
  readonly terminal: Terminal
}

/** The patience of a verb with `--timeout-secs`. */
export function patience(settings: { readonly timeoutSecs: number }, terminal: Terminal): Patience {
  return { timeout: AbortSignal.timeout(settings.timeoutSecs * 1_000), terminal }
}

/** Connecting is given up only when the waiting is. */
const FOREVER_MS = 0x7fff_ffff
/** So that one that ends streams as soon as they begin is not asked in a rush. */
const PAUSE_MS = 250

/**
 * Resolves with EXIT.ok when all of `names` have been as they should, with EXIT.failed at the first
 * that cannot come to be so. A scheduler that goes away is waited for; nothing that it knew is lost.
 */
export async function waitUntil<Status>(
  client: SchedulerClient,
  names: Iterable<string>,
  watch: Watch<Status>,
  { timeout, terminal }: Patience,
): Promise<ExitCode> {
  const over = AbortSignal.any([timeout, terminal.stopped])
  const round = new Round(names, watch, terminal)
  if (round.isOver()) return EXIT.ok
  while (!over.aborted) {
    const outcome = await follow(client, round, watch, over)
    if (outcome !== undefined) return outcome
    if (over.aborted) break
    terminal.err('the scheduler ended the stream; waiting for it to come back')
    await unlessAborted(comeBack(client), over)
  }
  if (terminal.stopped.aborted) return EXIT.interrupted
  for (const line of round.overdue()) terminal.err(`timed out waiting for ${line}`)
  return EXIT.timeout
}

/** Reads one stream to its end, or until the round is over. */
async function follow<Status>(
  client: SchedulerClient,
  round: Round<Status>,
  watch: Watch<Status>,
  over: AbortSignal,
): Promise<ExitCode | undefined> {
  const stop = new AbortController()
  const signal = AbortSignal.any([over, stop.signal])
  try {
    for await (const status of watch.subscribe(client, signal)) {
      const outcome = round.take(status)
      if (outcome !== undefined) return outcome
    }
  } catch (error) {
    if (!(error instanceof GrpcError)) throw error
    if (!over.aborted && error.status !== 'UNAVAILABLE') throw error
  } finally {
    stop.abort()
  }
  return undefined
}

/** Who is still waited for, and how each was last. */
class Round<Status> {
  readonly #watch: Watch<Status>
  readonly #terminal: Terminal
  readonly #pending: Map<string, string>

  constructor(names: Iterable<string>, watch: Watch<Status>, terminal: Terminal) {
    this.#watch = watch
    this.#terminal = terminal
    this.#pending = new Map([...names].map((name) => [name, '']))
  }

  take(status: Status): ExitCode | undefined {
    const name = this.#watch.nameOf(status)
    const before = this.#pending.get(name)
    if (before === undefined) return undefined
    const now = this.#watch.describe(status)
    if (now !== before) this.#terminal.err(`${name}: ${now}`)
    this.#pending.set(name, now)
    const verdict = this.#watch.judge(status)
    if (verdict === 'waiting') return undefined
    if (verdict !== 'reached') {
      this.#terminal.err(`${name}: ${verdict.failure}`)
      return EXIT.failed
    }
    this.#pending.delete(name)
    return this.isOver() ? EXIT.ok : undefined
  }

  isOver(): boolean {
    return this.#pending.size === 0
  }

  /** A line for each that did not make it. */
  overdue(): string[] {
    return [...this.#pending].map(([name, last]) => (last === '' ? name : `${name}: ${last}`))
  }
}

async function comeBack(client: SchedulerClient): Promise<void> {
  await sleep(PAUSE_MS)
  await client.waitForReady(FOREVER_MS)
}
