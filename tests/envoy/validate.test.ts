import { expect, test } from 'bun:test'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import { validateOptions, validateReplica, validateRoute } from '../../src/envoy/validate.ts'
import { formatProblem, type Problem } from '../../src/lib/problem.ts'
import { replicaSet, route, serverReplica, split } from './fixtures.ts'

const told = (problems: readonly Problem[]) => problems.map(formatProblem)
const mirror = (percent: number) => ({
  model: 'm',
  version: 1,
  percent,
  replicas: replicaSet(),
})

test('what is usual has no problems', () => {
  expect(validateRoute(route('iris'))).toEqual([])
  expect(validateRoute(route('a.experiment', { mirrors: [mirror(0), mirror(0.5)] }))).toEqual([])
  expect(validateRoute(route('100%~"x"', { splits: [], unavailable: '\n' }))).toEqual([])
  expect(validateReplica(serverReplica(0), 'replica')).toEqual([])
  expect(validateOptions(defaultEnvoyOptions)).toEqual([])
})

test.each(['', 'a b', 'a/b', 'a\nb', 'é', '\0', '/server', 'x'.repeat(2_000)])(
  'a route cannot be named %j',
  (name) => {
    expect(told(validateRoute(route(name, { splits: [] })))).toEqual([
      expect.stringMatching(/^name: ".*" cannot be sent in a header or path \(expected up to 1024/),
    ])
  },
)

test('every part of a route is looked at', () => {
  const bad = route('exp', {
    splits: [
      split('a b', { weight: 1.5 }),
      split('c', { weight: 4_294_967_295 }),
      split('d', { weight: -1 }),
    ],
    mirrors: [mirror(101), mirror(Number.NaN)],
  })
  expect(told(validateRoute(bad)).map((line) => line.split(':')[0])).toEqual([
    'splits[0].model',
    'splits[0].weight',
    'splits[2].weight',
    'splits',
    'mirrors[0].percent',
    'mirrors[1].percent',
  ])
})

test('the addresses of replicas are looked at', () => {
  const replicas = [
    serverReplica(0, { address: '' }),
    serverReplica(1, { address: 'a b', httpPort: 0, grpcPort: 70_000 }),
    serverReplica(2, { address: 'mlserver-2.mlserver.svc' }),
  ]
  const problems = replicas.flatMap((replica, index) =>
    validateReplica(replica, `replicas[${index}]`),
  )
  expect(told(problems)).toEqual([
    'replicas[0].address: "" is no address (expected an IP address or a DNS name)',
    'replicas[1].address: "a b" is no address (expected an IP address or a DNS name)',
    'replicas[1].httpPort: 0 is out of range (expected a whole number from 1 to 65535)',
    'replicas[1].grpcPort: 70000 is out of range (expected a whole number from 1 to 65535)',
  ])
})

test('options are looked at', () => {
  const { listener, upstream, limits } = defaultEnvoyOptions
  const bad = {
    listener: { ...listener, host: 'localhost', port: -1 },
    accessLog: { requests: 'all', path: '' },
    upstream: { ...upstream, connectTimeoutMs: 0, retries: 0.5 },
    limits: { ...limits, requests: 0 },
  } as const
  expect(validateOptions(bad).map(({ field }) => field)).toEqual([
    'listener.host',
    'listener.port',
    'accessLog.path',
    'upstream.connectTimeoutMs',
    'upstream.retries',
    'limits.requests',
  ])
})
