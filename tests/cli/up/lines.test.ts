import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { lineWriter, readLines } from '../../../src/cli/up/lines.ts'

test('lines come out whole however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !/[\r\n]/.test(line))),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
        const stream = new ReadableStream<Uint8Array>({
          start(controller) {
            for (let at = 0; at < bytes.length; at += size) {
              controller.enqueue(bytes.slice(at, at + size))
            }
            controller.close()
          },
        })
        const seen: string[] = []
        await readLines(stream, (line) => seen.push(line))
        expect(seen).toEqual(lines)
      },
    ),
  )
})

test('a last line without an end is told, too', async () => {
  const seen: string[] = []
  await readLines(new Blob(['a\r\nb']).stream(), (line) => seen.push(line))
  expect(seen).toEqual(['a', 'b'])
})

test('names stand in one column; colours only where they are seen', () => {
  const written: string[] = []
  const write = (line: string) => written.push(line)
  const plain = lineWriter({ write, colours: false, width: 6 })
  plain.as('envoy')('one')
  plain.as('a-longer-name')('two')
  plain.as('envoy')('three')
  lineWriter({ write, colours: true, width: 0 }).as('x')('four')
  expect(written).toEqual([
    'envoy  │ one',
    'a-longer-name │ two',
    'envoy         │ three',
    '\u001b[36mx │\u001b[0m four',
  ])
})
