import { expect, test } from 'bun:test'
import { agentIdentity } from '../../src/cli/agent-identity.ts'
import { agentSettings } from '../../src/cli/settings/agent.ts'
import { resolveSettings } from '../../src/cli/settings/setting.ts'

function identity(flags: Record<string, string>, env: Record<string, string> = {}) {
  const texts = new Map(Object.entries(flags).map(([flag, text]) => [flag, [text]]))
  const resolved = resolveSettings(agentSettings, texts, env)
  if (!resolved.ok) throw new Error(resolved.error.join())
  return agentIdentity(resolved.value)
}

test('the name of the pod stands for server, index and address', () => {
  expect(identity({}, { POD_NAME: 'my-server-12' })).toMatchObject({
    ok: true,
    value: { serverName: 'my-server', serverIndex: 12, advertisedHost: 'my-server-12' },
  })
  expect(identity({ 'server-name': 'x' }, { POD_NAME: 'a-1' })).toMatchObject({
    value: { serverName: 'a', serverIndex: 1 },
  })
})

test('both flags beat it, and so does the flag of the address', () => {
  const flags = { 'server-name': 'b', 'server-idx': '3', 'agent-host': 'here' }
  expect(identity(flags, { POD_NAME: 'a-1' })).toMatchObject({
    value: { serverName: 'b', serverIndex: 3, advertisedHost: 'here' },
  })
})

test('a pod name without an index is a fault', () => {
  expect(identity({}, { POD_NAME: 'deployment' })).toEqual({
    ok: false,
    error: 'POD_NAME: "deployment" is not valid (expected <server>-<index>)',
  })
})

test('the pod of a Deployment is numbered by the end of its name and known by its address', () => {
  const env = { POD_NAME: 'my-server-7d4b9c6f5-x2x7q', POD_IP: '10.1.2.3' }
  expect(identity({ 'use-deployments-for-servers': 'true' }, env)).toMatchObject({
    ok: true,
    // FNV-1a of "7d4b9c6f5-x2x7q", computed elsewhere.
    value: { serverName: 'my-server', serverIndex: 1166880156, advertisedHost: '10.1.2.3' },
  })
  expect(identity({}, { ...env, SELDON_USE_DEPLOYMENTS_FOR_SERVERS: 'true' })).toMatchObject({
    value: { serverName: 'my-server', advertisedHost: '10.1.2.3' },
  })
})

test('the pod of a Deployment needs its address and a name as Deployments give', () => {
  const flags = { 'use-deployments-for-servers': 'true' }
  expect(identity(flags, { POD_NAME: 'a-1-2' })).toEqual({
    ok: false,
    error: 'POD_IP has to be set with --use-deployments-for-servers',
  })
  expect(identity(flags, { POD_NAME: 'a-1', POD_IP: '10.1.2.3' })).toEqual({
    ok: false,
    error:
      'POD_NAME: "a-1" is not valid (expected <server>-<replica set>-<pod>, as a Deployment names its pods)',
  })
})

test('a replica configuration replaces what it names', () => {
  const config = '{"inferenceSvc": "svc", "memoryBytes": "2000000", "capabilities": ["a"]}'
  expect(identity({ 'replica-config': config, 'over-commit-percentage': '7' })).toMatchObject({
    value: {
      advertisedHost: 'svc',
      memoryBytes: 2_000_000,
      capabilities: ['a'],
      overCommitPercentage: 7,
    },
  })
  expect(identity({}, { SELDON_REPLICA_CONFIG: config })).toMatchObject({
    value: { advertisedHost: 'svc' },
  })
})

test.each([
  ['{"memoryBytes": "many"}', 'memoryBytes'],
  ['{"memory": 5}', 'memory'],
  ['{', 'JSON'],
  ['[]', 'not valid'],
])('the replica configuration %s is a fault', (config, word) => {
  const broken = identity({ 'replica-config': config })
  expect(broken.ok).toBe(false)
  if (!broken.ok) expect(broken.error).toContain(word)
})
