/** What the agent says of itself to the scheduler. */

import type { seldon } from '../gen/seldon.js'
import type { Holdings } from './holdings.ts'
import { availableMemoryBytes } from './memory.ts'
import type { AgentPorts } from './ports.ts'
import type { AgentSettings } from './settings.ts'

export interface SelfDescription {
  readonly replica: { readonly serverName: string; readonly replicaIdx: number }
  readonly runtimeInfo: seldon.mlops.scheduler.ModelRuntimeInfoInit
  /** What may still be promised, with over-commit. */
  availableMemoryBytes(): number
  /** With all that is loaded now. */
  subscription(): seldon.mlops.agent.AgentSubscribeRequestInit
}

export function createSelfDescription({
  settings,
  ports,
  holdings,
}: {
  readonly settings: AgentSettings
  readonly ports: AgentPorts
  readonly holdings: Holdings
}): SelfDescription {
  const { memoryBytes, overCommitPercentage, parallelWorkers } = settings
  const replica = { serverName: settings.serverName, replicaIdx: settings.serverIndex }
  const available = () =>
    availableMemoryBytes({
      memoryBytes,
      overCommitPercentage,
      heldBytes: holdings.heldBytes() * parallelWorkers,
    })
  return {
    replica,
    runtimeInfo: { mlserver: { parallelWorkers } },
    availableMemoryBytes: available,
    subscription: () => ({
      ...replica,
      shared: settings.shared,
      availableMemoryBytes: available(),
      loadedModels: holdings.held().map(({ message }) => message),
      replicaConfig: {
        inferenceSvc: settings.advertisedHost,
        inferenceHttpPort: ports.proxyHttp,
        inferenceGrpcPort: ports.proxyGrpc,
        memoryBytes,
        capabilities: settings.capabilities,
        overCommitPercentage,
      },
    }),
  }
}
