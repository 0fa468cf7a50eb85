/** Notices when a server should have more or fewer replicas, and asks for them once. */

import type { Model } from '../domain/model.ts'
import { scaleDownTarget, scaleUpTarget } from '../domain/scaling.ts'
import type { Server } from '../domain/server.ts'
import type { State, Touched } from '../domain/state.ts'
import { neededReplicas } from '../domain/version.ts'

export interface ServerScalingOptions {
  readonly enabled: boolean
  /** How often, from 0 to 1, a server of which something was unloaded is packed; 0 is never. */
  readonly packingShare: number
}

/** Meant for whoever runs the replicas of a server. */
export interface ScalingRequest {
  readonly server: string
  readonly replicas: number
}

export interface ServerScaling {
  /** What a change, that is stored by now, asks for. */
  requests(touched: Touched): readonly ScalingRequest[]
  /** What is still asked for, for somebody who comes later. */
  pending(): readonly ScalingRequest[]
}

export function createServerScaling(
  { enabled, packingShare }: ServerScalingOptions,
  { state, random }: { readonly state: State; readonly random: () => number },
): ServerScaling {
  if (!enabled) return { requests: () => [], pending: () => [] }
  const growth = new Growth(state)
  const room = new Room(state)
  const shrink = (server: Server): ScalingRequest[] => {
    if (!room.wasMade(server)) return []
    const replicas = scaleDownTarget(state, server, { packing: random() < packingShare })
    return replicas === undefined ? [] : [{ server: server.name, replicas }]
  }
  return {
    requests(touched) {
      return [...serversOf(state, touched)].flatMap((name) => {
        const server = state.servers.get(name)
        return server === undefined ? [] : [...growth.requests(server, touched), ...shrink(server)]
      })
    },
    pending: () => [...state.servers.values()].flatMap((server) => grow(state, server)),
  }
}

function grow(state: State, server: Server): ScalingRequest[] {
  const replicas = scaleUpTarget(state, server)
  return replicas === undefined ? [] : [{ server: server.name, replicas }]
}

/** Looks at all models of a server only when one of them wants more than there is. */
class Growth {
  readonly #state: State
  /** By server: what it had and what was asked for, so that it is asked for once. */
  readonly #asked = new Map<string, string>()

  constructor(state: State) {
    this.#state = state
  }

  requests(server: Server, touched: Touched): readonly ScalingRequest[] {
    const isShort = [...touched.models].some((name) =>
      wantsMore(this.#state.models.get(name), server),
    )
    const asked = this.#asked.get(server.name)
    const declared = `${server.expectedReplicas}/${server.maxReplicas}`
    if (!isShort && asked?.startsWith(`${declared} `)) return []
    const requests = grow(this.#state, server)
    const asking = `${declared} ${requests[0]?.replicas ?? ''}`
    this.#asked.set(server.name, asking)
    return asking === asked ? [] : requests
  }
}

function wantsMore(model: Model | undefined, server: Server): boolean {
  const latest = model?.versions.at(-1)
  if (latest === undefined) return false
  const home = latest.server ?? latest.definition.spec.server
  return home === server.name && neededReplicas(latest) > server.expectedReplicas
}

/** Sees when something is gone from a replica that is still there. */
class Room {
  readonly #state: State
  readonly #present = new Map<string, number>()

  constructor(state: State) {
    this.#state = state
  }

  wasMade({ name, replicas }: Server): boolean {
    let made = false
    for (const { index, presence } of replicas.values()) {
      const key = `${name}/${index}`
      const now = this.#state.presentCount(name, index)
      if (presence === 'connected' && now < (this.#present.get(key) ?? 0)) made = true
      this.#present.set(key, now)
    }
    return made
  }
}

/** The servers that were touched, and those with replicas of models that were. */
export function serversOf(state: State, touched: Touched): ReadonlySet<string> {
  const names = new Set(touched.servers)
  for (const model of touched.models) {
    for (const { server } of state.models.get(model)?.versions ?? []) {
      if (server !== undefined) names.add(server)
    }
  }
  return names
}
