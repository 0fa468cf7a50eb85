import { afterAll, afterEach, expect, test } from 'bun:test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGrpcClient, type GrpcClientOptions } from '../../../src/lib/grpc/client.ts'
import type { ServerTls } from '../../../src/lib/grpc/listener.ts'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { closeAll, collect, echoService, failure, later } from './echo.ts'

const folder = mkdtempSync(join(tmpdir(), 'grpc-tls-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(closeAll)

interface Identity {
  readonly cert: string
  readonly key: string
}

/** A certificate that is its own authority. */
function identity(name: string): Identity {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)]
  const { exitCode, stderr } = Bun.spawnSync(
    ['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
      .concat(['-nodes', '-days', '2', '-subj', `/CN=${name}`])
      .concat(['-addext', `subjectAltName=DNS:${name}`, '-keyout', key, '-out', cert]),
  )
  if (exitCode !== 0) throw new Error(stderr.toString())
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

const scheduler = identity('scheduler.test')
const agent = identity('agent.test')
const stranger = identity('stranger.test')

async function serveTls(tls: ServerTls) {
  const server = createGrpcServer({ log: silentLog })
  server.add(echoService, {
    unary: async (_request, call) => String(call.peerCertificate?.subject.CN ?? 'nobody'),
    async *byteStream() {
      for (let n = 0; n < 20; n++) yield new Uint8Array(1_000_000).fill(n)
    },
  })
  const { port } = await server.listen({ host: '127.0.0.1', port: 0, tls })
  later(() => server.close({ graceMs: 0 }))
  return (tlsOptions: GrpcClientOptions['tls']) => {
    const client = createGrpcClient(echoService, {
      target: `127.0.0.1:${port}`,
      ...(tlsOptions === undefined ? {} : { tls: tlsOptions }),
    })
    later(() => client.close())
    return client
  }
}

const soon = { deadlineMs: 3_000 }
const trustScheduler = { ca: scheduler.cert, serverName: 'scheduler.test' }

test('a client trusts the server whose authority it knows', async () => {
  const clientWith = await serveTls(scheduler)
  const client = clientWith(trustScheduler)
  expect(await client.unary('a', soon)).toBe('nobody')
  const chunks = await collect(client.byteStream('a'))
  expect(chunks.map((chunk) => chunk[999_999])).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('a client refuses a server of another authority or name', async () => {
  const clientWith = await serveTls(scheduler)
  for (const tls of [
    { ...trustScheduler, ca: stranger.cert },
    { ...trustScheduler, serverName: 'other.test' },
  ]) {
    const error = await failure(clientWith(tls).unary('a', soon))
    expect(error).toMatchObject({ status: 'UNAVAILABLE' })
  }
})

test('a server that asks for certificates knows who calls', async () => {
  const clientWith = await serveTls({
    ...scheduler,
    ca: agent.cert,
    requireClientCertificate: true,
  })
  const known = clientWith({ ...trustScheduler, ...agent })
  expect(await known.unary('a', soon)).toBe('agent.test')
  const unknown = clientWith({ ...trustScheduler, ...stranger })
  expect(await failure(unknown.unary('a', soon))).toMatchObject({ status: 'UNAVAILABLE' })
  const unnamed = clientWith(trustScheduler)
  expect(await failure(unnamed.unary('a', soon))).toMatchObject({ status: 'UNAVAILABLE' })
})

test('a plain client gets no answer', async () => {
  const clientWith = await serveTls(scheduler)
  const error = await failure(clientWith(undefined).unary('a', { deadlineMs: 1_000 }))
  expect(error).toHaveProperty('status')
})
