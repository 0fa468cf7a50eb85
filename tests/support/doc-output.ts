/** Compares what a command printed with what the documentation says that it prints. */

/**
 * In `expected`, `<word>` stands for a word, a line of `…` for any lines, `…` in a line for any
 * text, and blanks for blanks, so that tables may be wider than in the page.
 */
export function printsAsTold(expected: string, printed: string): boolean {
  return new RegExp(`^${expected.trim().split('\n').map(linePattern).join('')}$`).test(
    `${printed.trim()}\n`,
  )
}

function linePattern(line: string): string {
  if (line === '…') return '(?:.*\\n)*?'
  const pattern = line
    .split(/(<\w+>|…|\s+)/)
    .map((part) => {
      if (/^<\w+>$/.test(part)) return '[^\\s"]+'
      if (part === '…') return '.*'
      return /^\s+$/.test(part) ? '[ \\t]+' : RegExp.escape(part)
    })
    .join('')
  return `${pattern}[ \\t]*\\n`
}
