/** Finds the command that an argument list names, reads its flags and runs it. */

import { CommanderError, type Option, Command as Parser, Option as ParserOption } from 'commander'
import { fail } from '../lib/result.ts'
import type { AnyCommand, CommandGroup, CommandLeaf, CommandTree } from './command.ts'
import { withActiveConfig } from './config/active.ts'
import { flagShapes, normalizeFlags } from './settings/go-flags.ts'
import { type FlagTexts, resolveSettings, type Setting, shownValue } from './settings/setting.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

const SWITCH = '<switch>'

export async function runProgram(
  argv: readonly string[],
  tree: CommandTree,
  terminal: Terminal,
): Promise<ExitCode> {
  // Today's scheduler tells its version for a flag.
  if (argv.length <= 2 && /^--?version$/.test(argv.at(-1) ?? '')) {
    return runProgram(['version'], tree, terminal)
  }
  let code: ExitCode = EXIT.ok
  const root = createParser(terminal)
  const parsers = addChildren(root, tree)
  const found = findLeaf(argv, tree)
  const { names, leaf } = found
  let { rest } = found
  const parser = leaf === undefined ? undefined : parsers.get(leaf)
  if (leaf !== undefined && parser !== undefined) {
    const command = await leaf.load()
    addFlags(parser, command)
    rest = normalizeFlags(rest, [
      ...flagShapes(command.settings),
      ...(command.ignored ?? []).map(({ flag, isSwitch }) => ({ name: flag, isSwitch })),
    ])
    parser.action(async () => {
      code = await execute(parser, command, names, terminal)
    })
  }
  try {
    await root.parseAsync([...names, ...rest], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
  return code
}

function createParser(terminal: Terminal): Parser {
  const lines = (write: (line: string) => void) => (chunk: string) => write(chunk.trimEnd())
  return new Parser('seldon')
    .description('Serves machine-learning models behind Envoy.')
    .exitOverride()
    .configureOutput({ writeOut: lines(terminal.out), writeErr: lines(terminal.err) })
    .configureHelp({
      optionTerm: (option: Option) => option.flags.replace(` ${SWITCH}`, ''),
      subcommandTerm: (child: Parser) => child.name(),
    })
    .showHelpAfterError('(add --help to see what it takes)')
}

function addChildren(
  parent: Parser,
  tree: CommandTree,
  parsers = new Map<CommandLeaf, Parser>(),
): Map<CommandLeaf, Parser> {
  for (const [name, node] of Object.entries(tree)) {
    const child = parent.command(name).description(node.summary)
    if (isGroup(node)) addChildren(child, node.children, parsers)
    else parsers.set(node, child)
  }
  return parsers
}

interface FoundLeaf {
  readonly names: readonly string[]
  readonly leaf?: CommandLeaf
  /** All words but `names`. */
  readonly rest: readonly string[]
}

function findLeaf(argv: readonly string[], tree: CommandTree): FoundLeaf {
  const names: string[] = []
  const flags: string[] = []
  let children = tree
  for (const [position, word] of argv.entries()) {
    // Today's tools take flags that stand alone before the verb, too: `seldon -r model list`.
    if (word.startsWith('-')) {
      flags.push(word)
      continue
    }
    const node = Object.hasOwn(children, word) ? children[word] : undefined
    if (node === undefined) break
    names.push(word)
    if (!isGroup(node)) {
      return { names, leaf: node, rest: [...flags, ...argv.slice(position + 1)] }
    }
    children = node.children
  }
  return { names: [], rest: argv }
}

function isGroup(node: CommandLeaf | CommandGroup): node is CommandGroup {
  return 'children' in node
}

function addFlags(parser: Parser, command: AnyCommand): void {
  for (const { name, description, required } of command.arguments) {
    parser.argument(required ? `<${name}>` : `[${name}]`, description)
  }
  for (const declaration of Object.values(command.settings)) {
    const { flag, short, aliases = [], group } = declaration
    const value = shownValue(declaration) || SWITCH
    const names = short === undefined ? `--${flag}` : `-${short}, --${flag}`
    const option = textOption(`${names} ${value}`, describe(declaration)).helpGroup(`${group}:`)
    parser.addOption(option)
    for (const alias of aliases) parser.addOption(textOption(`--${alias} ${value}`).hideHelp())
  }
  for (const { flag } of command.ignored ?? []) {
    parser.addOption(textOption(`--${flag} ${SWITCH}`).hideHelp())
  }
  if (command.notes !== undefined) parser.addHelpText('after', `\n${command.notes}`)
}

/** Keeps the texts as they were given: their types are read later, all faults at once. */
function textOption(flags: string, description?: string): ParserOption {
  const append = (value: string, earlier: unknown) =>
    Array.isArray(earlier) ? [...earlier, value] : [value]
  return new ParserOption(flags, description).argParser(append)
}

function describe({ description, bare, default: value, env, type }: Setting<unknown>): string {
  const shown = type.format(value)
  const parts = [
    bare === undefined ? '' : `alone: ${bare}`,
    shown === '' ? '' : `default: ${shown}`,
    env.length > 0 ? `env: ${env.join(', ')}` : '',
  ]
  const tail = parts.filter((part) => part !== '').join('; ')
  return tail === '' ? description : `${description} (${tail})`
}

async function execute(
  parser: Parser,
  command: AnyCommand,
  names: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = readTexts(parser)
  for (const { flag, env, because } of command.ignored ?? []) {
    const isSet = env !== undefined && (terminal.env[env] ?? '') !== ''
    const given = texts.has(flag) ? `--${flag}` : env
    if (texts.has(flag) || isSet) terminal.err(`warning: ${given} has no effect: ${because}`)
  }
  const env = await withActiveConfig(command.settings, terminal.env)
  const resolved = env.ok
    ? resolveSettings(command.settings, mergeAliases(command, texts), env.value)
    : fail([env.error])
  if (!resolved.ok) {
    for (const fault of resolved.error) terminal.err(`seldon ${names.join(' ')}: ${fault}`)
    return EXIT.usage
  }
  return command.run({
    settings: resolved.value.values,
    sources: resolved.value.sources,
    arguments: command.arguments.map((_, index) => parser.args[index]),
    terminal,
  })
}

function readTexts(parser: Parser): Map<string, string[]> {
  const given = parser.opts<Record<string, unknown>>()
  const texts = new Map<string, string[]>()
  for (const option of parser.options) {
    const value = given[option.attributeName()]
    if (Array.isArray(value)) texts.set(option.name(), value.map(String))
  }
  return texts
}

function mergeAliases(command: AnyCommand, texts: Map<string, string[]>): FlagTexts {
  return new Map(
    Object.values(command.settings).map(({ flag, aliases = [] }) => [
      flag,
      [flag, ...aliases].flatMap((name) => texts.get(name) ?? []),
    ]),
  )
}
