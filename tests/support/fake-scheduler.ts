/** A scheduler that tells agents what a test says, and writes down what they tell it. */

import { seldon } from '../../src/gen/seldon.js'
import { agentService } from '../../src/gen/services.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createGrpcServer, type GrpcServer } from '../../src/lib/grpc/server.ts'
import { silentLog } from '../../src/lib/log.ts'
import { createJournal, type Journal } from './journal.ts'

const { Event } = seldon.mlops.agent.ModelEventMessage
const { Operation } = seldon.mlops.agent.ModelOperationMessage

export interface Told {
  /** Such as `LOADED iris_1`. */
  readonly text: string
  readonly event: seldon.mlops.agent.ModelEventMessage
}

export interface FakeScheduler {
  readonly port: number
  readonly subscriptions: Journal<seldon.mlops.agent.AgentSubscribeRequest>
  readonly events: Journal<Told>
  /** The texts of those that were not taken. */
  readonly refused: Journal<string>
  readonly drains: Journal<seldon.mlops.agent.AgentDrainRequest>
  /** What a drain is answered with; it fails when this rejects. */
  onDrain: () => Promise<boolean>
  readonly triggers: Journal<seldon.mlops.agent.ModelScalingTriggerMessage>
  /** How many streams of triggers there have been. */
  readonly triggerStreams: number
  readonly triggerStreamEnds: Journal<'ended'>
  /** Streams of triggers that were answered with UNIMPLEMENTED. */
  readonly triggersRefused: Journal<'refused'>
  /** Whether it takes triggers; it does at first. */
  scalesModels: boolean
  /** Answers the streams of triggers, though agents may have more to tell. */
  endTriggerStreams(): void
  /** What the next event is answered with instead of being taken. */
  failNextEvent(error: GrpcError): void
  load(version: seldon.mlops.agent.ModelVersionInit, autoscalingEnabled?: boolean): void
  unload(version: seldon.mlops.agent.ModelVersionInit): void
  /** Ends the agents' streams in order; they may come back. */
  endStreams(): void
  stop(): Promise<void>
}

interface Stream {
  readonly queue: seldon.mlops.agent.ModelOperationMessageInit[]
  ended: boolean
  wake: () => void
}

export async function startFakeScheduler(port = 0): Promise<FakeScheduler> {
  const subscriptions = createJournal<seldon.mlops.agent.AgentSubscribeRequest>()
  const events = createJournal<Told>()
  const refused = createJournal<string>()
  const drains = createJournal<seldon.mlops.agent.AgentDrainRequest>()
  const streams = new Set<Stream>()
  const failures: GrpcError[] = []
  const triggers = createJournal<seldon.mlops.agent.ModelScalingTriggerMessage>()
  const triggerStreamEnds = createJournal<'ended'>()
  const triggersRefused = createJournal<'refused'>()
  const openTriggerStreams = new Set<() => void>()
  let triggerStreams = 0
  const server = createGrpcServer({ log: silentLog })
  server.add(agentService, {
    async *subscribe(request, { signal }) {
      const stream: Stream = { queue: [], ended: false, wake: () => {} }
      streams.add(stream)
      subscriptions.add(request)
      signal.addEventListener('abort', () => end(stream), { once: true })
      yield* messages(stream)
      streams.delete(stream)
    },
    async agentEvent(event) {
      const text = `${Event[event.event]} ${event.modelName}_${event.modelVersion}`
      const failure = failures.shift()
      if (failure !== undefined) {
        refused.add(text)
        throw failure
      }
      events.add({ text, event })
      return {}
    },
    async agentDrain(request) {
      drains.add(request)
      return { success: await fake.onDrain() }
    },
    async modelScalingTrigger(messages, { signal }) {
      if (!fake.scalesModels) {
        triggersRefused.add('refused')
        throw new GrpcError('UNIMPLEMENTED', 'not here')
      }
      triggerStreams += 1
      signal.addEventListener('abort', () => triggerStreamEnds.add('ended'), { once: true })
      const answered = new Promise<void>((resolve) => openTriggerStreams.add(resolve))
      const read = async () => {
        for await (const message of messages) triggers.add(message)
      }
      await Promise.race([read(), answered])
      return {}
    },
  })
  const bound = await server.listen({ host: '127.0.0.1', port })
  const send = (operation: seldon.mlops.agent.ModelOperationMessage.Operation) => {
    return (modelVersion: seldon.mlops.agent.ModelVersionInit, autoscalingEnabled = false) => {
      for (const stream of streams) {
        stream.queue.push({ operation, modelVersion, autoscalingEnabled })
        stream.wake()
      }
    }
  }
  const fake: FakeScheduler = {
    port: bound.port,
    subscriptions,
    events,
    refused,
    drains,
    onDrain: async () => true,
    triggers,
    get triggerStreams() {
      return triggerStreams
    },
    triggerStreamEnds,
    triggersRefused,
    scalesModels: true,
    endTriggerStreams() {
      for (const answer of openTriggerStreams) answer()
      openTriggerStreams.clear()
    },
    failNextEvent: (error) => failures.push(error),
    load: send(Operation.LOAD_MODEL),
    unload: send(Operation.UNLOAD_MODEL),
    endStreams: () => {
      for (const stream of streams) end(stream)
    },
    stop: () => stop(server, streams),
  }
  return fake
}

async function stop(server: GrpcServer, streams: ReadonlySet<Stream>): Promise<void> {
  for (const stream of streams) end(stream)
  await server.close({ graceMs: 0 })
}

function end(stream: Stream): void {
  stream.ended = true
  stream.wake()
}

async function* messages(stream: Stream) {
  while (!stream.ended) {
    const next = stream.queue.shift()
    if (next !== undefined) yield next
    else {
      await new Promise<void>((resolve) => {
        stream.wake = resolve
      })
    }
  }
}
