/** `/api/v1/models`: what there is, and changes to it by manifest. */

import type { Context, Hono } from 'hono'
import type { ModelDefinition } from '../../domain/model.ts'
import type { Problem } from '../../lib/problem.ts'
import type { AdminApiDeps } from './admin-api-deps.ts'
import { manifestLimit, readManifestBody, type WantedManifest } from './manifest-body.ts'
import { REDACTED } from './model-manifest.ts'
import { type ModelView, modelSummary, modelView } from './model-view.ts'
import { problemResponse, rejectionResponse } from './problem-json.ts'

const modelManifest: WantedManifest<ModelDefinition> = {
  kind: 'Model',
  pick: (declaration) => (declaration.kind === 'Model' ? declaration.definition : undefined),
  fault: redactedFault,
}

/** The answer to a manifest that was taken. */
export interface AppliedModel extends ModelView {
  /** Fields that are known but have no effect, and the like. */
  readonly warnings: readonly Problem[]
}

export function addModelRoutes(app: Hono, deps: AdminApiDeps): void {
  const { state, controller } = deps

  app.get('/api/v1/models/:name', (context) => {
    const model = state.models.get(context.req.param('name'))
    if (model === undefined) return unknownModel(context, context.req.param('name'))
    return context.json(modelView(model))
  })

  app.put('/api/v1/models/:name', manifestLimit, async (context) => {
    const name = context.req.param('name')
    const reading = await readManifestBody(context, name, modelManifest)
    if (reading instanceof Response) return reading
    const before = state.models.get(name)
    const { definition, warnings } = reading
    const outcome = await controller.dispatch({ type: 'LoadModel', owner: 'api', definition })
    if (!outcome.ok) return rejectionResponse(context, outcome.error)
    const model = state.models.get(name)
    if (model === undefined) return unknownModel(context, name)
    const isNew = before === undefined || before.deletedAtMs !== undefined
    const applied: AppliedModel = { ...modelView(model), warnings }
    return context.json(applied, isNew ? 201 : 200)
  })

  app.delete('/api/v1/models/:name', async (context) => {
    const name = context.req.param('name')
    const outcome = await controller.dispatch({ type: 'UnloadModel', owner: 'api', name })
    if (!outcome.ok) return rejectionResponse(context, outcome.error)
    const model = state.models.get(name)
    // It is gone from the routes at once, and from its servers when no proxy needs it any more.
    return model === undefined ? context.body(null, 204) : context.json(modelSummary(model), 202)
  })
}

function unknownModel(context: Context, name: string): Response {
  return problemResponse(context, 404, `Model ${name} not found`, { kind: 'not-found' })
}

function redactedFault({ spec }: ModelDefinition): Problem | undefined {
  if (spec.storage?.kind !== 'rclone' || spec.storage.config !== REDACTED) return undefined
  const message = 'is what this API shows in place of it; send the configuration itself'
  return { severity: 'error', field: 'spec.storageConfig.storageRcloneConfig', message }
}
