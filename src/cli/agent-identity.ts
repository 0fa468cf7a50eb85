/** Who an agent is and what it offers, from settings of which some stand for others. */

import type { AgentSettings } from '../agent/settings.ts'
import { seldon } from '../gen/seldon.js'
import { formatProblem } from '../lib/problem.ts'
import { messageFromJson } from '../lib/proto-json.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { agentSettings } from './settings/agent.ts'
import type { Resolved } from './settings/setting.ts'

type Given = Resolved<typeof agentSettings>
type Identity = Pick<AgentSettings, 'serverName' | 'serverIndex' | 'advertisedHost'>
type Offer = Pick<AgentSettings, 'memoryBytes' | 'capabilities' | 'overCommitPercentage'>

/** What a replica configuration names. */
interface NamedOffer {
  readonly inferenceSvc: string | undefined
  readonly memoryBytes: number | undefined
  readonly capabilities: readonly string[] | undefined
  readonly overCommitPercentage: number | undefined
}

export function agentIdentity(given: Given): Result<Identity & Offer, string> {
  const { values } = given
  const config = readReplicaConfig(values.replicaConfig)
  if (!config.ok) return config
  const name = replicaName(given)
  if (!name.ok) return name
  const { inferenceSvc, memoryBytes, capabilities, overCommitPercentage } = config.value
  const host = advertisedHost(given, inferenceSvc)
  if (!host.ok) return host
  return ok({
    ...name.value,
    advertisedHost: host.value,
    memoryBytes: memoryBytes ?? values.memoryBytes,
    capabilities: capabilities ?? values.capabilities,
    overCommitPercentage: overCommitPercentage ?? values.overCommitPercentage,
  })
}

/** The name of the pod counts, unless both parts of it are given as flags. */
function replicaName({
  values,
  sources,
}: Given): Result<Pick<Identity, 'serverName' | 'serverIndex'>, string> {
  const { podName, serverName, serverIndex } = values
  const bothGiven = sources.serverName === 'flag' && sources.serverIndex === 'flag'
  if (podName === undefined || bothGiven) return ok({ serverName, serverIndex })
  return values.useDeployments ? ofDeployment(podName) : ofStatefulSet(podName)
}

function ofStatefulSet(podName: string) {
  const parts = /^(.+)-(\d+)$/.exec(podName)
  if (parts?.[1] === undefined) return badName(podName, '<server>-<index>')
  return ok({ serverName: parts[1], serverIndex: Number(parts[2]) })
}

function ofDeployment(podName: string) {
  const parts = /^(.+)-([^-]+-[^-]+)$/.exec(podName)
  const [, serverName, own] = parts ?? []
  if (serverName === undefined || own === undefined) {
    return badName(podName, '<server>-<replica set>-<pod>, as a Deployment names its pods')
  }
  return ok({ serverName, serverIndex: fnv32a(own) })
}

function badName(podName: string, expected: string): Result<never, string> {
  return fail(`POD_NAME: "${podName}" is not valid (expected ${expected})`)
}

/** The 32-bit hash FNV-1a, as existing agents and schedulers number the pods of a Deployment. */
function fnv32a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** Names of a Deployment's pods are known to no DNS. */
function advertisedHost(
  { values, sources }: Given,
  inferenceSvc: string | undefined,
): Result<string, string> {
  const { agentHost, podName, podIp, useDeployments } = values
  if (sources.agentHost === 'flag') return ok(agentHost)
  if (inferenceSvc !== undefined) return ok(inferenceSvc)
  if (!useDeployments) return ok(podName ?? agentHost)
  if (podIp === undefined) return fail('POD_IP has to be set with --use-deployments-for-servers')
  return ok(podIp)
}

/** The message in JSON; its ports are those of the proxies, whatever it says. */
function readReplicaConfig(text: string | undefined): Result<Partial<NamedOffer>, string> {
  if (text === undefined) return ok({})
  const refused = (reason: string) => fail(`--replica-config is not valid: ${reason}`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return refused(`${error}`)
  }
  const bytes = messageFromJson('seldon.mlops.agent.ReplicaConfig', json)
  if (!bytes.ok) return refused(bytes.error.map(formatProblem).join('; '))
  const config = seldon.mlops.agent.ReplicaConfig.decode(bytes.value)
  const given = new Map(Object.entries(Object(json)))
  const named = <K extends keyof typeof config>(key: K) =>
    (given.get(key) ?? null) === null ? undefined : config[key]
  return ok({
    inferenceSvc: named('inferenceSvc'),
    memoryBytes: named('memoryBytes'),
    capabilities: named('capabilities'),
    overCommitPercentage: named('overCommitPercentage'),
  })
}
