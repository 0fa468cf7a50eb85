/** Tells over gRPC what the agent holds, for people who look. */

import type { google } from '../gen/seldon.js'
import { seldon } from '../gen/seldon.js'
import { agentDebugService } from '../gen/services.ts'
import { addHealth } from '../lib/grpc/health.ts'
import { addReflection } from '../lib/grpc/reflection.ts'
import { createGrpcServer } from '../lib/grpc/server.ts'
import type { Log } from '../lib/log.ts'
import type { HeldModel } from './holdings.ts'
import { freeMemoryBytes } from './memory.ts'

export interface DebugPort {
  readonly port: number
  close(graceMs: number): Promise<void>
}

export interface DebugOptions {
  readonly host: string
  readonly port: number
  readonly memoryBytes: number
  readonly held: () => readonly HeldModel[]
  /** When the clock of `lastUsedMs` said 0, in milliseconds of Unix time. */
  readonly clockOriginMs: number
  readonly log: Log
}

const { InMemory, Evicted } = seldon.mlops.agent_debug.ModelReplicaState.ModelState

/** The service AgentDebugService, health and reflection. Throws when the port cannot be had. */
export async function serveDebug(options: DebugOptions): Promise<DebugPort> {
  const { host, held, memoryBytes, clockOriginMs, log } = options
  const server = createGrpcServer({ log })
  server.add(agentDebugService, {
    replicaStatus: async () => ({
      availableMemoryBytes: freeMemoryBytes(memoryBytes, held()),
      models: held().map(({ version, inMemory, lastUsedMs }) => ({
        name: version.internalName,
        state: inMemory ? InMemory : Evicted,
        ...(lastUsedMs === undefined
          ? {}
          : { lastAccessed: timestamp(clockOriginMs + lastUsedMs) }),
      })),
    }),
  })
  addHealth(server)
  addReflection(server)
  const { port } = await server.listen({ host, port: options.port })
  return { port, close: (graceMs) => server.close({ graceMs }) }
}

function timestamp(unixMs: number): google.protobuf.TimestampInit {
  const seconds = Math.floor(unixMs / 1_000)
  return { seconds, nanos: Math.floor(unixMs % 1_000) * 1_000_000 }
}
