/** Carries out what agents' triggers come to, and counts what became of them. */

import {
  SCALING_DIRECTIONS,
  SCALING_OUTCOMES,
  type ScalingDirection,
  type ScalingOutcome,
  type ScalingTrigger,
  type ScalingVerdict,
  type ScalingWindows,
  scalingVerdict,
} from '../domain/autoscaling.ts'
import type { Log } from '../lib/log.ts'
import type { Controller } from './controller.ts'

export interface ModelScalingOptions {
  readonly enabled: boolean
  readonly windows: ScalingWindows
}

export interface ModelScaling {
  /** Off: no trigger is to be handed in. */
  readonly enabled: boolean
  /** Answers once what changed is stored. Never rejects. */
  trigger(trigger: ScalingTrigger): Promise<ScalingOutcome>
  /** How many triggers of each direction came to each outcome. */
  counts(): Iterable<TriggerCount>
}

export interface TriggerCount {
  readonly direction: ScalingDirection
  readonly outcome: ScalingOutcome
  readonly count: number
}

export interface ModelScalingDeps {
  readonly controller: Pick<Controller, 'state' | 'dispatch'>
  readonly nowMs: () => number
  readonly log: Log
}

export function createModelScaling(
  { enabled, windows }: ModelScalingOptions,
  { controller, nowMs, log }: ModelScalingDeps,
): ModelScaling {
  const startedAtMs = nowMs()
  const lastUps = new LastUps(windows.downMs)
  const counts = SCALING_DIRECTIONS.flatMap((direction) =>
    SCALING_OUTCOMES.map((outcome) => ({ direction, outcome, count: 0 })),
  )
  const note = (
    { direction, subject, replica }: ScalingTrigger,
    { outcome, reason, command }: ScalingVerdict,
  ) => {
    const counter = counts.find((each) => each.direction === direction && each.outcome === outcome)
    if (counter !== undefined) counter.count += 1
    const fields = { ...subject, direction, ...replica, reason }
    if (outcome === 'scaled') {
      log.info('Model scaled', { ...fields, from: command?.from, to: command?.scaling.replicas })
    } else log.debug('Model not scaled', { ...fields, outcome })
    return outcome
  }
  return {
    enabled,
    counts: () => counts,
    async trigger(trigger) {
      const now = nowMs()
      const { model } = trigger.subject
      // Nobody was there to hear those that were sent before.
      const lastUpAtMs = lastUps.of(model) ?? startedAtMs
      const verdict = scalingVerdict(controller.state, trigger, {
        nowMs: now,
        lastUpAtMs,
        windows,
      })
      if (trigger.direction === 'up' && verdict.outcome !== 'stale') lastUps.note(model, now)
      if (verdict.command === undefined) return note(trigger, verdict)
      const carriedOut = await controller.dispatch(verdict.command)
      if (carriedOut.ok) return note(trigger, verdict)
      const { kind, message: reason } = carriedOut.error
      const outcome = kind === 'state-mismatch' ? 'settling' : 'not-stored'
      return note(trigger, { outcome, reason })
    },
  }
}

/** When each model was last said to need more; forgotten when it does not matter any more. */
class LastUps {
  readonly #keepMs: number
  /** Oldest first. */
  readonly #atMs = new Map<string, number>()

  constructor(keepMs: number) {
    this.#keepMs = keepMs
  }

  of(model: string): number | undefined {
    return this.#atMs.get(model)
  }

  note(model: string, nowMs: number): void {
    this.#atMs.delete(model)
    this.#atMs.set(model, nowMs)
    for (const [name, atMs] of this.#atMs) {
      if (nowMs - atMs < this.#keepMs) return
      this.#atMs.delete(name)
    }
  }
}
