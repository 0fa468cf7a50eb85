/** What the scheduler says about servers, printed. */

import { seldon } from '../../gen/seldon.js'
import { messageToJson } from '../../lib/proto-json.ts'
import { type Column, type OutputFormat, print } from '../output.ts'
import type { Terminal } from '../terminal.ts'

type ServerStatusResponse = seldon.mlops.scheduler.ServerStatusResponse
const { ServerStatusResponse } = seldon.mlops.scheduler

interface ReplicaRow {
  readonly server: string
  readonly replica: number
  readonly models: number
  readonly memory: string
  readonly available: string
}

const SERVER_COLUMNS: readonly Column<ServerStatusResponse>[] = [
  { title: 'NAME', value: ({ serverName }) => serverName },
  {
    title: 'REPLICAS',
    // -1 is how the wire says that nobody has told how many there should be.
    value: ({ availableReplicas, expectedReplicas }) =>
      `${availableReplicas}/${expectedReplicas < 0 ? '?' : expectedReplicas}`,
  },
  { title: 'LOADED', value: ({ numLoadedModelReplicas }) => numLoadedModelReplicas },
]

const REPLICA_COLUMNS: readonly Column<ReplicaRow>[] = [
  { title: 'SERVER', value: ({ server }) => server },
  { title: 'REPLICA', value: ({ replica }) => replica },
  { title: 'MODELS', value: ({ models }) => models },
  { title: 'MEMORY', value: ({ memory }) => memory },
  { title: 'AVAILABLE', value: ({ available }) => available },
]

export function printServers(
  terminal: Terminal,
  format: OutputFormat,
  servers: readonly ServerStatusResponse[],
): void {
  print(terminal, format, {
    data: servers.map(toJson),
    rows: servers,
    columns: SERVER_COLUMNS,
    empty: 'There are no servers.',
  })
}

export function printReplicas(
  terminal: Terminal,
  format: OutputFormat,
  server: ServerStatusResponse,
): void {
  print(terminal, format, {
    data: toJson(server),
    rows: server.resources.map((replica) => ({
      server: server.serverName,
      replica: replica.replicaIdx,
      models: replica.numLoadedModels,
      memory: bytes(replica.totalMemoryBytes),
      available: bytes(replica.availableMemoryBytes),
    })),
    columns: REPLICA_COLUMNS,
    empty: `Server ${server.serverName} has no replicas now.`,
  })
}

function toJson(server: ServerStatusResponse): unknown {
  const encoded = ServerStatusResponse.encode(server).finish()
  return messageToJson('seldon.mlops.scheduler.ServerStatusResponse', encoded)
}

/** As manifests write memory. */
function bytes(count: number): string {
  const units = ['', 'Ki', 'Mi', 'Gi', 'Ti']
  const power = count < 1 ? 0 : Math.min(Math.floor(Math.log2(count) / 10), units.length - 1)
  return `${Number((count / 1024 ** power).toFixed(1))}${units[power]}`
}
