/** Which versions the model server has, and the requests that each of them serves just now. */

import { fail, ok } from '../lib/result.ts'
import { aborted, pause } from './backoff.ts'
import type { ModelVersion } from './model-version.ts'
import { type Decision, type Gate, NO_WAIT } from './proxy/gate.ts'

export interface Holdings extends Gate {
  /** Requests for it are let in from now on. */
  hold(version: ModelVersion): void
  /** It was held, and will be again unless the scheduler thinks otherwise. */
  expect(version: ModelVersion): void
  /** No more requests for it are let in; those that are in go on. */
  retire(internalName: string): void
  /** It is not known any more. */
  drop(internalName: string): void
  /**
   * Resolves when no request for it is in flight and none has come for a moment, or when the
   * signal is aborted.
   */
  quiet(internalName: string, signal: AbortSignal): Promise<void>
  /** The one that the model server has, whether requests are let in or not. */
  get(internalName: string): ModelVersion | undefined
  /** All that the model server has. */
  held(): readonly ModelVersion[]
  expected(): readonly ModelVersion[]
  setOutage(reason: string | undefined): void
}

interface Holding {
  version: ModelVersion
  state: 'serving' | 'retired' | 'expected'
  inFlight: number
  /** Requests that were ever let in. */
  admitted: number
  whenIdle: () => void
}

/** A proxy whose route is gone may have a request on its way that it chose the route for before. */
const QUIET_MS = 50

export function createHoldings(outageAtFirst: string): Holdings {
  const holdings = new Map<string, Holding>()
  let outage: string | undefined = outageAtFirst

  const put = (version: ModelVersion, state: Holding['state']) => {
    const known = holdings.get(version.internalName)
    if (known === undefined) {
      const counts = { inFlight: 0, admitted: 0, whenIdle: () => {} }
      holdings.set(version.internalName, { version, state, ...counts })
      return
    }
    known.version = version
    known.state = state
  }
  const having = (isSo: (holding: Holding) => boolean) =>
    [...holdings.values()].filter(isSo).map(({ version }) => version)
  const held = () => having(({ state }) => state !== 'expected')

  return {
    hold: (version) => put(version, 'serving'),
    expect: (version) => put(version, 'expected'),
    retire(internalName) {
      const holding = holdings.get(internalName)
      if (holding?.state === 'serving') holding.state = 'retired'
    },
    drop: (internalName) => holdings.delete(internalName),
    async quiet(internalName, signal) {
      const holding = holdings.get(internalName)
      if (holding !== undefined) await untilQuiet(holding, signal)
    },
    get(internalName) {
      const holding = holdings.get(internalName)
      return holding === undefined || holding.state === 'expected' ? undefined : holding.version
    },
    held,
    expected: () => having(({ state }) => state === 'expected'),
    setOutage(reason) {
      outage = reason
    },
    outage: () => outage,
    admit(internalName, decide) {
      decide(decision(internalName, holdings.get(internalName), outage))
      return NO_WAIT
    },
  }
}

function decision(
  internalName: string,
  holding: Holding | undefined,
  outage: string | undefined,
): Decision {
  if (holding === undefined || holding.state === 'retired') {
    return fail({ kind: 'not-held', reason: `Model ${internalName} not found` })
  }
  if (outage !== undefined) return fail({ kind: 'outage', reason: outage })
  if (holding.state === 'expected') {
    return fail({ kind: 'outage', reason: `Model ${internalName} is not loaded again yet` })
  }
  return ok(enter(holding))
}

function enter(holding: Holding) {
  const { model, internalName } = holding.version
  let inside = true
  holding.inFlight += 1
  holding.admitted += 1
  return {
    model,
    internalName,
    release() {
      if (!inside) return
      inside = false
      holding.inFlight -= 1
      if (holding.inFlight === 0) holding.whenIdle()
    },
  }
}

async function untilQuiet(holding: Holding, signal: AbortSignal): Promise<void> {
  let seen: number
  do {
    seen = holding.admitted
    if (holding.inFlight > 0) {
      const idle = new Promise<void>((resolve) => {
        holding.whenIdle = resolve
      })
      await Promise.race([idle, aborted(signal)])
    }
    await pause(QUIET_MS, signal)
  } while (!signal.aborted && (holding.inFlight > 0 || holding.admitted > seen))
}
