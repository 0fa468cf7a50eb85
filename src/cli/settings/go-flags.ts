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
  /** Not there: the flag needs a value. */
  readonly bare?: {
    readonly text: string
    /** Whether a word that follows the flag is its value. */
    takes(word: string): boolean
  }
}

/** All names under which the flags of `table` are known. */
export function flagShapes(table: SettingTable): FlagShape[] {
  return Object.values(table).flatMap(({ flag, short, aliases = [], bare, type }) => {
    const isSwitch = type.placeholder === ''
    const takes = (word: string) => type.parse(word) !== undefined
    const shape = { isSwitch, ...(bare !== undefined && { bare: { text: bare, takes } }) }
    const first = { name: flag, ...shape, ...(short !== undefined && { short }) }
    return [first, ...aliases.map((name) => ({ name, ...shape }))]
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
    const value = inlineValue ?? followingValue(shape, rest)
    words.push(value === undefined ? `--${shape.name}` : `--${shape.name}=${value}`)
  }
  return words
}

/** Takes the value from `rest` where the flag has one there. */
function followingValue({ isSwitch, bare }: FlagShape, rest: string[]): string | undefined {
  if (isSwitch) return 'true'
  const next = rest[0]
  if (bare === undefined || (next !== undefined && bare.takes(next))) return rest.shift()
  return bare.text
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
