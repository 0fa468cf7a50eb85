/** Pages of records by name, so that no answer depends on how many there are. */

import { fail, ok, type Result } from '../../lib/result.ts'

export const DEFAULT_LIMIT = 500
export const MAX_LIMIT = 1_000

export interface PageQuery {
  readonly limit: number
  /** Only names behind this one. */
  readonly after: string
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** What `after` has to be for the next page; absent on the last one. */
  readonly next?: string
}

/** The error is for people to read. */
export function parsePageQuery(
  limitText: string | undefined,
  after: string | undefined,
): Result<PageQuery, string> {
  const limit = limitText === undefined ? DEFAULT_LIMIT : Number(limitText)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    return fail(`limit is ${limitText}; it must be a whole number from 1 to ${MAX_LIMIT}`)
  }
  return ok({ limit, after: after ?? '' })
}

/** The page of `records`, ascending by name in code units. */
export function pageOf<Item>(
  records: ReadonlyMap<string, Item>,
  { limit, after }: PageQuery,
): Page<Item> {
  const names = smallestNames(records.keys(), limit + 1, after)
  const shown = names.slice(0, limit)
  const items = shown.map((name) => records.get(name)).filter((item) => item !== undefined)
  const last = shown.at(-1)
  return names.length > limit && last !== undefined ? { items, next: last } : { items }
}

/** Sorting everything for each page would hold up the loop when there are 100,000 records. */
function smallestNames(names: Iterable<string>, count: number, after: string): string[] {
  let kept: string[] = []
  let bound: string | undefined
  const cut = () => {
    kept = kept.sort().slice(0, count)
    if (kept.length === count) bound = kept.at(-1)
  }
  for (const name of names) {
    if (name <= after || (bound !== undefined && name > bound)) continue
    kept.push(name)
    if (kept.length >= 2 * count) cut()
  }
  cut()
  return kept
}
