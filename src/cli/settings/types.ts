/** The kinds of values a setting can have: how each is read, shown and named in an error. */

import { formatDuration, parseDuration } from '../../lib/duration.ts'

export interface SettingType<T> {
  /** Stands for the value in `--help`; empty for a switch that needs none. */
  readonly placeholder: string
  /** What would have been right, told in an error. */
  readonly expected: string
  /** Given more than once, all texts of a flag are read, one a line; else the last one is. */
  readonly repeatable: boolean
  /** Undefined when `text` is not of this type. */
  parse(text: string): { readonly value: T } | undefined
  /** The text that parses to `value`; empty when there is nothing to show. */
  format(value: T): string
}

export const text: SettingType<string> = {
  placeholder: 'text',
  expected: 'text',
  repeatable: false,
  parse: (value) => ({ value }),
  format: (value) => value,
}

export const path: SettingType<string> = { ...text, placeholder: 'path', expected: 'a path' }
export const host: SettingType<string> = {
  ...text,
  placeholder: 'host',
  expected: 'an IP address or a host name',
  parse: (value) => (/^[^\s/]+$/.test(value) ? { value } : undefined),
}

export const address: SettingType<string> = {
  ...text,
  placeholder: 'host:port',
  expected: 'host:port, such as localhost:9004',
  parse: (value) => (/^[^\s/]+:\d{1,5}$/.test(value) ? { value } : undefined),
}

export function integer(range: { readonly min: number; readonly max?: number }) {
  const max = range.max ?? Number.MAX_SAFE_INTEGER
  const reach = range.max === undefined ? `${range.min} or more` : `from ${range.min} to ${max}`
  return {
    placeholder: 'number',
    expected: `a whole number, ${reach}`,
    repeatable: false,
    parse(value) {
      if (!/^-?\d+$/.test(value)) return undefined
      const number = Number(value)
      return number >= range.min && number <= max ? { value: number } : undefined
    },
    format: (value) => `${value}`,
  } satisfies SettingType<number>
}

export const port: SettingType<number> = {
  ...integer({ min: 1, max: 65_535 }),
  placeholder: 'port',
  expected: 'a port, from 1 to 65535',
}

/** A port to listen on, where 0 takes any free one. */
export const listenPort: SettingType<number> = {
  ...integer({ min: 0, max: 65_535 }),
  placeholder: 'port',
  expected: 'a port, from 0 (any free one) to 65535',
}

/** A part of the whole. */
export const share: SettingType<number> = {
  placeholder: '0..1',
  expected: 'a number from 0 to 1, such as 0.25',
  repeatable: false,
  parse(value) {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
    return number <= 1 ? { value: number } : undefined
  },
  format: (value) => `${value}`,
}

/** In milliseconds. */
export const duration: SettingType<number> = {
  placeholder: 'duration',
  expected: 'a duration such as 250ms, 5s or 1m30s',
  repeatable: false,
  parse(value) {
    const ms = parseDuration(value)
    return ms === undefined ? undefined : { value: ms }
  },
  format: formatDuration,
}

/** Written as Go's flags have it: `--flag`, `--flag=false`. */
export const boolean: SettingType<boolean> = {
  placeholder: '',
  expected: 'true or false',
  repeatable: false,
  parse(value) {
    if (/^(true|t|1)$/i.test(value)) return { value: true }
    return /^(false|f|0)$/i.test(value) ? { value: false } : undefined
  },
  format: (value) => `${value}`,
}

export function oneOf<const T extends string>(choices: readonly T[]): SettingType<T> {
  return {
    placeholder: choices.join('|'),
    expected: `one of ${choices.join(', ')}`,
    repeatable: false,
    parse(value) {
      const choice = choices.find((candidate) => candidate === value)
      return choice === undefined ? undefined : { value: choice }
    },
    format: (value) => value,
  }
}

/** `aliases`: other words that are taken for a choice, in whatever case. */
export function oneOfWords<const T extends string>(
  choices: readonly T[],
  aliases: Readonly<Record<string, NoInfer<T>>>,
): SettingType<T> {
  const known = oneOf(choices)
  return {
    ...known,
    parse(value) {
      const word = value.toLowerCase()
      const meant = Object.hasOwn(aliases, word) ? aliases[word] : word
      return meant === undefined ? undefined : known.parse(meant)
    },
  }
}

/** Separated by commas; blanks around the parts and empty parts are dropped. */
export const list: SettingType<readonly string[]> = {
  placeholder: 'a,b,…',
  expected: 'words separated by commas',
  repeatable: true,
  parse: (value) => ({ value: words(value) }),
  format: (value) => value.join(','),
}

/** Given as often as there are values, which may hold commas. */
export const lines: SettingType<readonly string[]> = {
  ...list,
  parse: (value) => ({ value: value.split('\n').filter((line) => line !== '') }),
  format: (value) => value.join('\n'),
}

/** A setting that may stay unset. */
export function optional<T>(type: SettingType<T>): SettingType<T | undefined> {
  return { ...type, format: (value) => (value === undefined ? '' : type.format(value)) }
}

function words(value: string): string[] {
  return value
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
