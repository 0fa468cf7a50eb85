import { afterAll, describe, expect, test } from 'bun:test'
import { commands } from '../../src/cli/commands.ts'
import { runProgram } from '../../src/cli/program.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { grpcInferenceService, schedulerService } from '../../src/gen/services.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createGrpcServer } from '../../src/lib/grpc/server.ts'
import { silentLog } from '../../src/lib/log.ts'
import { recordingTerminal } from '../support/terminal.ts'

const IRIS = {
  modelName: 'iris',
  versions: [
    {
      version: 2,
      serverName: 'mlserver',
      state: { state: 2, reason: '', availableReplicas: 1, unavailableReplicas: 1 },
    },
  ],
} as const

const grpc = createGrpcServer({ log: silentLog })
grpc.add(schedulerService, {
  async *modelStatus({ model }) {
    if (model === null) yield { modelName: 'a-second-one' }
    else if (model.name !== 'iris') {
      throw new GrpcError('FAILED_PRECONDITION', `Failed to find model ${model.name}`)
    }
    yield IRIS
  },
  async *serverStatus({ name }) {
    const resources = [
      { replicaIdx: 0, totalMemoryBytes: 1536, availableMemoryBytes: 1000, numLoadedModels: 2 },
    ]
    yield { serverName: name ?? 'mlserver', expectedReplicas: -1, availableReplicas: 1, resources }
  },
})
grpc.add(grpcInferenceService, {
  async modelInfer({ modelName, inputs }, { metadata }) {
    if (modelName === 'busy') throw new GrpcError('UNAVAILABLE', 'model busy cannot answer now')
    const seen = `${modelName} ${metadata['seldon-model']} ${metadata['x-extra']}`
    return { modelName: seen, id: `${inputs[0]?.contents?.fp32Contents.join()}` }
  },
})
const grpcTarget = `127.0.0.1:${(await grpc.listen({ host: '127.0.0.1', port: 0 })).port}`

const http = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  async fetch(request) {
    const { pathname } = new URL(request.url)
    if (pathname === '/ready') return new Response('no model server', { status: 503 })
    if (pathname === '/readyz') return new Response('no store', { status: 503 })
    if (pathname === '/api/v1/proxies') return Response.json({ items: [PROXY] })
    if (!pathname.startsWith('/v2/models/iris/')) {
      return Response.json({ error: 'no such model' }, { status: 404 })
    }
    const headers = Object.fromEntries(request.headers)
    return Response.json({ model: headers['seldon-model'], extra: headers['x-extra'] })
  },
})
const httpTarget = `127.0.0.1:${http.port}`
const PROXY = {
  nodeId: 'envoy-1',
  peer: '127.0.0.1:5',
  status: 'NACKED',
  connectedAt: '2026-01-01T00:00:00.000Z',
  types: [{ typeUrl: 'x', nack: { message: 'no such filter' } }, { typeUrl: 'y' }],
}

afterAll(async () => {
  await http.stop(true)
  await grpc.close({ graceMs: 0 })
})

async function seldon(words: string[], input = '') {
  const env = { SELDON_SCHEDULE_HOST: grpcTarget, SELDON_INFER_HOST: httpTarget }
  const terminal = recordingTerminal({ env, input })
  const code = await runProgram(words, commands, terminal)
  return { code, out: terminal.outLines, err: terminal.errLines.join('\n') }
}

test('model list: a line each, by name', async () => {
  const { code, out } = await seldon(['model', 'list'])
  expect(code).toBe(EXIT.ok)
  expect(out).toEqual([
    'NAME  VERSION  STATE           REPLICAS  SERVER    REASON',
    'iris        2  ModelAvailable  1/2       mlserver',
  ])
  const json = JSON.parse((await seldon(['model', 'list', '-o', 'json'])).out.join('\n'))
  expect(json.map(({ modelName }: { modelName: string }) => modelName)).toEqual([
    'a-second-one',
    'iris',
  ])
})

test('model status: one model as JSON with the names of its states; an unknown one fails', async () => {
  const { out } = await seldon(['model', 'status', 'iris', '-o=json'])
  expect(JSON.parse(out.join('\n')).versions[0].state.state).toBe('ModelAvailable')
  expect(await seldon(['model', 'status', 'other'])).toEqual({
    code: EXIT.failed,
    out: [],
    err: 'Failed to find model other (FAILED_PRECONDITION)',
  })
})

test('server list and status', async () => {
  expect((await seldon(['server', 'list'])).out[1]).toBe('mlserver  1/?            0')
  expect((await seldon(['server', 'status', 'a'])).out).toEqual([
    'SERVER  REPLICA  MODELS  MEMORY  AVAILABLE',
    'a             0       2  1.5Ki   1000',
  ])
})

test('proxies: the state of each and what it refused', async () => {
  const { out } = await seldon(['proxies', '--admin-host', httpTarget])
  expect(out[1]).toBe('envoy-1  127.0.0.1:5  NACKED  2026-01-01T00:00:00.000Z  no such filter')
})

test('healthcheck: not ready is 1, not there is 3', async () => {
  expect(await seldon(['healthcheck', '--admin-host', httpTarget])).toEqual({
    code: EXIT.failed,
    out: [],
    err: 'not ready: no store (503)',
  })
  const { code, err } = await seldon(['healthcheck', '--admin-host', '127.0.0.1:1'])
  expect(code).toBe(EXIT.unreachable)
  expect(err).toBe(
    'the admin API does not answer at 127.0.0.1:1 (another address: --admin-host): connection refused',
  )
})

test.each(['agent', 'envoy'])('healthcheck of the %s', async (role) => {
  const port = (value: string) => ['--readiness-port', value, '--envoy-admin-port', value]
  const there = httpTarget.split(':')[1] ?? ''
  expect(await seldon(['healthcheck', role, ...port(there)])).toEqual({
    code: EXIT.failed,
    out: [],
    err: 'not ready: no model server (503)',
  })
  expect((await seldon(['healthcheck', role, ...port('1')])).code).toBe(EXIT.unreachable)
})

test('healthcheck of what there is not', async () => {
  const { code, err } = await seldon(['healthcheck', 'rclone'])
  expect(code).toBe(EXIT.usage)
  expect(err).toBe('"rclone" is not valid (expected scheduler, agent or envoy)')
})

test('a scheduler that is not there is told in a sentence', async () => {
  const { code, err } = await seldon(['model', 'list', '--scheduler-host=127.0.0.1:1'])
  expect(code).toBe(EXIT.unreachable)
  expect(err).toBe(
    'the scheduler does not answer at 127.0.0.1:1 (another address: --scheduler-host): connection refused',
  )
})

describe('model infer', () => {
  test('over HTTP, with headers', async () => {
    const { code, out } = await seldon(['model', 'infer', 'iris', '{}', '--header', 'X-Extra=a,b'])
    expect(code).toBe(EXIT.ok)
    expect(out.map((answer) => JSON.parse(answer))).toEqual([{ model: 'iris', extra: 'a,b' }])
  })

  test('an answer that is no prediction fails with its words', async () => {
    const { code, err } = await seldon(['model', 'infer', 'other', '{}'])
    expect(code).toBe(EXIT.failed)
    expect(err).toBe('other answered 404: {"error":"no such model"}')
  })

  const grpcMode = ['--inference-mode', 'grpc', '--inference-host', grpcTarget]
  const payload =
    '{"inputs":[{"name":"x","shape":[2],"datatype":"FP32","contents":{"fp32Contents":[1,2]}}]}'

  test('over gRPC, from standard input', async () => {
    const { out } = await seldon(
      ['model', 'infer', 'iris', '-', ...grpcMode, '--header=x-extra=1'],
      payload,
    )
    expect(JSON.parse(out.join(''))).toMatchObject({ modelName: 'iris iris 1', id: '1,2' })
  })

  test('tells whom it asks and for what, and leaves the answer out, when it is told to', async () => {
    const flags = ['-r', '-v', '-o=false']
    const overHttp = await seldon([...flags, 'model', 'infer', 'iris', ' { } '])
    expect(overHttp).toEqual({
      code: EXIT.ok,
      out: [],
      err: `asking Envoy at ${httpTarget}\nPOST /v2/models/iris/infer {}`,
    })
    const overGrpc = await seldon(['model', 'infer', 'iris', '{"id": "7"}', ...grpcMode, ...flags])
    expect(overGrpc).toEqual({
      code: EXIT.ok,
      out: [],
      err: `asking Envoy at ${grpcTarget}\nModelInfer {"modelName":"iris","id":"7"}`,
    })
  })

  test('over gRPC, a refusal is an answer, too', async () => {
    expect(await seldon(['model', 'infer', 'busy', payload, ...grpcMode])).toEqual({
      code: EXIT.failed,
      out: [],
      err: 'model busy cannot answer now (UNAVAILABLE)',
    })
  })

  test('over gRPC, a request that is none is a usage error', async () => {
    const bad = payload.replace('fp32Contents', 'fp33Contents')
    const { code, err } = await seldon(['model', 'infer', 'iris', bad, ...grpcMode])
    expect(code).toBe(EXIT.usage)
    expect(err).toContain('inputs[0].contents.fp33Contents')
  })

  test('without a request, or with two, it is a usage error', async () => {
    expect((await seldon(['model', 'infer', 'iris'])).code).toBe(EXIT.usage)
    expect((await seldon(['model', 'infer', 'iris', '{}', '-f', 'x'])).code).toBe(EXIT.usage)
    expect((await seldon(['model', 'infer', 'iris', '-f', '/no/such'])).err).toContain('ENOENT')
  })
})
