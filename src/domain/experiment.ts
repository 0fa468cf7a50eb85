/** Experiments: traffic of one name split over several models, with copies to mirrors. */

import type { KubernetesMeta, Owner } from './model.ts'

export interface ExperimentCandidate {
  readonly name: string
  readonly weight: number
}

export interface ExperimentMirror {
  readonly name: string
  /** 0 to 100. */
  readonly percent: number
}

export interface ExperimentDefinition {
  readonly name: string
  /** The model whose own traffic the experiment takes over. */
  readonly default?: string
  readonly candidates: readonly ExperimentCandidate[]
  readonly mirrors: readonly ExperimentMirror[]
  readonly stickySessions: boolean
  readonly resourceType: 'model' | 'pipeline'
  readonly kubernetesMeta?: KubernetesMeta
}

export interface Experiment {
  readonly name: string
  readonly owner: Owner
  readonly definition: ExperimentDefinition
  readonly deletedAtMs?: number
  /** What proxies have against its routes as they are now, in their own words. */
  readonly routeRefusal?: string | undefined
}
