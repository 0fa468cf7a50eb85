import { describe, expect, test } from 'bun:test'
import { adminApi, manifestOf, problemOf, putModel } from './fixture.ts'

const manifest = manifestOf('iris')

describe('on loopback', () => {
  const { app } = adminApi({ isLoopback: true })

  test('local programs need no token, by whatever name they know the machine', async () => {
    for (const host of ['localhost:9001', '127.0.0.1:9001', '127.8.9.1', '[::1]:9001']) {
      const response = await putModel(app, 'iris', manifest, { host })
      expect([host, response.ok]).toEqual([host, true])
    }
  })

  test('a page of this API may change something, and no other page', async () => {
    const host = 'localhost:9001'
    const own = await putModel(app, 'iris', manifest, { host, origin: 'http://localhost:9001' })
    expect(own.ok).toBe(true)
    for (const origin of ['http://evil.example', 'http://localhost:3000', 'null']) {
      const response = await putModel(app, 'iris', manifest, { host, origin })
      expect([origin, (await problemOf(response)).detail]).toEqual([
        origin,
        `web pages of ${origin} may not change anything here`,
      ])
      expect(response.status).toBe(403)
    }
  })

  test('a name that was made to resolve to loopback changes nothing', async () => {
    for (const host of ['evil.example:9001', '127.0.0.1.evil.example', 'localhost.evil', ' ']) {
      const origin = `http://${host}`
      const response = await putModel(app, 'iris', manifest, { host, origin })
      expect([host, response.status]).toEqual([host, 403])
    }
  })

  test('a form can change nothing', async () => {
    for (const type of ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']) {
      const response = await putModel(app, 'iris', manifest, { 'content-type': type })
      expect([type, response.status]).toEqual([type, 415])
    }
  })
})

describe('beyond loopback', () => {
  test('reading is free, and without a token set nobody changes anything', async () => {
    const { app } = adminApi({ isLoopback: false })
    expect((await app.request('/api/v1/models')).status).toBe(200)
    const response = await putModel(app, 'iris', manifest, { authorization: 'Bearer guess' })
    const problem = await problemOf(response)
    expect(problem.status).toBe(403)
    expect(problem.detail).toContain('--admin-token')
  })

  test('changes need the token', async () => {
    const { app, scenario } = adminApi({ isLoopback: false, adminToken: 'hunter2' })
    for (const authorization of [
      '',
      'hunter2',
      'Basic hunter2',
      'Bearer hunter',
      'Bearer hunter22',
    ]) {
      const response = await putModel(app, 'iris', manifest, { authorization })
      expect([authorization, response.status]).toEqual([authorization, 401])
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="seldon admin"')
      expect(JSON.stringify(await problemOf(response))).not.toContain('hunter2')
    }
    const removal = await app.request('/api/v1/models/iris', { method: 'DELETE' })
    expect(removal.status).toBe(401)
    expect(scenario.state.models.size).toBe(0)
    const host = 'scheduler.example:9001'
    const taken = await putModel(app, 'iris', manifest, { authorization: 'bearer hunter2', host })
    expect(taken.status).toBe(201)
  })
})
