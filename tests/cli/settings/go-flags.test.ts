import { expect, test } from 'bun:test'
import { normalizeFlags } from '../../../src/cli/settings/go-flags.ts'

const shapes = [
  { name: 'xds-port', isSwitch: false },
  { name: 'output', short: 'o', isSwitch: false },
  { name: 'verbose', isSwitch: true },
  {
    name: 'wait',
    short: 'w',
    isSwitch: false,
    bare: { text: 'done', takes: (word: string) => word.startsWith('Model') },
  },
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
  // A value that may be left out is one that the flag takes.
  [['-w'], ['--wait=done']],
  [
    ['-w', 'ModelAvailable', 'iris'],
    ['--wait=ModelAvailable', 'iris'],
  ],
  [
    ['--wait', 'iris'],
    ['--wait=done', 'iris'],
  ],
  [['-w=anything'], ['--wait=anything']],
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
