/** Whether a client is one of those that somebody asks for (NodeMatcher of Envoy's API). */

import type { envoy, google } from '../gen/discovery.js'

type NodeMatcher = envoy.type.matcher.v3.NodeMatcher
type StringMatcher = envoy.type.matcher.v3.StringMatcher
type StructMatcher = envoy.type.matcher.v3.StructMatcher
type ValueMatcher = envoy.type.matcher.v3.ValueMatcher
type Value = google.protobuf.Value

export interface MatchedNode {
  readonly nodeId: string
  readonly metadata: google.protobuf.Struct | undefined
}

/** Deeper ones are of no use to anybody. */
const MAX_DEPTH = 16

/** What of the matchers cannot be judged; undefined when all can be. */
export function matcherFault(matchers: readonly NodeMatcher[]): string | undefined {
  const values = matchers.flatMap(({ nodeMetadatas }) => nodeMetadatas.map(({ value }) => value))
  const texts = [...matchers.map(({ nodeId }) => nodeId), ...values.flatMap((v) => textsIn(v, 0))]
  // A pattern that takes for ever would hold up every client of the server.
  if (texts.some((text) => text?.safeRegex)) return 'regular expressions are not matched here'
  if (texts.some((text) => text?.custom)) return 'custom matchers are not known here'
  return undefined
}

function textsIn(matcher: ValueMatcher | null, depth: number): (StringMatcher | null)[] {
  if (matcher === null || depth > MAX_DEPTH) return []
  const inner = [matcher.listMatch?.oneOf ?? null, ...(matcher.orMatch?.valueMatchers ?? [])]
  return [matcher.stringMatch, ...inner.flatMap((each) => textsIn(each, depth + 1))]
}

/** One of the matchers is enough; none at all matches every client. */
export function matchesAny(node: MatchedNode, matchers: readonly NodeMatcher[]): boolean {
  return matchers.length === 0 || matchers.some((matcher) => matchesNode(node, matcher))
}

function matchesNode(node: MatchedNode, { nodeId, nodeMetadatas }: NodeMatcher): boolean {
  const isOfId = nodeId === null || matchesText(node.nodeId, nodeId)
  return isOfId && nodeMetadatas.every((matcher) => matchesStruct(node.metadata, matcher))
}

function matchesStruct(
  struct: google.protobuf.Struct | undefined,
  { path, value: matcher }: StructMatcher,
): boolean {
  let at = struct
  let value: Value | undefined
  for (const { key } of path) {
    value = at === undefined ? undefined : ownField(at, key ?? '')
    at = value?.structValue ?? undefined
  }
  return matcher !== null && matchesValue(value, matcher, 0)
}

function ownField({ fields }: google.protobuf.Struct, key: string): Value | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

function matchesValue(value: Value | undefined, matcher: ValueMatcher, depth: number): boolean {
  if (depth > MAX_DEPTH) return false
  if (matcher.presentMatch !== null) return matcher.presentMatch === (value !== undefined)
  if (value === undefined) return false
  if (matcher.nullMatch !== null) return value.nullValue !== null
  if (matcher.boolMatch !== null) return value.boolValue === matcher.boolMatch
  const { doubleMatch, stringMatch, listMatch, orMatch } = matcher
  if (doubleMatch !== null) return matchesNumber(value.numberValue, doubleMatch)
  if (stringMatch !== null) {
    return value.stringValue !== null && matchesText(value.stringValue, stringMatch)
  }
  if (orMatch !== null) {
    return orMatch.valueMatchers.some((each) => matchesValue(value, each, depth + 1))
  }
  const oneOf = listMatch?.oneOf ?? null
  const items = value.listValue?.values ?? []
  return oneOf !== null && items.some((item) => matchesValue(item, oneOf, depth + 1))
}

function matchesNumber(
  value: number | null,
  { exact, range }: envoy.type.matcher.v3.DoubleMatcher,
): boolean {
  if (value === null) return false
  return range === null ? value === exact : value >= range.start && value < range.end
}

function matchesText(text: string, matcher: StringMatcher): boolean {
  const { exact, prefix, suffix, contains, ignoreCase } = matcher
  const fold = (one: string) => (ignoreCase ? one.toLowerCase() : one)
  const folded = fold(text)
  if (exact !== null) return folded === fold(exact)
  if (prefix !== null) return folded.startsWith(fold(prefix))
  if (suffix !== null) return folded.endsWith(fold(suffix))
  return contains !== null && folded.includes(fold(contains))
}
