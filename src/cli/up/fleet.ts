/** The replicas that run, brought in line with those that are planned. */

import type { Log } from '../../lib/log.ts'
import type { Drain } from './drain.ts'
import type { Family } from './family.ts'
import type { FleetPlan, ReplicaPlan } from './fleet-plan.ts'
import type { PortBlocks } from './ports.ts'
import { type Replica, type ReplicaSetup, startReplica } from './replica.ts'

/** A replica that goes while the others serve may finish what it does. */
const RETIRE_GRACE_MS = 30_000

export interface Fleet {
  /** Starts what is missing and retires what is too much; replicas that stay are left alone. */
  follow(plan: FleetPlan): Promise<void>
}

interface Member {
  readonly plan: ReplicaPlan
  readonly replica: Replica
}

export function createFleet(options: {
  readonly family: Family
  readonly setup: ReplicaSetup
  readonly blocks: PortBlocks
  readonly drain: Drain
  /** Aborted when the run ends: from then on nothing is started. */
  readonly signal: AbortSignal
  readonly log: Log
}): Fleet {
  const { family, blocks, drain, signal, log } = options
  const members = new Map<string, Member>()

  async function add(plan: ReplicaPlan): Promise<void> {
    const ports = await blocks.take()
    if (signal.aborted) return
    if (ports === undefined) {
      log.error(`no free ports are left for ${plan.name}`)
      return
    }
    log.info(`starting ${plan.name}`, { ...ports, capabilities: plan.capabilities })
    members.set(plan.name, { plan, replica: startReplica(family, options.setup, plan, ports) })
  }

  async function retire({ plan, replica }: Member): Promise<void> {
    log.info(`retiring ${plan.name}`)
    members.delete(plan.name)
    await drain(plan)
    // The agent finishes the requests in flight, for which it needs the model server.
    await family.stop([replica.agent], RETIRE_GRACE_MS)
    await family.stop([replica.modelServer], RETIRE_GRACE_MS)
    blocks.release(replica.ports)
  }

  return {
    async follow({ replicas, refused }) {
      for (const [server, reason] of refused) log.warn(`server ${server} is not started: ${reason}`)
      const wanted = new Map(replicas.map((plan) => [plan.name, plan]))
      const gone = [...members.values()].filter(({ plan }) => !isSame(plan, wanted.get(plan.name)))
      await Promise.all(gone.map(retire))
      for (const plan of replicas) if (!members.has(plan.name)) await add(plan)
    },
  }
}

function isSame(plan: ReplicaPlan, other: ReplicaPlan | undefined): boolean {
  return plan.capabilities.join() === other?.capabilities.join()
}
