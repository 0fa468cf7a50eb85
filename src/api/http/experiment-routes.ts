/** `/api/v1/experiments`: what there is, and changes to it by manifest. */

import type { Context, Hono } from 'hono'
import type { ExperimentDefinition } from '../../domain/experiment.ts'
import type { Problem } from '../../lib/problem.ts'
import type { AdminApiDeps } from './admin-api-deps.ts'
import { type ExperimentView, experimentView } from './experiment-view.ts'
import { manifestLimit, readManifestBody, type WantedManifest } from './manifest-body.ts'
import { problemResponse, rejectionResponse } from './problem-json.ts'

const experimentManifest: WantedManifest<ExperimentDefinition> = {
  kind: 'Experiment',
  pick: (declaration) => (declaration.kind === 'Experiment' ? declaration.definition : undefined),
}

/** The answer to a manifest that was taken. */
export interface AppliedExperiment extends ExperimentView {
  /** Fields that are known but have no effect, and the like. */
  readonly warnings: readonly Problem[]
}

export function addExperimentRoutes(app: Hono, { state, controller }: AdminApiDeps): void {
  const path = '/api/v1/experiments/:name'

  app.get(path, (context) => {
    const experiment = state.experiments.get(context.req.param('name'))
    if (experiment === undefined) return unknownExperiment(context)
    return context.json(experimentView(state, experiment))
  })

  app.put(path, manifestLimit, async (context) => {
    const name = context.req.param('name')
    const reading = await readManifestBody(context, name, experimentManifest)
    if (reading instanceof Response) return reading
    const before = state.experiments.get(name)
    const { definition, warnings } = reading
    const outcome = await controller.dispatch({ type: 'StartExperiment', owner: 'api', definition })
    if (!outcome.ok) return rejectionResponse(context, outcome.error)
    const experiment = state.experiments.get(name)
    if (experiment === undefined) return unknownExperiment(context)
    const isNew = before === undefined || before.deletedAtMs !== undefined
    const applied: AppliedExperiment = { ...experimentView(state, experiment), warnings }
    return context.json(applied, isNew ? 201 : 200)
  })

  app.delete(path, async (context) => {
    const name = context.req.param('name')
    const outcome = await controller.dispatch({ type: 'StopExperiment', owner: 'api', name })
    if (!outcome.ok) return rejectionResponse(context, outcome.error)
    const experiment = state.experiments.get(name)
    return experiment === undefined
      ? context.body(null, 204)
      : context.json(experimentView(state, experiment))
  })
}

function unknownExperiment(context: Context): Response {
  const detail = `Experiment not found ${context.req.param('name')}`
  return problemResponse(context, 404, detail, { kind: 'not-found' })
}
