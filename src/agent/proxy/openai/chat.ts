/** The messages of a chat as tensors, one for each part that messages have. */

import { isJsonObject, type JsonObject } from '../../../lib/exact-json.ts'
import { ok } from '../../../lib/result.ts'
import { bad, type Translated } from './fault.ts'
import { stringTensor, type Tensor } from './tensor.ts'

interface Message {
  readonly role: string
  readonly content: readonly string[]
  /** What each part of the content is. */
  readonly type: readonly string[]
  readonly toolCalls: readonly string[]
  readonly toolCallId: string
}

export function chatTensors(body: JsonObject): Translated<readonly Tensor[]> {
  const { messages: given } = body
  if (!Array.isArray(given) || given.length === 0) {
    return bad('messages must be a list with at least one message', 'messages')
  }
  const messages: Message[] = []
  for (const [index, item] of given.entries()) {
    const message = readMessage(item, `messages[${index}]`)
    if (!message.ok) return message
    messages.push(message.value)
  }
  const tensors = [
    stringTensor(
      'role',
      messages.map(({ role }) => role),
    ),
    stringTensor('content', flat(messages.map(({ content }) => content))),
    stringTensor('type', flat(messages.map(({ type }) => type))),
    stringTensor('tool_calls', flat(messages.map(({ toolCalls }) => toolCalls))),
    stringTensor(
      'tool_call_id',
      messages.map(({ toolCallId }) => toolCallId),
    ),
    ...toolTensors(body),
  ]
  // What no message has is left out.
  return ok(tensors.filter(({ data }) => data.some((text) => text !== '')))
}

/** The parts of one message stand for themselves; of several, each has its own as a JSON list. */
function flat(lists: readonly (readonly string[])[]): readonly string[] {
  const [only] = lists
  if (only !== undefined && lists.length === 1) return only
  return lists.map((list) => (list.length === 0 ? '' : JSON.stringify(list)))
}

function toolTensors({ tools, ...body }: JsonObject): readonly Tensor[] {
  if (!Array.isArray(tools) || tools.length === 0) return []
  const about = ['parallel_tool_calls', 'tool_choice'].filter((name) => body[name] !== undefined)
  return [
    stringTensor('tools', tools.map(asText)),
    ...about.map((name) => stringTensor(name, [asText(body[name])])),
  ]
}

function readMessage(message: unknown, place: string): Translated<Message> {
  if (!isJsonObject(message)) return bad(`${place} is no object`, place)
  const { role, tool_calls: toolCalls = [], tool_call_id: toolCallId } = message
  if (typeof role !== 'string') return bad(`${place}.role must be a text`, `${place}.role`)
  if (!Array.isArray(toolCalls)) {
    return bad(`${place}.tool_calls must be a list`, `${place}.tool_calls`)
  }
  const content = readContent(message['content'], `${place}.content`)
  if (!content.ok) return content
  return ok({
    role,
    content: content.value.map(({ text }) => text),
    type: content.value.map(({ type }) => type),
    toolCalls: toolCalls.map((call) => JSON.stringify(call)),
    toolCallId: typeof toolCallId === 'string' ? toolCallId : '',
  })
}

interface Part {
  readonly type: string
  readonly text: string
}

function readContent(content: unknown, place: string): Translated<readonly Part[]> {
  if (content === undefined || content === null) return ok([{ type: 'text', text: '' }])
  if (typeof content === 'string') return ok([{ type: 'text', text: content }])
  if (!Array.isArray(content)) return bad(`${place} must be a text or a list of parts`, place)
  const parts: Part[] = []
  for (const [index, item] of content.entries()) {
    const part = readPart(item)
    if (part === undefined) {
      const where = `${place}[${index}]`
      return bad(`${where} must have a type, and a field of that name`, where)
    }
    parts.push(part)
  }
  return ok(parts)
}

/** A part holds what it is in the field that its type names. */
function readPart(part: unknown): Part | undefined {
  const type = isJsonObject(part) ? part['type'] : undefined
  if (!isJsonObject(part) || typeof type !== 'string') return undefined
  const value = part[type]
  if (typeof value !== 'string' && !isJsonObject(value)) return undefined
  return { type, text: asText(value) }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
