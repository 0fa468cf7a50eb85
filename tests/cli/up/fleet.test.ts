import { expect, test } from 'bun:test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerType } from '../../../src/agent/settings.ts'
import { resolveSettings } from '../../../src/cli/settings/setting.ts'
import { upSettings } from '../../../src/cli/settings/up.ts'
import type { Child } from '../../../src/cli/up/child.ts'
import type { ChildSpec, Family } from '../../../src/cli/up/family.ts'
import { createFleet } from '../../../src/cli/up/fleet.ts'
import type { PortBlocks } from '../../../src/cli/up/ports.ts'
import { silentLog } from '../../../src/lib/log.ts'

const settings = resolveSettings(upSettings, new Map(), {})
if (!settings.ok) throw new Error('no settings')

/** Notes what is started and stopped, and starts nothing. */
function recordingFleet(signal = new AbortController().signal) {
  const events: string[] = []
  const specs = new Map<string, ChildSpec>()
  const agentsJoin = {
    automatically: true,
    now() {
      for (const spec of specs.values()) spec.onReady?.()
    },
  }
  const family: Family = {
    start(spec) {
      events.push(`start ${spec.name}`)
      specs.set(spec.name, spec)
      if (agentsJoin.automatically) spec.onReady?.()
      const child: Child = {
        name: spec.name,
        identity: () => undefined,
        stop: async () => {},
        over: new Promise(() => {}),
      }
      return child
    },
    having: () => [],
    async stop(children) {
      events.push(...children.map(({ name }) => `stop ${name}`))
    },
  }
  const folder = mkdtempSync(join(tmpdir(), 'seldon-fleet-'))
  const fleet = createFleet({
    family,
    blocks: countingBlocks(),
    signal,
    log: silentLog,
    setup: {
      self: ['seldon'],
      programs: { mlserver: '/bin/mlserver', triton: '/bin/true' },
      settings: settings.ok ? settings.value.values : never(),
      rclonePort: 0,
      agentFolder: (...path) => join(folder, ...path),
      place: { env: {}, cwd: '/' },
      onJoined() {},
    },
  })
  return { fleet, specs, agentsJoin, take: () => events.splice(0) }
}

function never(): never {
  throw new Error('no settings')
}

function countingBlocks(): PortBlocks {
  let next = 10_000
  return {
    async take() {
      const start = next
      next += 10
      return {
        modelServerHttp: start,
        modelServerGrpc: start + 1,
        modelServerMetrics: start + 2,
        proxyHttp: start + 3,
        proxyGrpc: start + 4,
        agentMetrics: start + 5,
        agentReadiness: start + 6,
        agentDrainer: start + 7,
        agentDebug: start + 8,
      }
    },
    release() {},
  }
}

function plan(names: Record<string, string[]>, serverType: ServerType = 'mlserver') {
  const replicas = Object.entries(names).map(([name, capabilities], index) => ({
    name,
    server: 'a',
    index,
    serverType,
    capabilities,
  }))
  return { replicas, refused: new Map() }
}

test('starts what is missing; retires an agent before its model server', async () => {
  const { fleet, take } = recordingFleet()
  await fleet.follow(plan({ 'a-0': [], 'a-1': [] }))
  expect(take()).toEqual(['start a-0', 'start a-0-agent', 'start a-1', 'start a-1-agent'])
  await fleet.follow(plan({ 'a-0': [] }))
  expect(take()).toEqual(['stop a-1-agent', 'stop a-1'])
  await fleet.follow(plan({ 'a-0': [] }))
  expect(take()).toEqual([])
})

test('a replica whose capabilities change is started anew', async () => {
  const { fleet, take, specs } = recordingFleet()
  await fleet.follow(plan({ 'a-0': ['sklearn'] }))
  take()
  await fleet.follow(plan({ 'a-0': ['sklearn', 'xgboost'] }))
  expect(take()).toEqual(['stop a-0-agent', 'stop a-0', 'start a-0', 'start a-0-agent'])
  expect(specs.get('a-0-agent')?.command).toContain('--capabilities=sklearn,xgboost')
})

test('is complete when all that was planned at first has joined', async () => {
  const { fleet, agentsJoin } = recordingFleet()
  agentsJoin.automatically = false
  let complete = false
  void fleet.complete.then(() => {
    complete = true
  })
  await fleet.follow(plan({ 'a-0': [], 'a-1': [] }))
  expect(complete).toBe(false)
  agentsJoin.now()
  await fleet.complete
})

test('a replica of another kind is another program in another folder', async () => {
  const { fleet, take, specs } = recordingFleet()
  await fleet.follow(plan({ 'a-0': [] }))
  const before = specs.get('a-0')
  await fleet.follow(plan({ 'a-0': [] }, 'triton'))
  expect(take().slice(-2)).toEqual(['start a-0', 'start a-0-agent'])
  const after = specs.get('a-0')
  expect(before?.command[0]).toBe('/bin/mlserver')
  expect(after?.command[0]).toBe('/bin/true')
  expect(after?.cwd).not.toBe(before?.cwd)
  expect(specs.get('a-0-agent')?.command).toContain('--server-type=triton')
})

test('those whose capabilities change are replaced one after the other', async () => {
  const { fleet, take } = recordingFleet()
  await fleet.follow(plan({ 'a-0': [], 'a-1': [] }))
  take()
  await fleet.follow(plan({ 'a-0': ['sklearn'], 'a-1': ['sklearn'] }))
  const replacing = (name: string) => [
    `stop ${name}-agent`,
    `stop ${name}`,
    `start ${name}`,
    `start ${name}-agent`,
  ]
  expect(take()).toEqual([...replacing('a-0'), ...replacing('a-1')])
})

test('what comes is there before what goes is retired', async () => {
  const { fleet, take, agentsJoin } = recordingFleet()
  await fleet.follow(plan({ 'a-0': [] }))
  take()
  agentsJoin.automatically = false
  const followed = fleet.follow(plan({ 'b-0': [] }))
  await Bun.sleep(0)
  expect(take()).toEqual(['start b-0', 'start b-0-agent'])
  agentsJoin.now()
  await followed
  expect(take()).toEqual(['stop a-0-agent', 'stop a-0'])
})

test('the agent is told where its model server is, and both stay on loopback', async () => {
  const { fleet, specs } = recordingFleet()
  await fleet.follow(plan({ 'a-0': [] }))
  const server = specs.get('a-0')
  expect(server?.env['MLSERVER_HOST']).toBe('127.0.0.1')
  expect(server?.env['MLSERVER_GRPC_PORT']).toBe('10001')
  const agent = specs.get('a-0-agent')?.command ?? []
  expect(agent.slice(0, 2)).toEqual(['seldon', 'agent'])
  expect(agent).toContain('--bind-host=127.0.0.1')
  expect(agent).toContain('--inference-grpc-port=10001')
  expect(agent).toContain('--server-idx=0')
})

test('nothing is started once the run ends', async () => {
  const { fleet, take } = recordingFleet(AbortSignal.abort())
  await fleet.follow(plan({ 'a-0': [] }))
  expect(take()).toEqual([])
})
