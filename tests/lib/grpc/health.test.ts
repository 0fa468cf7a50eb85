import { afterEach, expect, test } from 'bun:test'
import { healthCheckService, healthService } from '../../../src/gen/services.ts'
import { createGrpcClient } from '../../../src/lib/grpc/client.ts'
import { addHealth } from '../../../src/lib/grpc/health.ts'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { closeAll, failure, later } from './echo.ts'

afterEach(closeAll)

const soon = { deadlineMs: 5_000 }

async function healthy() {
  const server = createGrpcServer({ log: silentLog })
  const health = addHealth(server)
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 })
  later(() => server.close({ graceMs: 0 }))
  const target = `127.0.0.1:${port}`
  const client = createGrpcClient(healthService, { target })
  const seldonClient = createGrpcClient(healthCheckService, { target })
  later(() => client.close())
  later(() => seldonClient.close())
  return { health, client, seldonClient }
}

test('checks and lists what was set', async () => {
  const { health, client, seldonClient } = await healthy()
  expect(await client.check({}, soon)).toMatchObject({ status: 1 })
  expect(await seldonClient.healthCheck({}, soon)).toMatchObject({ ok: true })
  health.set(false)
  health.set(true, 'a.B')
  expect(await client.check({}, soon)).toMatchObject({ status: 2 })
  expect(await client.check({ service: 'a.B' }, soon)).toMatchObject({ status: 1 })
  expect(await seldonClient.healthCheck({}, soon)).toMatchObject({ ok: false })
  const { statuses } = await client.list({}, soon)
  expect(statuses).toMatchObject({ '': { status: 2 }, 'a.B': { status: 1 } })
})

test('does not know a service that was never set', async () => {
  const { client } = await healthy()
  expect(await failure(client.check({ service: 'x' }, soon))).toMatchObject({
    status: 'NOT_FOUND',
    message: 'unknown service "x"',
  })
})

test('tells a watcher of each change', async () => {
  const { health, client } = await healthy()
  const watched = client.watch({ service: 'a.B' })[Symbol.asyncIterator]()
  const next = async () => (await watched.next()).value?.status
  expect(await next()).toBe(3)
  health.set(true, 'a.B')
  expect(await next()).toBe(1)
  health.set(true, 'a.B')
  health.set(false, 'a.B')
  expect(await next()).toBe(2)
})
