/** The model server, spoken to in the Open Inference Protocol's gRPC. */

import { grpcInferenceService } from '../../gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../lib/grpc/client.ts'
import { GrpcError, type StatusName } from '../../lib/grpc/errors.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { unlessAborted } from '../../lib/unless-aborted.ts'
import { authority } from '../authority.ts'
import { createBackoff } from '../backoff.ts'
import { type LoadFailure, permanent, transient } from '../failure.ts'
import { startHeartbeat } from './heartbeat.ts'
import { askLiveAt } from './http-live.ts'
import { createLoadTimes } from './load-times.ts'

/** One connection to a model server that answered, until it is lost. */
export interface ModelServer {
  /** Names of all models that are ready there; the error says why it did not tell. */
  readyModels(): Promise<Result<readonly string[], string>>
  load(internalName: string): Promise<Result<void, LoadFailure>>
  /** A model that it does not have counts as unloaded. */
  unload(internalName: string): Promise<Result<void, string>>
  /** Whether it answers just now. */
  answers(): Promise<boolean>
  /** Aborted, with a sentence that says why, when it is gone or answers no more. */
  readonly lost: AbortSignal
  /** It is lost but keeps its connections: what was asked of it is never answered. */
  hangs(): boolean
  /** Cancels what is open. */
  close(): void
}

export interface ModelServerOptions {
  readonly host: string
  readonly httpPort: number
  readonly grpcPort: number
  /** The longest that it may take to load one model. */
  readonly loadTimeoutMs: number
  /** A model's own clean-up may take its time, and others that are being loaded hold it up. */
  readonly unloadTimeoutMs: number
  /** It answers an unload at once and has the model's memory for a while longer. */
  readonly unloadsInBackground: boolean
  /** How often it is asked whether it lives. */
  readonly askEveryMs: number
  /** A model that runs in the server's own loop holds up the answer, so little would be too little. */
  readonly patienceMs: number
}

/** As the protocol writes it, and as MLServer does over gRPC. */
const READY: ReadonlySet<string> = new Set(['READY', 'State.READY'])

const UNLOADING = 'UNLOADING'

const CONNECT_WITHIN_MS = 5_000
const ANSWER_WITHIN_MS = 30_000

/** Undefined when it does not answer just now. */
export async function connectModelServer(
  options: ModelServerOptions,
  signal: AbortSignal,
): Promise<ModelServer | undefined> {
  const { host, httpPort, grpcPort, loadTimeoutMs } = options
  const lost = new AbortController()
  let connected = false
  let closed = false
  let hangs = false
  const client = createGrpcClient(grpcInferenceService, {
    target: authority({ host, port: grpcPort }),
    onConnection(isConnected) {
      const broke = connected && !isConnected && !closed
      connected = isConnected
      if (broke) lost.abort('the connection to the model server was lost')
    },
  })
  const ready = await unlessAborted(client.waitForReady(CONNECT_WITHIN_MS), signal)
  const live = ready === true && (await isLive(client, signal))
  if (!live || lost.signal.aborted) {
    client.close()
    return undefined
  }
  // Asked over HTTP, because MLServer logs every call over gRPC.
  const askLive = askLiveAt({ host, port: httpPort })
  const heartbeat = startHeartbeat({
    askLive,
    everyMs: options.askEveryMs,
    patienceMs: options.patienceMs,
    onSilence(reason) {
      hangs = true
      lost.abort(reason)
    },
  })
  const loadTimes = createLoadTimes(options.patienceMs, () => performance.now())
  return {
    answers: () => askLive(CONNECT_WITHIN_MS, lost.signal),
    lost: lost.signal,
    hangs: () => hangs,
    readyModels: () => readyModels(client),
    load(name) {
      const work = () => loadTimes.measure(name, () => load(client, name, loadTimeoutMs))
      return heartbeat.during(work, loadTimes.allowedMs(name))
    },
    unload: (name) =>
      heartbeat.during(() => unload(client, name, options), loadTimes.allowedMs(name)),
    close() {
      closed = true
      heartbeat.stop()
      client.close()
    },
  }
}

type InferenceClient = GrpcClient<typeof grpcInferenceService>

async function readyModels(client: InferenceClient): Promise<Result<readonly string[], string>> {
  try {
    const { models } = await client.repositoryIndex({}, { deadlineMs: ANSWER_WITHIN_MS })
    return ok(models.filter(({ state }) => READY.has(state)).map(({ name }) => name))
  } catch (error) {
    return fail(wordsOf(asGrpcError(error)))
  }
}

async function load(
  client: InferenceClient,
  modelName: string,
  deadlineMs: number,
): Promise<Result<void, LoadFailure>> {
  try {
    await client.repositoryModelLoad({ modelName }, { deadlineMs })
    return ok(undefined)
  } catch (error) {
    return loadFailure(modelName, asGrpcError(error), deadlineMs)
  }
}

async function unload(
  client: InferenceClient,
  modelName: string,
  { unloadTimeoutMs: deadlineMs, unloadsInBackground }: ModelServerOptions,
): Promise<Result<void, string>> {
  try {
    await client.repositoryModelUnload({ modelName }, { deadlineMs })
    if (unloadsInBackground) await untilGone(client, modelName, AbortSignal.timeout(deadlineMs))
    return ok(undefined)
  } catch (error) {
    const failure = asGrpcError(error)
    return failure.status === 'NOT_FOUND' ? ok(undefined) : fail(wordsOf(failure))
  }
}

const FIRST_LOOK_MS = 20
const LAST_LOOK_MS = 250

/** No event tells; one that is not gone in time is unloaded all the same. */
async function untilGone(
  client: InferenceClient,
  modelName: string,
  over: AbortSignal,
): Promise<void> {
  const backoff = createBackoff(FIRST_LOOK_MS, LAST_LOOK_MS)
  while (!over.aborted) {
    const { models } = await client.repositoryIndex({}, { deadlineMs: ANSWER_WITHIN_MS })
    if (!models.some(({ name, state }) => name === modelName && state === UNLOADING)) return
    await backoff.wait(over)
  }
}

async function isLive(client: InferenceClient, signal: AbortSignal): Promise<boolean> {
  try {
    return (await client.serverLive({}, { deadlineMs: CONNECT_WITHIN_MS, signal })).live
  } catch {
    return false
  }
}

/** Failures that may be over when the same is tried again. */
const PASSING: ReadonlySet<StatusName> = new Set([
  'UNAVAILABLE',
  'RESOURCE_EXHAUSTED',
  'ABORTED',
  'CANCELLED',
])

/** Triton tells no more than this of a config.pbtxt that it cannot read. */
const TRITON_UNREAD = /failed to poll from model repository/

function loadFailure(
  modelName: string,
  error: GrpcError,
  loadTimeoutMs: number,
): Result<never, LoadFailure> {
  if (PASSING.has(error.status)) return transient(wordsOf(error))
  if (error.status === 'DEADLINE_EXCEEDED') {
    const reason = `the model server did not load ${modelName} within ${loadTimeoutMs / 1000} s`
    return fail({ kind: 'late', reason })
  }
  // The files are there, so that it found none means that it could not read them.
  const unread = error.status === 'NOT_FOUND' || TRITON_UNREAD.test(error.message)
  const hint = unread ? ' (its settings could not be read: see the log)' : ''
  return permanent(`${sentenceOf(error)}${hint}`)
}

/** MLServer tells of an exception only its text, which of a KeyError is the bare key. */
const TERSE = /^\S+$/

function sentenceOf(error: GrpcError): string {
  const words = wordsOf(error)
  if (!TERSE.test(words)) return words
  return `the model server answered ${error.status} and gave no more reason than "${words}": its log says more`
}

function wordsOf({ message, status }: GrpcError): string {
  // Triton ends its list of versions like a sentence of code.
  const words = message.replace(/[\s;]+$/, '')
  return words === '' ? `the model server answered ${status} without a reason` : words
}

function asGrpcError(error: unknown): GrpcError {
  if (error instanceof GrpcError) return error
  throw error
}
