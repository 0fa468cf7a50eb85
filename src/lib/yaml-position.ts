/** Where in a YAML (or JSON) text the value at a path stands. */

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { FieldPath } from './field-path.ts'

/** Both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * The position of the value at `path`, or of its key. Where the path leaves what is written, the
 * key of the last part that is there is pointed at: a missing field is missing in something.
 */
export function positionAt(
  document: Document.Parsed,
  lines: LineCounter,
  path: FieldPath,
  part: 'key' | 'value' = 'value',
): Position {
  let node: Node | undefined = document.contents ?? undefined
  let keyOffset = node?.range?.[0] ?? document.range[0]
  let valueOffset = keyOffset
  for (const step of path) {
    const found = childAt(document, node, step)
    if (found === undefined) return toPosition(lines, keyOffset)
    node = found.value
    keyOffset = found.keyOffset
    valueOffset = found.value?.range?.[0] ?? keyOffset
  }
  return toPosition(lines, part === 'key' ? keyOffset : valueOffset)
}

interface Child {
  readonly keyOffset: number
  readonly value: Node | undefined
}

function childAt(document: Document.Parsed, parent: Node | undefined, step: string | number) {
  const node = resolved(document, parent)
  if (isMap(node)) return pairAt(document, node, String(step), 0)
  if (!isSeq(node) || typeof step !== 'number') return undefined
  const item = node.items[step]
  if (!isNode(item)) return undefined
  return { keyOffset: item.range?.[0] ?? 0, value: item }
}

/** Merge keys (`<<`) may nest; a handful of levels is more than anybody writes. */
const MAX_MERGE_DEPTH = 8

function pairAt(
  document: Document.Parsed,
  map: YAMLMap,
  key: string,
  depth: number,
): Child | undefined {
  const own = map.items.find((pair) => keyText(pair) === key)
  if (own !== undefined) return asChild(own)
  if (depth === MAX_MERGE_DEPTH) return undefined
  for (const merged of mergedMaps(document, map)) {
    const found = pairAt(document, merged, key, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function mergedMaps(document: Document.Parsed, map: YAMLMap): YAMLMap[] {
  return map.items
    .filter((pair) => keyText(pair) === '<<' && isNode(pair.value))
    .map((pair) => resolved(document, isNode(pair.value) ? pair.value : undefined))
    .flatMap((value) => (isSeq(value) ? value.items : [value]))
    .map((item) => resolved(document, isNode(item) ? item : undefined))
    .filter((item) => isMap(item))
}

function keyText(pair: unknown): string | undefined {
  if (!isPair(pair) || !isScalar(pair.key)) return undefined
  const { value } = pair.key
  // The library turns the merge key into a symbol of its own.
  return typeof value === 'symbol' ? value.description : String(value)
}

function asChild(pair: Pair): Child {
  const value = isNode(pair.value) ? pair.value : undefined
  const key = isNode(pair.key) ? pair.key : undefined
  return { keyOffset: key?.range?.[0] ?? value?.range?.[0] ?? 0, value }
}

function resolved(document: Document.Parsed, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node
}

export function toPosition(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
