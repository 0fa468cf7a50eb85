/** `seldon explain model`: why a model is as it is, and what it waits for. */

import { askAdmin } from '../admin-client.ts'
import { command } from '../command.ts'
import { outputSetting, print, renderTable } from '../output.ts'
import { adminHost, callTimeout } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { type ModelFacts, modelFacts, type ProxyFacts, proxyFacts } from './facts.ts'
import { waitsFor } from './waiting.ts'

export const explainModel = command({
  arguments: [{ name: 'name', description: 'The model', required: true }],
  settings: { adminHost, timeout: callTimeout, output: outputSetting },
  async run({ settings, arguments: [name = ''], terminal }) {
    const path = `/api/v1/models/${encodeURIComponent(name)}`
    const model = await askAdmin(settings, path, modelFacts, terminal)
    if (!model.ok) return model.error
    const proxies = await askAdmin(settings, '/api/v1/proxies', proxyFacts, terminal)
    if (!proxies.ok) return proxies.error
    const { items } = proxies.value
    if (settings.output === 'table') {
      for (const line of explanation(model.value, items)) terminal.out(line)
    } else {
      const data = { model: model.value, proxies: items }
      print(terminal, settings.output, { data, rows: [], columns: [], empty: '' })
    }
    return EXIT.ok
  },
})

/** Line by line, for a person. */
export function explanation(model: ModelFacts, proxies: readonly ProxyFacts[]): string[] {
  return [
    ...headline(model, proxies),
    ...section('Replicas', replicaTable(model, proxies)),
    ...section('Where it has no place, and why', refusalTable(model)),
  ]
}

function headline(model: ModelFacts, proxies: readonly ProxyFacts[]): string[] {
  const latest = model.versions.at(-1)
  const place = latest?.server === undefined ? '' : ` on server ${latest.server}`
  const wanted = `${model.desiredReplicas} ${model.desiredReplicas === 1 ? 'replica' : 'replicas'}`
  const available = latest?.replicas.filter(({ state }) => state === 'Available').length ?? 0
  const lines = [
    `Model ${model.name}, version ${latest?.version ?? '?'}: ${latest?.state ?? 'unknown'}`,
    `  declared by: ${OWNERS[model.owner] ?? model.owner}`,
    model.deletedAt === undefined
      ? `  wants ${wanted}; available: ${available}${place}`
      : `  was unloaded at ${model.deletedAt}`,
    ...scalingLines(model),
    `  proxies connected: ${proxies.length}`,
  ]
  return latest?.reason ? [...lines, `  reason: ${latest.reason}`] : lines
}

function scalingLines({ scaling }: ModelFacts): string[] {
  if (scaling === undefined) return []
  const { replicas, declaredReplicas, changedAt, reason, lack } = scaling
  const scaled = `  scaled to ${replicas} at ${changedAt} (declared: ${declaredReplicas}): ${reason}`
  const lacking = `  should be scaled to ${lack?.replicas}: ${lack?.reason}`
  return [...(changedAt === undefined ? [] : [scaled]), ...(lack === undefined ? [] : [lacking])]
}

const OWNERS: Readonly<Record<string, string>> = {
  file: 'the manifest folder',
  api: 'a call of the API',
  agent: 'an agent that held it',
}

function section(title: string, table: readonly string[]): string[] {
  return table.length === 0 ? [] : ['', `${title}:`, ...table.map((line) => `  ${line}`)]
}

function replicaTable({ versions }: ModelFacts, proxies: readonly ProxyFacts[]): string[] {
  const rows = versions.flatMap(({ version, server = '', replicas }) =>
    replicas.map((replica) => ({ version, server, ...replica })),
  )
  if (rows.length === 0) return []
  return renderTable(rows, [
    { title: 'VERSION', value: ({ version }) => version },
    { title: 'SERVER', value: ({ server }) => server },
    { title: 'REPLICA', value: ({ index }) => index },
    { title: 'STATE', value: ({ state }) => state },
    { title: 'SINCE', value: ({ changedAt }) => changedAt },
    { title: 'WAITS FOR', value: (replica) => waitsFor(replica, proxies) },
  ])
}

function refusalTable({ refusals }: ModelFacts): string[] {
  if (refusals.length === 0) return []
  return renderTable(refusals, [
    { title: 'SERVER', value: ({ server }) => server || 'any' },
    { title: 'REPLICA', value: ({ replica }) => replica ?? 'all' },
    { title: 'REASON', value: ({ reason }) => reason },
  ])
}
