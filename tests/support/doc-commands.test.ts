import { describe, expect, test } from 'bun:test'
import { docSteps } from './doc-commands.ts'
import { printsAsTold } from './doc-output.ts'

const PAGE = `# One
## Two
\`\`\`sh
a
b
\`\`\`

prints

\`\`\`text
c
\`\`\`
- in a list:

  \`\`\`sh background
  # no heading
    indented
  \`\`\`
# Three
\`\`\`yaml
not: run
\`\`\`
\`\`\`sh
last
\`\`\`
`

test('steps have their place, their role and the output that follows', () => {
  expect(docSteps(PAGE)).toEqual([
    { line: 3, headings: ['One', 'Two'], commands: 'a\nb', role: undefined, output: 'c' },
    {
      line: 15,
      headings: ['One', 'Two'],
      commands: '# no heading\n  indented',
      role: 'background',
      output: undefined,
    },
    { line: 23, headings: ['Three'], commands: 'last', role: undefined, output: undefined },
  ])
  expect(() => docSteps('```sh bakground\n```')).toThrow('line 1: "bakground" is no role')
})

describe('an output is as told', () => {
  const cases: [told: string, printed: string, isAsTold: boolean][] = [
    ['a', 'a\n', true],
    ['a', 'b', false],
    ['a', 'a\nb', false],
    ['a b', 'a    b  ', true],
    ['a b', 'ab', false],
    ['"id":"<id>"', '"id":"c41-x"', true],
    ['"id":"<id>"', '"id":"two words"', false],
    ['a.c', 'abc', false],
    ['…\nlast', 'one\ntwo\nlast', true],
    ['…\nlast', 'last', true],
    ['…\nlast', 'last\nmore', false],
    ['first …', 'first and so on', true],
  ]
  for (const [told, printed, isAsTold] of cases) {
    test(`${told} | ${printed}`, () => expect(printsAsTold(told, printed)).toBe(isAsTold))
  }
})
