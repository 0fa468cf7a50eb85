/** Finds the events in a stream of server-sent events. */

/** The data of one event may be that long. */
const EVENT_LIMIT_BYTES = 16 * 1024 * 1024

export interface EventSplitter {
  /** The data of the events that are complete with these bytes; undefined when one is too long. */
  push(bytes: Uint8Array): readonly string[] | undefined
}

export function createEventSplitter(): EventSplitter {
  const decoder = new TextDecoder()
  /** The start of a line, in the pieces that it came in. */
  let begun: string[] = []
  let begunLength = 0
  let data: string[] = []
  let dataLength = 0

  /** Takes a whole line; gives the data of the event that it ends. */
  function takeLine(text: string): string | undefined {
    if (text === '') {
      const event = data.length === 0 ? undefined : data.join('\n')
      data = []
      dataLength = 0
      return event
    }
    // Names, ids and comments of events mean nothing here.
    if (text.startsWith('data:')) {
      data.push(text.slice(text.startsWith('data: ') ? 6 : 5))
      dataLength += text.length
    }
    return undefined
  }

  return {
    push(bytes) {
      const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n')
      begun.push(first)
      begunLength += first.length
      const events: string[] = []
      for (const next of others) {
        const line = begun.join('')
        begun = [next]
        begunLength = next.length
        const event = takeLine(line.endsWith('\r') ? line.slice(0, -1) : line)
        if (event !== undefined) events.push(event)
      }
      return begunLength + dataLength > EVENT_LIMIT_BYTES ? undefined : events
    },
  }
}

/** `data` has no line breaks. */
export function eventBytes(data: string): Buffer {
  return Buffer.from(`data: ${data}\n\n`)
}
