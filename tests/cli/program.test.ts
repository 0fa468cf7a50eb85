import { expect, test } from 'bun:test'
import { type CommandTree, command } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { runProgram } from '../../src/cli/program.ts'
import { VERSION } from '../../src/cli/release.ts'
import { setting } from '../../src/cli/settings/setting.ts'
import { boolean, port } from '../../src/cli/settings/types.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { recordingTerminal } from '../support/terminal.ts'

const probe = command({
  arguments: [{ name: 'name', description: 'Whom', required: true }],
  settings: {
    port: setting({
      flag: 'xds-port',
      aliases: ['envoy-port'],
      env: ['XDS_PORT'],
      type: port,
      default: 9002,
      description: 'Where Envoy asks',
      group: 'Ports',
    }),
    loud: setting({
      flag: 'loud',
      short: 'l',
      env: [],
      type: boolean,
      default: false,
      description: 'Say it loud',
      group: 'Other',
    }),
  },
  ignored: [{ flag: 'nodeID', isSwitch: false, because: 'it may be anything', env: 'NODE_ID' }],
  async run({ settings, arguments: [name], terminal }) {
    terminal.out(`${name} ${settings.port} ${settings.loud}`)
    return EXIT.failed
  },
})

let loads = 0
const tree: CommandTree = {
  model: {
    summary: 'Models',
    children: {
      probe: {
        summary: 'Probe one',
        load: async () => {
          loads += 1
          return probe
        },
      },
    },
  },
}

async function run(line: string, env = {}) {
  const terminal = recordingTerminal({ env })
  const code = await runProgram(line.split(' ').filter(Boolean), tree, terminal)
  return { code, out: terminal.outLines.join('\n'), err: terminal.errLines.join('\n') }
}

test('runs the command with its settings and hands on its exit code', async () => {
  expect(await run('model probe iris -loud --xds-port 1')).toEqual({
    code: EXIT.failed,
    out: 'iris 1 true',
    err: '',
  })
})

test('takes flags that stand alone before the verb', async () => {
  expect((await run('-l model --xds-port=1 probe iris')).out).toBe('iris 1 true')
  expect((await run('model --help')).out).toContain('probe')
  expect((await run('model -l')).code).toBe(EXIT.usage)
})

test('takes the names and flags of the existing tool, with a warning where one has no effect', async () => {
  const { out, err } = await run('model probe iris -envoy-port=3 -nodeID x')
  expect(out).toBe('iris 3 false')
  expect(err).toBe('warning: --nodeID has no effect: it may be anything')
})

test('a variable of the existing tool that has no effect is told, too', async () => {
  const told = await run('model probe iris', { NODE_ID: 'x' })
  expect(told.err).toBe('warning: NODE_ID has no effect: it may be anything')
  expect((await run('model probe iris', { NODE_ID: '' })).err).toBe('')
})

test('a bad value is a usage error that names the variable', async () => {
  expect(await run('model probe iris', { XDS_PORT: 'x' })).toEqual({
    code: EXIT.usage,
    out: '',
    err: 'seldon model probe: XDS_PORT: "x" is not valid (expected a port, from 1 to 65535)',
  })
})

test('unknown flags, unknown commands and missing arguments are usage errors', async () => {
  expect((await run('model probe iris --xds-prot 1')).err).toContain('Did you mean --xds-port?')
  expect((await run('modle')).err).toContain('Did you mean model?')
  expect((await run('model probe')).code).toBe(EXIT.usage)
})

test('help lists flags with default and environment and loads no other command', async () => {
  loads = 0
  expect((await run('--help')).out).toContain('model')
  expect(loads).toBe(0)
  const { code, out } = await run('model probe --help')
  expect(code).toBe(EXIT.ok)
  expect(out).toContain('--xds-port <port>')
  expect(out).toContain('(default: 9002; env: XDS_PORT)')
  expect(out).toMatch(/-l, --loud +Say it loud/)
  expect(out).not.toContain('nodeID')
})

test('the version is told for a flag, too', async () => {
  for (const words of [['version'], ['--version'], ['-version'], ['scheduler', '--version']]) {
    const terminal = recordingTerminal()
    expect(await runProgram(words, commands, terminal)).toBe(EXIT.ok)
    expect(terminal.outLines.join()).toStartWith(`seldon ${VERSION} (`)
  }
})
