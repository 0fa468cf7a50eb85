/** Envoy's `/config_dump` and ours, in a form in which they can be compared. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What only Envoy can know, and what it was started with. */
const ENVOYS_OWN = ['last_updated', 'static_clusters', 'static_endpoint_configs', 'draining_state']
/** Endpoints it shows as they are in use: without their version, with its defaults. */
const OF_ENDPOINTS = ['version_info', 'policy', 'health_status', 'health_check_config']

/** By type of the lists; without the fields of these names beyond what only one of both can tell. */
export function comparableDump(
  dump: unknown,
  omitted: readonly string[] = [],
): ReadonlyMap<string, Json> {
  const { configs } = dump as { configs: ({ '@type': string } & { [key: string]: Json })[] }
  return new Map(
    configs.map((config) => {
      const type = config['@type']
      const more = type.endsWith('.EndpointsConfigDump') ? OF_ENDPOINTS : []
      return [type, comparable(config, [...ENVOYS_OWN, ...more, ...omitted])]
    }),
  )
}

/** As both write it: Envoy leaves empty lists out, and has an order of its own for some. */
function comparable(json: Json, omitted: readonly string[]): Json {
  if (Array.isArray(json)) return json.map((item) => comparable(item, omitted)).sort(byText)
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key, value]) => !(omitted.includes(key) || (Array.isArray(value) && !value[0])))
      .map(([key, value]) => [key, comparable(value, omitted)]),
  )
}

function byText(one: Json, other: Json): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
