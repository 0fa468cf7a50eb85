import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { commands } from '../../src/cli/commands.ts'
import { runProgram } from '../../src/cli/program.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { recordingTerminal } from '../support/terminal.ts'

let plane: TestControlPlane
let folder: TemporaryFolder

beforeEach(async () => {
  plane = await startTestControlPlane()
  folder = temporaryFolder()
})

afterEach(async () => {
  await plane.close()
  folder[Symbol.dispose]()
})

interface RunOptions {
  readonly input?: string
  readonly stopped?: AbortSignal
  readonly onErr?: (line: string) => void
}

async function seldon(words: string, { input, stopped, onErr }: RunOptions = {}) {
  const terminal = recordingTerminal({
    env: {
      SELDON_SCHEDULE_HOST: `127.0.0.1:${plane.ports.scheduler}`,
      SELDON_ADMIN_ADDRESS: `127.0.0.1:${plane.ports.admin}`,
    },
    ...(input === undefined ? {} : { input }),
    ...(stopped === undefined ? {} : { stopped }),
  })
  const watched = {
    ...terminal,
    err(line: string) {
      terminal.err(line)
      onErr?.(line)
    },
  }
  const code = await runProgram(words.split(' '), commands, watched)
  return { code, out: terminal.outLines, err: terminal.errLines }
}

function model(name: string, spec = ''): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata: {name: ${name}}
spec:
  storageUri: ./artifact
  requirements: [sklearn]
${spec}`
}

function experiment(name: string, candidates: readonly string[], spec = ''): string {
  const list = candidates.map((candidate) => `{name: ${candidate}, weight: 1}`).join(', ')
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Experiment
metadata: {name: ${name}}
spec:
  candidates: [${list}]
${spec}`
}

function file(text: string, name = 'given.yaml'): string {
  return `${folder.write({ [name]: text })}/${name}`
}

describe('model load', () => {
  test('answers when the scheduler has taken it; the artifact is found from the file', async () => {
    const { code, out, err } = await seldon(`model load -f ${file(model('iris'))} -o json`)
    expect({ code, err }).toEqual({ code: EXIT.ok, err: [] })
    const [status] = JSON.parse(out.join('\n'))
    expect(status.modelName).toBe('iris')
    expect(status.versions[0].modelDefn.modelSpec.uri).toBe(`${folder.path}/artifact`)
    expect(status.versions[0].modelDefn.deploymentSpec.replicas).toBe(1)
    expect(status.versions[0].modelDefn.meta).toEqual({ name: 'iris' })
  })

  test('with -w waits until it is available, and tells what happens meanwhile', async () => {
    const path = file(model('iris'))
    const agents: unknown[] = []
    const { code, out, err } = await seldon(`model load -w -f ${path}`, {
      onErr: () => agents.push(agents.length === 0 && plane.agent()),
    })
    expect(code).toBe(EXIT.ok)
    expect(err[0]).toBe(
      'iris: version 1 is ScheduleFailed, 0 of 1 replicas available: Failed to schedule model as no matching servers are available: no server is known',
    )
    expect(err.at(-1)).toBe('iris: version 1 is ModelAvailable, 1 of 1 replicas available')
    expect(out[1]).toBe('iris        1  ModelAvailable  1/1       mlserver')
  })

  test('a change is waited for, not the version before', async () => {
    plane.agent()
    await seldon(`model load -w -f ${file(model('iris'))}`)
    const { out } = await seldon(`model load -w -f ${file(model('iris', '  memory: 1Ki\n'))}`)
    expect(out[1]).toContain('iris        2  ModelAvailable')
  })

  test('a load that fails is tried again: the time is over, the reason told', async () => {
    plane.agent({ answer: () => 'FAILED' })
    const { code, err } = await seldon(`model load -w -t 1 -f ${file(model('iris'))}`)
    expect(code).toBe(EXIT.timeout)
    expect(err.at(-1)).toBe(
      'timed out waiting for iris: version 1 is ModelFailed, 0 of 1 replicas available: told to fail',
    )
  })

  test('-w takes the state of a model, as today', async () => {
    plane.agent({ answer: () => 'FAILED' })
    const { code, out } = await seldon(`model load -w ModelFailed -f ${file(model('iris'))}`)
    expect(code).toBe(EXIT.ok)
    expect(out[1]).toContain('ModelFailed')
    const wrong = await seldon('model status iris --wait=ModelAvailabel')
    expect(wrong.code).toBe(EXIT.usage)
    expect(wrong.err[0]).toContain('the state of a model, such as ModelAvailable')
  })

  test('one that is to have no replica is done without', async () => {
    const { code, out } = await seldon(`model load -w -f ${file(model('idle', '  replicas: 0\n'))}`)
    expect(code).toBe(EXIT.ok)
    expect(out[1]).toContain('ModelScaledDown')
  })

  test('an unload by another ends the waiting at once', async () => {
    const { code, err } = await seldon(`model load -w -f ${file(model('iris'))}`, {
      onErr: (line) => line.includes('ScheduleFailed') && void seldon('model unload iris'),
    })
    expect(code).toBe(EXIT.failed)
    expect(err.at(-1)).toBe('iris: was unloaded')
  })

  test('Ctrl-C ends the waiting', async () => {
    const stop = new AbortController()
    const { code } = await seldon(`model load -w -f ${file(model('iris'))}`, {
      stopped: stop.signal,
      onErr: () => stop.abort('SIGINT'),
    })
    expect(code).toBe(EXIT.interrupted)
  })

  test('from standard input, several documents, and what today needs --force for', async () => {
    const { code, out, err } = await seldon('model load -f - --force', {
      input: `${model('a')}---\n${model('b')}`,
    })
    expect(code).toBe(EXIT.ok)
    expect(out.slice(1).map((line) => line.split(' ')[0])).toEqual(['a', 'b'])
    expect(err).toEqual([
      'warning: --force has no effect: this command does what it says without it',
    ])
  })

  test('a folder with a fault in it loads nothing; the fault has its place', async () => {
    folder.write({
      'good.yaml': model('good'),
      'bad.yaml': model('bad').replace('[sklearn]', '5'),
    })
    const { code, err } = await seldon(`model load -f ${folder.path}`)
    expect(code).toBe(EXIT.usage)
    expect(err[0]).toStartWith(`error: ${folder.path}/bad.yaml:6:17: spec.requirements: `)
    expect((await seldon('model list')).err).toEqual(['There are no models.'])
  })

  test('what is not there, no model, or nothing at all is a usage error', async () => {
    const [missing, other, none] = await Promise.all([
      seldon('model load -f /no/such.yaml'),
      seldon(`model load -f ${file(experiment('ab', ['a']))}`),
      seldon('model load'),
    ])
    expect([missing.code, other.code, none.code]).toEqual([EXIT.usage, EXIT.usage, EXIT.usage])
    expect(missing.err[0]).toContain('/no/such.yaml: cannot be read')
    expect(other.err[0]).toContain('given.yaml:1:1: Experiment ab is not taken here')
    expect(none.err).toEqual(['give manifests with -f: a file, a folder, or - for standard input'])
  })

  test('what the scheduler refuses fails by name, and the others are loaded', async () => {
    await plane.close()
    folder.write({ 'declared/iris.yaml': model('iris') })
    plane = await startTestControlPlane({ configDir: `${folder.path}/declared` })
    const changed = model('iris', '  memory: 1Ki\n')
    const { code, err } = await seldon('model load -f -', { input: `${changed}---\n${model('b')}` })
    expect(code).toBe(EXIT.failed)
    expect(err[0]).toMatch(/^model iris: .*(FAILED_PRECONDITION)/)
    expect((await seldon('model status b')).code).toBe(EXIT.ok)
  })

  test('shows requests when asked to, and no answer when asked not to', async () => {
    const path = file(model('iris'))
    const { out, err } = await seldon(`model load -r -v --show-response=false -f ${path}`)
    expect(out).toEqual([])
    expect(err[0]).toBe(`asking the scheduler at 127.0.0.1:${plane.ports.scheduler}`)
    const [call, ...json] = (err[1] ?? '').split(' ')
    expect(call).toBe('LoadModel')
    expect(JSON.parse(json.join(' ')).model.meta.name).toBe('iris')
  })
})

describe('model unload', () => {
  test('with -w ends when the agent has let it go', async () => {
    const agent = plane.agent()
    await seldon(`model load -w -f ${file(model('iris'))}`)
    const { code, out } = await seldon('model unload iris -w')
    expect(code).toBe(EXIT.ok)
    expect(out[1]).toContain('ModelTerminated')
    expect(agent.told).toEqual(['LOAD iris_1', 'UNLOAD iris_1'])
  })

  test('one that the agent cannot let go fails with the reason', async () => {
    plane.agent({ answer: (operation) => (operation === 'LOAD' ? 'DONE' : 'FAILED') })
    await seldon(`model load -w -f ${file(model('iris'))}`)
    const { code, err } = await seldon('model unload iris -w ModelTerminated')
    expect(code).toBe(EXIT.failed)
    expect(err.join('\n')).toContain('told to fail')
    expect(err.at(-1)).toBe('iris: could not be unloaded')
  })

  test('by manifests, or by name, not both; an unknown one fails', async () => {
    const path = file(`${model('a')}---\n${model('b')}`)
    await seldon(`model load -f ${path}`)
    expect((await seldon(`model unload -w -f ${path}`)).code).toBe(EXIT.ok)
    expect((await seldon(`model unload a -f ${path}`)).code).toBe(EXIT.usage)
    expect(await seldon('model unload nobody')).toEqual({
      code: EXIT.failed,
      out: [],
      err: ['model nobody: Model nobody not found (FAILED_PRECONDITION)'],
    })
  })
})

describe('model status', () => {
  test('waits for what somebody else loads', async () => {
    await seldon(`model load -f ${file(model('iris'))}`)
    const { code, out } = await seldon('model status iris -w ModelAvailable -o', {
      onErr: (line) => line.includes('ScheduleFailed') && plane.agent(),
    })
    expect(code).toBe(EXIT.ok)
    expect(JSON.parse(out.join('\n')).versions[0].state.state).toBe('ModelAvailable')
  })

  test('does not wait for one that nobody knows', async () => {
    const { code, err } = await seldon('model status nobody -w')
    expect({ code, err }).toEqual({
      code: EXIT.failed,
      err: ['Failed to find model nobody (FAILED_PRECONDITION)'],
    })
  })
})

describe('waiting', () => {
  test('goes on when the scheduler has been started again', async () => {
    await plane.close()
    const dbPath = `${folder.path}/state.db`
    plane = await startTestControlPlane({ dbPath })
    const { scheduler: schedulerPort } = plane.ports
    let closed: Promise<void> | undefined
    const again = async () => {
      // The store is for one scheduler at a time.
      await closed
      plane = await startTestControlPlane({ dbPath, schedulerPort })
      plane.agent()
    }
    const { code, err } = await seldon(`model load -w -f ${file(model('iris'))}`, {
      onErr(line) {
        if (line.includes('ScheduleFailed')) closed ??= plane.close()
        if (line.startsWith('the scheduler ended')) void again()
      },
    })
    expect(code).toBe(EXIT.ok)
    expect(err).toContain('the scheduler ended the stream; waiting for it to come back')
    expect(err.at(-1)).toContain('ModelAvailable')
  })
})

describe('explain model', () => {
  test('names each server and replica that did not take it, with the reason', async () => {
    plane.agent({ server: 'triton', capabilities: ['onnx'] })
    await seldon(`model load -f ${file(model('iris'))}`)
    const { code, out } = await seldon('explain model iris')
    expect(code).toBe(EXIT.ok)
    expect(out.slice(0, 4)).toEqual([
      'Model iris, version 1: ScheduleFailed',
      '  declared by: a call of the API',
      '  wants 1 replica; available: 0',
      '  proxies connected: 0',
    ])
    const table = out.slice(out.indexOf('Where it has no place, and why:') + 1)
    expect(table[0]).toBe('  SERVER  REPLICA  REASON')
    expect(table[1]).toBe('  triton        0  lacks sklearn (its capabilities: onnx)')
  })

  test('names the proxy that has not confirmed the route', async () => {
    const proxy = plane.proxy({ nodeId: 'slow-envoy' })
    plane.agent()
    await seldon(`model load -w -f ${file(model('first'))}`)
    proxy.hold()
    await seldon(`model load -f ${file(model('iris'))}`)
    await proxy.until(() => proxy.heldBack > 0)
    const { out } = await seldon('explain model iris')
    const line = out.find((candidate) => candidate.includes('Loaded'))
    expect(line).toMatch(/proxy slow-envoy at [\d.:]+ \(no answer since .*\) to confirm/)
  })

  test('an unknown model fails; JSON has all that the admin API says', async () => {
    expect(await seldon('explain model nobody')).toEqual({
      code: EXIT.failed,
      out: [],
      err: ['Model nobody not found'],
    })
    await seldon(`model load -f ${file(model('iris'))}`)
    const { out } = await seldon('explain model iris -o json')
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      model: { refusals: [{ reason: 'no server is known' }], manifest: { kind: 'Model' } },
      proxies: [],
    })
  })
})

describe('load, status and unload', () => {
  const both = `${model('a')}---\n${model('b')}---\n${experiment('ab', ['a', 'b'])}`

  test('take models and experiments alike, and wait for both', async () => {
    plane.agent()
    const path = file(both)
    const loaded = await seldon(`load -w -f ${path}`)
    expect(loaded.code).toBe(EXIT.ok)
    expect(loaded.out.map((line) => line.split(/ {2,}/)[0])).toEqual([
      'NAME',
      'a',
      'b',
      '',
      'NAME',
      'ab',
    ])
    expect(loaded.out.at(-1)).toContain('experiment active')
    const status = JSON.parse((await seldon(`status -f ${path} -o json -w`)).out.join('\n'))
    expect(status.models.length).toBe(2)
    expect(status.experiments[0].candidatesReady).toBe(true)
    const unloaded = await seldon(`unload -w -f ${path}`)
    expect(unloaded.code).toBe(EXIT.ok)
    expect(unloaded.out.join('\n')).toMatch(/a .*ModelTerminated[\s\S]*ab +no/)
  })

  test('servers are left out with a word', async () => {
    const server = `apiVersion: mlops.seldon.io/v1alpha1
kind: Server
metadata: {name: big}
spec: {serverConfig: mlserver}
`
    const path = file(`${server}---\n${model('a')}`)
    const { code, err } = await seldon(`load -f ${path}`)
    expect(code).toBe(EXIT.ok)
    expect(err).toEqual([
      `warning: ${path}:1:1: Server big is left out: servers come with their agents, see seldon up`,
    ])
  })

  test('what is gone already fails, and the rest is unloaded', async () => {
    await seldon(`load -f ${file(model('b'))}`)
    const { code, err } = await seldon(`unload -f ${file(both)}`)
    expect(code).toBe(EXIT.failed)
    expect(err).toEqual([
      'experiment ab: Experiment not found ab (FAILED_PRECONDITION)',
      'model a: Model a not found (FAILED_PRECONDITION)',
    ])
    expect((await seldon('model status b -w ModelTerminated')).code).toBe(EXIT.ok)
  })
})

describe('experiment', () => {
  test('start waits for its models, status and list tell, stop ends it', async () => {
    const path = file(experiment('ab', ['a'], '  default: a\n  mirror: {name: m, percent: 10}\n'))
    const started = await seldon(`experiment start -f ${path} -w`, {
      onErr(line) {
        const lacks = ['a', 'm'].map(
          (name) => `no live replica for model ${name} for model route ab.experiment`,
        )
        if (line !== `ab: ${lacks.join('; ')}`) return
        plane.agent()
        void seldon('model load -f -', { input: `${model('a')}---\n${model('m')}` })
      },
    })
    expect(started.code).toBe(EXIT.ok)
    expect(started.out[1]).toMatch(/^ab +yes +yes +yes +experiment active$/)
    expect((await seldon('experiment list')).out.length).toBe(2)
    expect((await seldon('experiment stop ab -w')).code).toBe(EXIT.ok)
    expect((await seldon('experiment status ab')).out[1]).toMatch(/^ab +no/)
    expect((await seldon('experiment status none')).err).toEqual([
      'Experiment not found none (FAILED_PRECONDITION)',
    ])
  })

  test('more mirrors than the API has words for are refused before anything is sent', async () => {
    const mirrors = '  mirrors: [{name: m, percent: 1}, {name: n, percent: 1}]\n'
    const { code, err } = await seldon(
      `experiment start -f ${file(experiment('ab', ['a'], mirrors))}`,
    )
    expect(code).toBe(EXIT.usage)
    expect(err[0]).toContain('takes one mirror')
  })
})
