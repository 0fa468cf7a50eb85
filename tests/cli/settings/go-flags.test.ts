import { expect, test } from 'bun:test'
import { normalizeFlags } from '../../../src/cli/settings/go-flags.ts'

const shapes = [
  { name: 'xds-port', isSwitch: false },
  { name: 'output', short: 'o', isSwitch: false },
  { name: 'verbose', isSwitch: true },
]

const cases: [given: string[], normal: string[]][] = [
  [['-xds-port', '1'], ['--xds-port=1']],
  [['--xds-port', '1'], ['--xds-port=1']],
  [['-xds-port=1'], ['--xds-port=1']],
  [['-o=json'], ['--output=json']],
  [
    ['-o', 'json', 'name'],
    ['--output=json', 'name'],
  ],
  [
    ['--verbose', 'name'],
    ['--verbose=true', 'name'],
  ],
  [['-verbose=false'], ['--verbose=false']],
  // The value of a flag may look like a flag, or hold an equals sign.
  [['--output', '-verbose'], ['--output=-verbose']],
  [['--output', 'a=b'], ['--output=a=b']],
  // What is not known is left to the parser to complain about.
  [
    ['-unknown', '--other=1'],
    ['-unknown', '--other=1'],
  ],
  [['--output'], ['--output']],
  [
    ['--', '-xds-port', '1'],
    ['--', '-xds-port', '1'],
  ],
]

for (const [given, normal] of cases) {
  test(given.join(' '), () => {
    expect(normalizeFlags(given, shapes)).toEqual(normal)
  })
}
