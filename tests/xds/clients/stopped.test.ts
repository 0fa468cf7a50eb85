import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { CDS, GoodClient, scene, set } from './harness.ts'

const CLIENT = join(import.meta.dir, '../../support/stopped-client.ts')

test('a client that is stopped as a process is found by pings, and holds up nobody until then', async () => {
  const stage = await scene({ keepalive: { intervalMs: 200, timeoutMs: 2_000 } })
  const { server, snapshot } = stage
  const good = new GoodClient(stage)
  const child = Bun.spawn([process.execPath, CLIENT, String(server.port)], { stdout: 'ignore' })
  try {
    const ids = () => server.proxies.list(0).map(({ nodeId }) => nodeId)
    const isAcked = () =>
      server.proxies.list(0).some((proxy) => {
        return proxy.nodeId === 'stopped' && proxy.types[0]?.ackedVersion !== ''
      })
    await stage.comings.until(isAcked)
    child.kill('SIGSTOP')
    for (let change = 0; change < 20; change++) {
      await good.follows(() => set(snapshot, CDS, 'big', `${'x'.repeat(100_000)}${change}`))
    }
    await stage.comings.until(() => !ids().includes('stopped'))
    expect(server.usage()).toMatchObject({ streams: 1, unsentBytes: 0 })
    await good.follows()
  } finally {
    child.kill('SIGKILL')
    await child.exited
  }
})
