import { expect, test } from 'bun:test'
import { planFleet } from '../../../src/cli/up/fleet-plan.ts'
import { fail, ok } from '../../../src/lib/result.ts'
import type { ServerDeclaration } from '../../../src/source/declaration.ts'

const installed = { mlserver: ok(['sklearn']), triton: ok(['triton', 'onnx']) }

function servers(...given: Partial<ServerDeclaration>[]) {
  const declared = given.map((one) => ({
    name: 'mlserver',
    serverConfig: 'mlserver',
    replicas: 1,
    minReplicas: 0,
    maxReplicas: 0,
    capabilities: [],
    extraCapabilities: [],
    ...one,
  }))
  return new Map(declared.map((one) => [one.name, one]))
}

test('one MLServer when no server is declared', () => {
  expect(planFleet(new Map(), installed).replicas).toEqual([
    {
      name: 'mlserver-0',
      server: 'mlserver',
      index: 0,
      serverType: 'mlserver',
      capabilities: ['sklearn'],
    },
  ])
})

test('a pair for each replica of each declared server, none for zero', () => {
  const plan = planFleet(servers({ name: 'a', replicas: 2 }, { name: 'b', replicas: 0 }), installed)
  expect(plan.replicas.map(({ name }) => name)).toEqual(['a-0', 'a-1'])
})

test('declared capabilities replace the installed ones, extra ones are added', () => {
  const capabilitiesOf = (given: Partial<ServerDeclaration>) =>
    planFleet(servers(given), installed).replicas[0]?.capabilities
  expect(capabilitiesOf({ capabilities: ['foo'] })).toEqual(['foo'])
  expect(capabilitiesOf({ extraCapabilities: ['bar', 'sklearn'] })).toEqual(['sklearn', 'bar'])
})

test('each kind of server has its own capabilities', () => {
  const both = servers({ name: 'm' }, { name: 't', serverConfig: 'triton' })
  const { replicas } = planFleet(both, installed)
  expect(
    replicas.map(({ name, serverType, capabilities }) => [name, serverType, capabilities]),
  ).toEqual([
    ['m-0', 'mlserver', ['sklearn']],
    ['t-0', 'triton', ['triton', 'onnx']],
  ])
})

test('a server that is not installed, or of another kind, is refused with the reason', () => {
  const given = servers({ name: 't', serverConfig: 'triton' }, { name: 'x', serverConfig: 'torch' })
  const { replicas, refused } = planFleet(given, { ...installed, triton: fail('get it') })
  expect(replicas).toEqual([])
  expect([...refused]).toEqual([
    ['t', 'get it'],
    ['x', 'serverConfig torch cannot be run here, only mlserver and triton can'],
  ])
})
