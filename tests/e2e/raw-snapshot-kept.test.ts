/** An accepted raw snapshot survives the scheduler's sudden death, and is served before anything else. */

import { expect, setDefaultTimeout, test } from 'bun:test'
import { type SchedulerProcess, startScheduler } from '../support/scheduler.ts'
import { connectXds } from '../support/xds-client.ts'

setDefaultTimeout(40_000)

const CLUSTER = 'type.googleapis.com/envoy.config.cluster.v3.Cluster'
const snapshotOf = (name: string) => ({
  versions: { [CLUSTER]: `of ${name}` },
  resources: [{ '@type': CLUSTER, name }],
})

test('each accepted change is there after kill -9', async () => {
  let scheduler = await startScheduler()
  const { ports, dbPath } = scheduler
  const url = `${scheduler.adminUrl}/api/v1/proxies/edge/snapshot`
  const change = async (method: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method, headers, body: JSON.stringify(body ?? {}) })
    expect(response.ok).toBe(true)
  }
  const restart = async (): Promise<SchedulerProcess> => {
    await scheduler.kill('SIGKILL')
    scheduler = await startScheduler({ ports, dbPath })
    return scheduler
  }
  const served = async () => {
    const client = connectXds(ports.xds)
    try {
      const stream = client.delta()
      stream.send({ typeUrl: CLUSTER, node: { id: 'edge' } })
      const { resources, systemVersionInfo } = await stream.receive()
      return { names: resources.map(({ name }) => name), version: systemVersionInfo }
    } finally {
      client.close()
    }
  }
  try {
    await change('PUT', snapshotOf('one'))
    await change('PUT', snapshotOf('two'))
    await restart()
    expect(await (await fetch(url)).json()).toEqual(snapshotOf('two'))
    expect(await served()).toEqual({ names: ['two'], version: 'of two' })
    await change('DELETE')
    await restart()
    expect((await fetch(url)).status).toBe(404)
    expect((await served()).version).not.toBe('of two')
  } finally {
    await scheduler.kill('SIGKILL')
  }
})
