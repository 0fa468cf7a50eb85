/** Finds the events in a stream of server-sent events. */

/** The data of one event may be that long. */
const EVENT_LIMIT_BYTES = 16 * 1024 * 1024

export interface EventSplitter {
  /** The data of the events that are complete with these bytes; undefined when one is too long. */
  push(bytes: Uint8Array): readonly string[] | undefined
}

export function createEventSplitter(): EventSplitter {
  const decoder = new TextDecoder()
  let line = ''
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
      const lines = (line + decoder.decode(bytes, { stream: true })).split('\n')
      line = lines.pop() ?? ''
      const events: string[] = []
      for (const text of lines) {
        const event = takeLine(text.endsWith('\r') ? text.slice(0, -1) : text)
        if (event !== undefined) events.push(event)
      }
      return line.length + dataLength > EVENT_LIMIT_BYTES ? undefined : events
    },
  }
}

/** `data` has no line breaks. */
export function eventBytes(data: string): Buffer {
  return Buffer.from(`data: ${data}\n\n`)
}
