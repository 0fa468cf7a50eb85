import { afterEach, describe, expect, test } from 'bun:test'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createAgentWorld, infer } from '../support/agent-world.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { runAgent } from '../support/running-agent.ts'

const { setUp, folder, schedulerOn, modelServerOn, nextLife, endLater, endAll } = createAgentWorld()
afterEach(endAll)

describe('an agent that subscribes', () => {
  test('says who it is, what it has room for, and where its proxies are', async () => {
    const { scheduler, agent } = await setUp({ overCommitPercentage: 10 })
    expect(scheduler.subscriptions.entries[0]).toMatchObject({
      serverName: 'mlserver',
      replicaIdx: 0,
      shared: true,
      availableMemoryBytes: 1100,
      loadedModels: [],
      replicaConfig: {
        inferenceSvc: '127.0.0.1',
        inferenceHttpPort: agent.ports.proxyHttp,
        inferenceGrpcPort: agent.ports.proxyGrpc,
        memoryBytes: 1000,
        capabilities: ['sklearn'],
        overCommitPercentage: 10,
      },
    })
  })

  test('is ready then, and not before', async () => {
    const modelServer = await modelServerOn()
    const scheduler = await schedulerOn()
    await scheduler.stop()
    const agent = await runAgent({
      schedulerPort: scheduler.port,
      modelServer,
      agentFolder: folder().path,
    })
    endLater(() => agent.close())
    const ready = () => fetch(`http://127.0.0.1:${agent.ports.readiness}/ready`)
    const before = await ready()
    expect([before.status, await before.text()]).toEqual([503, 'The agent is not ready'])

    const again = await schedulerOn(scheduler.port)
    await again.subscriptions.waitFor('subscription', () => true)
    const after = await ready()
    expect([after.status, await after.text()]).toEqual([
      200,
      'The agent and its dependent sub-services are ready',
    ])
  })

  test('comes back at once when its stream ends, with what it holds', async () => {
    const { scheduler, load } = await setUp()
    await load(1)
    scheduler.endStreams()
    const second = await scheduler.subscriptions.waitFor('second subscription', () => true, 1)
    expect(second.availableMemoryBytes).toBe(900)
    expect(second.loadedModels).toMatchObject([
      {
        version: 1,
        model: {
          meta: { name: 'iris' },
          modelSpec: { memoryBytes: 100, modelRuntimeInfo: { mlserver: { parallelWorkers: 1 } } },
        },
      },
    ])
  })

  test('comes back when the scheduler does', async () => {
    const { scheduler, load } = await setUp()
    await load(1)
    await scheduler.stop()
    const next = await schedulerOn(scheduler.port)
    const subscription = await next.subscriptions.waitFor('subscription', () => true)
    expect(subscription.loadedModels).toHaveLength(1)
  })
})

describe('a load', () => {
  test('tells what is left and how many copies there are', async () => {
    const { scheduler, iris, event } = await setUp({ parallelWorkers: 3 })
    scheduler.load(iris(1))
    expect((await event('LOADED iris_1')).event).toMatchObject({
      serverName: 'mlserver',
      replicaIdx: 0,
      availableMemoryBytes: 700,
      runtimeInfo: { mlserver: { parallelWorkers: 3 } },
      message: '',
    })
  })

  test('of what is held is answered at once', async () => {
    const { modelServer, load } = await setUp()
    await load(1)
    await load(1)
    expect(modelServer.calls.entries).toEqual(['load iris_1'])
  })

  test('of the same version from another artifact replaces it', async () => {
    const { scheduler, modelServer, load, event } = await setUp()
    await load(1)
    const other = folder({ 'model.joblib': 'other weights' })
    scheduler.load(modelVersionMessage('iris', 1, { uri: other.path }))
    await event('LOADED iris_1', 1)
    expect(modelServer.calls.entries).toEqual(['load iris_1', 'unload iris_1', 'load iris_1'])
  })

  test('fails with the words of the model server, once, and leaves no files', async () => {
    const { scheduler, modelServer, agentFolder, artifact, iris, event } = await setUp()
    const from = `storageUri "${artifact.path}" (mlserver_sklearn.SKLearnModel)`
    const terse = 'the model server answered INTERNAL and gave no more reason than "110"'
    const told = [
      { words: 'invalid load key', reason: `${from}: invalid load key` },
      { words: '110', reason: `${from}: ${terse}: its log says more` },
    ]
    for (const [time, { words, reason }] of told.entries()) {
      modelServer.onLoad = async () => {
        throw new GrpcError('INTERNAL', words)
      }
      scheduler.load(iris(1))
      expect((await event('LOAD_FAILED iris_1', time)).event.message).toBe(reason)
    }
    expect(modelServer.calls.entries).toEqual(['load iris_1', 'load iris_1'])
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual([])
    expect(readdirSync(join(agentFolder.path, 'state'))).toEqual([])
  })

  test('is tried again when the failure may pass', async () => {
    const { scheduler, modelServer, iris, event } = await setUp()
    const failures = [new GrpcError('RESOURCE_EXHAUSTED', 'just now not')]
    modelServer.onLoad = async () => {
      const failure = failures.shift()
      if (failure !== undefined) throw failure
    }
    scheduler.load(iris(1))
    await event('LOADED iris_1')
    expect(modelServer.calls.entries).toEqual(['load iris_1', 'load iris_1'])
  })

  test('of what has no files fails at once', async () => {
    const { scheduler, modelServer, event } = await setUp()
    scheduler.load(modelVersionMessage('iris', 1, { uri: '/no/such/folder' }))
    const { event: failure } = await event('LOAD_FAILED iris_1')
    expect(failure.message).toContain('there is no file or folder /no/such/folder')
    expect(modelServer.calls.entries).toEqual([])
  })

  test('of a name that would lead out of the repository is not understood', async () => {
    const { scheduler, agentFolder, artifact, load } = await setUp()
    for (const name of ['../../escape', '', '.hidden', 'a/b']) {
      scheduler.load(modelVersionMessage(name, 1, { uri: artifact.path }))
    }
    await load(1)
    expect(scheduler.events.entries).toHaveLength(1)
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual(['iris_1'])
  })

  test('touches no folder that the agent did not write', async () => {
    const { scheduler, agentFolder, iris, event } = await setUp()
    agentFolder.write({ 'models/iris_1/mine.txt': '' })
    scheduler.load(iris(1))
    expect((await event('LOAD_FAILED iris_1')).event.message).toContain('did not write')
    expect(existsSync(join(agentFolder.path, 'models/iris_1/mine.txt'))).toBe(true)
  })

  test('does not wait for another one, up to the limit', async () => {
    const { scheduler, modelServer, artifact } = await setUp({ loadConcurrency: 2 })
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onLoad = () => promise
    for (const model of ['a', 'b', 'c']) {
      scheduler.load(modelVersionMessage(model, 1, { uri: artifact.path }))
    }
    await modelServer.calls.waitFor('second load', () => true, 1)
    await Bun.sleep(50)
    expect(modelServer.calls.entries).toHaveLength(2)
    resolve()
    await scheduler.events.waitFor('third event', () => true, 2)
  })

  test('is reported although the scheduler could not be told at first', async () => {
    const { scheduler, iris, event } = await setUp()
    scheduler.failNextEvent(new GrpcError('UNAVAILABLE', 'not now'))
    scheduler.failNextEvent(new GrpcError('UNAVAILABLE', 'not now'))
    scheduler.load(iris(1))
    await event('LOADED iris_1')
  })

  test('that the scheduler does not want to hear of is reported once', async () => {
    const { scheduler, iris, load } = await setUp()
    scheduler.failNextEvent(new GrpcError('INTERNAL', 'State mismatch'))
    scheduler.load(iris(1))
    await scheduler.refused.waitFor('refusal', (text) => text === 'LOADED iris_1')
    await load(2)
    expect(scheduler.events.entries.map(({ text }) => text)).toEqual(['LOADED iris_2'])
  })
})

describe('an unload', () => {
  test('removes the files that the agent wrote, and the note', async () => {
    const { scheduler, agentFolder, iris, load, event } = await setUp()
    await load(1)
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual(['iris_1'])
    scheduler.unload(iris(1))
    expect((await event('UNLOADED iris_1')).event.availableMemoryBytes).toBe(1000)
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual([])
    expect(readdirSync(join(agentFolder.path, 'state'))).toEqual([])
  })

  test('of what is not held is answered too', async () => {
    const { scheduler, iris, event } = await setUp()
    scheduler.unload(iris(1))
    await event('UNLOADED iris_1')
  })

  test('needs no more than the name', async () => {
    const { scheduler, load, event } = await setUp()
    await load(1)
    scheduler.unload({ model: { meta: { name: 'iris' } }, version: 1 })
    await event('UNLOADED iris_1')
  })

  test('waits for the requests in flight', async () => {
    const { scheduler, modelServer, agent, iris, load, event } = await setUp({
      unloadGraceMs: 60_000,
    })
    await load(1)
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onRequest = () => promise
    const answer = infer(agent, 'iris_1')
    await modelServer.requests.waitFor('request', () => true)
    scheduler.unload(iris(1))
    await Bun.sleep(100)
    expect(modelServer.calls.entries).not.toContain('unload iris_1')
    resolve()
    expect((await answer).status).toBe(200)
    await event('UNLOADED iris_1')
  })

  test('does not wait for ever', async () => {
    const { scheduler, modelServer, agent, iris, load, event } = await setUp({ unloadGraceMs: 100 })
    await load(1)
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onRequest = () => promise
    const answer = infer(agent, 'iris_1')
    await modelServer.requests.waitFor('request', () => true)
    scheduler.unload(iris(1))
    await event('UNLOADED iris_1')
    resolve()
    await answer
  })

  test('that is followed by a load ends with the model loaded', async () => {
    const { scheduler, modelServer, agent, iris, load, event } = await setUp()
    await load(1)
    scheduler.unload(iris(1))
    scheduler.load(iris(1))
    await event('LOADED iris_1', 1)
    expect(modelServer.loaded).toEqual(new Set(['iris_1']))
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    expect(scheduler.events.entries.map(({ text }) => text)).toEqual([
      'LOADED iris_1',
      'LOADED iris_1',
    ])
  })

  test('ends a load that waits for its next try', async () => {
    const { scheduler, modelServer, iris, event } = await setUp()
    modelServer.onLoad = async () => {
      throw new GrpcError('UNAVAILABLE', 'not now')
    }
    scheduler.load(iris(1))
    await modelServer.calls.waitFor('load', () => true)
    scheduler.unload(iris(1))
    await event('UNLOADED iris_1')
    expect(scheduler.events.entries).toHaveLength(1)
  })
})

describe('a model server that goes away', () => {
  test('is told to those who ask, and its models are loaded again from the same files', async () => {
    const { scheduler, modelServer, artifact, agent, iris, load, event } = await setUp()
    await load(1)
    await modelServer.stop()
    const answer = await infer(agent, 'iris_1')
    expect([answer.status, await answer.text()]).toEqual([
      503,
      '{"error":"the connection to the model server was lost"}\n',
    ])
    expect((await infer(agent, 'iris_9')).status).toBe(404)

    // The version is what was loaded first, whatever has become of the original since.
    writeFileSync(join(artifact.path, 'model.joblib'), 'changed')
    const next = await nextLife(modelServer)
    const second = await scheduler.subscriptions.waitFor('subscription', () => true, 1)
    expect(second.loadedModels).toEqual([])
    const between = await infer(agent, 'iris_1')
    expect([between.status, await between.text()]).toEqual([
      503,
      '{"error":"Model iris_1 is not loaded again yet"}\n',
    ])
    scheduler.load(iris(1))
    await event('LOADED iris_1', 1)
    expect(next.calls.entries).toEqual(['load iris_1'])
    expect((await infer(agent, 'iris_1')).status).toBe(200)
  })

  test('twice takes the files of what nobody asked for in between, and its metrics', async () => {
    const { scheduler, modelServer, agent, agentFolder, load } = await setUp()
    await load(1)
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    const metrics = async () =>
      (await fetch(`http://127.0.0.1:${agent.ports.metrics}/metrics`)).text()
    expect(await metrics()).toContain('model_internal="iris_1"')
    await modelServer.stop()
    const second = await nextLife(modelServer)
    await scheduler.subscriptions.waitFor('subscription', () => true, 1)
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual(['iris_1'])
    await second.stop()
    await nextLife(modelServer)
    await scheduler.subscriptions.waitFor('subscription', () => true, 2)
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual([])
    expect(readdirSync(join(agentFolder.path, 'state'))).toEqual([])
    expect(await metrics()).not.toContain('model_internal="iris_1"')
  })

  test('twice takes no files while the scheduler is away', async () => {
    const { scheduler, modelServer, agent, agentFolder, load } = await setUp()
    await load(1)
    await scheduler.stop()
    const ready = async () =>
      (await fetch(`http://127.0.0.1:${agent.ports.readiness}/ready`)).status === 200
    let server = modelServer
    for (let life = 1; life <= 2; life += 1) {
      await server.stop()
      while (await ready()) await Bun.sleep(5)
      server = await nextLife(modelServer)
      while (!(await ready())) await Bun.sleep(5)
    }
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual(['iris_1'])
  })

  test('while it loads a model is blamed on the model in the end', async () => {
    const { scheduler, modelServer, iris, event } = await setUp()
    let server = modelServer
    for (let life = 1; life <= 3; life += 1) {
      server.onLoad = () => new Promise(() => {})
      scheduler.load(iris(1))
      await server.calls.waitFor('load', (call) => call === 'load iris_1')
      await server.stop()
      server = await nextLife(modelServer)
      await scheduler.subscriptions.waitFor('subscription', () => true, life)
    }
    const calls = server.calls.entries.length
    for (let wish = 0; wish < 2; wish += 1) {
      scheduler.load(iris(1))
      expect((await event('LOAD_FAILED iris_1', wish)).event.message).toContain(
        'the model server went away or hung 3 times while it loaded iris_1',
      )
    }
    expect(server.calls.entries.length).toBe(calls)
    server.onLoad = async () => {}
    scheduler.load(iris(2))
    await event('LOADED iris_2')
  })

  test('without ending its connections is given up, and so are the requests that it has', async () => {
    const { modelServer, agent, load } = await setUp({ askEveryMs: 20, modelServerPatienceMs: 100 })
    await load(1)
    const never = new Promise<void>(() => {})
    modelServer.onRequest = () => never
    const grpc = createGrpcClient(grpcInferenceService, {
      target: `127.0.0.1:${agent.ports.proxyGrpc}`,
    })
    endLater(() => grpc.close())
    const metadata = { 'seldon-internal-model': 'iris_1' }
    const options = { deadlineMs: 60_000, metadata }
    const overHttp = infer(agent, 'iris_1')
    const overGrpc = grpc.modelInfer({ modelName: 'iris' }, options).catch((error) => error)
    await modelServer.requests.waitFor('both requests', () => true, 1)
    modelServer.onLive = () => never
    const reason = 'the model server has not answered for 0.1 s'
    const answer = await overHttp
    expect([answer.status, await answer.json()]).toEqual([503, { error: reason }])
    expect(answer.headers.get('x-seldon-untried')).toBeNull()
    expect(await overGrpc).toMatchObject({ status: 'UNAVAILABLE', message: reason })
  })

  test('before it ever came is waited for', async () => {
    const scheduler = await schedulerOn()
    const gone = await modelServerOn()
    await gone.stop()
    const agentFolder = folder().path
    const agent = await runAgent({ schedulerPort: scheduler.port, modelServer: gone, agentFolder })
    endLater(() => agent.close())
    await nextLife(gone)
    await scheduler.subscriptions.waitFor('subscription', () => true)
  })
})

describe('an agent that is started again', () => {
  test('keeps what the model server still has, without loading it', async () => {
    const { scheduler, modelServer, agent, start, load } = await setUp()
    await load(1)
    await load(2)
    await agent.close()
    modelServer.loaded.delete('iris_2')
    const again = await start()
    const second = await scheduler.subscriptions.waitFor('subscription', () => true, 1)
    expect(second.loadedModels.map(({ version }) => version)).toEqual([1])
    expect((await infer(again, 'iris_1')).status).toBe(200)
    expect((await infer(again, 'iris_2')).status).toBe(503)
    expect(modelServer.calls.entries).toEqual(['load iris_1', 'load iris_2'])
  })

  test('unloads what is not its own, and leaves those files alone', async () => {
    const scheduler = await schedulerOn()
    const modelServer = await modelServerOn({ loaded: ['foreign'] })
    const agentFolder = folder({ 'models/foreign/model-settings.json': '{}' })
    const agent = await runAgent({
      schedulerPort: scheduler.port,
      modelServer,
      agentFolder: agentFolder.path,
    })
    endLater(() => agent.close())
    await scheduler.subscriptions.waitFor('subscription', () => true)
    expect(modelServer.calls.entries).toEqual(['unload foreign'])
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual(['foreign'])
  })

  test('says which port it cannot have', async () => {
    const { agent, modelServer, agentFolder, scheduler } = await setUp()
    const second = runAgent(
      { schedulerPort: scheduler.port, modelServer, agentFolder: agentFolder.path },
      { proxyHttpPort: agent.ports.proxyHttp },
    )
    expect(second).rejects.toThrow(
      `cannot listen on 127.0.0.1:${agent.ports.proxyHttp} for HTTP requests: the port is taken by process ${process.pid}`,
    )
  })
})

describe('an agent that closes', () => {
  test('lets requests in flight end and keeps the models', async () => {
    const { modelServer, agent, load } = await setUp({ closeGraceMs: 10_000 })
    await load(1)
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onRequest = () => promise
    const answer = infer(agent, 'iris_1')
    await modelServer.requests.waitFor('request', () => true)
    const closed = agent.close()
    resolve()
    expect((await answer).status).toBe(200)
    await closed
    expect(modelServer.loaded).toEqual(new Set(['iris_1']))
  })

  test('does so while it waits for the model server, or a load for its next try', async () => {
    const { scheduler, modelServer, agent, iris } = await setUp()
    modelServer.onLoad = async () => {
      throw new GrpcError('UNAVAILABLE', 'not now')
    }
    scheduler.load(iris(1))
    await modelServer.calls.waitFor('load', () => true)
    const startedMs = performance.now()
    await agent.close()
    expect(performance.now() - startedMs).toBeLessThan(400)
  })
})
