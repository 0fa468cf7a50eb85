import { describe, expect, test } from 'bun:test'
import { logSettings } from '../../../src/cli/settings/common.ts'
import { resolveSettings, setting, toFlags } from '../../../src/cli/settings/setting.ts'
import {
  boolean,
  duration,
  integer,
  list,
  listenPort,
  oneOf,
  optional,
  port,
  text,
} from '../../../src/cli/settings/types.ts'

const table = {
  port: setting({
    flag: 'xds-port',
    env: ['SELDON_XDS_PORT', 'OLD_XDS_PORT'],
    type: port,
    default: 9002,
    description: 'Port',
    group: 'Ports',
  }),
  lease: setting({
    flag: 'lease',
    env: ['LEASE'],
    type: duration,
    default: 120_000,
    description: 'Lease',
    group: 'Other',
  }),
  capabilities: setting({
    flag: 'capabilities',
    env: ['CAPABILITIES'],
    type: list,
    default: ['sklearn'],
    description: 'Capabilities',
    group: 'Other',
  }),
  path: setting({
    flag: 'path',
    env: [],
    type: optional(text),
    default: undefined,
    description: 'Path',
    group: 'Other',
  }),
}

function resolve(flags: Record<string, string[]>, env: Record<string, string> = {}) {
  const resolved = resolveSettings(table, new Map(Object.entries(flags)), env)
  if (!resolved.ok) throw new Error(resolved.error.join('\n'))
  return resolved.value
}

describe('precedence', () => {
  test('default when nothing is given', () => {
    const { values, sources } = resolve({})
    expect(values).toEqual({
      port: 9002,
      lease: 120_000,
      capabilities: ['sklearn'],
      path: undefined,
    })
    expect(sources.port).toBe('default')
  })

  test('environment beats default, its first name wins, an empty one counts as unset', () => {
    expect(resolve({}, { SELDON_XDS_PORT: '1', OLD_XDS_PORT: '2' }).values.port).toBe(1)
    const second = resolve({}, { SELDON_XDS_PORT: '', OLD_XDS_PORT: '2' })
    expect(second.values.port).toBe(2)
    expect(second.sources.port).toBe('environment')
  })

  test('flag beats environment, the last flag wins, a list adds up', () => {
    const { values, sources } = resolve(
      { 'xds-port': ['7', '8'], capabilities: ['a, b', 'c'], path: [''] },
      { SELDON_XDS_PORT: '1', CAPABILITIES: 'x' },
    )
    expect(values.port).toBe(8)
    expect(values.capabilities).toEqual(['a', 'b', 'c'])
    expect(values.path).toBe('')
    expect(sources.port).toBe('flag')
  })
})

test('all faults are told, each with its place, the value and what was expected', () => {
  const resolved = resolveSettings(table, new Map([['xds-port', ['0']]]), { LEASE: '5' })
  expect(resolved).toEqual({
    ok: false,
    error: [
      '--xds-port: "0" is not valid (expected a port, from 1 to 65535)',
      'LEASE: "5" is not valid (expected a duration such as 250ms, 5s or 1m30s)',
    ],
  })
})

test('flags made from values resolve to the same values', () => {
  const values = { port: 9102, lease: 1500, capabilities: ['a', 'b'], path: '/x=y' }
  const flags = toFlags(table, values).map((flag) => {
    const at = flag.indexOf('=')
    return [flag.slice(2, at), [flag.slice(at + 1)]] as [string, string[]]
  })
  expect(resolve(Object.fromEntries(flags)).values).toEqual(values)
})

describe('types refuse what they are not', () => {
  const cases = [
    [port, '65536'],
    [port, '80a'],
    [port, '1e3'],
    [listenPort, '-1'],
    [integer({ min: 2 }), '1'],
    [integer({ min: 0, max: 3 }), '4'],
    [duration, ''],
    [duration, '5 s'],
    [duration, 'm'],
    [boolean, 'yes'],
    [oneOf(['a', 'b']), 'c'],
  ] as const
  for (const [type, value] of cases) {
    test(`${type.expected}: ${JSON.stringify(value)}`, () => {
      expect(type.parse(value)).toBeUndefined()
    })
  }
})

test.each([
  ['warning', 'warn'],
  ['TRACE', 'debug'],
  ['Info', 'info'],
  ['fatal', 'error'],
] as const)('the log level %s of Go programs is %s', (text, level) => {
  expect(logSettings.logLevel.type.parse(text)).toEqual({ value: level })
  expect(logSettings.logLevel.type.parse('constructor')).toBeUndefined()
})

test('types take what Go takes', () => {
  expect(boolean.parse('T')).toEqual({ value: true })
  expect(boolean.parse('0')).toEqual({ value: false })
  expect(duration.parse('1m30s')).toEqual({ value: 90_000 })
  expect(duration.parse('1.5s')).toEqual({ value: 1500 })
  expect(listenPort.parse('0')).toEqual({ value: 0 })
  expect(integer({ min: -5 }).parse('-5')).toEqual({ value: -5 })
})
