/**
 * Turns flags in the notation of the existing tools (Go: `-flag`, `--flag`, `--switch=false`) into
 * the one notation that the argument parser takes.
 */

import type { SettingTable } from './setting.ts'

export interface FlagShape {
  /** Without dashes. */
  readonly name: string
  readonly short?: string
  /** A switch takes its value only after `=`. */
  readonly isSwitch: boolean
}

/** All names under which the flags of `table` are known. */
export function flagShapes(table: SettingTable): FlagShape[] {
  return Object.values(table).flatMap(({ flag, short, aliases = [], type }) => {
    const isSwitch = type.placeholder === ''
    const first = { name: flag, isSwitch, ...(short !== undefined && { short }) }
    return [first, ...aliases.map((name) => ({ name, isSwitch }))]
  })
}

/** Words that are no flag of `shapes` pass unchanged, so that the parser can complain about them. */
export function normalizeFlags(argv: readonly string[], shapes: readonly FlagShape[]): string[] {
  const byName = index(shapes)
  const words: string[] = []
  const rest = [...argv]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') return [...words, word, ...rest]
    const [name, inlineValue] = splitAtEquals(word)
    const shape = byName.get(name)
    if (shape === undefined) {
      words.push(word)
      continue
    }
    const value = inlineValue ?? (shape.isSwitch ? 'true' : rest.shift())
    words.push(value === undefined ? `--${shape.name}` : `--${shape.name}=${value}`)
  }
  return words
}

function index(shapes: readonly FlagShape[]): Map<string, FlagShape> {
  const byName = new Map<string, FlagShape>()
  for (const shape of shapes) {
    byName.set(`--${shape.name}`, shape).set(`-${shape.name}`, shape)
    if (shape.short !== undefined) byName.set(`-${shape.short}`, shape)
  }
  return byName
}

function splitAtEquals(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}
