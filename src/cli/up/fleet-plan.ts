/** Which replicas a local run is to have, from what the manifests declare. */

import type { ServerDeclaration } from '../../source/declaration.ts'

export interface ReplicaPlan {
  /** `<server>-<index>`. */
  readonly name: string
  readonly server: string
  readonly index: number
  readonly capabilities: readonly string[]
}

export interface FleetPlan {
  readonly replicas: readonly ReplicaPlan[]
  /** Servers that cannot be run here, each with the reason. */
  readonly refused: ReadonlyMap<string, string>
}

const DEFAULT_SERVER: Pick<
  ServerDeclaration,
  'name' | 'serverConfig' | 'replicas' | 'capabilities' | 'extraCapabilities'
> = {
  name: 'mlserver',
  serverConfig: 'mlserver',
  replicas: 1,
  capabilities: [],
  extraCapabilities: [],
}

/** `installed`: what the MLServer at hand can run, for servers that do not say. */
export function planFleet(
  servers: ReadonlyMap<string, ServerDeclaration>,
  installed: readonly string[],
): FleetPlan {
  const declared = servers.size === 0 ? [DEFAULT_SERVER] : [...servers.values()]
  const refused = new Map<string, string>()
  const replicas: ReplicaPlan[] = []
  for (const { name, serverConfig, replicas: count, ...declaration } of declared) {
    if (serverConfig !== 'mlserver') {
      refused.set(name, `serverConfig ${serverConfig} cannot be run here, only mlserver can`)
      continue
    }
    const own = declaration.capabilities.length > 0 ? declaration.capabilities : installed
    const capabilities = [...new Set([...own, ...declaration.extraCapabilities])]
    for (let index = 0; index < count; index += 1) {
      replicas.push({ name: `${name}-${index}`, server: name, index, capabilities })
    }
  }
  return { replicas, refused }
}
