/** Durations as people write them (`250ms`, `1m30s`), in Go's notation; milliseconds inside. */

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const
type Unit = keyof typeof UNIT_MS

const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/y

/** Milliseconds, or undefined when `text` is no duration. A bare `0` is one, any other bare number not. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0
  let totalMs = 0
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text)
    if (part === null) return undefined
    totalMs += Number(part[1]) * UNIT_MS[part[2] as Unit]
  }
  return text === '' ? undefined : totalMs
}

/** The shortest text that parses back to `ms`; fractions of a millisecond are rounded away. */
export function formatDuration(ms: number): string {
  let rest = Math.round(ms)
  if (rest === 0) return '0s'
  let text = ''
  for (const unit of ['h', 'm', 's', 'ms'] as const) {
    const count = Math.floor(rest / UNIT_MS[unit])
    rest -= count * UNIT_MS[unit]
    if (count > 0) text += `${count}${unit}`
  }
  return text
}
