/** Which resources any Envoy message names, found by the fields that hold such names. */

import type { JsonValue } from '../lib/proto-json.ts'
import type { ResourceKey } from '../xds/resource.ts'
import { RESOURCE_TYPES } from './names.ts'

type JsonMap = { readonly [key: string]: JsonValue }

/** Fields that hold names of clusters wherever they stand: in routes, filters, gRPC services, logs. */
const CLUSTER_FIELDS = new Set([
  'cluster',
  'cluster_name',
  'cluster_names',
  'clusters',
  'collector_cluster',
  'default_cluster',
  'tcp_cluster_name',
  'upstream_cluster',
])
const ROUTES_FIELDS = new Set(['route_config_name', 'route_configuration_name'])
/** Fields that hold no configuration, or (endpoints within a cluster) the cluster's own name. */
const PASSED_OVER = new Set(['metadata', 'filter_metadata', 'load_assignment'])

/**
 * The names that the message mentions, of whatever depth, also within extensions. A text that only
 * looks like one does no harm: a resource that does not exist holds nothing up.
 * `json` has the original names of fields.
 */
export function referencesIn(typeUrl: string, json: JsonValue): readonly ResourceKey[] {
  if (typeUrl === RESOURCE_TYPES.endpoints) return []
  const found = new Map<string, ResourceKey>()
  const note = (type: string, name: JsonValue | undefined) => {
    if (typeof name === 'string' && name !== '')
      found.set(`${type} ${name}`, { typeUrl: type, name })
  }
  if (typeUrl === RESOURCE_TYPES.cluster && isMap(json)) noteEndpoints(json, note)
  visit(json, note)
  return [...found.values()]
}

type Note = (typeUrl: string, name: JsonValue | undefined) => void

function noteEndpoints(cluster: JsonMap, note: Note): void {
  const config = cluster['eds_cluster_config']
  if (cluster['type'] !== 'EDS' && config === undefined) return
  const serviceName = isMap(config) ? config['service_name'] : undefined
  note(RESOURCE_TYPES.endpoints, serviceName ?? cluster['name'])
}

function visit(json: JsonValue, note: Note): void {
  if (isList(json)) for (const item of json) visit(item, note)
  if (isMap(json)) visitMap(json, note)
}

function visitMap(json: JsonMap, note: Note): void {
  // Both of these say where their configuration comes from, and its name stands beside.
  if ('sds_config' in json) note(RESOURCE_TYPES.secret, json['name'])
  if ('config_discovery' in json) note(RESOURCE_TYPES.extensionConfig, json['name'])
  for (const [field, value] of Object.entries(json)) {
    if (PASSED_OVER.has(field)) continue
    if (CLUSTER_FIELDS.has(field)) noteEach(RESOURCE_TYPES.cluster, value, note)
    if (ROUTES_FIELDS.has(field)) noteEach(RESOURCE_TYPES.routes, value, note)
    if (field === 'weighted_clusters' && isMap(value)) noteWeighted(value['clusters'], note)
    visit(value, note)
  }
}

function noteWeighted(clusters: JsonValue | undefined, note: Note): void {
  for (const cluster of isList(clusters) ? clusters : []) {
    if (isMap(cluster)) note(RESOURCE_TYPES.cluster, cluster['name'])
  }
}

function noteEach(typeUrl: string, names: JsonValue, note: Note): void {
  for (const name of isList(names) ? names : [names]) note(typeUrl, name)
}

function isList(json: JsonValue | undefined): json is readonly JsonValue[] {
  return Array.isArray(json)
}

function isMap(json: JsonValue | undefined): json is JsonMap {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
