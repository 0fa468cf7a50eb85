import { afterEach, expect, test } from 'bun:test'
import { followScheduler } from '../../src/agent/control-stream.ts'
import { agentService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createGrpcServer } from '../../src/lib/grpc/server.ts'
import { createLog, silentLog } from '../../src/lib/log.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

test('an agent that another one took over from leaves it alone for a while, and says so', async () => {
  const server = createGrpcServer({ log: silentLog })
  let subscriptions = 0
  server.add(agentService, {
    async *subscribe() {
      subscriptions += 1
      if (subscriptions > 1) yield {}
      throw new GrpcError('ABORTED', 'another agent has come as replica 0 of server mlserver')
    },
  })
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 })
  ends.push(() => server.close({ graceMs: 0 }))
  const client = createGrpcClient(agentService, { target: `127.0.0.1:${port}` })
  ends.push(() => client.close())
  const told = Promise.withResolvers<string>()
  const stop = new AbortController()
  const followed = followScheduler(
    {
      client,
      subscription: () => ({ serverName: 'mlserver' }),
      onOperation() {},
      onSubscribed() {},
      log: createLog({ level: 'warn', format: 'json', now: () => 0, write: told.resolve }),
    },
    stop.signal,
  )
  expect(JSON.parse(await told.promise)).toMatchObject({
    message: 'waiting, because another agent is the same replica',
    reason: 'another agent has come as replica 0 of server mlserver',
  })
  // Whatever would come at once comes by then.
  await Bun.sleep(200)
  stop.abort()
  await followed
  expect(subscriptions).toBe(1)
})
