import { describe, expect, test } from 'bun:test'
import { ResidencyWorld } from './residency-world.ts'

/** Memory for two models of 100 bytes; `a` and `b` are in it, `c` and `d` are evicted. */
function fullWorld(requestLimit?: number): ResidencyWorld {
  const world = new ResidencyWorld({
    capacityBytes: 200,
    ...(requestLimit === undefined ? {} : { requestLimit }),
  })
  for (const model of ['a', 'b']) world.have(model, 100, 'in')
  for (const model of ['c', 'd']) world.have(model, 100, 'out')
  return world
}

describe('a request for an evicted model', () => {
  test('waits until the least recently used one has gone and its own is loaded', () => {
    const world = fullWorld()
    world.end(world.request('a'))
    const request = world.request('c')
    expect(world.done).toEqual(['evict b'])
    world.endEviction('b')
    expect(world.done).toEqual(['evict b', 'load c'])
    expect(request.state).toBe('waiting')
    world.endLoad('c')
    expect(request.state).toBe('in')
  })

  test('shares the reload with all that come meanwhile', () => {
    const world = fullWorld()
    const requests = [world.request('c'), world.request('c')]
    world.endEviction('a')
    requests.push(world.request('c'))
    world.endLoad('c')
    expect(requests.map(({ state }) => state)).toEqual(['in', 'in', 'in'])
    expect(world.done).toEqual(['evict a', 'load c'])
  })

  test('that is given up leaves its place to the next', () => {
    const world = fullWorld()
    const [busy] = [world.request('a'), world.request('b')]
    const [gone, next] = [world.request('c'), world.request('d')]
    world.leave(gone)
    if (busy !== undefined) world.end(busy)
    world.endEviction('a')
    world.endLoad('d')
    expect(next.state).toBe('in')
    expect(world.done).toEqual(['evict a', 'load d'])
  })

  test('is refused when too many wait', () => {
    const world = new ResidencyWorld({ capacityBytes: 100, waitingLimit: 2 })
    world.have('a', 100, 'out')
    expect([1, 2, 3].map(() => world.request('a').refusal?.kind)).toEqual([
      undefined,
      undefined,
      'outage',
    ])
  })

  test('is refused when the model alone is larger than the memory', () => {
    const world = fullWorld()
    world.have('huge', 201, 'out')
    expect(world.request('huge').refusal).toEqual({
      kind: 'outage',
      reason: 'huge takes 201 bytes of memory, and all models together have 200 here',
    })
  })
})

describe('a model with requests', () => {
  test('is not evicted: the first to become quiet goes', () => {
    const world = fullWorld()
    const [first, second] = [world.request('a'), world.request('b')]
    const waiting = world.request('c')
    expect(world.done).toEqual([])
    world.end(second)
    expect(world.done).toEqual(['evict b'])
    world.endEviction('b')
    world.endLoad('c')
    expect([first.state, waiting.state]).toEqual(['in', 'in'])
  })

  test('takes no new ones while somebody waits for it, and takes them when nobody does', () => {
    const world = fullWorld()
    const [, ofB] = [world.request('a'), world.request('b')]
    const waiting = world.request('c')
    // `a` is the least recently used one; `b` goes on.
    const [heldBack, through] = [world.request('a'), world.request('b')]
    expect([heldBack.state, through.state]).toEqual(['waiting', 'in'])
    world.end(ofB)
    world.end(through)
    expect(world.done).toEqual(['evict b'])
    expect(heldBack.state).toBe('in')
    world.endEviction('b')
    world.endLoad('c')
    expect(waiting.state).toBe('in')
  })

  test('goes in the end although there is never a moment without a request', () => {
    const world = fullWorld()
    const last = new Map(['a', 'b'].map((model) => [model, world.request(model)]))
    const waiting = world.request('c')
    for (let count = 0; waiting.state === 'waiting' && count < 10; count += 1) {
      for (const [model, before] of last) {
        last.set(model, world.request(model))
        if (before.state === 'in') world.end(before)
      }
      world.turn({ endRequests: false })
    }
    expect(waiting.state).toBe('in')
  })

  test('that answers slowly does not keep others from going, after a while', () => {
    const world = fullWorld()
    const slow = world.request('a')
    const quick = world.request('b')
    world.request('c')
    expect(world.request('b').state).toBe('in')
    world.press()
    const late = world.request('b')
    expect(late.state).toBe('waiting')
    world.end(quick)
    for (const each of world.ofState('in').filter(({ model }) => model === 'b')) world.end(each)
    expect(world.done).toEqual(['evict b'])
    expect(slow.state).toBe('in')
  })
})

describe('a burst for more models than fit', () => {
  test('loads each once, and evicts each only after it has served all that waited', () => {
    const world = new ResidencyWorld({ capacityBytes: 200 })
    const models = [...'abcdefgh']
    for (const model of models) world.have(model, 100, 'out')
    for (let round = 0; round < 3; round += 1) for (const model of models) world.request(model)
    for (let turn = 0; turn < 20; turn += 1) world.turn({ endRequests: true })
    expect(world.ofState('over')).toHaveLength(3 * models.length)
    expect(world.done.filter((line) => line.startsWith('load'))).toEqual(
      models.map((model) => `load ${model}`),
    )
  })

  test('is served in the order of coming', () => {
    const world = new ResidencyWorld({ capacityBytes: 100 })
    for (const model of ['big', 'a', 'b']) world.have(model, model === 'big' ? 100 : 10, 'out')
    const [first] = [world.request('a'), world.request('big'), world.request('b')]
    // There is room for `b`, but `big` was there before.
    expect(world.done).toEqual(['load a'])
    world.endLoad('a')
    if (first !== undefined) world.end(first)
    world.endEviction('a')
    expect(world.done).toEqual(['load a', 'evict a', 'load big'])
  })
})

describe('a failed reload', () => {
  test('refuses who waited in the words of the model server, and is tried again later', () => {
    const world = new ResidencyWorld({ capacityBytes: 100 })
    world.have('a', 100, 'out')
    const request = world.request('a')
    world.endLoad('a', 'no such file')
    const refusal = { kind: 'outage', reason: 'no such file' }
    expect(request.refusal).toMatchObject(refusal)
    expect(world.request('a').refusal).toMatchObject(refusal)
    world.nowMs += 500
    const again = world.request('a')
    expect(again.state).toBe('waiting')
    world.endLoad('a', 'no such file')
    world.nowMs += 600
    expect(world.request('a').state).toBe('refused')
    world.nowMs += 600
    const third = world.request('a')
    world.endLoad('a')
    expect(third.state).toBe('in')
  })

  test('gives its memory to the next', () => {
    const world = new ResidencyWorld({ capacityBytes: 100 })
    for (const model of ['a', 'b']) world.have(model, 100, 'out')
    world.request('a')
    const next = world.request('b')
    world.endLoad('a', 'broken')
    world.endLoad('b')
    expect(next.state).toBe('in')
  })
})

describe('an eviction that fails', () => {
  test('leaves the model in, and tells why there is no room', () => {
    const world = fullWorld()
    const request = world.request('c')
    world.endEviction('a', 'it hangs')
    expect(request.refusal).toEqual({
      kind: 'outage',
      reason: 'no room could be made for c: it hangs',
    })
    expect(world.request('a').state).toBe('in')
    const next = world.request('d')
    expect(world.done).toEqual(['evict a', 'evict b'])
    world.endEviction('b')
    world.endLoad('d')
    expect(next.state).toBe('in')
  })

  test('fails the order that it was to make room for', () => {
    const world = fullWorld()
    world.order('e', 100)
    world.endEviction('a', 'it hangs')
    expect(world.noRoom).toEqual(['e'])
  })
})

describe('an order', () => {
  test('is no model to ask for until it is loaded', () => {
    const world = fullWorld()
    world.order('e', 100)
    expect(world.request('e').refusal).toEqual({ kind: 'not-held', reason: 'Model e not found' })
    world.endEviction('a')
    world.endLoad('e')
    expect(world.request('e').state).toBe('in')
  })

  test('waits behind requests that came before it', () => {
    const world = fullWorld()
    world.request('c')
    world.order('e', 100)
    expect(world.done).toEqual(['evict a'])
    world.endEviction('a')
    expect(world.done).toEqual(['evict a', 'load c', 'evict b'])
  })

  test('that is taken back leaves nothing behind', () => {
    const world = fullWorld()
    world.request('a')
    world.request('b')
    world.order('e', 100)
    world.residency.cancel('e')
    world.obey()
    expect(world.residency.entry('e')).toBeUndefined()
    expect(world.request('a').state).toBe('in')
    expect(world.residency.pressing).toBe(false)
  })
})

describe('an outage', () => {
  test('answers who waits, and nothing is done until it is over', () => {
    const world = fullWorld()
    const request = world.request('c')
    world.residency.suspend('the model server is gone')
    world.obey()
    expect(request.refusal).toEqual({ kind: 'outage', reason: 'the model server is gone' })
    world.endEviction('a', 'gone')
    expect(world.done).toEqual(['evict a'])
    expect(world.request('c').refusal?.kind).toBe('outage')
    world.residency.resume()
    const again = world.request('c')
    world.endEviction('b')
    world.endLoad('c')
    expect(again.state).toBe('in')
  })
})

test('more than fits is evicted when the memory became less', () => {
  const world = new ResidencyWorld({ capacityBytes: 150 })
  for (const model of ['a', 'b']) world.have(model, 100, 'in')
  expect(world.done).toEqual(['evict a'])
  world.endEviction('a')
  expect(world.residency.usedBytes).toBe(100)
})

test('requests beyond the limit of one model are refused, those that wait counted', () => {
  const world = fullWorld(2)
  const first = world.request('a')
  world.request('a')
  const refused = world.request('a')
  expect(refused.refusal).toEqual({
    kind: 'limit',
    reason: 'Model a has 2 requests, its limit',
  })
  expect(world.request('b').state).toBe('in')
  world.end(first)
  expect(world.request('a').state).toBe('in')
  expect([1, 2, 3].map(() => world.request('c').refusal?.kind)).toEqual([
    undefined,
    undefined,
    'limit',
  ])
})
