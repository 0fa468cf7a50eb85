/** Who an agent is and what it offers, from settings of which some stand for others. */

import { z } from 'zod'
import type { AgentSettings } from '../agent/settings.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { agentSettings } from './settings/agent.ts'
import type { Resolved } from './settings/setting.ts'

type Given = Resolved<typeof agentSettings>
type Identity = Pick<AgentSettings, 'serverName' | 'serverIndex' | 'advertisedHost'>
type Offer = Pick<AgentSettings, 'memoryBytes' | 'capabilities' | 'overCommitPercentage'>

/** The message `seldon.mlops.agent.ReplicaConfig` in JSON, where 64-bit numbers may be texts. */
const replicaConfig = z.object({
  inferenceSvc: z.string().min(1).optional(),
  memoryBytes: z.coerce.number().int().nonnegative().optional(),
  capabilities: z.array(z.string()).optional(),
  overCommitPercentage: z.number().int().nonnegative().optional(),
})

export function agentIdentity(given: Given): Result<Identity & Offer, string> {
  const { values, sources } = given
  const config = readReplicaConfig(values.replicaConfig)
  if (!config.ok) return config
  const name = replicaName(given)
  if (!name.ok) return name
  const ownHost = sources.agentHost === 'flag' ? values.agentHost : undefined
  const { inferenceSvc, ...offer } = config.value
  return ok({
    ...name.value,
    advertisedHost: ownHost ?? inferenceSvc ?? values.podName ?? values.agentHost,
    memoryBytes: offer.memoryBytes ?? values.memoryBytes,
    capabilities: offer.capabilities ?? values.capabilities,
    overCommitPercentage: offer.overCommitPercentage ?? values.overCommitPercentage,
  })
}

/** The name of a StatefulSet's pod counts, unless both parts of it are given as flags. */
function replicaName({
  values,
  sources,
}: Given): Result<Pick<Identity, 'serverName' | 'serverIndex'>, string> {
  const { podName, serverName, serverIndex } = values
  const bothGiven = sources.serverName === 'flag' && sources.serverIndex === 'flag'
  if (podName === undefined || bothGiven) return ok({ serverName, serverIndex })
  const parts = /^(.+)-(\d+)$/.exec(podName)
  if (parts?.[1] === undefined) {
    return fail(`POD_NAME: "${podName}" is not valid (expected <server>-<index>)`)
  }
  return ok({ serverName: parts[1], serverIndex: Number(parts[2]) })
}

function readReplicaConfig(
  text: string | undefined,
): Result<z.infer<typeof replicaConfig>, string> {
  if (text === undefined) return ok({})
  try {
    return ok(replicaConfig.parse(JSON.parse(text)))
  } catch (error) {
    const words = error instanceof z.ZodError ? z.prettifyError(error) : `${error}`
    return fail(`--replica-config is not valid: ${words}`)
  }
}
