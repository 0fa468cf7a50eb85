/** The control plane without its transports: what changes reach whom, and in which order. */

import type { Command, Rejection, ReplicaRef } from '../domain/command.ts'
import type { State, Touched } from '../domain/state.ts'
import { experimentRouteName } from '../domain/traffic.ts'
import { scopeKey } from '../envoy/names.ts'
import type { EnvoyOptions } from '../envoy/options.ts'
import type { Log } from '../lib/log.ts'
import type { Result } from '../lib/result.ts'
import type { Snapshot } from '../xds/snapshot.ts'
import { type AgentSessions, createAgentSessions } from './agent-sessions.ts'
import { type Controller, createController } from './controller.ts'
import { Delivery, type DeliveryOptions, type ProxyKnowledge } from './delivery.ts'
import { type DrainOutcome, drain } from './drain.ts'
import { createModelScaling, type ModelScaling, type ModelScalingOptions } from './model-scaling.ts'
import { Publisher } from './publisher.ts'
import { restoreState } from './restore.ts'
import { type RefusingProxies, RouteRefusals } from './route-refusals.ts'
import { createServerScaling, type ServerScalingOptions } from './server-scaling.ts'
import { createStatusFeed, type StatusFeed } from './status-feed.ts'
import type { Store, StoredState } from './store.ts'
import { Unsaved } from './unsaved.ts'

export interface ControlOptions extends DeliveryOptions {
  /** Agents that were there before a restart have this long to come back. */
  readonly agentReturnTimeoutMs: number
  /** Deleted things stay readable for so long. */
  readonly retentionMs: number
  readonly envoy: EnvoyOptions
  readonly serverScaling: ServerScalingOptions
  readonly modelScaling: ModelScalingOptions
}

export interface ControlDeps {
  readonly store: Store
  /** Where resources are published. */
  readonly snapshot: Snapshot
  readonly proxies: ProxyKnowledge & RefusingProxies
  readonly log: Log
  readonly nowMs: () => number
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  /** From 0 up to 1. */
  readonly random: () => number
}

export interface Control {
  readonly controller: Controller
  readonly sessions: AgentSessions
  /** To be told what proxies do. */
  readonly delivery: Delivery
  /** To be told what proxies refuse, and what they take after all. */
  readonly refusals: RouteRefusals
  /** To be told what routes proxies take. */
  readonly publisher: Pick<Publisher, 'acked'>
  /** Tells subscribers of changes. */
  readonly feed: StatusFeed
  /** Takes what agents tell of their load. */
  readonly modelScaling: ModelScaling
  /** Hands the models of a replica over; see `drain`. */
  drain(replica: ReplicaRef, signal: AbortSignal): Promise<Result<DrainOutcome, Rejection>>
  /** Aborts when `close` is called. */
  readonly closed: AbortSignal
  /** Ends the streams of agents and subscribers, so that they look for the next control plane. */
  close(): void
}

/** Takes up what was stored and publishes it, before any agent or proxy is there. */
export function createControl(
  options: ControlOptions,
  stored: StoredState,
  deps: ControlDeps,
): Control {
  const { store, snapshot, log, nowMs, after } = deps
  const state = restoreState(stored, options.modelScaling)
  const controller = createController({ state, store, nowMs, after, log })
  const dispatch = (command: Command) => void controller.dispatch(command)
  const replicaSets = new Unsaved({
    write: (ids) =>
      store.writeReplicaSets(new Map(ids.map((id) => [id, publisher.publishedSet(id)]))),
    after,
    // After a restart, proxies that speak state of the world could lose clusters for a moment.
    onFailure: (reason) => log.error('replica sets not stored', { reason }),
  })
  const publisher: Publisher = new Publisher({
    state,
    options: options.envoy,
    apply: (change) => snapshot.apply(change),
    proxies: deps.proxies,
    served: ({ typeUrl, name }) => snapshot.get(typeUrl, name),
    after,
    onInvalid: (route, reason) => {
      log.error('A route cannot be published', { route, reason })
      dispatch({ type: 'RejectRoute', model: route, reason })
    },
    onSetsChanged: (ids) => replicaSets.save(ids),
    earlierSets: stored.replicaSets,
  })
  const sessions = createAgentSessions(state, controller.dispatch, options.modelScaling)
  const knownProxies = new Unsaved({
    write: (nodes) => store.writeProxies(new Map(nodes.map((n) => [n, delivery.knownOf(n)]))),
    after,
    // Until they are stored, a restart would wait for other ones.
    onFailure: (reason) => log.error('known proxies not stored', { reason }),
  })
  const delivery: Delivery = new Delivery(options, {
    state,
    publisher,
    proxies: deps.proxies,
    dispatch,
    nowMs,
    after,
    unreturned: stored.proxies,
    onKnownChanged: (nodes) => knownProxies.save(nodes),
  })
  // Who was connected is lost since now: another restart must not give it another lease.
  knownProxies.save(stored.proxies.map(({ nodeId }) => nodeId))
  const refusals = new RouteRefusals({
    routesThrough: (cluster) => publisher.routesThrough(cluster),
    clustersOf: (route) => publisher.wantedClustersOf(route),
    wantedVersion: (key) =>
      publisher.heldBackVersion(key) ?? snapshot.get(key.typeUrl, key.name)?.version,
    isHeldBack: (route) => publisher.heldBackVersion(scopeKey(route)) !== undefined,
    proxies: deps.proxies,
    dispatch,
  })
  const scaling = createServerScaling(options.serverScaling, { state, random: deps.random })
  publisher.publishAll()
  // A route must be published before anybody is asked whether it arrived.
  controller.observe((touched) => {
    publisher.publish(touched)
    delivery.published(touched)
    refusals.published(routesTouched(state, touched))
    sessions.notify(touched)
  })
  const feed = createStatusFeed(controller, scaling)
  delivery.published({
    models: new Set(state.models.keys()),
    servers: new Set(),
    experiments: new Set(),
  })
  const stopWaiting = after(options.agentReturnTimeoutMs, () => giveUpReturning(controller, log))
  const stopForgetting = forgetRegularly(options.retentionMs, deps, dispatch)
  const closing = new AbortController()
  return {
    controller,
    sessions,
    delivery,
    refusals,
    publisher,
    feed,
    modelScaling: createModelScaling(options.modelScaling, { controller, nowMs, log }),
    drain: (replica, signal) =>
      drain({ controller, after }, replica, AbortSignal.any([signal, closing.signal])),
    closed: closing.signal,
    close() {
      closing.abort()
      stopWaiting()
      stopForgetting()
      knownProxies.close()
      replicaSets.close()
      controller.close()
      publisher.close()
      delivery.close()
      sessions.close()
      feed.close()
    },
  }
}

/** The routes that a change of these records may have changed. */
function routesTouched(state: State, { models, experiments }: Touched): readonly string[] {
  const baseline = (name: string) => state.experiments.get(name)?.definition.default ?? []
  return [
    ...models,
    ...[...experiments].flatMap((name) => [experimentRouteName(name)].concat(baseline(name))),
  ]
}

function giveUpReturning({ state, dispatch }: Controller, log: Log): void {
  for (const server of state.servers.values()) {
    for (const { index, presence } of server.replicas.values()) {
      if (presence !== 'returning') continue
      log.warn('agent did not come back', { server: server.name, replica: index })
      void dispatch({ type: 'GiveUpReplica', replica: { server: server.name, index } })
    }
  }
}

/** Often enough that nothing outlives its time by more than a tenth. */
function forgetRegularly(
  retentionMs: number,
  { nowMs, after }: ControlDeps,
  dispatch: (command: Command) => void,
): () => void {
  let stop = () => {}
  const arm = () => {
    stop = after(retentionMs / 10, () => {
      dispatch({ type: 'ForgetDeleted', beforeMs: nowMs() - retentionMs })
      arm()
    })
  }
  arm()
  return () => stop()
}
