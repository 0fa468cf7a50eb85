/** Which server replicas take a version of a model, or why none does. */

import { requiredMemoryBytes } from './memory.ts'
import type { ModelVersion, Refusal } from './model.ts'
import { isGone, isHeld, isRoutable } from './replica-state.ts'
import type { Server, ServerReplica } from './server.ts'
import { type Candidate, chooseReplicas } from './shared-sets.ts'
import type { State } from './state.ts'
import { wantedReplicas } from './version.ts'

export interface Placement {
  /** Absent when nothing could be placed. */
  readonly server?: string
  /** Indexes of the replicas that hold it or are to load it, ascending. */
  readonly replicas: readonly number[]
  /** Empty when all wanted replicas have a place; then nobody needs to know who refused. */
  readonly refusals: readonly Refusal[]
}

interface Offer {
  readonly server: Server
  /** Best first. */
  readonly replicas: readonly ServerReplica[]
}

/**
 * Places the wanted number of replicas of `version` on one server. It takes the first server that
 * has room for all, else the one that has room for most. Deterministic: equal states give equal
 * placements.
 */
export function place(state: State, version: ModelVersion): Placement {
  const wanted = wantedReplicas(version)
  if (wanted === 0) return { replicas: [], refusals: [] }
  const refusals: Refusal[] = []
  const offers = eligibleServers(state, version, refusals)
    .map((server) => ({ server, replicas: suitableReplicas(state, server, version, refusals) }))
    .filter((offer) => offer.replicas.length > 0)
    .sort((a, b) => compareOffers(state, version, a, b))
  const full = offers.find((offer) => offer.replicas.length >= wanted)
  if (full !== undefined) return acceptFull(state, full, version, wanted)
  const best = offers.reduce<Offer | undefined>(
    (most, offer) => (offer.replicas.length > (most?.replicas.length ?? 0) ? offer : most),
    undefined,
  )
  const why = refusals.length > 0 || best !== undefined ? refusals : [NO_SERVER]
  if (best === undefined) return { replicas: [], refusals: why }
  const found = best.replicas.map(({ index }) => index)
  return accept(best.server, found, [...why, shortfall(best, wanted)])
}

const NO_SERVER: Refusal = { server: '', reason: 'no server is known' }

function acceptFull(
  state: State,
  { server, replicas }: Offer,
  version: ModelVersion,
  wanted: number,
): Placement {
  const ranked = replicas.map(
    (replica): Candidate => ({
      index: replica.index,
      progress: progress(version, replica.index),
      freeBytes: freeMemoryBytes(state, server, replica),
      heldCount: state.heldCount(server.name, replica.index),
    }),
  )
  const chosen = chooseReplicas(ranked, wanted, state.replicaSets(server.name))
  return accept(
    server,
    chosen.map(({ index }) => index),
    [],
  )
}

function accept(server: Server, indexes: readonly number[], refusals: readonly Refusal[]) {
  return { server: server.name, replicas: indexes.toSorted((a, b) => a - b), refusals }
}

function shortfall(offer: Offer, wanted: number): Refusal {
  const found = offer.replicas.length
  return {
    server: offer.server.name,
    reason: `has room for ${found} of the ${wanted} wanted replicas`,
  }
}

function eligibleServers(state: State, version: ModelVersion, refusals: Refusal[]): Server[] {
  // A version never spans two servers: where it lives it stays.
  const home = homeOf(version)
  return [...state.servers.values()]
    .sort((a, b) => compareText(a.name, b.name))
    .filter((server) => {
      const reason = serverRefusal(server, version, home)
      if (reason !== undefined) refusals.push({ server: server.name, reason })
      return reason === undefined
    })
}

/** The server that has anything of the version. */
export function homeOf(version: ModelVersion): string | undefined {
  const live = [...version.replicas.values()].some((replica) => !isGone(replica.state))
  return live ? version.server : undefined
}

function serverRefusal(
  server: Server,
  version: ModelVersion,
  home: string | undefined,
): string | undefined {
  const pinned = version.definition.spec.server
  if (pinned !== undefined && pinned !== server.name) return `the model asks for server ${pinned}`
  if (pinned === undefined && !server.shared) return 'takes only models that name it'
  if (home !== undefined && home !== server.name) return `this version already lives on ${home}`
  if (server.expectedReplicas === 0) return 'is being removed (0 replicas expected)'
  if (![...server.replicas.values()].some((replica) => replica.presence !== 'lost')) {
    return 'has no connected replica'
  }
  return undefined
}

function suitableReplicas(
  state: State,
  server: Server,
  version: ModelVersion,
  refusals: Refusal[],
): ServerReplica[] {
  const neededBytes = requiredMemoryBytes(version)
  const suitable = [...server.replicas.values()].filter((replica) => {
    const reason = replicaRefusal(state, server, replica, version, neededBytes)
    if (reason !== undefined) refusals.push({ server: server.name, replica: replica.index, reason })
    return reason === undefined
  })
  return suitable.sort((a, b) => compareReplicas(state, server, version, a, b))
}

function replicaRefusal(
  state: State,
  server: Server,
  replica: ServerReplica,
  version: ModelVersion,
  neededBytes: number,
): string | undefined {
  if (replica.presence === 'lost') return 'is not connected'
  if (replica.draining) return 'is draining'
  const held = holds(version, replica.index)
  if (replica.presence === 'returning' && !held) {
    return 'has not come back since the scheduler started'
  }
  const lack = capabilityRefusal(version, replica)
  if (lack !== undefined) return lack
  const freeBytes = freeMemoryBytes(state, server, replica)
  if (!held && neededBytes > freeBytes) {
    return `has ${freeBytes} bytes of memory free, ${neededBytes} are needed`
  }
  return undefined
}

function capabilityRefusal(version: ModelVersion, replica: ServerReplica): string | undefined {
  const { requirements, explainer } = version.definition.spec
  const needed = explainer === undefined ? requirements : [...requirements, EXPLAINER]
  const isMissing = (name: string) => !replica.capabilities.includes(name)
  if (!needed.some(isMissing)) return undefined
  const missing = [...new Set(needed.filter(isMissing))]
  const has = replica.capabilities.join(', ') || 'none'
  return `lacks ${missing.join(', ')} (its capabilities: ${has})`
}

const EXPLAINER = 'alibi-explain'

/** Free for new versions: what the agent reports, less what is promised already. */
export function freeMemoryBytes(state: State, server: Server, replica: ServerReplica): number {
  const reserved = state.reservedBytes(server.name, replica.index)
  return Math.max(0, replica.availableMemoryBytes - reserved)
}

function holds(version: ModelVersion, index: number): boolean {
  return progress(version, index) > 0
}

/** How far a replica is with the version: what answers already is given up last. */
function progress(version: ModelVersion, index: number): number {
  const replica = version.replicas.get(index)
  if (replica === undefined) return 0
  if (replica.state === 'Available') return 3
  if (isRoutable(replica.state)) return 2
  // A replica whose load failed keeps its place: another one would only fail as well.
  return isHeld(replica.state) || replica.state === 'LoadFailed' ? 1 : 0
}

/** Where it lives first, then the server with most room on a single replica, then by name. */
function compareOffers(state: State, version: ModelVersion, a: Offer, b: Offer): number {
  return (
    Number(b.server.name === version.server) - Number(a.server.name === version.server) ||
    mostFreeBytes(state, b) - mostFreeBytes(state, a) ||
    compareText(a.server.name, b.server.name)
  )
}

function mostFreeBytes(state: State, offer: Offer): number {
  return Math.max(...offer.replicas.map((replica) => freeMemoryBytes(state, offer.server, replica)))
}

/** Who is furthest with it first, then most free memory, then fewest models, then the lowest index. */
function compareReplicas(
  state: State,
  server: Server,
  version: ModelVersion,
  a: ServerReplica,
  b: ServerReplica,
): number {
  return (
    progress(version, b.index) - progress(version, a.index) ||
    freeMemoryBytes(state, server, b) - freeMemoryBytes(state, server, a) ||
    state.heldCount(server.name, a.index) - state.heldCount(server.name, b.index) ||
    a.index - b.index
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
