/** Prints what a command found: a table to a person, JSON or YAML to a program. */

import { stringify } from 'yaml'
import { setting } from './settings/setting.ts'
import { oneOf } from './settings/types.ts'
import type { Terminal } from './terminal.ts'

export const OUTPUT_FORMATS = ['table', 'json', 'yaml'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

export const outputSetting = setting({
  flag: 'output',
  short: 'o',
  // Today's `-o` is a switch that shows the response, which is JSON.
  bare: 'json',
  env: [],
  type: oneOf(OUTPUT_FORMATS),
  default: 'table',
  description: 'How to print the answer',
  group: 'Output',
})

export interface Column<Row> {
  readonly title: string
  readonly value: (row: Row) => string | number
}

/** JSON and YAML show `data`, a table shows `rows` of it. */
export function print<Row>(
  terminal: Terminal,
  format: OutputFormat,
  answer: {
    readonly data: unknown
    readonly rows: readonly Row[]
    readonly columns: readonly Column<Row>[]
    /** Said in place of a table without rows. */
    readonly empty: string
  },
): void {
  if (format === 'json') terminal.out(JSON.stringify(answer.data, null, 2))
  else if (format === 'yaml') terminal.out(stringify(answer.data).trimEnd())
  else if (answer.rows.length === 0) terminal.err(answer.empty)
  else for (const line of renderTable(answer.rows, answer.columns)) terminal.out(line)
}

/** A model server's words may be a traceback: a row stays a line, JSON and YAML have it as it is. */
function oneLine(value: string | number): string {
  return `${value}`.trim().replace(/\s*\n\s*/g, ' ')
}

/** Columns are as wide as their widest cell; numbers stand to the right. */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[] {
  const drawn = columns.map((column) => {
    const values = rows.map(column.value)
    const cells = [column.title, ...values.map(oneLine)]
    const width = Math.max(...cells.map((cell) => cell.length))
    const toTheRight = values.every((value) => typeof value === 'number')
    return cells.map((cell) => (toTheRight ? cell.padStart(width) : cell.padEnd(width)))
  })
  return [undefined, ...rows].map((_, line) =>
    drawn
      .map((cells) => cells[line] ?? '')
      .join('  ')
      .trimEnd(),
  )
}
