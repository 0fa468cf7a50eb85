/** A golden case: domain values in YAML, and the resources they become in Envoy's own words. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { ReplicaSet, Route } from '../../src/domain/route.ts'
import type { Server, ServerReplica } from '../../src/domain/server.ts'
import { replicaSetId } from '../../src/envoy/names.ts'
import { defaultEnvoyOptions, type EnvoyOptions } from '../../src/envoy/options.ts'
import {
  type ServerSplit,
  translateReplicaSet,
  translateReservedScope,
  translateRoute,
  translateStatic,
} from '../../src/envoy/translate.ts'
import { messageToJson } from '../../src/lib/proto-json.ts'
import type { Resource } from '../../src/xds/resource.ts'
import { route, server, serverReplica } from '../envoy/fixtures.ts'

export const CASES = join(import.meta.dir, '../golden/envoy')

interface CaseFile {
  /** What the case is there to show. */
  readonly shows: string
  readonly servers?: Readonly<Record<string, readonly Partial<ServerReplica>[]>>
  readonly routes?: readonly (Partial<Route> & { readonly name: string })[]
  /** Shares of the requests that name no model; the reserved scope is left out without. */
  readonly reserved?: readonly ServerSplit[]
  /** Sections to change; the listener is left out without. */
  readonly options?: {
    readonly [Section in keyof EnvoyOptions]?: Partial<EnvoyOptions[Section]>
  }
}

/** All that Envoy would get, in the order of sending. */
export function caseResources(name: string): readonly Resource[] {
  const file: CaseFile = parse(readFileSync(join(CASES, `${name}.in.yaml`), 'utf8'))
  const options = caseOptions(file)
  const servers = new Map(
    Object.entries(file.servers ?? {}).map(([serverName, replicas]) => [
      serverName,
      caseServer(serverName, replicas),
    ]),
  )
  const translated = (file.routes ?? []).map(({ name: routeName, ...more }) =>
    translateRoute(route(routeName, more), options),
  )
  if (file.reserved !== undefined) translated.push(translateReservedScope(file.reserved, options))
  const sets = new Map<string, ReplicaSet>()
  for (const set of translated.flatMap((one) => one.sets)) sets.set(replicaSetId(set), set)
  return [
    ...[...sets.values()].flatMap((set) =>
      translateReplicaSet(set, servers.get(set.server), options),
    ),
    ...(file.options === undefined ? [] : translateStatic(options)),
    ...translated.map(({ scope }) => scope),
  ]
}

export function printResources(resources: readonly Resource[]): string {
  const documents = resources.map((resource) => ({
    resource: {
      '@type': resource.typeUrl,
      ...Object(messageToJson(typeName(resource), resource.body, { fieldNames: 'original' })),
    },
    references: resource.references.map((key) => `${key.typeUrl.split('.').at(-1)} ${key.name}`),
  }))
  return stringify(documents, { lineWidth: 0 })
}

/** Full name of the message. */
export function typeName({ typeUrl }: Resource): string {
  return typeUrl.slice(typeUrl.indexOf('/') + 1)
}

function caseOptions({ options = {} }: CaseFile): EnvoyOptions {
  const base = defaultEnvoyOptions
  return {
    listener: { ...base.listener, ...options.listener },
    accessLog: { ...base.accessLog, ...options.accessLog },
    upstream: { ...base.upstream, ...options.upstream },
    limits: { ...base.limits, ...options.limits },
  }
}

function caseServer(name: string, replicas: readonly Partial<ServerReplica>[]): Server {
  return server(
    name,
    replicas.map((replica, index) => serverReplica(index, replica)),
  )
}
