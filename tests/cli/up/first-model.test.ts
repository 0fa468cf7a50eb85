import { expect, test } from 'bun:test'
import { tellFirstModel } from '../../../src/cli/up/first-model.ts'
import { createLog } from '../../../src/lib/log.ts'

test('tells what cannot serve, once and not at the first look, then what to curl', async () => {
  const failing = { name: 'bad', version: 1, state: 'ScheduleFailed', reason: 'no memory' }
  const short = { name: 'soon', version: 1, state: 'ScheduleFailed', reason: 'no server' }
  const slow = { name: 'slow', version: 1, state: 'ScheduleFailed', reason: 'its server is late' }
  const fleet = Promise.withResolvers<void>()
  const answers = [[slow], [slow], [slow], [short, failing], [failing], [failing]]
  const available = { name: 'iris', version: 1, state: 'ModelAvailable', reason: '' }
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/v2/models/iris') return Response.json({ name: 'iris' })
      if (answers[0]?.includes(short)) fleet.resolve()
      return Response.json({ items: answers.shift() ?? [failing, available] })
    },
  })
  const url = `http://127.0.0.1:${server.port}`
  const lines: string[] = []
  await tellFirstModel({
    adminUrl: url,
    inferenceUrl: url,
    fleetComplete: fleet.promise,
    signal: new AbortController().signal,
    log: createLog({ level: 'info', format: 'text', write: (l) => lines.push(l), now: () => 0 }),
  })
  await server.stop(true)
  expect(lines.map((line) => line.slice('1970-01-01T00:00:00.000Z '.length))).toEqual([
    'WARN  model bad (version 1) cannot serve: no memory',
    `INFO  model iris is ready, try: curl ${url}/v2/models/iris`,
  ])
})
