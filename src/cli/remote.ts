/** Talks to a running scheduler or Envoy, and turns what goes wrong into a sentence and an exit code. */

import type { ServiceDefinition } from '../gen/message.ts'
import { createGrpcClient, type GrpcClient } from '../lib/grpc/client.ts'
import { GrpcError } from '../lib/grpc/errors.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** Who is asked, for a person. */
export interface Remote {
  /** As in `the scheduler`. */
  readonly name: string
  /** `host:port`. */
  readonly target: string
  /** What requests say they are for, where several hosts share the address. */
  readonly authority?: string | undefined
  /** The flag that names another one, without dashes. */
  readonly flag: string
}

/** Runs `use` with a client; a call that fails is told on `terminal`. */
export async function withGrpc<S extends ServiceDefinition>(
  remote: Remote,
  service: S,
  terminal: Terminal,
  use: (client: GrpcClient<S>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const client = createGrpcClient(service, grpcTarget(remote))
  try {
    return await use(client)
  } catch (error) {
    if (!(error instanceof GrpcError)) throw error
    if (terminal.stopped.aborted) return EXIT.interrupted
    const { code, message } = failedCall(remote, error)
    terminal.err(message)
    return code
  } finally {
    client.close()
  }
}

export function grpcTarget({ target, authority }: Remote): {
  readonly target: string
  readonly authority?: string
} {
  return authority === undefined ? { target } : { target, authority }
}

/** A sentence for a person, and what it means for the command. */
export function failedCall(
  remote: Remote,
  error: GrpcError,
): { readonly code: ExitCode; readonly message: string } {
  return isUnanswered(error)
    ? { code: EXIT.unreachable, message: unreachable(remote, error.message) }
    : { code: EXIT.failed, message: `${error.message} (${error.status})` }
}

/** UNAVAILABLE may also be what the other side answers; then it has words of its own. */
function isUnanswered({ status, message }: GrpcError): boolean {
  if (status === 'DEADLINE_EXCEEDED') return true
  return (
    status === 'UNAVAILABLE' && /^(No connection|Connection|Name resolution|read E)/.test(message)
  )
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** The error is a sentence for a person: nobody answered, or not in time. */
export async function askHttp(
  remote: Remote,
  path: string,
  init: Omit<RequestInit, 'headers'> & {
    readonly timeoutMs: number
    readonly headers?: Readonly<Record<string, string>>
  },
): Promise<Result<HttpAnswer, string>> {
  const { timeoutMs, headers, ...request } = init
  try {
    const answer = await fetch(`http://${remote.target}${path}`, {
      ...request,
      headers: {
        ...(remote.authority === undefined ? {} : { host: remote.authority }),
        ...headers,
      },
      signal: AbortSignal.timeout(timeoutMs),
    })
    return ok({ status: answer.status, headers: answer.headers, text: await answer.text() })
  } catch (error) {
    const words = error instanceof Error ? error.message : `${error}`
    return fail(unreachable(remote, words))
  }
}

function unreachable({ name, target, flag }: Remote, words: string): string {
  return `${name} does not answer at ${target} (another address: --${flag}): ${shorten(words)}`
}

/** What runtimes say at length, in a person's words. */
function shorten(words: string): string {
  if (/ECONNREFUSED/.test(words)) return 'connection refused'
  if (/ENOTFOUND|EAI_AGAIN|Name resolution failed/.test(words)) return 'unknown host'
  return /timed out|Deadline exceeded/i.test(words) ? 'no answer in time' : words
}
