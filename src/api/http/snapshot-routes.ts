/** `/api/v1/proxies/{node}/snapshot`: raw resources for the proxies of one node. */

import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ProxySnapshot } from '../../control/proxy-snapshot.ts'
import { refusalsOf } from '../../control/snapshot-refusals.ts'
import {
  readSnapshotInSteps,
  type SnapshotReading,
  showSnapshot,
} from '../../envoy/proxy-snapshot.ts'
import type { FieldPath } from '../../lib/field-path.ts'
import { formatProblem, type Problem } from '../../lib/problem.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { readYaml } from '../../source/yaml-document.ts'
import type { AdminApiDeps } from './admin-api-deps.ts'
import { readText, type TextBody } from './manifest-body.ts'
import { problemResponse, rejectionResponse } from './problem-json.ts'

/** Some ten thousand clusters. */
const MAX_BODY_BYTES = 8 * 1024 * 1024
/** Reading YAML takes fifty times as long. */
const MAX_YAML_BYTES = 1024 * 1024

/** A snapshot without its resources. */
export interface SnapshotSummary {
  readonly node: string
  readonly owner: string
  readonly types: readonly {
    readonly typeUrl: string
    readonly resources: number
    /** As given; absent where a hash is told. */
    readonly version?: string
  }[]
}

/** A snapshot in the list of all. */
export interface ListedSnapshot extends SnapshotSummary {
  /** What proxies refused of it, in their own words. */
  readonly refusals: readonly string[]
}

/** The answer to a snapshot that was taken. */
export interface AppliedSnapshot extends SnapshotSummary {
  readonly warnings: readonly Problem[]
}

const snapshotLimit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge })

export function addSnapshotRoutes(
  app: Hono,
  { proxySnapshots, proxies }: Pick<AdminApiDeps, 'proxySnapshots' | 'proxies'>,
): void {
  const path = '/api/v1/proxies/:node/snapshot'

  app.get('/api/v1/snapshots', (context) => {
    const connected = proxies()
    const items = [...proxySnapshots.all.values()]
      .map((snapshot): ListedSnapshot => {
        return { ...summaryOf(snapshot), refusals: refusalsOf(snapshot.node, connected) }
      })
      .sort((a, b) => (a.node < b.node ? -1 : 1))
    return context.json({ items })
  })

  app.get(path, (context) => {
    const node = context.req.param('node')
    const snapshot = proxySnapshots.all.get(node)
    if (snapshot !== undefined) {
      const body = JSON.stringify(showSnapshot(snapshot))
      return context.body(body, 200, { 'content-type': 'application/json' })
    }
    const detail = `proxy ${node} has no snapshot of its own`
    return problemResponse(context, 404, detail, { kind: 'not-found' })
  })

  app.put(path, snapshotLimit, async (context) => {
    const node = context.req.param('node')
    const body = await readText(context)
    if (body instanceof Response) return body
    const isYaml = body.contentType !== 'application/json'
    if (isYaml && body.text.length > MAX_YAML_BYTES) return tooLarge(context)
    const input = isYaml ? yamlInput(body) : jsonInput(body)
    if (!input.ok) return invalid(context, input.error)
    const reading = await readInTurns(input.value.value)
    const problems = reading.problems.map(({ path: at, ...problem }) => {
      return { ...problem, ...input.value.locate(at) }
    })
    if (reading.content === undefined) return invalid(context, problems)
    const isNew = !proxySnapshots.all.has(node)
    const snapshot: ProxySnapshot = { node, owner: 'api', ...reading.content }
    const outcome = proxySnapshots.put(snapshot)
    if (!outcome.ok) return rejectionResponse(context, outcome.error)
    const applied: AppliedSnapshot = { ...summaryOf(snapshot), warnings: problems }
    return context.json(applied, isNew ? 201 : 200)
  })

  app.delete(path, (context) => {
    const outcome = proxySnapshots.remove(context.req.param('node'), 'api')
    return outcome.ok ? context.body(null, 204) : rejectionResponse(context, outcome.error)
  })
}

/** So long other calls and the proxies' streams can wait. */
const TURN_MS = 5

async function readInTurns(value: unknown): Promise<SnapshotReading> {
  const steps = readSnapshotInSteps(value)
  for (;;) {
    const endMs = performance.now() + TURN_MS
    while (performance.now() < endMs) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}

interface Input {
  readonly value: unknown
  /** Where in the text a path leads; nothing for JSON, where the path says it all. */
  locate(path: FieldPath): Pick<Problem, 'line' | 'column'>
}

function jsonInput({ text }: TextBody): Result<Input, readonly Problem[]> {
  try {
    return ok({ value: JSON.parse(text), locate: () => ({}) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return fail([{ severity: 'error', message }])
  }
}

function yamlInput({ text }: TextBody): Result<Input, readonly Problem[]> {
  const [document, ...others] = readYaml(text)
  if (document === undefined || others.length > 0) {
    return fail([{ severity: 'error', message: 'is not one document' }])
  }
  const { value } = document
  if (!value.ok) return value
  return ok({ value: value.value, locate: (path) => document.locate(path, 'value') })
}

function invalid(context: Context, problems: readonly Problem[]): Response {
  const [first] = problems.filter(({ severity }) => severity === 'error')
  const detail =
    first === undefined
      ? 'the snapshot cannot be used'
      : `the snapshot cannot be used: ${formatProblem(first)}`
  return problemResponse(context, 400, detail, { kind: 'invalid', problems })
}

function tooLarge(context: Context): Response {
  const detail = `a snapshot may have ${MAX_BODY_BYTES} bytes of JSON, or ${MAX_YAML_BYTES} of YAML`
  return problemResponse(context, 413, detail)
}

function summaryOf({ node, owner, versions, resources }: ProxySnapshot): SnapshotSummary {
  const counts = new Map<string, number>()
  for (const typeUrl of Object.keys(versions)) counts.set(typeUrl, 0)
  for (const { typeUrl } of resources) counts.set(typeUrl, (counts.get(typeUrl) ?? 0) + 1)
  const types = [...counts].map(([typeUrl, count]) => {
    const version = versions[typeUrl]
    const type = { typeUrl, resources: count }
    return version === undefined ? type : { ...type, version }
  })
  return { node, owner, types }
}
