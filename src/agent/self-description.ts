/** What the agent says of itself to the scheduler. */

import type { seldon } from '../gen/seldon.js'
import type { Holdings } from './holdings.ts'
import { promisableMemoryBytes } from './memory.ts'
import type { ModelVersion } from './model-version.ts'
import type { AgentPorts } from './ports.ts'
import type { ModelRepository } from './repository/repository.ts'
import type { AgentSettings } from './settings.ts'

export interface SelfDescription {
  readonly replica: { readonly serverName: string; readonly replicaIdx: number }
  /** How the model server runs a model that it has. */
  runtimeInfo(internalName: string): seldon.mlops.scheduler.ModelRuntimeInfoInit
  /** What may still be promised, with over-commit. */
  availableMemoryBytes(): number
  /** With all that is loaded now. */
  subscription(): seldon.mlops.agent.AgentSubscribeRequestInit
}

export function createSelfDescription({
  settings,
  ports,
  holdings,
  repository,
}: {
  readonly settings: AgentSettings
  readonly ports: AgentPorts
  readonly holdings: Holdings
  readonly repository: ModelRepository
}): SelfDescription {
  const { memoryBytes, overCommitPercentage } = settings
  const replica = { serverName: settings.serverName, replicaIdx: settings.serverIndex }
  const available = () => promisableMemoryBytes(settings, holdings.held())
  const runtimeInfo = (internalName: string) => {
    const instanceCount = repository.copies(internalName)
    return settings.serverType === 'mlserver'
      ? { mlserver: { parallelWorkers: instanceCount } }
      : { triton: { cpu: [{ instanceCount }] } }
  }
  return {
    replica,
    runtimeInfo,
    availableMemoryBytes: available,
    subscription: () => ({
      ...replica,
      shared: settings.shared,
      availableMemoryBytes: available(),
      loadedModels: holdings
        .held()
        .map(({ version }) => loadedModel(version, runtimeInfo(version.internalName))),
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

/** A scheduler that has never heard of the model learns from it what memory it takes. */
function loadedModel(
  { version, message: { model } }: ModelVersion,
  modelRuntimeInfo: seldon.mlops.scheduler.ModelRuntimeInfoInit,
): seldon.mlops.agent.ModelVersionInit {
  return { version, model: { ...model, modelSpec: { ...model?.modelSpec, modelRuntimeInfo } } }
}
