/** `kind: Experiment` and what it means. */

import { z } from 'zod'
import type { ExperimentDefinition } from '../domain/experiment.ts'
import { type FieldProblem, fieldError } from './field-problem.ts'
import { count, fields, flag, given, list, name } from './fields.ts'
import { dottedNameProblems, kubernetesMetaOf, manifest } from './metadata.ts'

const MODEL = 'the name of a model'
const mirror = fields({ name: name(MODEL), percent: count(0, 100) })

const spec = fields({
  default: name(MODEL).optional(),
  candidates: list(
    fields({ name: name(MODEL), weight: count(1) }),
    'a list of {name, weight}',
  ).optional(),
  mirror: mirror.optional(),
  mirrors: list(mirror, 'a list of {name, percent}').optional(),
  config: fields({ stickySessions: flag().optional() }).optional(),
  resourceType: z.enum(['model', 'pipeline'], 'model').optional(),
})

export const experimentManifest = manifest('Experiment', spec)
type ExperimentManifest = z.infer<typeof experimentManifest>

export function toExperiment(manifest: ExperimentManifest) {
  const { metadata, spec } = manifest
  const definition = given<ExperimentDefinition>({
    name: metadata.name,
    default: spec.default,
    candidates: spec.candidates ?? [],
    mirrors: [...(spec.mirror === undefined ? [] : [spec.mirror]), ...(spec.mirrors ?? [])],
    // Without a word about it sessions have always been sticky.
    stickySessions: spec.config?.stickySessions ?? true,
    resourceType: spec.resourceType ?? 'model',
    kubernetesMeta: kubernetesMetaOf(metadata),
  })
  return {
    definition,
    problems: [
      ...dottedNameProblems('Experiment', metadata.name),
      ...experimentProblems(definition, spec),
    ],
  }
}

/** The texts are those that the scheduler of Seldon Core 2 answers with. */
function experimentProblems(
  experiment: ExperimentDefinition,
  spec: ExperimentManifest['spec'],
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (experiment.resourceType === 'pipeline') {
    problems.push(
      fieldError(['spec', 'resourceType'], 'is pipeline, but pipelines are not run here', 'model'),
    )
  }
  const { default: baseline, candidates, mirrors } = experiment
  if (candidates.length === 0 && mirrors.length === 0) {
    const message = `experiment ${experiment.name} has no candidates or mirror`
    problems.push(fieldError(['spec', 'candidates'], message))
  } else if (baseline !== undefined && !candidates.some(({ name }) => name === baseline)) {
    const message = `default model/pipeline ${baseline} not found in experiment ${experiment.name} candidates`
    problems.push(fieldError(['spec', 'default'], message, 'the name of one of the candidates'))
  }
  return [...problems, ...duplicates(experiment.name, spec)]
}

function duplicates(experiment: string, spec: ExperimentManifest['spec']): FieldProblem[] {
  const uses = [
    ...(spec.candidates ?? []).map(({ name }, index) => ({ name, path: ['candidates', index] })),
    ...(spec.mirror === undefined ? [] : [{ name: spec.mirror.name, path: ['mirror'] }]),
    ...(spec.mirrors ?? []).map(({ name }, index) => ({ name, path: ['mirrors', index] })),
  ]
  const seen = new Set<string>()
  return uses.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `each candidate and mirror must be unique but found resource ${name} duplicated in experiment ${experiment}`
    return [fieldError(['spec', ...path, 'name'], message)]
  })
}
