/** Tries again to place models that have no place, whenever something changed that could help. */

import type { Model } from './model.ts'
import { type SettleOptions, settle } from './rollout.ts'
import type { State } from './state.ts'
import { wantedReplicas } from './version.ts'

/** Settles every model that is short of replicas, or failed, in the order of their names. */
export function settleShort(state: State, nowMs: number, options: SettleOptions): void {
  const hopeless = new Set<string>()
  for (const name of [...state.models.keys()].sort()) {
    const model = state.models.get(name)
    if (model === undefined || !isShort(model, options)) continue
    // Models that ask for the same all fail alike: one try tells for thousands.
    const wish = wishOf(model)
    if (hopeless.has(wish)) continue
    settle(state, name, nowMs, options)
    if (unplaced(state.models.get(name))) hopeless.add(wish)
  }
}

function isShort(model: Model, options: SettleOptions): boolean {
  if (model.deletedAtMs !== undefined) return false
  if (model.refusals.length > 0) return true
  return options.retryFailed && model.versions.at(-1)?.status.state === 'ModelFailed'
}

/** Only models with nothing placed are interchangeable: others differ by where they live. */
function unplaced(model: Model | undefined): boolean {
  const latest = model?.versions.at(-1)
  return model !== undefined && model.refusals.length > 0 && latest?.replicas.size === 0
}

function wishOf(model: Model): string {
  const latest = model.versions.at(-1)
  if (latest === undefined || latest.replicas.size > 0) return `${model.name} alone`
  const { requirements, memoryBytes, server, explainer } = latest.definition.spec
  return JSON.stringify([
    requirements,
    memoryBytes,
    server,
    explainer,
    wantedReplicas(latest),
    latest.runtimeInfo,
  ])
}
