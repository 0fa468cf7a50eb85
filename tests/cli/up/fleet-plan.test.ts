import { expect, test } from 'bun:test'
import { planFleet } from '../../../src/cli/up/fleet-plan.ts'
import type { ServerDeclaration } from '../../../src/source/declaration.ts'

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
  expect(planFleet(new Map(), ['sklearn']).replicas).toEqual([
    { name: 'mlserver-0', server: 'mlserver', index: 0, capabilities: ['sklearn'] },
  ])
})

test('a pair for each replica of each declared server, none for zero', () => {
  const plan = planFleet(servers({ name: 'a', replicas: 2 }, { name: 'b', replicas: 0 }), [])
  expect(plan.replicas.map(({ name }) => name)).toEqual(['a-0', 'a-1'])
})

test('declared capabilities replace the installed ones, extra ones are added', () => {
  const capabilitiesOf = (given: Partial<ServerDeclaration>) =>
    planFleet(servers(given), ['sklearn']).replicas[0]?.capabilities
  expect(capabilitiesOf({ capabilities: ['foo'] })).toEqual(['foo'])
  expect(capabilitiesOf({ extraCapabilities: ['bar', 'sklearn'] })).toEqual(['sklearn', 'bar'])
})

test('a server of another kind is refused with the reason', () => {
  const { replicas, refused } = planFleet(servers({ name: 't', serverConfig: 'triton' }), [])
  expect(replicas).toEqual([])
  expect([...refused]).toEqual([['t', 'serverConfig triton cannot be run here, only mlserver can']])
})
