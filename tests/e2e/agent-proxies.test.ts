/** The agent's proxies between real clients and a real MLServer: Envoy, gRPC's C++ core, uvicorn. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientPort } from '../../src/agent/proxy/client-port.ts'
import { type Gate, NO_WAIT } from '../../src/agent/proxy/gate.ts'
import { startGrpcProxy } from '../../src/agent/proxy/grpc.ts'
import { startHttpProxy } from '../../src/agent/proxy/http.ts'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { ok } from '../../src/lib/result.ts'
import { type RunningEnvoy, startEnvoy } from '../support/envoy.ts'
import { type Mlserver, mlserverPlace, startMlserver } from '../support/mlserver.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'

const START_MS = 90_000
const HEADERS = { 'seldon-internal-model': 'words_1', 'content-type': 'application/json' }
/** Marks requests that Envoy is to pass on over HTTP/2. */
const OVER_HTTP2 = 'x-over-http2'
/** Between the words that the model says. */
const PAUSE_MS = 150

const alwaysOpen: Gate = {
  admit(internalName, decide) {
    decide(ok({ model: 'words', internalName, release() {} }))
    return NO_WAIT
  },
  outage: () => undefined,
}

let folder: TemporaryFolder
let mlserver: Mlserver
let http: ClientPort
let grpc: ClientPort
let envoy: RunningEnvoy

/** Says back what it is given, all at once or word by word. */
const RUNTIME = `import asyncio
from mlserver import MLModel
from mlserver.types import InferenceResponse, ResponseOutput

def response(name, data, shape, datatype):
    output = ResponseOutput(name="said", shape=shape, datatype=datatype, data=data)
    return InferenceResponse(model_name=name, outputs=[output])

class Words(MLModel):
    async def load(self):
        return True

    async def predict(self, payload):
        given = payload.inputs[0]
        return response(self.name, given.data, given.shape, given.datatype)

    async def predict_stream(self, payloads):
        async for payload in payloads:
            for word in ["one", "two", "three"]:
                yield response(self.name, [word], [1], "BYTES")
                await asyncio.sleep(${PAUSE_MS / 1_000})
`

beforeAll(async () => {
  folder = temporaryFolder()
  const place = await mlserverPlace(folder.path)
  const model = join(place.models, 'words_1')
  mkdirSync(model, { recursive: true })
  writeFileSync(join(model, 'words.py'), RUNTIME)
  const settings = { name: 'words_1', implementation: 'words.Words' }
  writeFileSync(join(model, 'model-settings.json'), JSON.stringify(settings))
  mlserver = await startMlserver(place)
  const client = createGrpcClient(grpcInferenceService, { target: `127.0.0.1:${place.grpcPort}` })
  await client.repositoryModelLoad({ modelName: 'words_1' }, { deadlineMs: 30_000 })
  client.close()
  const common = {
    gate: alwaysOpen,
    record() {},
    now: () => performance.now(),
    newRequestId: () => crypto.randomUUID(),
    epochSeconds: () => 1_700_000_000,
    listen: { host: '127.0.0.1', port: 0 },
  }
  http = startHttpProxy({ ...common, upstream: { host: '127.0.0.1', port: place.httpPort } })
  grpc = startGrpcProxy({ ...common, upstream: { host: '127.0.0.1', port: place.grpcPort } })
  envoy = await startEnvoy({ bootstrap: bootstrap() })
}, START_MS)

afterAll(async () => {
  await envoy.stop()
  await http.close(0)
  await grpc.close(0)
  await mlserver.kill('SIGKILL')
  folder[Symbol.dispose]()
})

/** An Envoy that sends gRPC to the one proxy and the rest to the other, over HTTP/2 if told so. */
function bootstrap(): string {
  const cluster = (name: string, port: number, more: object) => ({
    name,
    ...more,
    load_assignment: {
      cluster_name: name,
      endpoints: [
        {
          lb_endpoints: [
            {
              endpoint: {
                address: { socket_address: { address: '127.0.0.1', port_value: port } },
              },
            },
          ],
        },
      ],
    },
  })
  const options = 'type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions'
  const http2 = {
    typed_extension_protocol_options: {
      'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
        '@type': options,
        explicit_http_config: { http2_protocol_options: {} },
      },
    },
  }
  const manager = {
    '@type':
      'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
    stat_prefix: 'test',
    route_config: {
      virtual_hosts: [
        {
          name: 'all',
          domains: ['*'],
          routes: [
            { match: { prefix: '/', grpc: {} }, route: { cluster: 'grpc', timeout: '0s' } },
            {
              match: { prefix: '/', headers: [{ name: OVER_HTTP2, present_match: true }] },
              route: { cluster: 'http-2', timeout: '0s' },
            },
            { match: { prefix: '/' }, route: { cluster: 'http', timeout: '0s' } },
          ],
        },
      ],
    },
    http_filters: [
      {
        name: 'envoy.filters.http.router',
        typed_config: {
          '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router',
        },
      },
    ],
  }
  return JSON.stringify({
    admin: { address: { socket_address: { address: '127.0.0.1', port_value: 0 } } },
    static_resources: {
      listeners: [
        {
          name: 'test',
          address: { socket_address: { address: '127.0.0.1', port_value: 0 } },
          filter_chains: [
            {
              filters: [
                { name: 'envoy.filters.network.http_connection_manager', typed_config: manager },
              ],
            },
          ],
        },
      ],
      clusters: [
        cluster('http', http.port, {}),
        cluster('http-2', http.port, http2),
        cluster('grpc', grpc.port, http2),
      ],
    },
  })
}

const request = JSON.stringify({
  inputs: [{ name: 'words', shape: [1], datatype: 'BYTES', data: ['x'] }],
})
const ways: readonly [string, () => { http: number; grpc: number }, Record<string, string>][] = [
  ['straight', () => ({ http: http.port, grpc: grpc.port }), {}],
  ['through Envoy', () => ({ http: envoy.port, grpc: envoy.port }), {}],
  [
    'through Envoy over HTTP/2',
    () => ({ http: envoy.port, grpc: envoy.port }),
    { [OVER_HTTP2]: 'yes' },
  ],
]

describe.each(ways)('%s', (_, ports, mark) => {
  const headers = { ...HEADERS, ...mark }

  test('server-sent events come one by one', async () => {
    const answer = await fetch(`http://127.0.0.1:${ports().http}/v2/models/w/infer_stream`, {
      method: 'POST',
      body: request,
      headers: { ...headers, accept: 'text/event-stream', 'accept-encoding': 'identity' },
    })
    expect(answer.status).toBe(200)
    const cameMs: number[] = []
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of answer.body ?? []) {
      cameMs.push(performance.now())
      text += decoder.decode(chunk)
    }
    expect(text.match(/one|two|three/g)?.join(' ')).toBe('one two three')
    // The first was here long before the last was said.
    expect((cameMs.at(-1) ?? 0) - (cameMs[0] ?? 0)).toBeGreaterThan(PAUSE_MS)
  })

  test('metadata, readiness and the health of the server', async () => {
    const url = `http://127.0.0.1:${ports().http}/v2`
    const metadata = await fetch(`${url}/models/w`, { headers })
    expect(await metadata.json()).toMatchObject({ name: 'words_1' })
    expect((await fetch(`${url}/models/w/ready`, { headers })).status).toBe(200)
    expect((await fetch(`${url}/health/ready`, { headers: mark })).status).toBe(200)
    expect((await fetch(`${url}/models/w/infer`, { method: 'HEAD', headers })).status).toBe(405)
  })

  test('a client on gRPC’s C++ core, with every compression it has', async () => {
    const child = Bun.spawn(
      [join(import.meta.dir, '../../.venv/bin/python'), '-c', CLIENT, `127.0.0.1:${ports().grpc}`],
      { stdout: 'pipe', stderr: 'pipe' },
    )
    const [out, errors] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
    ])
    expect(errors).toBe('')
    const result = {
      model: 'words_1',
      bytes: 3_000_000,
      stream: ['one', 'two', 'three'],
      gap: true,
      unknown: 'NOT_FOUND',
    }
    expect(JSON.parse(out)).toEqual([result, result, result])
  }, 60_000)
})

/** Prints what it saw with each compression. */
const CLIENT = `
import json, sys, time, grpc
from mlserver.grpc import dataplane_pb2 as pb, dataplane_pb2_grpc

metadata = (("seldon-internal-model", "words_1"),)
limits = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
channel = grpc.insecure_channel(sys.argv[1], options=limits)
stub = dataplane_pb2_grpc.GRPCInferenceServiceStub(channel)

def request(size):
    tensor = pb.ModelInferRequest.InferInputTensor(name="words", datatype="UINT8", shape=[size])
    return pb.ModelInferRequest(
        model_name="w", model_version="9", inputs=[tensor], raw_input_contents=[bytes(size)]
    )

def ask(compression):
    options = {"metadata": metadata, "compression": compression, "timeout": 30}
    answer = stub.ModelInfer(request(3_000_000), **options)
    stream, came = [], []
    for part in stub.ModelStreamInfer(iter([request(1)]), **options):
        stream.append(part.raw_output_contents[0][4:].decode())
        came.append(time.monotonic())
    try:
        stub.RepositoryModelUnload(pb.RepositoryModelUnloadRequest(model_name="words_1"), timeout=5)
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.PERMISSION_DENIED, error
    other = (("seldon-internal-model", "other_1"),)
    try:
        stub.ModelMetadata(pb.ModelMetadataRequest(name="w"), metadata=other, timeout=5)
        unknown = "OK"
    except grpc.RpcError as error:
        unknown = error.code().name
    return {
        "model": answer.model_name,
        "bytes": len(answer.raw_output_contents[0]),
        "stream": stream,
        "gap": came[-1] - came[0] > 0.15,
        "unknown": unknown,
    }

kinds = [grpc.Compression.NoCompression, grpc.Compression.Gzip, grpc.Compression.Deflate]
print(json.dumps([ask(kind) for kind in kinds]))
`
