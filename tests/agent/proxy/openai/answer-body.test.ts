import { expect, test } from 'bun:test'
import type { Client } from '../../../../src/agent/proxy/http-client.ts'
import { headerLines, type ResponseHead } from '../../../../src/agent/proxy/http-head.ts'
import { answerBody } from '../../../../src/agent/proxy/openai/answer-body.ts'

const ANSWER = JSON.stringify({
  outputs: [{ name: 'output_all', data: ['{"object":"chat.completion"}'] }],
})
const HEAD: ResponseHead = {
  status: 200,
  line: 'HTTP/1.1 200 OK',
  headers: headerLines({ 'content-type': 'application/json' }),
  framing: { kind: 'length', bytes: ANSWER.length },
  keepAlive: true,
}

test.each([1, 7, ANSWER.length])('an answer is understood in parts of %i bytes', (size) => {
  let got = ''
  const client: Client = {
    interim() {},
    answer: () => ({
      take(bytes) {
        got += bytes.toString()
        return bytes.length
      },
      done: () => false,
      end() {},
      open: () => true,
    }),
    answerItself() {},
    pause() {},
    resume() {},
    done() {},
    destroy() {},
  }
  const body = answerBody(HEAD, 'id', {
    operation: 'chat/completions',
    asBase64: false,
    createdS: 0,
    client,
    inChunks: true,
    onRefused() {},
  })
  for (let at = 0; at < ANSWER.length; at += size) {
    const part = Buffer.from(ANSWER.slice(at, at + size))
    expect(body.take(part)).toBe(part.length)
    // They are not the answer's any more.
    part.fill(0xdb)
  }
  expect(body.done()).toBe(true)
  expect(got).toBe('{"object":"chat.completion"}')
})
