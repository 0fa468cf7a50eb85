/** `seldon model infer`: sends a request to a model through Envoy and prints the answer. */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import { command } from '../command.ts'
import { inferenceHost } from '../settings/client.ts'
import { setting } from '../settings/setting.ts'
import { boolean, duration, integer, lines, oneOf, optional, path } from '../settings/types.ts'
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts'
import { inferGrpc } from './infer-grpc.ts'
import { inferRest } from './infer-rest.ts'

const REQUEST = 'Request'

export interface InferRequest {
  readonly model: string
  readonly inferenceHost: string
  readonly payload: string
  readonly headers: Readonly<Record<string, string>>
  readonly showHeaders: boolean
  readonly timeoutMs: number
}

export const modelInfer = command({
  arguments: [
    { name: 'name', description: 'The model', required: true },
    {
      name: 'payload',
      description: 'The request as JSON; from a file with -f, from standard input with -',
      required: false,
    },
  ],
  settings: {
    file: setting({
      flag: 'file-path',
      short: 'f',
      env: [],
      type: optional(path),
      default: undefined,
      description: 'File with the request as JSON',
      group: REQUEST,
    }),
    mode: setting({
      flag: 'inference-mode',
      env: [],
      type: oneOf(['rest', 'grpc']),
      default: 'rest',
      description: 'How to send it',
      group: REQUEST,
    }),
    iterations: setting({
      flag: 'iterations',
      short: 'i',
      env: [],
      type: integer({ min: 1 }),
      default: 1,
      description: 'How often to send it',
      group: REQUEST,
    }),
    headers: setting({
      flag: 'header',
      env: [],
      type: { ...lines, placeholder: 'name=value' },
      default: [],
      description: 'Header to add; may be given more than once',
      group: REQUEST,
    }),
    timeout: setting({
      flag: 'timeout',
      env: [],
      type: duration,
      default: 60_000,
      description: 'How long to wait for an answer',
      group: REQUEST,
    }),
    showHeaders: setting({
      flag: 'show-headers',
      env: [],
      type: boolean,
      default: false,
      description: 'Print the headers of the answer, too',
      group: 'Output',
    }),
    inferenceHost,
  },
  async run({ settings, arguments: [model = '', given], terminal }) {
    const payload = await readPayload(given, settings.file, terminal)
    const headers = readHeaders(settings.headers)
    if (!payload.ok || !headers.ok) {
      for (const read of [payload, headers]) if (!read.ok) terminal.err(read.error)
      return EXIT.usage
    }
    const request: InferRequest = {
      model,
      inferenceHost: settings.inferenceHost,
      payload: payload.value,
      headers: headers.value,
      showHeaders: settings.showHeaders,
      timeoutMs: settings.timeout,
    }
    const send = settings.mode === 'rest' ? inferRest : inferGrpc
    return sendOften(() => send(request, terminal), settings.iterations, terminal)
  },
})

/** Ends with the first failure: what is wrong once is wrong the next time. */
async function sendOften(
  send: () => Promise<ExitCode>,
  iterations: number,
  terminal: Terminal,
): Promise<ExitCode> {
  for (let sent = 0; sent < iterations; sent += 1) {
    if (terminal.stopped.aborted) return EXIT.interrupted
    const code = await send()
    if (code !== EXIT.ok) return code
  }
  return EXIT.ok
}

async function readPayload(
  given: string | undefined,
  file: string | undefined,
  terminal: Terminal,
): Promise<Result<string, string>> {
  if (given !== undefined && file !== undefined) {
    return fail('give the request as an argument or with -f, not both')
  }
  if (given === '-' || file === '-') return ok(await terminal.stdin())
  if (given !== undefined) return ok(given)
  if (file === undefined) {
    return fail(`give the request as JSON, with -f FILE, or as - for standard input`)
  }
  try {
    return ok(await readFile(resolve(terminal.cwd, file), 'utf8'))
  } catch (error) {
    return fail(error instanceof Error ? error.message : `${error}`)
  }
}

function readHeaders(pairs: readonly string[]): Result<Record<string, string>, string> {
  const headers: Record<string, string> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at < 1) return fail(`--header: "${pair}" is not valid (expected name=value)`)
    headers[pair.slice(0, at).toLowerCase()] = pair.slice(at + 1)
  }
  return ok(headers)
}
