/** The agents' streams: what each is to be told follows from the state, never from a queue. */

import type { Command, Rejection, ReplicaRef } from '../domain/command.ts'
import type {
  ModelDefinition,
  ModelReplica,
  ModelRuntimeInfo,
  ModelVersion,
} from '../domain/model.ts'
import type { State, Touched } from '../domain/state.ts'
import type { Result } from '../lib/result.ts'

export interface AgentOperation {
  readonly operation: 'LOAD_MODEL' | 'UNLOAD_MODEL'
  readonly definition: ModelDefinition
  readonly version: number
  readonly runtimeInfo?: ModelRuntimeInfo
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

export function createAgentSessions(state: State, dispatch: Dispatch): AgentSessions {
  const sessions = new Map<string, OpenSession>()
  return {
    open(replica) {
      const key = `${replica.server} ${replica.index}`
      sessions.get(key)?.end()
      const session = openSession(state, replica, dispatch, () => sessions.get(key) === session)
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

function openSession(
  state: State,
  replica: ReplicaRef,
  dispatch: Dispatch,
  isCurrent: () => boolean,
): OpenSession {
  /** Models to look at; the state says what there is to tell of them. */
  const dirty = new Set<string>()
  /** Entries told already: a record is replaced when its state moves on. */
  const told = new WeakSet<ModelReplica>()
  let ended = false
  let wake: () => void = () => {}

  // What the agent hears is noted first: what is noted, nobody takes for unknown to the agent.
  const announce = function* (name: string): Generator<Announced> {
    const versions = state.models.get(name)?.versions ?? []
    for (const version of versions.filter(({ server }) => server === replica.server)) {
      const entry = version.replicas.get(replica.index)
      const operation = OPERATIONS.get(entry?.state ?? '')
      if (entry === undefined || operation === undefined || told.has(entry)) continue
      told.add(entry)
      const sent = { model: name, version: version.version }
      const noted = dispatch({ type: 'NoteSent', replica, sent })
      yield { operation: operationFor(operation, version), noted }
    }
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
      while (!ended) {
        const announced = [...dirty].flatMap((name) => [...announce(name)])
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
): AgentOperation {
  return {
    operation,
    definition,
    version,
    ...(runtimeInfo === undefined ? {} : { runtimeInfo }),
  }
}

const OPERATIONS: ReadonlyMap<string, AgentOperation['operation']> = new Map([
  ['LoadRequested', 'LOAD_MODEL'],
  ['UnloadRequested', 'UNLOAD_MODEL'],
])
