/** What is published now, in the JSON form of Envoy's own `/config_dump`. */

import { LISTENER_NAME } from '../../envoy/names.ts'
import { type JsonValue, messageToJson } from '../../lib/proto-json.ts'
import type { Snapshot } from '../../xds/snapshot.ts'
import type { StoredResource } from '../../xds/stored-resource.ts'
import { TYPE_URLS } from '../../xds/type-url.ts'

/** How Envoy lays the resources of one type out. */
interface Section {
  readonly dump: string
  readonly typeUrl: string
  /** The dump has a version of its own. */
  readonly versioned: boolean
  /** The field of the dump that holds the entries, and the message that an entry is. */
  readonly list: string
  readonly entryMessage: string
  /** Before, between and after the resources: most entries hold one each, one holds them all. */
  readonly open: (version: string) => string
  readonly close: string
  readonly entry: (resource: StoredResource) => JsonValue
}

const SEPARATE = { open: () => '', close: '' }

const SECTIONS: readonly Section[] = [
  {
    ...SEPARATE,
    dump: 'ClustersConfigDump',
    typeUrl: TYPE_URLS.cluster,
    versioned: true,
    list: 'dynamic_active_clusters',
    entryMessage: 'ClustersConfigDump.DynamicCluster',
    entry: (resource) => ({ version_info: resource.version, cluster: anyOf(resource) }),
  },
  {
    ...SEPARATE,
    dump: 'EndpointsConfigDump',
    typeUrl: TYPE_URLS.endpoints,
    versioned: false,
    list: 'dynamic_endpoint_configs',
    entryMessage: 'EndpointsConfigDump.DynamicEndpointConfig',
    entry: (resource) => ({ version_info: resource.version, endpoint_config: anyOf(resource) }),
  },
  {
    ...SEPARATE,
    dump: 'ListenersConfigDump',
    typeUrl: TYPE_URLS.listener,
    versioned: true,
    list: 'dynamic_listeners',
    entryMessage: 'ListenersConfigDump.DynamicListener',
    entry: (resource) => ({
      name: resource.name,
      active_state: { version_info: resource.version, listener: anyOf(resource) },
    }),
  },
  {
    dump: 'ScopedRoutesConfigDump',
    typeUrl: TYPE_URLS.scopedRoutes,
    versioned: false,
    list: 'dynamic_scoped_route_configs',
    entryMessage: 'ScopedRoutesConfigDump.DynamicScopedRouteConfigs',
    open: (version) =>
      `{"name":${JSON.stringify(LISTENER_NAME)},"version_info":"${version}","scoped_route_configs":[`,
    close: ']}',
    entry: anyOf,
  },
  {
    ...SEPARATE,
    dump: 'SecretsConfigDump',
    typeUrl: TYPE_URLS.secret,
    versioned: false,
    list: 'dynamic_active_secrets',
    entryMessage: 'SecretsConfigDump.DynamicSecret',
    entry: (resource) => ({
      name: resource.name,
      version_info: resource.version,
      secret: anyOf(resource),
    }),
  },
]

/** What `?resource=` can name, as with Envoy. */
export const DUMP_LISTS: readonly string[] = SECTIONS.map(({ list }) => list)

/**
 * The dump as JSON text; with `list` only the entries of that list. It holds what was published
 * when it was asked for, whatever is published while it is read.
 */
export function configDump(snapshot: Snapshot, list?: string): ReadableStream<Uint8Array> {
  const sections = SECTIONS.filter((section) => list === undefined || section.list === list)
  const contents = sections.map((section) => ({
    section,
    version: snapshot.version(section.typeUrl),
    resources: byName(snapshot.of(section.typeUrl)),
  }))
  return streamOf(documentText(contents, list !== undefined))
}

function byName(resources: ReadonlyMap<string, StoredResource>): StoredResource[] {
  const names = [...resources.keys()].sort()
  return names.map((name) => resources.get(name)).filter((resource) => resource !== undefined)
}

interface Content {
  readonly section: Section
  readonly version: string
  readonly resources: readonly StoredResource[]
}

function* documentText(contents: readonly Content[], entriesOnly: boolean): Generator<string> {
  yield '{"configs":['
  for (const [position, content] of contents.entries()) {
    if (position > 0) yield ','
    yield* entriesOnly ? entriesText(content, true) : sectionText(content)
  }
  yield ']}\n'
}

function* sectionText(content: Content): Generator<string> {
  const { dump, versioned, list } = content.section
  const version = versioned ? `"version_info":"${content.version}",` : ''
  yield `{"@type":"${adminUrl(dump)}",${version}"${list}":[`
  yield* entriesText(content, false)
  yield ']}'
}

function* entriesText({ section, version, resources }: Content, typed: boolean): Generator<string> {
  if (resources.length === 0) return
  const tagged = (text: string) =>
    typed ? text.replace('{', `{"@type":"${adminUrl(section.entryMessage)}",`) : text
  const open = section.open(version)
  if (open !== '') yield tagged(open)
  for (const [position, resource] of resources.entries()) {
    const text = JSON.stringify(section.entry(resource))
    yield `${position > 0 ? ',' : ''}${open === '' ? tagged(text) : text}`
  }
  yield section.close
}

function adminUrl(message: string): string {
  return `type.googleapis.com/envoy.admin.v3.${message}`
}

function anyOf({ typeUrl, body }: StoredResource): JsonValue {
  const message = typeUrl.slice(typeUrl.lastIndexOf('/') + 1)
  const json = messageToJson(message, body, { fieldNames: 'original', redact: true })
  if (json === null || typeof json !== 'object') throw new Error(`${message} is printed as no map`)
  return { '@type': typeUrl, ...json }
}

const CHUNK_CHARACTERS = 64 * 1024

/** One chunk a turn of the loop: printing 100,000 routes takes seconds. */
function streamOf(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      let text = ''
      while (text.length < CHUNK_CHARACTERS) {
        const piece = pieces.next()
        if (piece.done) {
          if (text !== '') controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += piece.value
      }
      controller.enqueue(encoder.encode(text))
    },
  })
}
