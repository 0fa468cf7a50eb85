/** `seldon model infer`: sends a request to a model through Envoy and prints the answer. */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import { command } from '../command.ts'
import { authority, inferenceHost } from '../settings/client.ts'
import { setting } from '../settings/setting.ts'
import { boolean, duration, integer, lines, oneOf, optional, path } from '../settings/types.ts'
import { talkSettings } from '../settings/verbs.ts'
import { EXIT, type Terminal } from '../terminal.ts'
import { grpcInference } from './infer-grpc.ts'
import { restInference } from './infer-rest.ts'
import { sendRequests } from './infer-runs.ts'
import type { Inference, InferRequest } from './inference.ts'

const REQUEST = 'Request'

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
    seconds: setting({
      flag: 'seconds',
      short: 't',
      env: [],
      type: optional(integer({ min: 1, max: 2_000_000 })),
      default: undefined,
      description: 'How many seconds to go on sending it, however often that is',
      group: REQUEST,
    }),
    sticky: setting({
      flag: 'sticky-session',
      short: 's',
      env: [],
      type: boolean,
      default: false,
      description: 'Stay with the version that answered last, in this run or the one before',
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
    authority,
    ...talkSettings,
    // As in the existing tool; here there is no other way to print the answer.
    showResponse: { ...talkSettings.showResponse, short: 'o' },
  },
  notes:
    'Sent more than once, it prints not the answers but how many each version gave, and how long they took; a request that fails is counted, and makes the command fail.',
  async run({ settings, arguments: [model = '', payload], terminal }) {
    const given = await readRequest(payload, settings, terminal)
    const inference = given.ok
      ? connect(settings.mode, {
          model,
          inferenceHost: settings.inferenceHost,
          authority: settings.authority,
          timeoutMs: settings.timeout,
          ...given.value,
        })
      : given
    if (!inference.ok) {
      for (const fault of inference.error) terminal.err(fault)
      return EXIT.usage
    }
    if (settings.verbose) terminal.err(`asking Envoy at ${settings.inferenceHost}`)
    if (settings.showRequest) terminal.err(inference.value.request)
    const answer = settings.showResponse ? terminal : { ...terminal, out() {} }
    try {
      return await sendRequests(inference.value, settings, answer)
    } finally {
      inference.value.close()
    }
  },
})

function connect(
  mode: 'rest' | 'grpc',
  request: InferRequest,
): Result<Inference, readonly string[]> {
  return mode === 'rest' ? ok(restInference(request)) : grpcInference(request)
}

interface GivenRequest {
  readonly payload: string
  readonly headers: Readonly<Record<string, string>>
}

/** The errors are what is wrong with the words of the command line. */
async function readRequest(
  payload: string | undefined,
  settings: { readonly file: string | undefined; readonly headers: readonly string[] },
  terminal: Terminal,
): Promise<Result<GivenRequest, readonly string[]>> {
  const text = await readPayload(payload, settings.file, terminal)
  const headers = readHeaders(settings.headers)
  if (text.ok && headers.ok) return ok({ payload: text.value, headers: headers.value })
  return fail([text, headers].flatMap((read) => (read.ok ? [] : [read.error])))
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
