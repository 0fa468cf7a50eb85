import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { parseTextProto, type TextValue } from '../../../src/agent/repository/text-proto.ts'
import { changeConfig, cpuInstances } from '../../../src/agent/repository/triton-config.ts'

const space = fc
  .array(fc.constantFrom(' ', '\t', '\n', '\r\n', '# name: "no"\n', '#\n', '  '), { maxLength: 3 })
  .map((pieces) => pieces.join(''))
const word = fc.stringMatching(/^[A-Za-z_]\w{0,8}$/)
const quoted = fc.oneof(
  fc
    .string()
    .map((text) => `"${text.replace(/["\\\n]/g, (found) => `\\${found === '\n' ? 'n' : found}`)}"`),
  fc.constantFrom('\'name: "x"\'', '"}"', "'#'", '"\\"" \'\\\'\'', '""'),
)
const scalar = fc.oneof(
  quoted,
  word,
  fc.constantFrom('1', '-1', '- 2', '0x1F', '1.5e-3', '-.5', '1e+10', 'inf', '-nan', 'true', '1f'),
)

interface Rendered {
  readonly name: string
  readonly text: string
}

/** Any field as anybody may write it; `depth` messages and lists go into each other. */
function field(name: fc.Arbitrary<string>, depth: number): fc.Arbitrary<Rendered> {
  const separator = fc.constantFrom('', ',', ';')
  return fc
    .record({ name, value: value(depth), before: space, middle: space, after: space, separator })
    .map(({ name, value, before, middle, after, separator }) => ({
      name,
      text: `${before}${name}${middle}:${after}${value}${separator}\n`,
    }))
}

function value(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return scalar
  const inner = fc
    .array(field(fc.oneof(fc.constant('name'), word), depth - 1), { maxLength: 3 })
    .map((fields) => fields.map(({ text }) => text).join(''))
  const message = fc
    .tuple(inner, space, fc.boolean())
    .map(([fields, gap, curly]) => (curly ? `{${fields}${gap}}` : `<${fields}${gap}>`))
  const list = fc
    .array(value(depth - 1), { maxLength: 3 })
    .map((items) => `[ ${items.join(' , ')} ]`)
  return fc.oneof(scalar, message, list)
}

const outer = word.filter((name) => name !== 'name' && name !== 'version_policy')
const others = fc.array(field(outer, 3), { maxLength: 5 })
const change = { internalName: 'iris_3', parameters: [] }

describe('a changed configuration', () => {
  test('differs from the given one in the value of its own name only', () => {
    const gap = fc.tuple(space, space)
    fc.assert(
      fc.property(others, others, quoted, gap, (before, after, name, [left, right]) => {
        const [head, tail] = [before, after].map((fields) =>
          fields.map(({ text }) => text).join(''),
        )
        const around = (own: string) => `${head}${left}name${right}: ${own}\n${tail}`
        expect(changeConfig(around(name), change)).toEqual({ ok: true, value: around('"iris_3"') })
      }),
    )
  })

  test('starts with a name where none was given, and is not changed again', () => {
    fc.assert(
      fc.property(others, (fields) => {
        const text = fields.map((one) => one.text).join('')
        const changed = changeConfig(text, change)
        expect(changed).toEqual({ ok: true, value: `name: "iris_3"\n${text}` })
        if (changed.ok) expect(changeConfig(changed.value, change)).toEqual(changed)
      }),
    )
  })

  test('has the parameters last, in ASCII, and they are read back', () => {
    fc.assert(
      fc.property(others, fc.string({ unit: 'binary' }), (fields, given) => {
        const text = `${fields.map((one) => one.text).join('')}# open`
        const parameters = [{ name: 'key', value: given }]
        const changed = changeConfig(text, { ...change, parameters })
        if (!changed.ok) throw new Error(changed.error)
        expect(changed.value).toStartWith(`name: "iris_3"\n${text}\nparameters`)
        const parsed = parseTextProto(changed.value)
        const last = parsed.ok ? parsed.value.at(-1)?.value : undefined
        expect(decoded(stringAt(last, ['value', 'string_value']))).toBe(given.toWellFormed())
      }),
    )
  })

  test('is read field by field', () => {
    fc.assert(
      fc.property(others, (fields) => {
        const parsed = parseTextProto(fields.map((one) => one.text).join(''))
        expect(parsed.ok && parsed.value.map(({ name }) => name)).toEqual(
          fields.map(({ name }) => name),
        )
      }),
    )
  })

  test('is refused or made, whatever is given, without an exception', () => {
    const bits = fc.constantFrom(
      'name',
      ':',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '#',
      '\n',
      '\\',
      '1',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits).map((all) => all.join(' ')),
        ),
        (text) => {
          expect(typeof changeConfig(text, change).ok).toBe('boolean')
        },
      ),
    )
  })

  test.each(['{', '['])('is refused when %p is opened without end', (opening) => {
    const text = opening === '{' ? 'a {'.repeat(100_000) : `a: ${'['.repeat(100_000)}`
    expect(changeConfig(text, change)).toMatchObject({ ok: false })
  })
})

describe('the instances on CPUs', () => {
  test.each([
    ['are one where nothing is said', 'backend: "python"', 1],
    ['are those of the group', 'instance_group [ { count: 4 kind: KIND_CPU } ]', 4],
    [
      'are summed up',
      'instance_group { kind: KIND_CPU count: 2 } instance_group { count: 1 kind: 2 }',
      3,
    ],
    ['leave those on GPUs out', 'instance_group [ { count: 4 kind: KIND_GPU } ]', 1],
    ['are two for ONNX', 'backend: "onnxruntime" instance_group { kind: KIND_CPU }', 2],
    ['are one for others', 'backend: "python" instance_group { kind: KIND_CPU }', 1],
    ['are one where the text is broken', 'instance_group {', 1],
  ])('%s', (_, text, expected) => {
    expect(cpuInstances(text)).toBe(expected)
  })
})

function stringAt(value: TextValue | undefined, [name, ...rest]: readonly string[]): string {
  if (value?.kind === 'scalar') return value.text
  const fields = value?.kind === 'message' ? value.fields : []
  return stringAt(fields.find((one) => one.name === name)?.value, rest)
}

function decoded(text: string): string {
  const bytes = [...text.matchAll(/\\(\d{3})|\\(.)|([^\\])/g)].map(([, octal, escaped, plain]) =>
    octal === undefined ? (escaped ?? plain ?? '').charCodeAt(0) : Number.parseInt(octal, 8),
  )
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes))
}
