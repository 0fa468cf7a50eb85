import { describe, expect, test } from 'bun:test'
import type { ProxyNews } from '../../src/xds/proxies.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  type Content,
  EDS,
  expectDelta,
  expectSotw,
  LDS,
  nackDelta,
  nackSotw,
  SRDS,
  texts,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()

describe('XDS 14: nonces', () => {
  test('are never empty, and never the same on a stream', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: LDS })
    const nonces = [await stream.receive(), await stream.receive()].map((response) => {
      ackSotw(stream, response)
      return response.nonce
    })
    await xds.silence(stream)
    xds.set(CDS, { a: 'a2' })
    nonces.push((await stream.receive()).nonce)
    expect(nonces.every((nonce) => nonce !== '')).toBe(true)
    expect(new Set(nonces).size).toBe(3)
  })

  test('delta: the same', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: LDS })
    const nonces = [await stream.receive(), await stream.receive()].map((response) => {
      ackDelta(stream, response)
      return response.nonce
    })
    await xds.silence(stream)
    xds.set(CDS, { a: 'a2' })
    nonces.push((await stream.receive()).nonce)
    expect(nonces).not.toContain('')
    expect(new Set(nonces).size).toBe(3)
  })
})

describe('XDS 15 and 16: versions follow from the content', () => {
  test('state of the world: equal content, equal version, whatever came between', async () => {
    const versions: string[] = []
    for (const contents of [
      { a: 'a1', b: 'b1' },
      { a: 'a2', b: 'b1' },
      { b: 'b1', a: 'a1' },
    ]) {
      xds.set(CDS, contents)
      const stream = xds.sotw()
      stream.send({ typeUrl: CDS })
      versions.push((await stream.receive()).versionInfo)
    }
    expect(versions[0]).not.toBe('')
    expect(versions[1]).not.toBe(versions[0])
    expect(versions[2]).toBe(versions[0])
  })

  test('delta: each resource has one, and the system too', async () => {
    const versions: string[][] = []
    for (const text of ['a1', 'a2', 'a1']) {
      xds.set(CDS, { a: text })
      const stream = xds.delta()
      stream.send({ typeUrl: CDS })
      const response = await stream.receive()
      versions.push([response.resources[0]?.version ?? '', response.systemVersionInfo])
    }
    expect(versions.flat().every((version) => version !== '')).toBe(true)
    expect(versions[1]).not.toEqual(versions[0])
    expect(versions[2]).toEqual(versions[0])
  })
})

describe('XDS 17: a client that comes back with the current version', () => {
  test('gets nothing where it asks for everything', async () => {
    xds.set(CDS, { a: 'a1', b: 'b1' })
    const first = xds.sotw()
    first.send({ typeUrl: CDS })
    const { versionInfo } = await first.receive()
    const second = xds.sotw()
    second.send({ typeUrl: CDS, versionInfo })
    await xds.silence(second)
    xds.set(CDS, { a: 'a2' })
    await expectSotw(second, CDS, ['a2', 'b1'])
  })

  test('gets nothing where it asks for names', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1', c: 'c1' })
    const first = xds.sotw()
    first.send({ typeUrl: EDS, resourceNames: ['a', 'b'] })
    const { versionInfo } = await first.receive()
    const second = xds.sotw()
    second.send({ typeUrl: EDS, versionInfo, resourceNames: ['b', 'a'] })
    await xds.silence(second)
    xds.set(EDS, { b: 'b2' })
    await expectSotw(second, EDS, ['b2'])
  })

  test('gets what it asks for beyond', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const first = xds.sotw()
    first.send({ typeUrl: EDS, resourceNames: ['a'] })
    const { versionInfo } = await first.receive()
    const second = xds.sotw()
    second.send({ typeUrl: EDS, versionInfo, resourceNames: ['a', 'b'] })
    await expectSotw(second, EDS, ['a1', 'b1'])
  })

  test('counts as having confirmed it', async () => {
    xds.set(SRDS, { m: 'm1' })
    const first = xds.sotw()
    first.send({ typeUrl: SRDS })
    const { versionInfo } = await first.receive()
    const acked: ProxyNews[] = []
    xds.server.proxies.listen({ ...deaf, acked: (event) => acked.push(event) })
    const second = xds.sotw()
    second.send({ typeUrl: SRDS, versionInfo, node: { id: 'back' } })
    await xds.silence(second)
    const event = acked.find(({ nodeId }) => nodeId === 'back')
    expect(event).toMatchObject({ typeUrl: SRDS, names: ['m'] })
    const version = xds.snapshot.get(SRDS, 'm')?.version
    expect(xds.server.proxies.ackedVersion(event?.proxyId ?? 0, { typeUrl: SRDS, name: 'm' })).toBe(
      version,
    )
  })

  test('with another version gets all of it', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, versionInfo: 'of an earlier life' })
    await expectSotw(stream, CDS, ['a1'])
  })
})

describe('XDS 18: an ACK is not answered', () => {
  test('state of the world', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    ackSotw(stream, await stream.receive())
    await xds.silence(stream)
  })

  test('delta', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    ackDelta(stream, await stream.receive())
    await xds.silence(stream)
  })
})

describe('XDS 19: a NACK is known', () => {
  test('with the words, the names and the versions that it is about', async () => {
    const refused: unknown[] = []
    xds.server.proxies.listen({ ...deaf, nacked: (event) => refused.push(event) })
    xds.set(CDS, { bad: 'bad1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node: { id: 'picky' } })
    const response = await stream.receive()
    nackDelta(stream, response, 'no such filter')
    await xds.silence(stream)
    const version = xds.snapshot.get(CDS, 'bad')?.version
    const [proxy] = xds.server.proxies.list(1_000)
    expect(proxy?.status).toBe('NACKED')
    expect(proxy?.types[0]?.nack).toMatchObject({
      message: 'no such filter',
      nonce: response.nonce,
      resources: [{ name: 'bad', version }],
    })
    expect(refused).toEqual([
      {
        proxyId: proxy?.id,
        nodeId: 'picky',
        typeUrl: CDS,
        names: ['bad'],
        message: 'no such filter',
        isServedOwn: false,
      },
    ])
  })

  test('until what was refused is replaced', async () => {
    xds.set(CDS, { bad: 'bad1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    nackSotw(stream, await stream.receive(), 'no')
    await xds.silence(stream)
    xds.set(CDS, { bad: 'good' })
    ackSotw(stream, await stream.receive())
    await xds.silence(stream)
    const [proxy] = xds.server.proxies.list(1_000)
    expect(proxy?.status).toBe('SYNCED')
    expect(proxy?.types[0]?.nack).toBeUndefined()
  })
})

describe('XDS 20: what was refused is not sent again', () => {
  test('state of the world: but new content is, at once', async () => {
    xds.set(CDS, { bad: 'bad1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    nackSotw(stream, await stream.receive(), 'no')
    await xds.silence(stream)
    xds.set(CDS, { bad: 'good' })
    await expectSotw(stream, CDS, ['good'])
  })

  test('delta: but new content is, at once', async () => {
    xds.set(CDS, { bad: 'bad1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    nackDelta(stream, await stream.receive(), 'no')
    await xds.silence(stream)
    xds.set(CDS, { bad: 'good' })
    await expectDelta(stream, CDS, { bad: 'good' })
  })

  test('state of the world: nor to a client that asks once more', async () => {
    xds.set(EDS, { bad: 'bad', good: 'good' })
    const stream = xds.sotw()
    const names = ['bad']
    stream.send({ typeUrl: EDS, resourceNames: names })
    const response = await stream.receive()
    nackSotw(stream, response, 'no', names)
    ackSotw(stream, response, names)
    await xds.silence(stream)
    ackSotw(stream, response, ['bad', 'good'])
    await expectSotw(stream, EDS, ['good'])
  })

  test('state of the world: others are sent, beside the form that was accepted', async () => {
    xds.set(CDS, { bad: 'old', other: 'o1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    ackSotw(stream, await expectSotw(stream, CDS, ['o1', 'old']))
    await xds.silence(stream)
    xds.set(CDS, { bad: 'bad' })
    nackSotw(stream, await expectSotw(stream, CDS, ['bad', 'o1']), 'no')
    await xds.silence(stream)
    xds.set(CDS, { other: 'o2' })
    await expectSotw(stream, CDS, ['o2', 'old'])
  })

  test('delta: others are sent', async () => {
    xds.set(CDS, { bad: 'bad', other: 'o1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['bad'] })
    nackDelta(stream, await stream.receive(), 'no')
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['other'] })
    ackDelta(stream, await expectDelta(stream, CDS, { other: 'o1' }))
    await xds.silence(stream)
  })

  test('what the refused replaced is good enough when it comes back', async () => {
    xds.set(CDS, { a: 'good' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    ackDelta(stream, await stream.receive())
    await xds.silence(stream)
    xds.set(CDS, { a: 'bad' })
    nackDelta(stream, await stream.receive(), 'no')
    await xds.silence(stream)
    xds.set(CDS, { a: 'good' })
    await xds.silence(stream)
  })
})

describe('XDS 21: a refused response is not in use', () => {
  test('and every resource of it is told anew or found to be the culprit', async () => {
    xds.set(CDS, { a: 'a1', b: 'bad' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    nackDelta(stream, await expectDelta(stream, CDS, { a: 'a1', b: 'bad' }), 'no')
    ackDelta(stream, await expectDelta(stream, CDS, { a: 'a1' }))
    nackDelta(stream, await expectDelta(stream, CDS, { b: 'bad' }), 'no')
    await xds.silence(stream)
    const [proxy] = xds.server.proxies.list(1_000)
    const acked = (name: string) =>
      xds.server.proxies.ackedVersion(proxy?.id ?? 0, { typeUrl: CDS, name })
    expect(acked('a')).toBe(xds.snapshot.get(CDS, 'a')?.version)
    expect(acked('b')).toBeUndefined()
  })

  const players = [
    ['state of the world', playSotw],
    ['delta', playDelta],
  ] as const
  for (const [mode, play] of players) {
    const total = 1_000
    const isBad = (text: string) => text.startsWith('bad')

    test(`${mode}: the culprits among ${total} are found with few refusals`, async () => {
      xds.set(SRDS, crowd(total, ['n17', 'n640']))
      const { refusals, accepted } = await play(SRDS, isBad)
      expect(accepted).toBe(total - 2)
      expect(refusals).toBeLessThanOrEqual(2 * 2 * Math.ceil(Math.log2(total)))
    })

    test(`${mode}: and with two where the client names them`, async () => {
      xds.set(CDS, crowd(total, ['n17', 'n640']))
      const words = 'Error adding/updating cluster(s) n17: bad, n640: bad'
      const { refusals, accepted } = await play(CDS, isBad, words)
      expect(accepted).toBe(total - 2)
      expect(refusals).toBeLessThanOrEqual(4)
    })

    test(`${mode}: a client that refuses everything is asked a few times only`, async () => {
      xds.set(CDS, crowd(total, []))
      const { refusals, accepted } = await play(CDS, () => true)
      expect(accepted).toBe(0)
      expect(refusals).toBe(64)
    })
  }
})

describe('XDS 22: a stale nonce is not an answer', () => {
  test('state of the world: such a request is passed over as a whole', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['a'] })
    const first = await stream.receive()
    ackSotw(stream, first, ['a'])
    await xds.silence(stream)
    xds.set(EDS, { a: 'a2' })
    const second = await stream.receive()
    ackSotw(stream, first, ['a', 'b'])
    await xds.silence(stream)
    ackSotw(stream, second, ['a', 'b'])
    await expectSotw(stream, EDS, ['b1'])
  })
})

describe('XDS 23 and 24: in delta the subscription changes whatever the nonce', () => {
  test('with a stale one', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: EDS, responseNonce: 'stale', resourceNamesSubscribe: ['b'] })
    await expectDelta(stream, EDS, { b: 'b1' })
  })

  test('with none, which confirms nothing', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    const first = await stream.receive()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['b'] })
    await xds.silence(stream)
    ackDelta(stream, first)
    await expectDelta(stream, EDS, { b: 'b1' })
  })
})

describe("XDS 25: another type's nonce is stale", () => {
  test('state of the world', async () => {
    xds.set(CDS, { a: 'a1' })
    xds.set(LDS, { l: 'l1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: LDS })
    await stream.receive()
    const listeners = await stream.receive()
    stream.send({ typeUrl: CDS, responseNonce: listeners.nonce })
    await xds.silence(stream)
    xds.set(CDS, { a: 'a2' })
    await xds.silence(stream)
  })

  test('delta', async () => {
    xds.set(CDS, { a: 'a1' })
    xds.set(LDS, { l: 'l1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: LDS })
    await stream.receive()
    const listeners = await stream.receive()
    stream.send({ typeUrl: CDS, responseNonce: listeners.nonce })
    xds.set(CDS, { a: 'a2' })
    await xds.silence(stream)
  })
})

describe('XDS 25: an answer to what was never sent is a first request', () => {
  test('state of the world', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.sotw()
    const answer = { typeUrl: EDS, versionInfo: 'v', responseNonce: '7', resourceNames: ['a'] }
    stream.send({ ...answer, errorDetail: { code: 3, message: 'no' } })
    await expectSotw(stream, EDS, ['a1'])
    expect(xds.server.proxies.list(1_000)[0]?.status).not.toBe('NACKED')
  })

  test('delta', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.delta()
    const answer = { typeUrl: EDS, responseNonce: '7', resourceNamesSubscribe: ['a'] }
    stream.send({ ...answer, errorDetail: { code: 3, message: 'no' } })
    await expectDelta(stream, EDS, { a: 'a1' })
    expect(xds.server.proxies.list(1_000)[0]?.status).not.toBe('NACKED')
  })
})

describe('XDS 26: of several requests the latest is answered', () => {
  test('state of the world', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['missing'] })
    stream.send({ typeUrl: EDS, resourceNames: ['a'] })
    stream.send({ typeUrl: EDS, resourceNames: ['b'] })
    // The first ones may have been read before the last one came.
    let response = await stream.receive()
    if (texts(response).includes('a1')) {
      ackSotw(stream, response, ['b'])
      response = await stream.receive()
    }
    expect(texts(response)).toEqual(['b1'])
    ackSotw(stream, response, ['b'])
    await xds.silence(stream)
  })
})

const deaf = {
  connected() {},
  disconnected() {},
  acked() {},
  nacked() {},
}

type IsBad = (text: string) => boolean

interface Outcome {
  readonly refusals: number
  /** Resources that the client has in the end. */
  readonly accepted: number
}

function crowd(total: number, bad: readonly string[]): Record<string, Content> {
  const names = Array.from({ length: total }, (_, index) => `n${index}`)
  return Object.fromEntries(
    names.map((name) => [name, bad.includes(name) ? `bad ${name}` : `good ${name}`]),
  )
}

/** A client that takes or refuses each response as a whole, until the server has no more to say. */
async function playSotw(typeUrl: string, isBad: IsBad, words = 'no'): Promise<Outcome> {
  const stream = xds.sotw()
  const outcome = { refusals: 0, accepted: 0 }
  stream.send({ typeUrl })
  for (;;) {
    const [response] = await xds.said(stream)
    if (response === undefined) return outcome
    if (texts(response).some(isBad)) {
      outcome.refusals++
      nackSotw(stream, response, words)
    } else {
      outcome.accepted = response.resources.length
      ackSotw(stream, response)
    }
  }
}

async function playDelta(typeUrl: string, isBad: IsBad, words = 'no'): Promise<Outcome> {
  const stream = xds.delta()
  const outcome = { refusals: 0, accepted: 0 }
  stream.send({ typeUrl })
  for (;;) {
    const [response] = await xds.said(stream)
    if (response === undefined) return outcome
    if (texts(response).some(isBad)) {
      outcome.refusals++
      nackDelta(stream, response, words)
    } else {
      outcome.accepted += response.resources.length
      ackDelta(stream, response)
    }
  }
}
