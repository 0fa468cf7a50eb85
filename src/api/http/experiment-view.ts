/** Experiments as JSON for people and programs. */

import type { Experiment, ExperimentDefinition } from '../../domain/experiment.ts'
import { type ExperimentStatus, experimentStatus } from '../../domain/experiments.ts'
import type { ModelState, Owner } from '../../domain/model.ts'
import type { State } from '../../domain/state.ts'
import { isoTime } from './time.ts'

export interface ExperimentView extends ExperimentStatus {
  readonly name: string
  readonly owner: Owner
  /** The model whose own traffic it takes over. */
  readonly default?: string
  readonly candidates: readonly MemberView[]
  readonly mirrors: readonly MemberView[]
  readonly stickySessions: boolean
  /** The manifest that declares it: what a GET shows, a PUT takes. */
  readonly manifest: object
  /** When it was stopped. */
  readonly deletedAt?: string
}

export interface MemberView {
  readonly name: string
  /** Of a candidate. */
  readonly weight?: number
  /** Of a mirror, 0 to 100. */
  readonly percent?: number
  /** Absent when there is no such model. */
  readonly state?: ModelState
}

export function experimentView(state: State, experiment: Experiment): ExperimentView {
  const { name, owner, definition, deletedAtMs } = experiment
  const { candidates, mirrors, stickySessions } = definition
  const withState = <Member extends { readonly name: string }>(member: Member) => {
    const status = state.models.get(member.name)?.versions.at(-1)?.status
    return status === undefined ? member : { ...member, state: status.state }
  }
  return {
    name,
    owner,
    ...experimentStatus(state, experiment),
    ...(definition.default === undefined ? {} : { default: definition.default }),
    candidates: candidates.map(withState),
    mirrors: mirrors.map(withState),
    stickySessions,
    manifest: experimentManifestOf(definition),
    ...(deletedAtMs === undefined ? {} : { deletedAt: isoTime(deletedAtMs) }),
  }
}

function experimentManifestOf(definition: ExperimentDefinition): object {
  const { name, candidates, mirrors, stickySessions, kubernetesMeta } = definition
  return {
    apiVersion: 'mlops.seldon.io/v1alpha1',
    kind: 'Experiment',
    metadata: {
      name,
      namespace: kubernetesMeta?.namespace || undefined,
      generation: kubernetesMeta?.generation,
    },
    spec: {
      default: definition.default,
      candidates,
      mirrors: mirrors.length === 0 ? undefined : mirrors,
      config: { stickySessions },
    },
  }
}
