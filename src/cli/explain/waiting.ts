/** What a replica of a model waits for, in a sentence. */

import type { ReplicaState } from '../../domain/model.ts'
import type { ProxyFacts, ReplicaFacts } from './facts.ts'

/** Empty where nothing is waited for. */
export function waitsFor(
  { state, reason }: Pick<ReplicaFacts, 'state' | 'reason'>,
  proxies: readonly ProxyFacts[],
): string {
  const wait = WAITS[state as ReplicaState]?.(proxies) ?? ''
  return [wait, reason].filter((part) => part !== '').join(': ')
}

const AGENT = 'its agent'

const WAITS: Partial<Record<ReplicaState, (proxies: readonly ProxyFacts[]) => string>> = {
  LoadRequested: () => `${AGENT} to be told to load it`,
  Loading: () => `${AGENT} to load it`,
  Loaded: (proxies) => `${whoIsBehind(proxies)} to confirm the route to it`,
  LoadFailed: () => 'something to change that could help',
  LoadedUnavailable: () => 'a route that Envoy accepts',
  Draining: () => 'other replicas to take its requests',
  UnloadEnvoyRequested: (proxies) => `${whoIsBehind(proxies)} to forget the route to it`,
  UnloadRequested: () => `${AGENT} to be told to unload it`,
  Unloading: () => `${AGENT} to unload it`,
}

/** The proxies that leave something unanswered, or refuse it; all of them if none stands out. */
function whoIsBehind(proxies: readonly ProxyFacts[]): string {
  const behind = proxies.filter(
    (proxy) => proxy.status !== 'SYNCED' || unansweredSince(proxy) !== undefined,
  )
  return behind.length === 0 ? 'the proxies' : behind.map(describeProxy).join(', ')
}

function unansweredSince({ types }: ProxyFacts): string | undefined {
  return types
    .flatMap((type) => type.unansweredSince ?? [])
    .sort()
    .at(0)
}

function describeProxy(proxy: ProxyFacts): string {
  const { nodeId, peer, status, types } = proxy
  const nack = types.find((type) => type.nack !== undefined)?.nack
  const since = unansweredSince(proxy)
  const details = [
    ...(status === 'SYNCED' ? [] : [status]),
    ...(since === undefined ? [] : [`no answer since ${since}`]),
    ...(nack === undefined ? [] : [nack.message]),
  ]
  return `proxy ${nodeId} at ${peer} (${details.join('; ')})`
}
