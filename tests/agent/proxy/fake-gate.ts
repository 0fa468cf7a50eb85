/** A gate whose models and outage a test sets. */

import type { Gate } from '../../../src/agent/proxy/gate.ts'
import { fail, ok } from '../../../src/lib/result.ts'

export interface FakeGate extends Gate {
  held: Set<string>
  down: string | undefined
  readonly inFlight: Map<string, number>
}

export function fakeGate(...held: string[]): FakeGate {
  const gate: FakeGate = {
    held: new Set(held),
    down: undefined,
    inFlight: new Map(),
    outage: () => gate.down,
    admit(internalName) {
      if (!gate.held.has(internalName)) {
        return fail({ kind: 'not-held', reason: `Model ${internalName} not found` })
      }
      if (gate.down !== undefined) return fail({ kind: 'outage', reason: gate.down })
      gate.inFlight.set(internalName, (gate.inFlight.get(internalName) ?? 0) + 1)
      return ok({
        model: internalName.replace(/_\d+$/, ''),
        internalName,
        release: () => gate.inFlight.set(internalName, (gate.inFlight.get(internalName) ?? 0) - 1),
      })
    },
  }
  return gate
}
