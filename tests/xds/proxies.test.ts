import { describe, expect, test } from 'bun:test'
import type { ProxyListener } from '../../src/xds/proxies.ts'
import { Proxies } from '../../src/xds/proxies.ts'
import type { Remnant } from '../../src/xds/remnant.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { removing, setting, testResource } from '../support/xds-resources.ts'
import { RawDelta } from './raw-delta.ts'

const { cluster: CDS, scopedRoutes: SRDS } = TYPE_URLS
const STALE_AFTER_MS = 5_000

const scope = { typeUrl: SRDS, name: 'm' }
const version = (text: string) => testResource(SRDS, 'm', text).version

function start() {
  const clock = { nowMs: 1_000 }
  const snapshot = new Snapshot()
  const proxies = new Proxies(() => clock.nowMs, SRDS)
  const news: string[] = []
  const remnants: (Remnant | undefined)[] = []
  const listener: ProxyListener = {
    connected: ({ id, nodeId, resumed }) => news.push(`connected ${id} ${nodeId} ${resumed}`),
    disconnected: ({ id }, remnant) => {
      news.push(`disconnected ${id}`)
      remnants.push(remnant)
    },
    acked: ({ proxyId, names }) => news.push(`acked ${proxyId} ${names.join()}`),
    nacked: ({ proxyId, names, message }) => news.push(`nacked ${proxyId} ${names} ${message}`),
  }
  proxies.listen(listener)
  const connect = (peer: string, node = 'n', resumed = false) =>
    new RawDelta(proxies, snapshot, { peer, node, resumed, nowMs: () => clock.nowMs })
  const set = (text: string) => snapshot.apply(setting(testResource(SRDS, 'm', text)))
  const status = () => proxies.list(STALE_AFTER_MS).map((proxy) => proxy.status)
  return { clock, snapshot, proxies, news, remnants, connect, set, status }
}

describe('who is connected', () => {
  test('a connection is a proxy, with all of its streams', () => {
    const { proxies, news, connect } = start()
    const first = connect('1.1.1.1:1')
    const second = connect('1.1.1.1:1')
    const other = connect('1.1.1.1:2', 'n', true)
    expect(proxies.list(0).map(({ peer }) => peer)).toEqual(['1.1.1.1:1', '1.1.1.1:2'])
    first.close()
    expect(proxies.list(0).length).toBe(2)
    second.close()
    other.close()
    expect(proxies.list(0)).toEqual([])
    expect(news).toEqual([
      'connected 1 n false',
      'connected 2 n true',
      'disconnected 1',
      'disconnected 2',
    ])
  })

  test('two nodes behind one connection are two proxies', () => {
    const { proxies, connect } = start()
    connect('1.1.1.1:1', 'a')
    connect('1.1.1.1:1', 'b')
    expect(proxies.list(0).map(({ nodeId }) => nodeId)).toEqual(['a', 'b'])
  })

  test('subscribers are those who ask for something of the type', () => {
    const { proxies, connect } = start()
    const [first, second] = [connect('1.1.1.1:1'), connect('1.1.1.1:2')]
    first.ask({ typeUrl: SRDS })
    second.ask({ typeUrl: CDS })
    second.ask({ typeUrl: SRDS, resourceNamesSubscribe: ['m'] })
    expect([...proxies.subscribers(SRDS)]).toEqual([1, 2])
    second.ask({ typeUrl: SRDS, resourceNamesUnsubscribe: ['m'] })
    expect([...proxies.subscribers(SRDS)]).toEqual([1])
  })
})

describe('what a proxy has', () => {
  test('is what it confirmed; what it was sent it may have', () => {
    const { proxies, connect, set } = start()
    const client = connect('1.1.1.1:1')
    set('one')
    client.ask({ typeUrl: SRDS })
    client.receive()
    expect(proxies.ackedVersion(1, scope)).toBeUndefined()
    expect(proxies.mayHoldOther(1, scope, version('one'))).toBe(false)
    expect(proxies.mayHoldOther(1, scope, version('two'))).toBe(true)
    client.ack()
    expect(proxies.ackedVersion(1, scope)).toBe(version('one'))

    set('two')
    client.receive()
    expect(proxies.ackedVersion(1, scope)).toBe(version('one'))
    expect(proxies.mayHoldOther(1, scope, version('two'))).toBe(true)
    client.ack()
    expect(proxies.ackedVersion(1, scope)).toBe(version('two'))
    expect(proxies.mayHoldOther(1, scope, version('two'))).toBe(false)
  })

  test('is what it had, when it refuses', () => {
    const { proxies, news, connect, set } = start()
    const client = connect('1.1.1.1:1')
    set('one')
    client.ask({ typeUrl: SRDS })
    client.receive()
    client.ack()
    set('bad')
    client.receive()
    client.nack('no')
    expect(proxies.ackedVersion(1, scope)).toBe(version('one'))
    expect(proxies.mayHoldOther(1, scope, version('one'))).toBe(false)
    expect(news.at(-1)).toBe('nacked 1 m no')
  })

  test('is nothing, once it confirmed the removal', () => {
    const { proxies, connect, snapshot, set } = start()
    const client = connect('1.1.1.1:1')
    set('one')
    client.ask({ typeUrl: SRDS })
    client.receive()
    client.ack()
    snapshot.apply(removing(scope))
    client.receive()
    expect(proxies.mayHoldOther(1, scope, undefined)).toBe(true)
    client.ack()
    expect(proxies.mayHoldOther(1, scope, undefined)).toBe(false)
    expect(proxies.ackedVersion(1, scope)).toBeUndefined()
  })

  test('is told when it is lost, and not kept', () => {
    const { proxies, remnants, connect, set } = start()
    const client = connect('1.1.1.1:1')
    set('one')
    client.ask({ typeUrl: SRDS })
    client.receive()
    client.close()
    expect(proxies.mayHoldOther(1, scope, version('two'))).toBe(false)
    expect(remnants[0]?.mayHoldOther('m', version('two'))).toBe(true)
    expect(remnants[0]?.mayHoldOther('m', version('one'))).toBe(false)
    expect(remnants[0]?.mayHoldOther('other', version('one'))).toBe(false)
  })

  test('is nothing of a client that asked for nothing', () => {
    const { remnants, connect, set } = start()
    set('one')
    const client = connect('1.1.1.1:1')
    client.ask({ typeUrl: CDS })
    client.receive()
    client.close()
    expect(remnants).toEqual([undefined])
  })

  test('is remembered from a stream that was closed, until it confirms anew', () => {
    const { proxies, connect, set } = start()
    const client = connect('1.1.1.1:1')
    const other = connect('1.1.1.1:1')
    set('one')
    client.ask({ typeUrl: SRDS })
    client.receive()
    client.ack()
    client.close()
    set('two')
    expect(proxies.mayHoldOther(1, scope, version('two'))).toBe(true)
    other.ask({ typeUrl: SRDS })
    other.receive()
    other.ack()
    expect(proxies.mayHoldOther(1, scope, version('two'))).toBe(false)
  })

  test('is told by a client that comes back', () => {
    const { proxies, news, connect, set } = start()
    set('one')
    const client = connect('1.1.1.1:1', 'n', true)
    client.ask({ typeUrl: SRDS, initialResourceVersions: { m: version('one') } })
    expect(proxies.ackedVersion(1, scope)).toBe(version('one'))
    expect(news).toEqual(['connected 1 n true', 'acked 1 m'])
  })
})

describe('status', () => {
  test('NOT SENT, SYNCED, STALE, NACKED', () => {
    const { clock, proxies, connect, set, status } = start()
    const client = connect('1.1.1.1:1')
    set('one')
    client.ask({ typeUrl: SRDS })
    expect(status()).toEqual(['NOT SENT'])
    client.receive()
    expect(status()).toEqual(['SYNCED'])
    expect(proxies.unansweredSinceMs(1)).toBe(1_000)
    clock.nowMs += STALE_AFTER_MS + 1
    expect(status()).toEqual(['STALE'])
    client.nack('no')
    expect(status()).toEqual(['NACKED'])
    expect(proxies.unansweredSinceMs(1)).toBeUndefined()
    set('two')
    client.receive()
    client.ack()
    expect(status()).toEqual(['SYNCED'])
  })

  test('not NACKED any more when what was refused is gone', () => {
    const { connect, snapshot, set, status } = start()
    const client = connect('1.1.1.1:1')
    set('bad')
    client.ask({ typeUrl: SRDS })
    client.receive()
    client.nack('no')
    expect(status()).toEqual(['NACKED'])
    snapshot.apply(removing(scope))
    expect(client.receive()).toBeUndefined()
    expect(status()).toEqual(['SYNCED'])
  })

  test('a client that came back up to date is SYNCED though nothing was sent', () => {
    const { connect, set, status } = start()
    set('one')
    const client = connect('1.1.1.1:1', 'n', true)
    client.ask({ typeUrl: SRDS, initialResourceVersions: { m: version('one') } })
    expect(client.receive()).toBeUndefined()
    expect(status()).toEqual(['SYNCED'])
  })
})
