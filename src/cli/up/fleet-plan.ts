/** Which replicas a local run is to have, from what the manifests declare. */

import { SERVER_TYPES, type ServerType } from '../../agent/settings.ts'
import type { Result } from '../../lib/result.ts'
import type { ServerDeclaration } from '../../source/declaration.ts'

export interface ReplicaPlan {
  /** `<server>-<index>`. */
  readonly name: string
  readonly server: string
  readonly index: number
  readonly serverType: ServerType
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

/** What the model servers at hand can run, for servers that do not say; or why there is none. */
export type Installed = Readonly<Record<ServerType, Result<readonly string[], string>>>

export function planFleet(
  servers: ReadonlyMap<string, ServerDeclaration>,
  installed: Installed,
): FleetPlan {
  const declared = servers.size === 0 ? [DEFAULT_SERVER] : [...servers.values()]
  const refused = new Map<string, string>()
  const replicas: ReplicaPlan[] = []
  for (const { name, serverConfig, replicas: count, ...declaration } of declared) {
    const serverType = SERVER_TYPES.find((type) => type === serverConfig)
    if (serverType === undefined) {
      const known = SERVER_TYPES.join(' and ')
      refused.set(name, `serverConfig ${serverConfig} cannot be run here, only ${known} can`)
      continue
    }
    const able = installed[serverType]
    if (!able.ok) {
      refused.set(name, able.error)
      continue
    }
    const own = declaration.capabilities.length > 0 ? declaration.capabilities : able.value
    const capabilities = [...new Set([...own, ...declaration.extraCapabilities])]
    for (let index = 0; index < count; index += 1) {
      replicas.push({ name: `${name}-${index}`, server: name, index, serverType, capabilities })
    }
  }
  return { replicas, refused }
}
