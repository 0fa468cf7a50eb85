/** A model server that loads nothing and behaves as badly as a test needs. */

import { grpcInferenceService } from '../../src/gen/services.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createGrpcServer } from '../../src/lib/grpc/server.ts'
import { silentLog } from '../../src/lib/log.ts'
import { createJournal, type Journal } from './journal.ts'

export interface FakeModelServer {
  readonly httpPort: number
  readonly grpcPort: number
  /** `load iris_1`, `unload iris_1`: each when it is asked for. */
  readonly calls: Journal<string>
  readonly loaded: Set<string>
  /** What a load waits for; it fails when this rejects. */
  onLoad: (name: string) => Promise<void>
  /** The same of an unload. */
  onUnload: (name: string) => Promise<void>
  /** Requests to its HTTP side; each is answered 200. */
  readonly requests: Journal<string>
  /** What the question whether it lives waits for. */
  onLive: () => Promise<void>
  /** What requests, over HTTP and gRPC, wait for. */
  onRequest: () => Promise<void>
  /** As if it were killed. */
  stop(): Promise<void>
}

export interface FakeModelServerOptions {
  /** Free ones if not given. */
  readonly httpPort?: number
  readonly grpcPort?: number
  readonly loaded?: readonly string[]
}

export async function startFakeModelServer(
  options: FakeModelServerOptions = {},
): Promise<FakeModelServer> {
  const calls = createJournal<string>()
  const requests = createJournal<string>()
  const loaded = new Set(options.loaded)
  const grpc = createGrpcServer({ log: silentLog })
  const http = Bun.serve({
    hostname: '127.0.0.1',
    port: options.httpPort ?? 0,
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/v2/health/live') await fake.onLive()
      else {
        requests.add(pathname)
        await fake.onRequest()
      }
      return new Response('{}')
    },
  })
  grpc.add(grpcInferenceService, {
    async modelInfer({ modelName }) {
      requests.add(modelName)
      await fake.onRequest()
      return { modelName }
    },
    serverLive: async () => ({ live: true }),
    repositoryIndex: async () => ({
      models: [...loaded].map((name) => ({ name, version: '1', state: 'READY' })),
    }),
    async repositoryModelLoad({ modelName }) {
      calls.add(`load ${modelName}`)
      await fake.onLoad(modelName)
      loaded.add(modelName)
      return {}
    },
    async repositoryModelUnload({ modelName }) {
      calls.add(`unload ${modelName}`)
      await fake.onUnload(modelName)
      if (!loaded.delete(modelName)) throw new GrpcError('NOT_FOUND', `${modelName} not found`)
      return {}
    },
  })
  const { port: grpcPort } = await grpc.listen({ host: '127.0.0.1', port: options.grpcPort ?? 0 })
  const fake: FakeModelServer = {
    httpPort: http.port ?? 0,
    grpcPort,
    calls,
    loaded,
    requests,
    onLive: async () => {},
    onLoad: async () => {},
    onUnload: async () => {},
    onRequest: async () => {},
    async stop() {
      await Promise.all([grpc.close({ graceMs: 0 }), http.stop(true)])
    },
  }
  return fake
}
