/** Streams of a real model, through Envoy and agent: each event at once, at the client's pace. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeaderList } from '../../src/agent/proxy/http2/hpack.ts'
import { inference } from '../../src/gen/seldon.js'
import { connectHttp2, type Http2Call } from '../agent/proxy/http2-client.ts'
import { connectRaw } from '../agent/proxy/raw-upstream.ts'
import { startUp, type Up, waitFor } from '../support/seldon.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'

const SLOW_MS = 120_000
const PATIENT_MS = 30_000
/** Far more than the system's buffers of four connections hold. */
const EVENTS = 600
const EVENT_BYTES = 256 * 1024

/**
 * Notes what it does in a file. `held`: says the last word when a file of the request's name is
 * there. `long`: says many large words.
 */
const RUNTIME = `import asyncio, os
from mlserver import MLModel
from mlserver.codecs import StringCodec
from mlserver.types import InferenceResponse

class Talk(MLModel):
    async def load(self):
        self.notes = self.settings.parameters.extra["notes"]
        return True

    def note(self, text):
        with open(os.path.join(self.notes, "log"), "a") as log:
            log.write(text + "\\n")

    def say(self, word):
        output = StringCodec.encode_output("said", [word])
        return InferenceResponse(model_name=self.name, outputs=[output])

    async def predict_stream(self, payloads):
        async for payload in payloads:
            given = payload.inputs[0]
            name = given.data[0]
            name = name if isinstance(name, str) else name.decode()
            try:
                if given.name == "held":
                    yield self.say("first")
                    while not os.path.exists(os.path.join(self.notes, name)):
                        await asyncio.sleep(0.01)
                    self.note(f"last {name}")
                    yield self.say("last")
                else:
                    for count in range(${EVENTS}):
                        self.note(f"more {name}")
                        yield self.say("x" * ${EVENT_BYTES})
                        await asyncio.sleep(0)
            finally:
                self.note(f"over {name}")
`

let folder: TemporaryFolder
let notes: string
let up: Up

beforeAll(async () => {
  folder = temporaryFolder()
  folder.write({ 'model/talk.py': RUNTIME })
  notes = join(folder.path, 'notes')
  mkdirSync(notes)
  writeFileSync(join(notes, 'log'), '')
  const configDir = join(folder.path, 'config')
  mkdirSync(configDir)
  const manifest = {
    apiVersion: 'mlops.seldon.io/v1alpha1',
    kind: 'Model',
    metadata: { name: 'talk' },
    spec: {
      storageUri: join(folder.path, 'model'),
      requirements: ['python'],
      parameters: [{ name: 'notes', value: notes }],
    },
  }
  writeFileSync(join(configDir, 'talk.json'), JSON.stringify(manifest))
  up = await startUp({ configDir })
  await up.waitForModel('talk')
}, SLOW_MS)

afterAll(async () => {
  await up.stop()
  folder[Symbol.dispose]()
}, SLOW_MS)

/** For HTTP. */
function agentPort(): number {
  return up.ports.replicaStart + 3
}

function noted(text: string): number {
  return readFileSync(join(notes, 'log'), 'utf8')
    .split('\n')
    .filter((line) => line === text).length
}

/** A stream of one request, however it is asked for. */
interface Talk {
  /** Resolves when the answer so far has the text in it. */
  hears(text: string): Promise<void>
  heardBytes(): number
  read(): void
  /** Resolves when nothing more comes. */
  readonly ended: Promise<void>
  /** Whether what came says that it is all. */
  isWhole(): boolean
  leave(): void
}

type Start = (mode: string, name: string, reading: boolean) => Promise<Talk>

const input = (mode: string, name: string) => ({
  inputs: [{ name: mode, shape: [1], datatype: 'BYTES', data: [name] }],
})

/** Server-sent events over HTTP/1.1. */
const overHttp1: Start = async (mode, name, reading) => {
  const client = await connectRaw(up.ports.inference)
  const body = JSON.stringify(input(mode, name))
  if (!reading) client.socket.pause()
  client.socket.write(
    `POST /v2/models/talk/generate_stream HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\n` +
      `connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  return {
    hears: async (text) => void (await client.until((all) => all.includes(text))),
    heardBytes: () => client.text().length,
    read: () => client.socket.resume(),
    ended: client.closed,
    isWhole: () => client.text().endsWith('\r\n0\r\n\r\n'),
    leave: () => client.socket.destroy(),
  }
}

function talkOver(call: Http2Call, close: () => void): Talk {
  return {
    hears: (text) => call.untilData(text),
    heardBytes: () => call.data.reduce((sum, { length }) => sum + length, 0),
    read: () => call.read(),
    ended: call.ended.then(close),
    isWhole: () => call.resetCode === undefined && grpcStatusOf(call) === '0',
    leave: () => call.cancel(),
  }
}

/** `0` for a call that is none of gRPC. */
function grpcStatusOf(call: Http2Call): string {
  return new Map(call.headers.at(-1)).get('grpc-status') ?? '0'
}

const pseudo = (path: string) =>
  [
    [':method', 'POST'],
    [':scheme', 'http'],
    [':path', path],
    [':authority', 'h'],
  ] as const

/** Server-sent events over HTTP/2, to whichever port. */
const overHttp2 =
  (port: () => number): Start =>
  async (mode, name, reading) => {
    const { connection, close } = await connectHttp2(port())
    const headers = [
      ...pseudo('/v2/models/talk/infer_stream'),
      ['content-type', 'application/json'] as const,
      ['seldon-internal-model', 'talk_1'] as const,
    ]
    const call = connection.call(headers, { reading })
    call.send(Buffer.from(JSON.stringify(input(mode, name))), true)
    return talkOver(call, close)
  }

const overGrpc: Start = async (mode, name, reading) => {
  const { connection, close } = await connectHttp2(up.ports.inference)
  const headers = [
    ...pseudo('/inference.GRPCInferenceService/ModelStreamInfer'),
    ['content-type', 'application/grpc'] as const,
    ['te', 'trailers'] as const,
    ['seldon-model', 'talk'] as const,
  ]
  const call = connection.call(headers, { reading })
  const contents = { bytesContents: [Buffer.from(name)] }
  const message = inference.ModelInferRequest.encode({
    modelName: 'talk',
    inputs: [{ name: mode, shape: [1], datatype: 'BYTES', contents }],
  }).finish()
  const prefix = Buffer.alloc(5)
  prefix.writeUInt32BE(message.length, 1)
  call.send(Buffer.concat([prefix, message]), true)
  return talkOver(call, close)
}

const ways: readonly [string, Start][] = [
  ['events over HTTP/1.1', overHttp1],
  ['events over HTTP/2', overHttp2(() => up.ports.inference)],
  // Where Envoy would ask, were its clusters for HTTP/2.
  ['events over HTTP/2, from the agent itself', overHttp2(agentPort)],
  ['messages over gRPC', overGrpc],
]

describe.each(ways)('%s', (way, start) => {
  const name = (test: string) => `${test}-${ways.findIndex(([one]) => one === way)}`

  test(
    'the first is here before the last is said',
    async () => {
      const request = name('held')
      const talk = await start('held', request, true)
      await talk.hears('first')
      expect(noted(`last ${request}`)).toBe(0)
      appendFileSync(join(notes, request), '')
      await talk.hears('last')
      await talk.ended
      expect(talk.isWhole()).toBe(true)
    },
    SLOW_MS,
  )

  test(
    'a model that says much waits for a client that does not read',
    async () => {
      const request = name('long')
      const talk = await start('long', request, false)
      let said = 0
      await waitFor('the model to wait', PATIENT_MS, async () => {
        const before = said
        await Bun.sleep(500)
        said = noted(`more ${request}`)
        return said > 0 && said === before
      })
      expect(said).toBeLessThan(EVENTS)
      talk.read()
      await talk.ended
      expect(noted(`more ${request}`)).toBe(EVENTS)
      expect(talk.heardBytes()).toBeGreaterThan(EVENTS * EVENT_BYTES)
    },
    SLOW_MS,
  )

  test(
    'a client that leaves ends it in the model',
    async () => {
      const request = name('left')
      const talk = await start('held', request, true)
      await talk.hears('first')
      talk.leave()
      await waitFor('the model to hear of it', PATIENT_MS, async () => {
        return noted(`over ${request}`) === 1
      })
      expect(noted(`last ${request}`)).toBe(0)
      expect(existsSync(join(notes, request))).toBe(false)
    },
    SLOW_MS,
  )
})

describe('bodies of 100 MB, one way and the other', () => {
  const BODY = Buffer.alloc(100 * 1024 * 1024, 'x')
  const GROWTH_LIMIT_BYTES = 20_000_000
  const ask = async (path: string, more: HeaderList, body: Buffer) => {
    const { connection, close } = await connectHttp2(agentPort())
    const call = connection.call([...pseudo(path), ['seldon-internal-model', 'talk_1'], ...more])
    call.send(body, true)
    await call.ended
    close()
    return call.headers.length
  }
  const uploads: readonly [string, () => Promise<number>][] = [
    [
      'a request over HTTP/1.1',
      async () => {
        const client = await connectRaw(agentPort())
        client.socket.write(
          'POST /v2/models/talk/infer HTTP/1.1\r\nhost: h\r\nseldon-internal-model: talk_1\r\n' +
            `content-length: ${BODY.length}\r\n\r\n`,
        )
        client.socket.write(BODY)
        const answer = await client.until((text) => text.includes('\r\n\r\n'))
        client.socket.destroy()
        return answer.length
      },
    ],
    ['a request over HTTP/2', () => ask('/v2/models/talk/infer', [], BODY)],
    [
      'an answer over HTTP/1.1',
      async () => {
        const talk = await overHttp1('long', 'large-1', true)
        await talk.ended
        return talk.heardBytes()
      },
    ],
    [
      'an answer over HTTP/2',
      async () => {
        const talk = await overHttp2(agentPort)('long', 'large-2', true)
        await talk.ended
        return talk.heardBytes()
      },
    ],
  ]

  test.each(uploads)(
    '%s: the agent does not hold it',
    async (_, send) => {
      const pid = up.pidOf('mlserver-0-agent')
      // Resets the peak.
      writeFileSync(`/proc/${pid}/clear_refs`, '5')
      const before = peakBytes(pid)
      expect(await send()).toBeGreaterThan(0)
      expect(peakBytes(pid) - before).toBeLessThan(GROWTH_LIMIT_BYTES)
    },
    SLOW_MS,
  )
})

/** The most resident memory that the process has had. */
function peakBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024
}

describe('kill -9 in the middle of streams', () => {
  test.each(['mlserver-0', 'mlserver-0-agent'])(
    'of %s ends them, and none is taken for a whole one',
    async (child) => {
      const starts = ways.map(([, start], index) => start('held', `${child}-${index}`, true))
      const talks = await Promise.all(starts)
      await Promise.all(talks.map((talk) => talk.hears('first')))
      process.kill(up.pidOf(child), 'SIGKILL')
      await Promise.all(talks.map(({ ended }) => ended))
      expect(talks.map((talk) => talk.isWhole())).toEqual(talks.map(() => false))
      await up.waitForModel('talk')
      const again = await overHttp1('held', 'again', true)
      await again.hears('first')
      again.leave()
    },
    SLOW_MS,
  )
})
