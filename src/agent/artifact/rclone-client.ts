/** Speaks with rclone's remote-control server, `rclone rcd`. */

import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Log } from '../../lib/log.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { authority } from '../authority.ts'
import { createBackoff } from '../backoff.ts'
import type { Address } from '../settings.ts'

export interface RcloneFailure {
  /** `silent`: rclone could not be asked. `refused`: what was asked for failed, in its own words. */
  readonly kind: 'silent' | 'refused'
  readonly reason: string
}

export interface RcloneCall {
  /** Such as `sync/copy`. */
  readonly path: string
  readonly input: Readonly<Record<string, unknown>>
  /** Without one it may take as long as it takes. */
  readonly deadlineMs?: number
}

export interface RcloneClient {
  /** For people to read. */
  readonly address: string
  /** Whether it answers just now. */
  answers(signal: AbortSignal): Promise<boolean>
  /** Waits a while for rclone when it does not answer; one that answers but fails is not waited for. */
  call(call: RcloneCall, signal: AbortSignal): Promise<Result<unknown, RcloneFailure>>
  /** Removes a local folder; it is not waited for an rclone that does not answer. */
  purge(folder: string, deadlineMs: number): Promise<Result<unknown, RcloneFailure>>
}

export interface RcloneClientOptions {
  readonly address: Address
  /** The longest to wait for an rclone that does not answer. */
  readonly patienceMs: number
  /** Told each time that it was asked. */
  readonly onAnswering: (answers: boolean) => void
  readonly log: Log
}

const FIRST_RETRY_MS = 200
const LAST_RETRY_MS = 5_000
const NOOP_DEADLINE_MS = 5_000
const NOOP: RcloneCall = {
  path: 'rc/noop',
  input: { foo: 'bar' },
  deadlineMs: NOOP_DEADLINE_MS,
}

export function createRcloneClient(options: RcloneClientOptions): RcloneClient {
  const { log } = options
  const address = authority(options.address)
  let outageTold = false

  function tellOutage(reason: string): void {
    options.onAnswering(false)
    if (outageTold) return
    outageTold = true
    log.warn('waiting for rclone, which does not answer on /rc/noop', { rclone: address, reason })
  }
  function tellReturn(): void {
    options.onAnswering(true)
    if (outageTold) log.info('rclone answers', { rclone: address })
    outageTold = false
  }
  /** Whether it answers, be it with a refusal. */
  async function askOnce(signal: AbortSignal): Promise<Result<void, RcloneFailure>> {
    const asked = await ask(address, NOOP, signal)
    if (!asked.ok && asked.error.kind === 'silent') {
      if (!signal.aborted) tellOutage(asked.error.reason)
      return asked
    }
    tellReturn()
    return ok(undefined)
  }
  async function awaitAnswer(signal: AbortSignal): Promise<Result<void, RcloneFailure>> {
    const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
    const over = AbortSignal.any([signal, AbortSignal.timeout(options.patienceMs)])
    while (true) {
      const asked = await askOnce(signal)
      if (asked.ok) return asked
      await backoff.wait(over)
      if (over.aborted) return asked
    }
  }

  return {
    address,
    answers: async (signal) => (await askOnce(signal)).ok,
    async call(call, signal) {
      const answering = await awaitAnswer(signal)
      return answering.ok ? ask(address, call, signal) : answering
    },
    purge: (folder, deadlineMs) =>
      ask(
        address,
        { path: 'operations/purge', input: { fs: folder, remote: '' }, deadlineMs },
        new AbortController().signal,
      ),
  }
}

const refusal = z.object({ error: z.string() })

async function ask(
  address: string,
  { path, input, deadlineMs }: RcloneCall,
  signal: AbortSignal,
): Promise<Result<unknown, RcloneFailure>> {
  const deadline = new AbortController()
  const signals = AbortSignal.any([signal, deadline.signal])
  if (deadlineMs !== undefined) abortAfter(deadline, deadlineMs, signals)
  try {
    const answer = await fetch(`http://${address}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: signals,
      // A download may take longer than what fetch allows by default.
      timeout: false,
    })
    const body: unknown = await answer.json().catch(() => undefined)
    if (answer.ok) return ok(body)
    const words = refusal.safeParse(body)
    const reason = words.success ? words.data.error : `HTTP status ${answer.status}`
    return fail({ kind: 'refused', reason })
  } catch (error) {
    if (deadline.signal.aborted) {
      return fail({ kind: 'silent', reason: `no answer within ${deadlineMs} ms` })
    }
    return fail({ kind: 'silent', reason: transportReason(error) })
  } finally {
    deadline.abort()
  }
}

function abortAfter(deadline: AbortController, ms: number, over: AbortSignal): void {
  sleep(ms, undefined, { signal: over, ref: false }).then(
    () => deadline.abort(),
    () => {
      // It was answered in time, or is not waited for.
    },
  )
}

function transportReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : undefined
  return code === 'ConnectionRefused' ? 'connection refused' : error.message
}
