/** The agents' streams: what each is to be told follows from the state, never from a queue. */

import { isAutoscaled } from '../domain/autoscaling.ts'
import type { Command, Rejection, ReplicaRef } from '../domain/command.ts'
import type {
  ModelDefinition,
  ModelReplica,
  ModelRuntimeInfo,
  ModelVersion,
} from '../domain/model.ts'
import { isRoutable } from '../domain/replica-state.ts'
import type { State, Touched } from '../domain/state.ts'
import { ok, type Result } from '../lib/result.ts'

export interface AgentOperation {
  readonly operation: 'LOAD_MODEL' | 'UNLOAD_MODEL'
  readonly definition: ModelDefinition
  readonly version: number
  readonly runtimeInfo?: ModelRuntimeInfo
  /** The agent is to tell when it has too much to do for the model, or nothing. */
  readonly autoscaled: boolean
}

export interface AgentSession {
  /**
   * What the agent is to do, as it comes up; ends when the session does. Only one may read it.
   */
  operations(): AsyncGenerator<AgentOperation, void, undefined>
  /** Whether it is still its replica's: not after another took over, nor after `close`. */
  isCurrent(): boolean
  end(): void
}

export interface AgentSessions {
  /** Ends the session that the same replica had. */
  open(replica: ReplicaRef): AgentSession
  /** Wakes the sessions that may have something to tell. */
  notify(touched: Touched): void
  /** Ends every session, so that agents come back at once to whoever answers next. */
  close(): void
}

interface OpenSession extends AgentSession {
  readonly replica: ReplicaRef
  notify(models: Iterable<string>): void
}

type Dispatch = (command: Command) => Promise<Result<void, Rejection>>

export function createAgentSessions(
  state: State,
  dispatch: Dispatch,
  modelScaling: { readonly enabled: boolean },
): AgentSessions {
  const sessions = new Map<string, OpenSession>()
  return {
    open(replica) {
      const key = `${replica.server} ${replica.index}`
      sessions.get(key)?.end()
      const isCurrent = () => sessions.get(key) === session
      const session = openSession({ state, dispatch, modelScaling, replica, isCurrent })
      sessions.set(key, session)
      return session
    },
    notify(touched) {
      for (const session of sessions.values()) session.notify(touched.models)
    },
    close() {
      const open = [...sessions.values()]
      sessions.clear()
      for (const session of open) session.end()
    },
  }
}

interface Announced {
  readonly operation: AgentOperation
  /** Refused when it is not wanted any more. */
  readonly noted: Promise<Result<void, Rejection>>
}

interface SessionParts {
  readonly state: State
  readonly dispatch: Dispatch
  readonly modelScaling: { readonly enabled: boolean }
  readonly replica: ReplicaRef
  readonly isCurrent: () => boolean
}

function openSession(parts: SessionParts): OpenSession {
  const { state, dispatch, replica, isCurrent } = parts
  /** Models to look at; the state says what there is to tell of them. */
  const dirty = new Set<string>()
  /** Entries told already: a record is replaced when its state moves on. */
  const told = new WeakSet<ModelReplica>()
  const measured = new Measured(parts.modelScaling.enabled)
  let ended = false
  let wake: () => void = () => {}

  const announce = (names: Iterable<string>): Announced[] => {
    const announced: Announced[] = []
    for (const name of names) {
      for (const version of state.models.get(name)?.versions ?? []) {
        if (version.server !== replica.server) continue
        const due = owed(version, version.replicas.get(replica.index))
        if (due !== undefined) announced.push(due)
      }
    }
    return announced
  }

  const owed = (version: ModelVersion, entry: ModelReplica | undefined): Announced | undefined => {
    const operation = OPERATIONS.get(entry?.state ?? '')
    if (entry === undefined || operation === undefined) return owedAgain(version, entry)
    if (told.has(entry)) return undefined
    told.add(entry)
    const sent = { model: version.definition.name, version: version.version }
    // What the agent hears is noted first: what is noted, nobody takes for unknown to the agent.
    const noted = dispatch({ type: 'NoteSent', replica, sent })
    const autoscaled = measured.tell(operation, version)
    return { operation: operationFor(operation, version, autoscaled), noted }
  }

  // Nothing else tells an agent that has the model, one that came back with it say.
  const owedAgain = (version: ModelVersion, entry: ModelReplica | undefined) => {
    if (entry === undefined || !isRoutable(entry.state) || measured.isTold(version)) {
      return undefined
    }
    const operation = 'LOAD_MODEL'
    const autoscaled = measured.tell(operation, version)
    const noted = Promise.resolve(ok(undefined))
    return { operation: operationFor(operation, version, autoscaled), noted }
  }

  return {
    replica,
    isCurrent,
    notify(models) {
      if (ended) return
      for (const name of models) dirty.add(name)
      wake()
    },
    async *operations() {
      for (const { model } of state.hostedOn(replica.server, replica.index)) dirty.add(model)
      while (!ended) {
        const announced = announce(dirty)
        dirty.clear()
        for (const { operation, noted } of announced) {
          const { ok: isDue } = await noted
          if (ended) return
          if (isDue) yield operation
        }
        await new Promise<void>((resolve) => {
          wake = resolve
          if (ended || dirty.size > 0) resolve()
        })
      }
    },
    end() {
      ended = true
      wake()
    },
  }
}

function operationFor(
  operation: AgentOperation['operation'],
  { definition, version, runtimeInfo }: ModelVersion,
  autoscaled: boolean,
): AgentOperation {
  return {
    operation,
    definition,
    version,
    autoscaled,
    ...(runtimeInfo === undefined ? {} : { runtimeInfo }),
  }
}

/** Which versions an agent was told to measure, because they are scaled automatically. */
class Measured {
  readonly #enabled: boolean
  /** As `model/version`. */
  readonly #keys = new Set<string>()

  constructor(enabled: boolean) {
    this.#enabled = enabled
  }

  isTold(version: ModelVersion): boolean {
    return this.#keys.has(keyOf(version)) === this.#isDue(version)
  }

  /** To be called when it is told `operation`; whether it is to measure the version from then on. */
  tell(operation: AgentOperation['operation'], version: ModelVersion): boolean {
    const isDue = operation === 'LOAD_MODEL' && this.#isDue(version)
    if (isDue) this.#keys.add(keyOf(version))
    else this.#keys.delete(keyOf(version))
    return isDue
  }

  #isDue({ definition }: ModelVersion): boolean {
    return this.#enabled && isAutoscaled(definition)
  }
}

function keyOf({ definition, version }: ModelVersion): string {
  return `${definition.name}/${version}`
}

const OPERATIONS: ReadonlyMap<string, AgentOperation['operation']> = new Map([
  ['LoadRequested', 'LOAD_MODEL'],
  ['UnloadRequested', 'UNLOAD_MODEL'],
])
