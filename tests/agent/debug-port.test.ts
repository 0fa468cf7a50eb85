import { expect, test } from 'bun:test'
import { serveDebug } from '../../src/agent/debug-port.ts'
import { seldon } from '../../src/gen/seldon.js'
import { agentDebugService, healthService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { silentLog } from '../../src/lib/log.ts'
import { modelVersion } from '../support/model-version.ts'

const { InMemory, Evicted } = seldon.mlops.agent_debug.ModelReplicaState.ModelState

test('the debug port tells what is in memory, what is evicted, and when each was used', async () => {
  const debug = await serveDebug({
    host: '127.0.0.1',
    port: 0,
    memoryBytes: 1_000,
    held: () => [
      { version: modelVersion('iris', 1), memoryBytes: 300, inMemory: true, lastUsedMs: 1_500 },
      {
        version: modelVersion('wine', 2),
        memoryBytes: 400,
        inMemory: false,
        lastUsedMs: undefined,
      },
    ],
    clockOriginMs: 1_700_000_000_000,
    log: silentLog,
  })
  const target = `127.0.0.1:${debug.port}`
  const client = createGrpcClient(agentDebugService, { target })
  const health = createGrpcClient(healthService, { target })
  const options = { deadlineMs: 5_000 }
  try {
    const status = await client.replicaStatus({}, options)
    expect(status.availableMemoryBytes).toBe(700)
    expect(status.models).toMatchObject([
      { name: 'iris_1', state: InMemory, lastAccessed: { seconds: 1_700_000_001, nanos: 5e8 } },
      { name: 'wine_2', state: Evicted, lastAccessed: null },
    ])
    expect((await health.check({}, options)).status).toBe(1)
  } finally {
    client.close()
    health.close()
    await debug.close(0)
  }
})
