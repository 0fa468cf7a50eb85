/** Triton's configuration of a model: the user's own text with what must be ours put in. */

import { fail, ok, type Result } from '../../lib/result.ts'
import { parseTextProto, type Span, type TextField, type TextValue } from './text-proto.ts'

export const CONFIG_FILE = 'config.pbtxt'

/** The one version that Triton knows of each model: its own versions are in the name. */
export const ONLY_VERSION = 1

export interface ConfigChange {
  /** The name that the model server knows it by. */
  readonly internalName: string
  /** Become parameters of the configuration; they win over the user's of the same name. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
}

interface Edit extends Span {
  readonly by: string
}

/**
 * Returns the text with every other byte as it was; characters stand for bytes, as in Latin-1. The
 * error says what is wrong with `text`.
 */
export function changeConfig(text: string, change: ConfigChange): Result<string, string> {
  const fields = parseTextProto(text)
  if (!fields.ok) return fields
  const name = nameEdits(fields.value, change.internalName)
  if (!name.ok) return name
  const edits = [...name.value, ...policyEdits(fields.value)]
  const appended = change.parameters.map(({ name: key, value }) => {
    return `parameters { key: ${quote(key)} value { string_value: ${quote(value)} } }\n`
  })
  // The last line may be a comment without an end.
  const separator = appended.length === 0 || text === '' || text.endsWith('\n') ? '' : '\n'
  return ok([applied(text, edits), separator, ...appended].join(''))
}

function nameEdits(
  fields: readonly TextField[],
  internalName: string,
): Result<readonly Edit[], string> {
  const names = valuesOf(fields, 'name')
  if (names.length === 0) return ok([{ start: 0, end: 0, by: `name: ${quote(internalName)}\n` }])
  if (names.length > 1) return fail('there is more than one name')
  return ok(names.map(({ start, end }) => ({ start, end, by: quote(internalName) })))
}

/** A policy may ask for versions that are not there under their own numbers. */
function policyEdits(fields: readonly TextField[]): Edit[] {
  return valuesOf(fields, 'version_policy').flatMap((policy) => {
    const specific = messages(policy, 'specific')
    if (specific.length === 0) return []
    const versions = specific
      .flatMap((message) => valuesOf(message.fields, 'versions'))
      .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    const asked = versions.map((value) => (value.kind === 'scalar' ? Number(value.text) : NaN))
    if (asked.includes(ONLY_VERSION)) return []
    return [{ start: policy.start, end: policy.end, by: '{ latest { num_versions: 1 } }' }]
  })
}

/** Instances that Triton makes of a model where a group for CPUs gives no number. */
const INSTANCES_BY_DEFAULT: Readonly<Record<string, number>> = { tensorflow: 2, onnxruntime: 2 }
const CPU_KINDS: readonly string[] = ['KIND_CPU', '2']

/** Copies of the model on CPUs; 1 where the text does not say. */
export function cpuInstances(text: string): number {
  const fields = parseTextProto(text)
  if (!fields.ok) return 1
  const [backend = ''] = scalars(fields.value, 'backend')
  const counts = valuesOf(fields.value, 'instance_group')
    .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    .flatMap((group) => (group.kind === 'message' ? [group.fields] : []))
    .filter((group) => scalars(group, 'kind').some((kind) => CPU_KINDS.includes(kind)))
    .map((group) => {
      const count = Number(scalars(group, 'count').at(-1) ?? 0)
      return count >= 1 ? count : (INSTANCES_BY_DEFAULT[backend.toLowerCase()] ?? 1)
    })
  return counts.reduce((sum, count) => sum + count, 0) || 1
}

function valuesOf(fields: readonly TextField[], name: string): TextValue[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value)
}

function messages(value: TextValue, name: string) {
  const fields = value.kind === 'message' ? value.fields : []
  return valuesOf(fields, name).filter((inner) => inner.kind === 'message')
}

function scalars(fields: readonly TextField[], name: string): string[] {
  return valuesOf(fields, name).flatMap((value) => (value.kind === 'scalar' ? [value.text] : []))
}

function applied(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start)
  const pieces = inOrder.map(({ start, by }, position) => {
    return text.slice(inOrder[position - 1]?.end ?? 0, start) + by
  })
  return [...pieces, text.slice(inOrder.at(-1)?.end ?? 0)].join('')
}

/** A string of the text format, in ASCII whatever it says. */
function quote(text: string): string {
  const bytes = [...new TextEncoder().encode(text)]
  return `"${bytes.map(quotedByte).join('')}"`
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

function quotedByte(byte: number): string {
  if (byte === QUOTE || byte === BACKSLASH) return `\\${String.fromCharCode(byte)}`
  const isPrintable = byte >= 0x20 && byte < 0x7f
  return isPrintable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
}
