/** Models and experiments together, for the verbs that take whatever manifests declare. */

import type { seldon } from '../gen/seldon.js'
import { experimentToJson, printExperiments } from './experiment/answer.ts'
import { experimentKind } from './experiment/kind.ts'
import type { GivenManifests } from './manifest-input.ts'
import { modelToJson, printModels } from './model/answer.ts'
import { modelKind } from './model/kind.ts'
import { type OutputFormat, print } from './output.ts'
import { namesOf, statusesOf, type Talk } from './resource.ts'
import type { Terminal } from './terminal.ts'

export const RESOURCE_KINDS = ['Model', 'Experiment'] as const

interface Statuses {
  readonly models: readonly seldon.mlops.scheduler.ModelStatusResponse[]
  readonly experiments: readonly seldon.mlops.scheduler.ExperimentStatusResponse[]
}

export async function allStatuses(talk: Talk, given: GivenManifests): Promise<Statuses> {
  return {
    models: await statusesOf(talk, modelKind, namesOf(given.models)),
    experiments: await statusesOf(talk, experimentKind, namesOf(given.experiments)),
  }
}

/** A table for each kind that is there; JSON and YAML have both kinds in one document. */
export function printStatuses(
  terminal: Terminal,
  format: OutputFormat,
  { models, experiments }: Statuses,
): void {
  if (format === 'table') {
    if (models.length > 0) printModels(terminal, format, models, 'list')
    if (models.length > 0 && experiments.length > 0) terminal.out('')
    if (experiments.length > 0) printExperiments(terminal, format, experiments, 'list')
    return
  }
  const data = {
    models: models.map(modelToJson),
    experiments: experiments.map(experimentToJson),
  }
  print(terminal, format, { data, rows: [], columns: [], empty: '' })
}
