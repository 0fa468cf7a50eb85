/** The replicas that run, brought in line with those that are planned. */

import type { Log } from '../../lib/log.ts'
import { unlessAborted } from '../../lib/unless-aborted.ts'
import type { Family } from './family.ts'
import type { FleetPlan, ReplicaPlan } from './fleet-plan.ts'
import type { PortBlocks } from './ports.ts'
import { AGENT_DRAIN_MS, type Replica, type ReplicaSetup, startReplica } from './replica.ts'

/** A replica that goes while the others serve may finish what it does. */
const RETIRE_GRACE_MS = 30_000
/** One that does not come must not keep others from leaving for ever. */
const JOIN_WITHIN_MS = 60_000

export interface Fleet {
  /**
   * Starts what is missing and then retires what is too much; replaces one after the other what has
   * changed. Replicas that stay are left alone.
   */
  follow(plan: FleetPlan): Promise<void>
  /** Resolves when all replicas of the first plan have joined, or have had the time to. */
  readonly complete: Promise<void>
}

interface Member {
  readonly plan: ReplicaPlan
  readonly replica: Replica
  /** Its agent has been with the scheduler. */
  readonly joined: Promise<void>
}

export function createFleet(options: {
  readonly family: Family
  readonly setup: ReplicaSetup
  readonly blocks: PortBlocks
  /** Aborted when the run ends: from then on nothing is started. */
  readonly signal: AbortSignal
  readonly log: Log
}): Fleet {
  const { family, blocks, signal, log } = options
  const members = new Map<string, Member>()
  const { promise: complete, resolve: isComplete } = Promise.withResolvers<void>()

  async function add(plan: ReplicaPlan): Promise<void> {
    const ports = await blocks.take()
    if (signal.aborted) return
    if (ports === undefined) {
      log.error(`no free ports are left for ${plan.name}`)
      return
    }
    log.info(`starting ${plan.name}`, { ...ports, capabilities: plan.capabilities })
    const { promise: joined, resolve } = Promise.withResolvers<void>()
    const onJoined = () => {
      resolve()
      options.setup.onJoined()
    }
    const replica = startReplica(family, { ...options.setup, onJoined }, plan, ports)
    members.set(plan.name, { plan, replica, joined })
  }

  /** Only who is there can take over from those that leave. */
  async function allJoined(plans: readonly ReplicaPlan[]): Promise<void> {
    const joined = plans.map(({ name }) => members.get(name)?.joined)
    const enough = AbortSignal.any([signal, AbortSignal.timeout(JOIN_WITHIN_MS)])
    await unlessAborted(Promise.all(joined), enough)
  }

  async function retire({ plan, replica }: Member): Promise<void> {
    log.info(`retiring ${plan.name}`)
    members.delete(plan.name)
    // The agent has others take over first, for which it needs the model server.
    await family.stop([replica.agent], AGENT_DRAIN_MS + RETIRE_GRACE_MS)
    await family.stop([replica.modelServer], RETIRE_GRACE_MS)
    blocks.release(replica.ports)
  }

  return {
    complete,
    async follow({ replicas, refused }) {
      for (const [server, reason] of refused) log.warn(`server ${server} is not started: ${reason}`)
      const wanted = new Set(replicas.map(({ name }) => name))
      const gone = [...members.values()].filter(({ plan }) => !wanted.has(plan.name))
      const added = replicas.filter(({ name }) => !members.has(name))
      for (const plan of added) await add(plan)
      void allJoined(added).then(isComplete)
      if (gone.length > 0) await allJoined(added)
      await Promise.all(gone.map(retire))
      for (const plan of replicas) {
        const member = members.get(plan.name)
        if (member === undefined || isSame(plan, member.plan)) continue
        await allJoined(replicas)
        await retire(member)
        await add(plan)
      }
    },
  }
}

function isSame(plan: ReplicaPlan, other: ReplicaPlan): boolean {
  return (
    plan.serverType === other.serverType && plan.capabilities.join() === other.capabilities.join()
  )
}
