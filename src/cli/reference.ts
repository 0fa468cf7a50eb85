/** The pages of the manual that follow from what the commands declare. */

import type { AnyCommand, CommandTree } from './command.ts'
import type { IgnoredFlag } from './settings/ignored.ts'
import { type Setting, type SettingTable, shownValue } from './settings/setting.ts'

interface NamedCommand {
  readonly name: string
  readonly summary: string
  readonly command: AnyCommand
}

/** What a person configures once and leaves running; the rest are verbs. */
const ROLES = ['up', 'scheduler', 'agent']

export async function configurationPage(tree: CommandTree): Promise<string> {
  const roles = (await allCommands(tree)).filter(({ name }) => ROLES.includes(name))
  return page([
    '# Configuration',
    'Each setting is a flag and, where one is named, an environment variable: a flag beats the variable, the variable beats the default. An empty variable counts as unset. Flags take one dash or two, and `=` or a blank before the value; switches are turned off with `=false`.',
    ...roles.flatMap(({ name, summary, command }) => [
      `## \`seldon ${name}\``,
      `${summary}.`,
      ...settingTables(command.settings),
      ...ignoredTable(command.ignored ?? []),
    ]),
  ])
}

export async function cliPage(tree: CommandTree): Promise<string> {
  const commands = await allCommands(tree)
  return page([
    '# Commands',
    'Exit codes: 0 done as asked; 1 the answer is no, or what was asked for failed; 2 the command line, a setting or a file that was given is wrong, and nothing was done; 3 what the command talks to does not answer; 4 what `--wait` waits for did not come in time; 130 ended by Ctrl-C.',
    ...commands.flatMap((one) => {
      const isRole = ROLES.includes(one.name)
      return [
        `## \`${usage(one)}\``,
        `${one.summary}.`,
        ...one.command.arguments.map(({ name, description }) => `- \`${name}\`: ${description}`),
        ...(isRole
          ? [`Its flags are in [configuration.md](configuration.md#seldon-${one.name}).`]
          : [...settingTables(one.command.settings), ...ignoredTable(one.command.ignored ?? [])]),
        ...(one.command.notes === undefined ? [] : [one.command.notes]),
      ]
    }),
  ])
}

async function allCommands(tree: CommandTree, prefix = ''): Promise<NamedCommand[]> {
  const nested = Object.entries(tree).map(async ([word, node]) => {
    const name = `${prefix}${word}`
    if ('children' in node) return allCommands(node.children, `${name} `)
    return [{ name, summary: node.summary, command: await node.load() }]
  })
  return (await Promise.all(nested)).flat()
}

function usage({ name, command }: NamedCommand): string {
  const words = command.arguments.map((argument) =>
    argument.required ? `<${argument.name}>` : `[${argument.name}]`,
  )
  return ['seldon', name, ...words].join(' ')
}

function settingTables(settings: SettingTable): string[] {
  const groups = Object.groupBy(Object.values(settings), ({ group }) => group)
  return Object.entries(groups).map(([group, members = []]) =>
    table([group, 'Variable', 'Default', ''], members.map(settingCells)),
  )
}

function settingCells(declaration: Setting<unknown>): string[] {
  const { flag, short, aliases = [], bare, env, type, default: value, description } = declaration
  const names = [
    `--${flag} ${shownValue(declaration)}`.trimEnd(),
    ...aliases.map((alias) => `--${alias}`),
  ]
  const shown = type.format(value)
  return [
    [...(short === undefined ? [] : [`-${short}`]), ...names].map(code).join(', '),
    env.map(code).join(', '),
    shown === '' ? '' : code(shown),
    bare === undefined ? description : `${description} (alone: ${code(bare)})`,
  ]
}

function ignoredTable(flags: readonly IgnoredFlag[]): string[] {
  if (flags.length === 0) return []
  return [
    'Flags and variables of the existing tool that are accepted with a warning:',
    table(
      ['Flag', 'Variable', 'Has no effect, because'],
      flags.map(({ flag, env, because }) => [
        code(`--${flag}`),
        env === undefined ? '' : code(env),
        because,
      ]),
    ),
  ]
}

export function code(text: string): string {
  return `\`${text}\``
}

/** With columns as wide as their widest cell, as the formatter wants them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const drawn = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  drawn.splice(
    1,
    0,
    widths.map((width) => '-'.repeat(width)),
  )
  return drawn.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

export function page(parts: readonly string[]): string {
  const note = '<!-- Made by `make gen` from the declarations in src/cli; do not edit. -->'
  return `${[note, ...parts].join('\n\n')}\n`
}
