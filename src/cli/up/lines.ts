/** Splits what a process writes into lines and gives each the name of its writer. */

/** A line longer than this is handed on in parts: a writer that never ends one must not fill the memory. */
const MAX_LINE_CHARACTERS = 1_048_576

/** Calls `onLine` for each line of `stream`, without its end; resolves at the end of the stream. */
export async function readLines(
  stream: ReadableStream<Uint8Array>,
  onLine: (line: string) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
    if (rest.length > MAX_LINE_CHARACTERS) {
      onLine(rest)
      rest = ''
    }
  }
  rest += decoder.decode()
  if (rest !== '') onLine(rest)
}

export interface LineWriter {
  /** Writes the lines of one source under its name. */
  as(name: string): (line: string) => void
}

const COLOURS = [36, 35, 33, 32, 34, 96, 95, 93, 92, 94]

/** `scheduler │ …`, names as wide as the widest so far and at least `width`. */
export function lineWriter(options: {
  readonly write: (line: string) => void
  readonly colours: boolean
  readonly width: number
}): LineWriter {
  let width = options.width
  const names: string[] = []
  return {
    as(name) {
      if (!names.includes(name)) names.push(name)
      width = Math.max(width, name.length)
      const colour = COLOURS[names.indexOf(name) % COLOURS.length]
      return (line) => {
        const head = `${name.padEnd(width)} │`
        options.write(`${options.colours ? `\u001b[${colour}m${head}\u001b[0m` : head} ${line}`)
      }
    },
  }
}
