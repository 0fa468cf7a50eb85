import { expect, test } from 'bun:test'
import { type OutputFormat, print } from '../../src/cli/output.ts'
import { recordingTerminal } from '../support/terminal.ts'

const rows = [
  { name: 'iris', replicas: 1 },
  { name: 'a-longer-name', replicas: 12 },
]
const columns = [
  { title: 'NAME', value: (row: (typeof rows)[number]) => row.name },
  { title: 'REPLICAS', value: (row: (typeof rows)[number]) => row.replicas },
]

function printed(format: OutputFormat, shown: typeof rows) {
  const terminal = recordingTerminal()
  print(terminal, format, { data: shown, rows: shown, columns, empty: 'No models.' })
  return { out: terminal.outLines.join('\n'), err: terminal.errLines.join('\n') }
}

test('a table has aligned columns, numbers to the right', () => {
  expect(printed('table', rows).out).toBe(
    ['NAME           REPLICAS', 'iris                  1', 'a-longer-name        12'].join('\n'),
  )
})

test('a row stays one line whatever is in it', () => {
  const [row = { name: '', replicas: 0 }] = rows
  const { out } = printed('table', [{ ...row, name: 'failed:\n\n  At:\n  line 1\n;\n' }])
  expect(out).toBe('NAME                  REPLICAS\nfailed: At: line 1 ;         1')
})

test('nothing found is said apart from the output', () => {
  expect(printed('table', [])).toEqual({ out: '', err: 'No models.' })
  expect(printed('json', []).out).toBe('[]')
})

test('JSON and YAML show the data', () => {
  expect(JSON.parse(printed('json', rows).out)).toEqual(rows)
  expect(printed('yaml', rows).out).toStartWith('- name: iris\n  replicas: 1\n')
})
