import { expect, test } from 'bun:test'
import { createProbeApi } from '../../../src/api/http/probe-api.ts'

test('probes are told whether it lives and is ready, and nothing else', async () => {
  const waitingFor = ['xds port']
  const app = createProbeApi(() => ({ ready: waitingFor.length === 0, waitingFor }))
  const ask = async (path: string) => {
    const answer = await app.request(path)
    return [answer.status, await answer.text()]
  }
  expect(await ask('/live')).toEqual([200, 'live'])
  expect(await ask('/ready')).toEqual([503, 'waiting for xds port'])
  waitingFor.pop()
  expect(await ask('/ready')).toEqual([200, 'ready'])
  for (const path of ['/', '/metrics', '/api/v1/models']) expect((await ask(path))[0]).toBe(404)
})
