import { describe, expect, test } from 'bun:test'
import { Subscription } from '../../src/xds/subscription.ts'

interface State {
  readonly wildcard: boolean
  readonly names: readonly string[]
}

interface Answer {
  readonly answer?: readonly string[]
  readonly dropped?: readonly string[]
  readonly wildcard?: 'began' | 'ended'
}

const wildcardChange = (change: { wildcardBegan: boolean; wildcardEnded: boolean }) => {
  if (change.wildcardBegan) return 'began'
  return change.wildcardEnded ? 'ended' : undefined
}

const state = (subscription: Subscription): State => ({
  wildcard: subscription.isWildcard,
  names: [...subscription.names].toSorted(),
})

describe('state of the world', () => {
  const all = { wildcard: true, names: [] }
  const none = { wildcard: false, names: [] }
  const named = (...names: string[]) => ({ wildcard: false, names })
  const table: [what: string, requests: string[][], last: State, change: Answer][] = [
    ['nothing named yet means everything', [[]], all, { wildcard: 'began' }],
    ['the same again changes nothing', [[], []], all, {}],
    ['a star is everything', [['*']], all, { wildcard: 'began' }],
    ['an empty list after a star is nothing', [['*'], []], none, { wildcard: 'ended' }],
    ['an empty list after a name is nothing', [['a'], []], none, { dropped: ['a'] }],
    [
      'names are the full list',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      named('b', 'c'),
      { answer: ['c'], dropped: ['a'] },
    ],
    ['an empty name is a name', [['']], named(''), { answer: [''] }],
    ['a star beside a name', [[], ['*', 'a']], { wildcard: true, names: ['a'] }, { answer: ['a'] }],
    ['a name may outlive the star', [['*', 'a'], ['a']], named('a'), { wildcard: 'ended' }],
    ['and then be the last to go', [[], ['*', 'a'], ['a'], []], none, { dropped: ['a'] }],
    ['a star keeps what loses its name', [['*', 'a'], ['*']], all, {}],
    ['a star may come late', [['a'], ['*']], all, { wildcard: 'began' }],
    ['a name said twice is one', [['a', 'a']], named('a'), { answer: ['a'] }],
  ]
  test.each(table)('%s', (_what, requests, last, { answer = [], dropped = [], wildcard }) => {
    const subscription = new Subscription()
    const change = requests.map((list) => subscription.replace(list)).at(-1)
    if (change === undefined) throw new Error('no request')
    expect(state(subscription)).toEqual(last)
    expect(change.answer).toEqual(answer)
    expect(change.dropped).toEqual(dropped)
    expect(wildcardChange(change)).toBe(wildcard)
  })
})

describe('delta', () => {
  type Update = [subscribe: string[], unsubscribe: string[]]
  const all = { wildcard: true, names: [] }
  const none = { wildcard: false, names: [] }
  const named = (...names: string[]) => ({ wildcard: false, names })
  const table: [what: string, requests: Update[], last: State, change: Answer][] = [
    ['nothing named first means everything', [[[], []]], all, { wildcard: 'began' }],
    [
      'nothing named later means nothing new',
      [
        [['a'], []],
        [[], []],
      ],
      named('a'),
      {},
    ],
    ['the everything of the start can be declined', [[[], ['*']]], none, {}],
    [
      'a name beside the everything of the start',
      [
        [[], []],
        [['a'], []],
      ],
      { wildcard: true, names: ['a'] },
      { answer: ['a'] },
    ],
    [
      'a known name is answered again',
      [
        [['a'], []],
        [['a'], []],
      ],
      named('a'),
      { answer: ['a'] },
    ],
    [
      'a name given up is not answered',
      [
        [['a', 'b'], []],
        [[], ['a']],
      ],
      named('b'),
      { dropped: ['a'] },
    ],
    [
      'unless the star still covers it',
      [
        [['*', 'a'], []],
        [[], ['a']],
      ],
      all,
      { answer: ['a'] },
    ],
    [
      'a name never asked for is no news',
      [
        [['*'], []],
        [[], ['a']],
      ],
      all,
      {},
    ],
    [
      'a star given up leaves the names',
      [
        [['*', 'a'], []],
        [[], ['*']],
      ],
      named('a'),
      { wildcard: 'ended' },
    ],
    [
      'both given up at once',
      [
        [['*', 'a'], []],
        [[], ['a', '*']],
      ],
      none,
      { dropped: ['a'], wildcard: 'ended' },
    ],
    [
      'asked for and given up in one request',
      [
        [['b'], []],
        [['a'], ['a']],
      ],
      named('b'),
      { dropped: ['a'] },
    ],
    [
      'a second star is no news',
      [
        [[], []],
        [['*'], []],
      ],
      all,
      {},
    ],
  ]
  test.each(table)('%s', (_what, requests, last, { answer = [], dropped = [], wildcard }) => {
    const subscription = new Subscription()
    const change = requests.map(([sub, unsub]) => subscription.update(sub, unsub)).at(-1)
    if (change === undefined) throw new Error('no request')
    expect(state(subscription)).toEqual(last)
    expect(change.answer).toEqual(answer)
    expect(change.dropped).toEqual(dropped)
    expect(wildcardChange(change)).toBe(wildcard)
  })
})
