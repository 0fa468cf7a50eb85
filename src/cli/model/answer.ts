/** What the scheduler says about models, printed. */

import { seldon } from '../../gen/seldon.js'
import { type JsonValue, messageToJson } from '../../lib/proto-json.ts'
import { type Column, type OutputFormat, print } from '../output.ts'
import type { Terminal } from '../terminal.ts'

type ModelStatusResponse = seldon.mlops.scheduler.ModelStatusResponse
const { ModelStatusResponse, ModelStatus } = seldon.mlops.scheduler

interface Row {
  readonly name: string
  readonly version: number
  readonly state: string
  readonly replicas: string
  readonly server: string
  readonly reason: string
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'VERSION', value: ({ version }) => version },
  { title: 'STATE', value: ({ state }) => state },
  { title: 'REPLICAS', value: ({ replicas }) => replicas },
  { title: 'SERVER', value: ({ server }) => server },
  { title: 'REASON', value: ({ reason }) => reason },
]

export function printModels(
  terminal: Terminal,
  format: OutputFormat,
  models: readonly ModelStatusResponse[],
  as: 'list' | 'one',
): void {
  const data = models.map(modelToJson)
  print(terminal, format, {
    data: as === 'list' ? data : data[0],
    rows: models.flatMap(rowsOf),
    columns: COLUMNS,
    empty: 'There are no models.',
  })
}

export function modelToJson(model: ModelStatusResponse): JsonValue {
  const encoded = ModelStatusResponse.encode(model).finish()
  return messageToJson('seldon.mlops.scheduler.ModelStatusResponse', encoded)
}

function rowsOf({ modelName, versions }: ModelStatusResponse): Row[] {
  return versions.map(({ version, serverName, state }) => ({
    name: modelName,
    version,
    state: (state === null ? undefined : ModelStatus.ModelState[state.state]) ?? '',
    replicas: `${state?.availableReplicas ?? 0}/${(state?.availableReplicas ?? 0) + (state?.unavailableReplicas ?? 0)}`,
    server: serverName,
    reason: state?.reason ?? '',
  }))
}
