/** `/api/v1/models`: what there is, and changes to it by manifest. */

import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ModelDefinition } from '../../domain/model.ts'
import type { Problem } from '../../lib/problem.ts'
import { readManifests } from '../../source/manifest.ts'
import type { AdminApiDeps } from './admin-api.ts'
import { REDACTED } from './model-manifest.ts'
import { type ModelView, modelSummary, modelView } from './model-view.ts'
import { problemResponse, rejectionResponse } from './problem-json.ts'

const MAX_BODY_BYTES = 1024 * 1024

/** None that an HTML form can send, so that a browser asks before it sends one for another site. */
const MANIFEST_TYPES = ['application/json', 'application/yaml', 'application/x-yaml', 'text/yaml']

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

  const limit = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (context) =>
      problemResponse(context, 413, `a manifest may have ${MAX_BODY_BYTES} bytes at most`),
  })
  app.put('/api/v1/models/:name', limit, async (context) => {
    const name = context.req.param('name')
    const reading = await readModel(context, name)
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

interface ModelReading {
  readonly definition: ModelDefinition
  readonly warnings: readonly Problem[]
}

/** The model that the body declares, or the answer that refuses it. */
async function readModel(context: Context, name: string): Promise<ModelReading | Response> {
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!MANIFEST_TYPES.includes(type)) {
    const sent = type === '' ? 'no Content-Type' : `Content-Type ${type}`
    const detail = `${sent} was sent; send a manifest as one of ${MANIFEST_TYPES.join(', ')}`
    return problemResponse(context, 415, detail, { headers: { accept: MANIFEST_TYPES.join(', ') } })
  }
  const text = decodeUtf8(await context.req.arrayBuffer())
  if (text === undefined) return problemResponse(context, 400, 'the body is not UTF-8 text')
  const { declarations, problems } = readManifests({ file: '', folder: process.cwd(), text })
  const faults = problems.map(withoutFile)
  const invalid = (detail: string, more: readonly Problem[] = []) =>
    problemResponse(context, 400, detail, { kind: 'invalid', problems: [...faults, ...more] })
  if (problems.some(({ severity }) => severity === 'error')) {
    return invalid('the manifest cannot be used')
  }
  const [declaration, ...others] = declarations
  if (declaration?.kind !== 'Model' || others.length > 0) {
    return invalid('the body is not one manifest of kind Model')
  }
  const { definition } = declaration
  const fault = faultFor(definition, name)
  return fault === undefined
    ? { definition, warnings: faults }
    : invalid('the manifest cannot be used', [fault])
}

function decodeUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a manifest can have wrong only here. */
function faultFor({ name, spec }: ModelDefinition, wanted: string): Problem | undefined {
  if (name !== wanted) {
    const message = `is ${JSON.stringify(name)}, but the path names ${JSON.stringify(wanted)}`
    return { severity: 'error', field: 'metadata.name', message, expected: wanted }
  }
  if (spec.storage?.kind === 'rclone' && spec.storage.config === REDACTED) {
    const message = 'is what this API shows in place of it; send the configuration itself'
    return { severity: 'error', field: 'spec.storageConfig.storageRcloneConfig', message }
  }
  return undefined
}

function withoutFile({ file: _file, ...problem }: Problem): Problem {
  return problem
}
