import { afterEach, expect, test } from 'bun:test'
import { World } from '../support/control-world.ts'
import { definition } from '../support/domain.ts'
import { SERVER } from '../support/modelled-agent.ts'

let world: World | undefined
afterEach(() => world?.close())

/** Two agents; the model is on the first, the second is told to take it over and has not done it. */
async function halfDrained(signal: AbortSignal) {
  const made = new World([100, 100], [])
  world = made
  made.agents[0]?.subscribe()
  await made.quiet()
  void made.control.controller.dispatch({
    type: 'LoadModel',
    owner: 'api',
    definition: definition('a'),
  })
  await made.quiet()
  await made.agents[0]?.work(0, true)
  made.agents[1]?.subscribe()
  await made.quiet()
  const outcome = made.control.drain({ server: SERVER, index: 0 }, signal)
  await made.quiet()
  expect(made.agents[1]?.tasks.map(({ internal }) => internal)).toEqual(['a_1'])
  return { world: made, outcome }
}

const never = () => new AbortController().signal

test('a drain ends when the other agent has taken over', async () => {
  const { world, outcome } = await halfDrained(never())
  await world.agents[1]?.work(0, true)
  await world.quiet()
  expect(await outcome).toEqual({ ok: true, value: { stranded: [] } })
})

test('a drain takes five minutes at most', async () => {
  const { world, outcome } = await halfDrained(never())
  world.advance(5 * 60_000)
  expect(await outcome).toEqual({ ok: true, value: { stranded: ['a'] } })
})

test('a drain ends with whoever asked for it', async () => {
  const caller = new AbortController()
  const { outcome } = await halfDrained(caller.signal)
  caller.abort()
  expect(await outcome).toEqual({ ok: true, value: { stranded: ['a'] } })
})

test('a drain is over when the agent of the replica goes, or subscribes anew', async () => {
  for (const change of ['loseStream', 'subscribe'] as const) {
    const { world, outcome } = await halfDrained(never())
    world.agents[0]?.[change]()
    await world.quiet()
    expect(await outcome).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    world.close()
  }
  world = undefined
})
