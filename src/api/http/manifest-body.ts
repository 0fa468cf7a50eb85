/** The one manifest that the body of a PUT declares. */

import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Problem } from '../../lib/problem.ts'
import type { Declaration, ManifestKind } from '../../source/declaration.ts'
import { readManifests } from '../../source/manifest.ts'
import { problemResponse } from './problem-json.ts'

const MAX_BODY_BYTES = 1024 * 1024

/** None that an HTML form can send, so that a browser asks before it sends one for another site. */
const MANIFEST_TYPES = ['application/json', 'application/yaml', 'application/x-yaml', 'text/yaml']

/** Which declarations are meant, and what can be wrong with them only here. */
export interface WantedManifest<Definition extends { readonly name: string }> {
  readonly kind: ManifestKind
  pick(declaration: Declaration): Definition | undefined
  fault?(definition: Definition): Problem | undefined
}

export interface ManifestReading<Definition> {
  readonly definition: Definition
  /** Fields that are known but have no effect, and the like. */
  readonly warnings: readonly Problem[]
}

export const manifestLimit = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (context) =>
    problemResponse(context, 413, `a manifest may have ${MAX_BODY_BYTES} bytes at most`),
})

/** What the body declares under the name of the path, or the answer that refuses it. */
export async function readManifestBody<Definition extends { readonly name: string }>(
  context: Context,
  name: string,
  wanted: WantedManifest<Definition>,
): Promise<ManifestReading<Definition> | Response> {
  const body = await readText(context)
  if (body instanceof Response) return body
  const { text } = body
  const { declarations, problems } = readManifests({ file: '', folder: process.cwd(), text })
  const faults = problems.map(withoutFile)
  const invalid = (detail: string, more: readonly Problem[] = []) =>
    problemResponse(context, 400, detail, { kind: 'invalid', problems: [...faults, ...more] })
  if (problems.some(({ severity }) => severity === 'error')) {
    return invalid('the manifest cannot be used')
  }
  const [declaration, ...others] = declarations
  const definition = declaration === undefined ? undefined : wanted.pick(declaration)
  if (definition === undefined || others.length > 0) {
    return invalid(`the body is not one manifest of kind ${wanted.kind}`)
  }
  const fault = nameFault(definition.name, name) ?? wanted.fault?.(definition)
  return fault === undefined
    ? { definition, warnings: faults }
    : invalid('the manifest cannot be used', [fault])
}

export interface TextBody {
  readonly contentType: string
  readonly text: string
}

/** What was sent, if its content type is one of a manifest. */
export async function readText(context: Context): Promise<TextBody | Response> {
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!MANIFEST_TYPES.includes(type)) {
    const sent = type === '' ? 'no Content-Type' : `Content-Type ${type}`
    const detail = `${sent} was sent; send a manifest as one of ${MANIFEST_TYPES.join(', ')}`
    return problemResponse(context, 415, detail, { headers: { accept: MANIFEST_TYPES.join(', ') } })
  }
  const bytes = await context.req.arrayBuffer()
  const text = decodeUtf8(bytes)
  if (text === undefined) return problemResponse(context, 400, 'the body is not UTF-8 text')
  return { contentType: type, text }
}

function decodeUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function nameFault(name: string, wanted: string): Problem | undefined {
  if (name === wanted) return undefined
  const message = `is ${JSON.stringify(name)}, but the path names ${JSON.stringify(wanted)}`
  return { severity: 'error', field: 'metadata.name', message, expected: wanted }
}

function withoutFile({ file: _file, ...problem }: Problem): Problem {
  return problem
}
