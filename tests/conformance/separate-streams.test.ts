/** Streams of one type say word for word what an aggregated stream says of that type. */

import { describe, expect, test } from 'bun:test'
import { WHOLE_STATE } from '../../src/xds/type-url.ts'
import type { DeltaStream, SotwStream } from '../support/xds-client.ts'
import { type DeltaResponse, type SotwResponse, texts, useXdsServer } from './harness.ts'
import { DELTA_STREAMS, SOTW_STREAMS } from './type-streams.ts'

const xds = useXdsServer()

/** Starts from nothing each time, so that two conversations can be compared. */
function begin(typeUrl: string): void {
  xds.remove(typeUrl, 'a', 'b', 'c', 'end')
  xds.set(typeUrl, { a: 'a1', b: 'b1', c: 'c1', end: 'end' })
}

/**
 * Names asked for, refused, mended, dropped, added, stale, gone, and come back. What a stream says
 * before it answers about `end` is all that it has to say.
 */
async function sotwConversation(stream: SotwStream, typeUrl: string, named: string) {
  begin(typeUrl)
  const heard: string[] = []
  let nonce = ''
  const hear = async () => {
    const response: SotwResponse = await stream.receive()
    heard.push(`${response.versionInfo} ${response.nonce} ${texts(response)}`)
    nonce = response.nonce
    return response
  }
  const say = (resourceNames: string[], more: object = {}) =>
    stream.send({ typeUrl: named, resourceNames, responseNonce: nonce, ...more })
  say(['a', 'b', 'none'])
  await hear()
  say(['a', 'b', 'none'])
  xds.set(typeUrl, { a: 'bad' })
  await hear()
  say(['a', 'b', 'none'], { errorDetail: { message: 'no' } })
  xds.set(typeUrl, { a: 'a3' })
  await hear()
  say(['a', 'b', 'none'])
  say(['c'], { responseNonce: 'stale' })
  say(['a', 'c', 'none'])
  await hear()
  say(['a', 'c', 'none'])
  xds.set(typeUrl, { b: 'dropped' })
  xds.set(typeUrl, { none: 'made' })
  await hear()
  say(['a', 'c', 'none'])
  xds.remove(typeUrl, 'none', 'c')
  if (WHOLE_STATE.has(typeUrl)) {
    await hear()
    say(['a', 'c', 'none'])
  }
  say(['a', 'end'])
  await hear()
  return heard
}

async function deltaConversation(stream: DeltaStream, typeUrl: string, named: string) {
  begin(typeUrl)
  const heard: string[] = []
  const hear = async (answer: object = {}) => {
    const response: DeltaResponse = await stream.receive()
    const { systemVersionInfo, nonce, removedResources } = response
    heard.push(`${systemVersionInfo} ${nonce} ${texts(response)} -${removedResources}`)
    stream.send({ typeUrl: named, responseNonce: nonce, ...answer })
  }
  stream.send({ typeUrl: named, resourceNamesSubscribe: ['a', 'b', 'none'] })
  await hear()
  xds.set(typeUrl, { a: 'bad' })
  await hear({ errorDetail: { message: 'no' } })
  xds.set(typeUrl, { a: 'a3' })
  await hear({ resourceNamesSubscribe: ['c'] })
  await hear({ resourceNamesUnsubscribe: ['b'] })
  xds.set(typeUrl, { none: 'made' })
  await hear()
  xds.remove(typeUrl, 'none', 'c')
  await hear()
  stream.send({ typeUrl: named, resourceNamesSubscribe: ['*'] })
  await hear()
  stream.send({ typeUrl: named, resourceNamesUnsubscribe: ['*', 'a'] })
  stream.send({ typeUrl: named, resourceNamesSubscribe: ['end'] })
  await hear()
  return heard
}

describe('XDS 2: word for word the same', () => {
  test.each(SOTW_STREAMS)('$path', async (method, typeUrl) => {
    const aggregated = await sotwConversation(xds.sotw(), typeUrl, typeUrl)
    const alone = await sotwConversation(xds.connect().open(method), typeUrl, '')
    expect(aggregated.length).toBeGreaterThanOrEqual(6)
    expect(alone).toEqual(aggregated)
  })

  test.each(DELTA_STREAMS)('$path', async (method, typeUrl) => {
    const aggregated = await deltaConversation(xds.delta(), typeUrl, typeUrl)
    const alone = await deltaConversation(xds.connect().open(method), typeUrl, '')
    expect(aggregated).toHaveLength(8)
    expect(alone).toEqual(aggregated)
  })
})
