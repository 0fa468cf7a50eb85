/** Raw resources for one proxy: any Envoy messages as JSON, read into what the xDS server serves. */

import type { FieldPath } from '../lib/field-path.ts'
import { formatPath } from '../lib/field-path.ts'
import {
  isKnownMessage,
  type JsonValue,
  type MessageProblem,
  messageFromJson,
  messageToJson,
} from '../lib/proto-json.ts'
import { makeResource } from '../xds/make-resource.ts'
import type { Resource, ResourceKey } from '../xds/resource.ts'
import { RESOURCE_TYPES } from './names.ts'
import { referencesIn } from './references.ts'

export interface SnapshotContent {
  /** By type URL: what proxies are told as the version of that type. */
  readonly versions: Readonly<Record<string, string>>
  readonly resources: readonly Resource[]
}

export interface SnapshotReading {
  /** Absent when one of the problems is an error. */
  readonly content?: SnapshotContent
  readonly problems: readonly MessageProblem[]
}

const TYPE_PREFIX = 'type.googleapis.com/'
const WRAPPER = 'envoy.service.discovery.v3.Resource'
/** Fields of a wrapped resource that are allowed and do nothing. */
const WITHOUT_EFFECT = ['aliases', 'cache_control', 'metadata', 'resource_name', 'version']
const REDACTED = new Set(['[redacted]', Buffer.from('[redacted]').toString('base64')])
/** The field that is a resource's name, where it is not `name`. */
const NAME_FIELDS: ReadonlyMap<string, string> = new Map([
  [RESOURCE_TYPES.endpoints, 'cluster_name'],
])
/** Oftener than this a proxy would be busy with nothing else. */
const MIN_TTL_MS = 1_000
const MAX_WARNINGS = 100

type JsonMap = { readonly [key: string]: unknown }

interface Read {
  readonly path: FieldPath
  readonly resource: Resource
}

/** `value` is `{"versions": {typeUrl: "v"}, "resources": [{"@type": …}]}`, parsed. */
export function readSnapshot(value: unknown): SnapshotReading {
  const steps = readSnapshotInSteps(value)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same one resource at a time, for those who have other things to do. */
export function* readSnapshotInSteps(value: unknown): Generator<void, SnapshotReading> {
  if (!isMap(value)) return { problems: [error([], 'is not a map of fields', 'a snapshot')] }
  const problems: MessageProblem[] = []
  for (const key of Object.keys(value)) {
    if (key === 'versions' || key === 'resources') continue
    problems.push(error([key], 'is not a known field', 'one of versions, resources'))
  }
  const versions = readVersions(value['versions'], problems)
  const read = yield* readResources(value['resources'], problems)
  problems.push(...repeatedNames(read))
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  const resources = read.map(({ resource }) => resource)
  return { content: { versions, resources }, problems: [...problems, ...missingReferences(read)] }
}

/** The snapshot as it can be sent again; what is secret is shown as `[redacted]`. */
export function showSnapshot({ versions, resources }: SnapshotContent): JsonValue {
  return { versions, resources: resources.map(showResource) }
}

function showResource({ typeUrl, name, body, ttlMs }: Resource): JsonValue {
  const message = messageOf(typeUrl)
  const json = messageToJson(message, body, { redact: true })
  const shown = { '@type': typeUrl, ...(isJsonMap(json) ? json : {}) }
  const ownName = nameIn(typeUrl, messageToJson(message, body, { fieldNames: 'original' }))
  if (ttlMs === undefined && ownName === name) return shown
  const ttl = ttlMs === undefined ? {} : { ttl: `${ttlMs / 1_000}s` }
  return { '@type': `${TYPE_PREFIX}${WRAPPER}`, name, ...ttl, resource: shown }
}

function readVersions(value: unknown, problems: MessageProblem[]): Record<string, string> {
  if (value === undefined) return {}
  if (!isMap(value)) {
    problems.push(error(['versions'], 'is not a map', 'a version for each type URL'))
    return {}
  }
  const versions: Record<string, string> = {}
  for (const [typeUrl, version] of Object.entries(value)) {
    const path = ['versions', typeUrl]
    if (!isKnownType(typeUrl)) problems.push(error(path, 'is no type that is known', TYPE_FORM))
    else if (typeof version !== 'string' || version === '') {
      problems.push(error(path, 'is not a version', 'a text that is not empty'))
    } else versions[typeUrl] = version
  }
  return versions
}

const TYPE_FORM = `${TYPE_PREFIX}<message>`

function* readResources(value: unknown, problems: MessageProblem[]): Generator<void, Read[]> {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.push(error(['resources'], 'is not a list', 'a list of messages with @type'))
    return []
  }
  const read: Read[] = []
  for (const [index, item] of value.entries()) {
    const path = ['resources', index]
    const resource = readResource(item, path, problems)
    if (resource !== undefined) read.push({ path, resource })
    yield
  }
  return read
}

function readResource(
  item: unknown,
  path: FieldPath,
  problems: MessageProblem[],
): Resource | undefined {
  const message = readMessage(item, path, problems)
  if (message === undefined) return undefined
  if (message.typeUrl === `${TYPE_PREFIX}${WRAPPER}`) return readWrapped(message, path, problems)
  const { typeUrl, body, json } = message
  const name = nameIn(typeUrl, json)
  if (name !== undefined) return makeResource(typeUrl, name, body, referencesIn(typeUrl, json))
  const field = NAME_FIELDS.get(typeUrl) ?? 'name'
  const expected = `a name, here or in ${WRAPPER} around it`
  problems.push(error([...path, field], 'is missing', expected))
  return undefined
}

interface Message {
  readonly typeUrl: string
  readonly body: Uint8Array
  /** With the original names of fields. */
  readonly json: { readonly [key: string]: JsonValue }
}

function readMessage(
  item: unknown,
  path: FieldPath,
  problems: MessageProblem[],
): Message | undefined {
  if (!isMap(item)) {
    problems.push(error(path, 'is not a map of fields', 'a message with @type'))
    return undefined
  }
  const { '@type': typeUrl, ...fields } = item
  if (typeof typeUrl !== 'string' || !isKnownType(typeUrl)) {
    const fault = typeUrl === undefined ? 'is missing' : 'is no type that is known'
    problems.push(error([...path, '@type'], fault, TYPE_FORM))
    return undefined
  }
  const encoded = messageFromJson(messageOf(typeUrl), fields)
  if (!encoded.ok) {
    problems.push(...encoded.error.map((problem) => within(path, problem)))
    return undefined
  }
  const json = messageToJson(messageOf(typeUrl), encoded.value, { fieldNames: 'original' })
  const redacted = [...redactedIn(item, path)]
  problems.push(...redacted)
  const isUsable = isJsonMap(json) && redacted.length === 0
  return isUsable ? { typeUrl, body: encoded.value, json } : undefined
}

/** A resource with its name, and for how long it is good, beside it. */
function readWrapped(
  { json }: Message,
  path: FieldPath,
  problems: MessageProblem[],
): Resource | undefined {
  for (const field of WITHOUT_EFFECT) {
    if (json[field] !== undefined) problems.push(warning([...path, field], 'has no effect'))
  }
  const inner = readMessage(json['resource'], [...path, 'resource'], problems)
  if (inner === undefined) return undefined
  const { typeUrl, body } = inner
  const name = typeof json['name'] === 'string' ? json['name'] : nameIn(typeUrl, inner.json)
  if (name === undefined) {
    problems.push(error([...path, 'name'], 'is missing', 'a name'))
    return undefined
  }
  const references = referencesIn(typeUrl, inner.json)
  if (json['ttl'] === undefined) return makeResource(typeUrl, name, body, references)
  const ttlMs = Math.round(Number.parseFloat(String(json['ttl'])) * 1_000)
  if (ttlMs >= MIN_TTL_MS) return makeResource(typeUrl, name, body, references, ttlMs)
  const expected = `at least ${MIN_TTL_MS / 1_000}s`
  problems.push(error([...path, 'ttl'], 'is too short', expected))
  return undefined
}

function nameIn(typeUrl: string, json: unknown): string | undefined {
  const name = isMap(json) ? json[NAME_FIELDS.get(typeUrl) ?? 'name'] : undefined
  return typeof name === 'string' ? name : undefined
}

/** What we show in place of a secret would replace the secret itself. */
function* redactedIn(value: unknown, path: FieldPath): Iterable<MessageProblem> {
  if (typeof value === 'string' && REDACTED.has(value)) {
    yield error(path, 'is what this API shows in place of a secret', 'the secret itself')
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* redactedIn(item, [...path, index])
  } else if (isMap(value)) {
    for (const [key, field] of Object.entries(value)) yield* redactedIn(field, [...path, key])
  }
}

function repeatedNames(read: readonly Read[]): MessageProblem[] {
  const seen = new Map<string, FieldPath>()
  return read.flatMap(({ path, resource }) => {
    const key = keyText(resource)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, path)
    const message = `is named ${resource.name} like ${formatPath(first ?? [])}`
    return first === undefined ? [] : [error(path, message, 'each name of a type once')]
  })
}

/** XDS rule 56: no reason to refuse anything, because a proxy may have it from elsewhere. */
function missingReferences(read: readonly Read[]): MessageProblem[] {
  const known = new Set(read.map(({ resource }) => keyText(resource)))
  const missing = read.flatMap(({ path, resource }) =>
    resource.references
      .filter((key) => !known.has(keyText(key)))
      .map(({ typeUrl, name }) =>
        warning(path, `names ${WORDS.get(typeUrl)} ${name}, which the snapshot does not have`),
      ),
  )
  return missing.slice(0, MAX_WARNINGS)
}

const WORDS: ReadonlyMap<string, string> = new Map([
  [RESOURCE_TYPES.cluster, 'the cluster'],
  [RESOURCE_TYPES.endpoints, 'the endpoints'],
  [RESOURCE_TYPES.routes, 'the routes'],
  [RESOURCE_TYPES.secret, 'the secret'],
  [RESOURCE_TYPES.extensionConfig, 'the extension configuration'],
])

function within(path: FieldPath, problem: MessageProblem): MessageProblem {
  const whole = [...path, ...problem.path]
  return { ...problem, path: whole, field: formatPath(whole) }
}

function error(path: FieldPath, message: string, expected: string): MessageProblem {
  const field = path.length === 0 ? {} : { field: formatPath(path) }
  return { severity: 'error', path, ...field, message, expected }
}

function warning(path: FieldPath, message: string): MessageProblem {
  return { severity: 'warning', path, field: formatPath(path), message }
}

function isKnownType(typeUrl: string): boolean {
  return typeUrl.startsWith(TYPE_PREFIX) && isKnownMessage(messageOf(typeUrl))
}

function messageOf(typeUrl: string): string {
  return typeUrl.slice(TYPE_PREFIX.length)
}

function keyText({ typeUrl, name }: ResourceKey): string {
  return `${typeUrl} ${name}`
}

function isJsonMap(json: JsonValue): json is { readonly [key: string]: JsonValue } {
  return isMap(json)
}

function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
