/** `replicas`, `minReplicas` and `maxReplicas`, which models and servers have alike. */

import { type FieldProblem, fieldError } from './field-problem.ts'
import { count } from './fields.ts'

export const scalingFields = {
  replicas: count(0).optional(),
  minReplicas: count(0).optional(),
  maxReplicas: count(0).optional(),
}

interface ScalingFields {
  readonly replicas?: number | undefined
  readonly minReplicas?: number | undefined
  readonly maxReplicas?: number | undefined
}

export interface Scaling {
  readonly replicas: number
  /** 0 means unset. */
  readonly minReplicas: number
  /** 0 means unset. */
  readonly maxReplicas: number
}

/** Without `replicas` as many as the least, and at least one. */
export function scalingOf(spec: ScalingFields): { scaling: Scaling; problems: FieldProblem[] } {
  const minReplicas = spec.minReplicas ?? 0
  const maxReplicas = spec.maxReplicas ?? 0
  const replicas = spec.replicas ?? Math.max(minReplicas, 1)
  const bounds = [
    minReplicas > 0 ? `${minReplicas} or more (minReplicas)` : undefined,
    maxReplicas > 0 ? `${maxReplicas} or less (maxReplicas)` : undefined,
  ].filter((bound) => bound !== undefined)
  const scaling = { replicas, minReplicas, maxReplicas }
  if (maxReplicas > 0 && minReplicas > maxReplicas) {
    const message = `${minReplicas} is more than maxReplicas, ${maxReplicas}`
    return { scaling, problems: [fieldError(['spec', 'minReplicas'], message)] }
  }
  if (replicas < minReplicas || (maxReplicas > 0 && replicas > maxReplicas)) {
    const message = `${replicas} is out of the bounds given`
    return {
      scaling,
      problems: [fieldError(['spec', 'replicas'], message, bounds.join(' and '))],
    }
  }
  return { scaling, problems: [] }
}
