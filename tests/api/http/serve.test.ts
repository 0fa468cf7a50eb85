import { describe, expect, test } from 'bun:test'
import { ADMIN, type HttpServer, PROBES, serveHttp } from '../../../src/api/http/serve.ts'
import { adminApi, manifestOf } from './fixture.ts'

function serve(): HttpServer {
  const { app } = adminApi()
  const served = serveHttp(app, { host: '127.0.0.1', port: 0 }, ADMIN)
  if (!served.ok) throw new Error(served.error.message)
  return served.value
}

describe('the admin port', () => {
  test('answers until it is closed', async () => {
    const server = serve()
    const url = `http://127.0.0.1:${server.port}`
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const put = (host: string) =>
      fetch(`${url}/api/v1/models/iris`, {
        method: 'PUT',
        body: manifestOf('iris'),
        headers: { 'content-type': 'application/yaml', host },
      })
    expect((await put('evil.example')).status).toBe(403)
    expect((await put(`localhost:${server.port}`)).status).toBe(201)
    await server.close()
    const again = serveHttp(adminApi().app, { host: '127.0.0.1', port: server.port }, ADMIN)
    expect(again.ok).toBe(true)
    if (again.ok) await again.value.close()
  })

  test('that is taken is a fault that says by whom', async () => {
    const server = serve()
    const second = serveHttp(adminApi().app, { host: '127.0.0.1', port: server.port }, ADMIN)
    expect(second).toEqual({
      ok: false,
      error: {
        code: 'EADDRINUSE',
        message: `admin port ${server.port} is taken by process ${process.pid}: stop that, or choose another one with --admin-port`,
      },
    })
    const probes = serveHttp(adminApi().app, { host: '127.0.0.1', port: server.port }, PROBES)
    expect(probes).toMatchObject({
      error: {
        message: expect.stringMatching(
          /^port for probes .* choose another one with --health-probe-port$/,
        ),
      },
    })
    await server.close()
  })

  test('of a host that is not this one is a fault', () => {
    const served = serveHttp(adminApi().app, { host: '192.0.2.1', port: 0 }, ADMIN)
    expect(served).toMatchObject({ ok: false, error: { code: 'EADDRNOTAVAIL' } })
  })
})
