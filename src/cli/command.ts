/** A command as its module declares it, and the tree of commands that `seldon` knows. */

import type { IgnoredFlag } from './settings/ignored.ts'
import type { SettingTable, Sources, Values } from './settings/setting.ts'
import type { ExitCode, Terminal } from './terminal.ts'

export interface Argument {
  readonly name: string
  readonly description: string
  readonly required: boolean
}

export interface Invocation<S extends SettingTable> {
  readonly settings: Values<S>
  readonly sources: Sources<S>
  /** One for each argument declared; undefined where an optional one is not given. */
  readonly arguments: readonly (string | undefined)[]
  readonly terminal: Terminal
}

export interface Command<S extends SettingTable> {
  readonly arguments: readonly Argument[]
  readonly settings: S
  /** Flags of the existing tool that are taken and have no effect. */
  readonly ignored?: readonly IgnoredFlag[]
  /** Shown under the flags in `--help`. */
  readonly notes?: string
  run(invocation: Invocation<S>): Promise<ExitCode>
}

/** Any command, whatever its settings are. */
export type AnyCommand = Command<SettingTable>

export interface CommandLeaf {
  readonly summary: string
  /** Commands load only when they are asked for, so that a short one starts fast. */
  readonly load: () => Promise<AnyCommand>
}
export interface CommandGroup {
  readonly summary: string
  readonly children: CommandTree
}
export type CommandTree = Readonly<Record<string, CommandLeaf | CommandGroup>>

/** Fixes the types of `run` to the settings beside it. */
export function command<S extends SettingTable>(declaration: Command<S>): AnyCommand {
  return declaration
}
