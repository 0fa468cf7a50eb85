/** A gate whose models and outage a test sets. */

import { type Decision, type Gate, NO_WAIT } from '../../../src/agent/proxy/gate.ts'
import { fail, ok } from '../../../src/lib/result.ts'

/** A request that waits. */
export interface Waiting {
  decide(): void
}

export interface FakeGate extends Gate {
  held: Set<string>
  down: string | undefined
  /** Whether every model has as many requests as it may. */
  full: boolean
  readonly inFlight: Map<string, number>
  /** Whether requests wait instead of being decided on at once. */
  holdsUp: boolean
  readonly waiting: Set<Waiting>
}

export function fakeGate(...held: string[]): FakeGate {
  function decision(internalName: string): Decision {
    if (!gate.held.has(internalName)) {
      return fail({ kind: 'not-held', reason: `Model ${internalName} not found` })
    }
    if (gate.down !== undefined) return fail({ kind: 'outage', reason: gate.down })
    if (gate.full) return fail({ kind: 'limit', reason: `Model ${internalName} is full` })
    gate.inFlight.set(internalName, (gate.inFlight.get(internalName) ?? 0) + 1)
    return ok({
      model: internalName.replace(/_\d+$/, ''),
      internalName,
      release: () => gate.inFlight.set(internalName, (gate.inFlight.get(internalName) ?? 0) - 1),
    })
  }
  const gate: FakeGate = {
    held: new Set(held),
    down: undefined,
    full: false,
    inFlight: new Map(),
    outage: () => gate.down,
    holdsUp: false,
    waiting: new Set(),
    admit(internalName, decide) {
      if (!gate.holdsUp) {
        decide(decision(internalName))
        return NO_WAIT
      }
      const waiting = {
        decide() {
          gate.waiting.delete(waiting)
          decide(decision(internalName))
        },
      }
      gate.waiting.add(waiting)
      return { leave: () => gate.waiting.delete(waiting) }
    },
  }
  return gate
}
