/** Settings: each is declared once, and flags, environment, `--help` and the docs follow from that. */

import { fail, ok, type Result } from '../../lib/result.ts'
import type { SettingType } from './types.ts'

export interface Setting<T> {
  /** Without its dashes. */
  readonly flag: string
  /** One letter. */
  readonly short?: string
  /** Other names under which the existing tools know the flag. */
  readonly aliases?: readonly string[]
  /** What the flag stands for when no word follows that its type takes. */
  readonly bare?: string
  /** Environment variables, the first that is set and not empty counts. */
  readonly env: readonly string[]
  readonly type: SettingType<T>
  readonly default: NoInfer<T>
  /** One line, without a full stop. */
  readonly description: string
  /** Heading under which help and docs list it. */
  readonly group: string
}

export type SettingTable = Readonly<Record<string, Setting<unknown>>>
export type Values<S extends SettingTable> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never
}
export type SettingSource = 'flag' | 'environment' | 'default'
export type Sources<S extends SettingTable> = { readonly [K in keyof S]: SettingSource }

export interface Resolved<S extends SettingTable> {
  readonly values: Values<S>
  readonly sources: Sources<S>
}

/** Fixes the type of one entry of a table. */
export function setting<T>(declaration: Setting<T>): Setting<T> {
  return declaration
}

/** What stands for the value in help: `<port>`, `[state]` where it may be left out, or nothing. */
export function shownValue({ bare, type }: Setting<unknown>): string {
  if (type.placeholder === '') return ''
  return bare === undefined ? `<${type.placeholder}>` : `[${type.placeholder}]`
}

/** Texts given by flags, by the flag's name (not an alias); a repeatable flag may have several. */
export type FlagTexts = ReadonlyMap<string, readonly string[]>
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Flag before environment before default. All faults are told at once, each naming where the value
 * came from, the value, and what was expected.
 */
export function resolveSettings<S extends SettingTable>(
  table: S,
  flags: FlagTexts,
  env: Environment,
): Result<Resolved<S>, readonly string[]> {
  const values: Record<string, unknown> = {}
  const sources: Record<string, SettingSource> = {}
  const faults: string[] = []
  for (const [key, declaration] of Object.entries(table)) {
    const given = givenText(declaration, flags, env)
    sources[key] = given.source
    if (given.text === undefined) {
      values[key] = declaration.default
      continue
    }
    const parsed = declaration.type.parse(given.text)
    if (parsed === undefined) faults.push(fault(given.place, given.text, declaration.type.expected))
    else values[key] = parsed.value
  }
  if (faults.length > 0) return fail(faults)
  // The loop above has set each key of the table to what its own type parsed.
  return ok({ values: values as Values<S>, sources: sources as Sources<S> })
}

interface Given {
  readonly source: SettingSource
  readonly place: string
  readonly text: string | undefined
}

function givenText(declaration: Setting<unknown>, flags: FlagTexts, env: Environment): Given {
  const texts = flags.get(declaration.flag)
  if (texts !== undefined && texts.length > 0) {
    const text = declaration.type.repeatable ? texts.join('\n') : texts.at(-1)
    return { source: 'flag', place: `--${declaration.flag}`, text }
  }
  // An empty variable is how Compose files and shells leave one unset.
  const name = declaration.env.find((candidate) => (env[candidate] ?? '') !== '')
  if (name !== undefined) return { source: 'environment', place: name, text: env[name] }
  return { source: 'default', place: '', text: undefined }
}

function fault(place: string, text: string, expected: string): string {
  return `${place}: ${JSON.stringify(text)} is not valid (expected ${expected})`
}

/** The flags from which a child of the same executable resolves `values` as they are. */
export function toFlags<S extends SettingTable>(table: S, values: Partial<Values<S>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const declaration = table[key]
    if (declaration === undefined || value === undefined) return []
    return [`--${declaration.flag}=${declaration.type.format(value)}`]
  })
}

/** Those of `values` that `table` declares. */
export function pick<S extends SettingTable, V extends Values<S>>(table: S, values: V): Values<S> {
  // Each key is one of both.
  return Object.fromEntries(Object.keys(table).map((key) => [key, values[key]])) as Values<S>
}
