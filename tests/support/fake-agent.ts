/** An agent that loads nothing and answers what it is told to: for what real ones do too slowly, or never. */

import { seldon } from '../../src/gen/seldon.js'
import { agentService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { Condition } from './condition.ts'

const { Event } = seldon.mlops.agent.ModelEventMessage
const { Operation } = seldon.mlops.agent.ModelOperationMessage

export interface FakeAgentOptions {
  readonly agentPort: number
  readonly server?: string
  readonly index?: number
  /** Where requests for its models really go. */
  readonly address?: string
  readonly httpPort?: number
  readonly grpcPort?: number
  readonly memoryBytes?: number
  readonly capabilities?: readonly string[]
  /** What it says to hold when it subscribes. */
  readonly loaded?: readonly seldon.mlops.agent.ModelVersionInit[]
  /** Undefined: no answer. The default succeeds at once. */
  readonly answer?: (
    operation: 'LOAD' | 'UNLOAD',
    version: seldon.mlops.agent.ModelVersion,
  ) => Promise<'DONE' | 'FAILED' | undefined> | 'DONE' | 'FAILED' | undefined
}

export interface FakeAgent {
  /** Each operation it was told, such as `LOAD iris_1`. */
  readonly told: readonly string[]
  /** Internal names it holds now. */
  readonly held: ReadonlySet<string>
  /** What the scheduler said to its events when it did not like them. */
  readonly refusals: readonly string[]
  /** Resolves when its stream has ended, by either side: `OK`, or the status and why. */
  readonly ended: Promise<string>
  /** Resolves when `isSo` holds; looks when it was told something, and when it has reported. */
  until(isSo: () => boolean): Promise<void>
  report(event: seldon.mlops.agent.ModelEventMessageInit): Promise<void>
  close(): void
}

const DEADLINE_MS = 30_000
const EVENTS = {
  'LOAD DONE': Event.LOADED,
  'LOAD FAILED': Event.LOAD_FAILED,
  'UNLOAD DONE': Event.UNLOADED,
  'UNLOAD FAILED': Event.UNLOAD_FAILED,
}

export function startFakeAgent(options: FakeAgentOptions): FakeAgent {
  const { server = 'mlserver', index = 0, memoryBytes = 1_000_000_000 } = options
  const answerTo = options.answer ?? (() => 'DONE' as const)
  const client = createGrpcClient(agentService, { target: `127.0.0.1:${options.agentPort}` })
  const stop = new AbortController()
  const told: string[] = []
  const held = new Set<string>()
  const refusals: string[] = []
  const progress = new Condition()

  const report = async (event: seldon.mlops.agent.ModelEventMessageInit): Promise<void> => {
    try {
      await client.agentEvent(
        { serverName: server, replicaIdx: index, availableMemoryBytes: memoryBytes, ...event },
        { deadlineMs: DEADLINE_MS },
      )
    } catch (error) {
      refusals.push(error instanceof Error ? error.message : String(error))
    }
    progress.changed()
  }

  const carryOut = async ({
    operation,
    modelVersion: version,
  }: seldon.mlops.agent.ModelOperationMessage): Promise<void> => {
    const modelName = version?.model?.meta?.name
    if (!version || modelName === undefined) return
    const kind = operation === Operation.LOAD_MODEL ? 'LOAD' : 'UNLOAD'
    const internal = `${modelName}_${version.version}`
    told.push(`${kind} ${internal}`)
    progress.changed()
    const answer = await answerTo(kind, version)
    if (answer === undefined) return
    if (answer === 'DONE' && kind === 'LOAD') held.add(internal)
    if (answer === 'DONE' && kind === 'UNLOAD') held.delete(internal)
    const event = EVENTS[`${kind} ${answer}`]
    const message = answer === 'DONE' ? '' : 'told to fail'
    await report({ modelName, modelVersion: version.version, event, message })
  }

  const subscribe = async (): Promise<string> => {
    const request = {
      serverName: server,
      replicaIdx: index,
      shared: true,
      availableMemoryBytes: memoryBytes,
      loadedModels: options.loaded ?? [],
      replicaConfig: {
        inferenceSvc: options.address ?? '127.0.0.1',
        inferenceHttpPort: options.httpPort ?? 1,
        inferenceGrpcPort: options.grpcPort ?? 1,
        memoryBytes,
        capabilities: options.capabilities ?? ['sklearn'],
      },
    }
    try {
      for await (const message of client.subscribe(request, { signal: stop.signal })) {
        void carryOut(message)
      }
      return 'OK'
    } catch (error) {
      return error instanceof GrpcError ? `${error.status} ${error.message}` : String(error)
    } finally {
      client.close()
    }
  }
  const ended = subscribe()
  const until = (isSo: () => boolean) => progress.until(isSo)
  return { told, held, refusals, ended, until, report, close: () => stop.abort() }
}
