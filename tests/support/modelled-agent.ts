/** An agent as the scheduler's handlers see it, with a model server of limited memory. */

import { seldon } from '../../src/gen/seldon.js'
import type { ServerCall } from '../../src/lib/grpc/server-call.ts'
import type { World } from './control-world.ts'

const { Event } = seldon.mlops.agent.ModelEventMessage
const { Operation } = seldon.mlops.agent.ModelOperationMessage

type ModelVersion = seldon.mlops.agent.ModelVersionInit

export const SERVER = 'mlserver'

export interface Task {
  readonly kind: 'LOAD' | 'UNLOAD'
  /** `iris_1` */
  readonly internal: string
  readonly version: ModelVersion
}

export class ModelledAgent {
  readonly index: number
  readonly memoryBytes: number
  /** What its model server holds. */
  readonly held = new Map<string, ModelVersion>()
  /** What it was told and has not done. */
  tasks: Task[] = []
  readonly #world: World
  #stream: AbortController | undefined
  readonly #lost = new Set<string>()

  constructor(world: World, index: number, memoryBytes: number) {
    this.#world = world
    this.index = index
    this.memoryBytes = memoryBytes
  }

  get isConnected(): boolean {
    return this.#stream !== undefined
  }

  /** Subscribes; an open stream of the same replica is taken over. */
  subscribe(): void {
    const stream = new AbortController()
    this.#stream = stream
    this.tasks = []
    void this.#read(stream)
  }

  /** The stream is gone; the model server keeps what it has, loads under way are given up. */
  loseStream(): void {
    this.#stream?.abort()
    this.#stream = undefined
    this.tasks = []
  }

  crash(): void {
    for (const internal of this.held.keys()) this.#lost.add(`${internal}@${this.incarnation}`)
    this.loseStream()
    this.held.clear()
  }

  /** Which of its lives the scheduler takes it to be in. */
  get incarnation(): number | undefined {
    const { state } = this.#world.control.controller
    return state.servers.get(SERVER)?.replicas.get(this.index)?.incarnation
  }

  /** Whether requests for a version that meant one of its lives fail though it could have them. */
  misses(internal: string, incarnation: number): boolean {
    if (incarnation !== this.incarnation || this.held.has(internal)) return false
    // What a crash took from it is nobody's fault.
    return !this.#lost.has(`${internal}@${incarnation}`)
  }

  /** Does one of its tasks; a load may fail. */
  async work(position: number, succeeds: boolean): Promise<void> {
    const [task] = this.tasks.splice(position, 1)
    if (task === undefined) return
    const { kind, internal, version } = task
    if (kind === 'UNLOAD') {
      this.held.delete(internal)
      return this.report(version, Event.UNLOADED)
    }
    if (succeeds) this.held.set(internal, version)
    return this.report(version, succeeds ? Event.LOADED : Event.LOAD_FAILED)
  }

  /** What it says may be untrue. */
  async report(
    version: ModelVersion,
    event: seldon.mlops.agent.ModelEventMessage.Event,
  ): Promise<void> {
    const { ModelEventMessage } = seldon.mlops.agent
    const message = ModelEventMessage.encode({
      serverName: SERVER,
      replicaIdx: this.index,
      modelName: version.model?.meta?.name ?? '',
      modelVersion: version.version ?? 0,
      event,
      message: 'as modelled',
      availableMemoryBytes: this.memoryBytes - this.usedBytes,
    })
    const { agentEvent } = this.#world.running.agents
    // A report that does not fit is refused: nothing to be done about it.
    await agentEvent?.(
      ModelEventMessage.decode(message.finish()),
      call(new AbortController()),
    ).catch(() => {})
  }

  get usedBytes(): number {
    return [...this.held.values()].reduce((sum, version) => sum + bytesOf(version), 0)
  }

  /** What it will use when it has loaded all it was told to. */
  get promisedBytes(): number {
    const loads = this.tasks.filter(
      ({ kind, internal }) => kind === 'LOAD' && !this.held.has(internal),
    )
    return this.usedBytes + loads.reduce((sum, { version }) => sum + bytesOf(version), 0)
  }

  async #read(stream: AbortController): Promise<void> {
    const { subscribe } = this.#world.running.agents
    if (subscribe === undefined) throw new Error('agents cannot subscribe')
    try {
      for await (const message of subscribe(this.#subscription(), call(stream))) {
        if (this.#stream !== stream) return
        const task = taskOf(message)
        // Of those that wait for one version only the last counts.
        this.tasks = [...this.tasks.filter(({ internal }) => internal !== task.internal), task]
      }
    } catch {
      // Taken over, or refused: in both cases the stream has ended.
    }
    if (this.#stream === stream) this.loseStream()
  }

  #subscription(): seldon.mlops.agent.AgentSubscribeRequest {
    const { AgentSubscribeRequest } = seldon.mlops.agent
    const request = AgentSubscribeRequest.encode({
      serverName: SERVER,
      replicaIdx: this.index,
      shared: true,
      availableMemoryBytes: this.memoryBytes - this.usedBytes,
      loadedModels: [...this.held.values()],
      replicaConfig: {
        inferenceSvc: `10.0.0.${this.index + 1}`,
        inferenceHttpPort: 9999,
        inferenceGrpcPort: 9998,
        memoryBytes: this.memoryBytes,
        capabilities: ['sklearn'],
      },
    })
    return AgentSubscribeRequest.decode(request.finish())
  }
}

function taskOf({ operation, modelVersion }: seldon.mlops.agent.ModelOperationMessageInit): Task {
  const version = modelVersion ?? {}
  const internal = `${version.model?.meta?.name}_${version.version}`
  return { kind: operation === Operation.LOAD_MODEL ? 'LOAD' : 'UNLOAD', internal, version }
}

function bytesOf({ model }: ModelVersion): number {
  return model?.modelSpec?.memoryBytes ?? 0
}

function call({ signal }: AbortController): ServerCall {
  return {
    signal,
    peer: '10.0.0.1:1',
    peerCertificate: undefined,
    metadata: {},
    deadlineMs: undefined,
    setTrailer() {},
  }
}
