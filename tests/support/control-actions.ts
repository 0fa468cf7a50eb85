/** What may happen around the control, for properties: everybody's doings and misfortunes. */

import fc from 'fast-check'
import type { State } from '../../src/domain/state.ts'
import { seldon } from '../../src/gen/seldon.js'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import type { World } from './control-world.ts'
import { definition } from './domain.ts'
import { SERVER } from './modelled-agent.ts'

const { Event } = seldon.mlops.agent.ModelEventMessage

/** Far more than what is sent of so few models. */
const MAX_ANSWERS = 200

// Numbers choose among what there is when their turn comes: one of the tasks of an agent, say.

const model = fc.constantFrom('a', 'b', 'c')
const agent = fc.nat(2)
const proxy = fc.nat(1)
const choice = fc.nat(7)
const mostly = (outOf: number) => fc.nat(outOf - 1).map((n) => n > 0)

const load = fc.record({
  do: fc.constant('load' as const),
  model,
  spec: fc.nat(1),
  replicas: fc.nat(3),
  minReplicas: fc.nat(1),
  maxReplicas: fc.constantFrom(0, 2, 3),
  memoryBytes: fc.constantFrom(10, 40, 70),
})
const scale = fc.record({
  do: fc.constant('scale' as const),
  choice,
  direction: fc.constantFrom('up' as const, 'down' as const),
})
const unload = fc.record({ do: fc.constant('unload' as const), model })
const work = fc.record({ do: fc.constant('work' as const), agent, choice, succeeds: mostly(10) })
const lie = fc.record({ do: fc.constant('lie' as const), agent, choice })
const subscribe = fc.record({ do: fc.constant('subscribe' as const), agent })
const loseStream = fc.record({ do: fc.constant('lose stream' as const), agent })
const crash = fc.record({ do: fc.constant('crash' as const), agent })
const drain = fc.record({ do: fc.constant('drain' as const), agent })
const answer = fc.record({ do: fc.constant('answer' as const), proxy, accepts: mostly(15) })
const refuse = fc.record({
  do: fc.constant('refuse' as const),
  typeUrl: fc.constantFrom(TYPE_URLS.scopedRoutes, TYPE_URLS.cluster),
})
const connect = fc.record({ do: fc.constant('connect' as const), proxy, isFresh: fc.boolean() })
const disconnect = fc.record({ do: fc.constant('disconnect' as const), proxy })
const wait = fc.record({
  do: fc.constant('wait' as const),
  ms: fc.constantFrom(10, 6_000, 130_000),
})
const disk = fc.record({ do: fc.constant('disk' as const), isFull: fc.boolean() })
const restart = fc.record({ do: fc.constant('restart' as const) })

export const anyAction = fc.oneof(
  { weight: 5, arbitrary: load },
  { weight: 2, arbitrary: unload },
  { weight: 6, arbitrary: scale },
  { weight: 12, arbitrary: work },
  { weight: 1, arbitrary: lie },
  { weight: 3, arbitrary: subscribe },
  { weight: 1, arbitrary: loseStream },
  { weight: 1, arbitrary: crash },
  { weight: 1, arbitrary: drain },
  { weight: 12, arbitrary: answer },
  { weight: 2, arbitrary: refuse },
  { weight: 2, arbitrary: connect },
  { weight: 1, arbitrary: disconnect },
  { weight: 2, arbitrary: wait },
  { weight: 1, arbitrary: restart },
  { weight: 2, arbitrary: disk },
)
export type Action = typeof anyAction extends fc.Arbitrary<infer T> ? T : never

type Doing = {
  [Do in Action['do']]: (world: World, action: Extract<Action, { do: Do }>) => unknown
}

const DOING: Doing = {
  load({ control }, { model: name, spec, replicas, minReplicas, maxReplicas, memoryBytes }) {
    const deployment = { replicas, minReplicas, maxReplicas }
    return control.controller.dispatch({
      type: 'LoadModel',
      owner: 'api',
      definition: definition(name, { uri: `/models/${spec}`, memoryBytes, ...deployment }),
    })
  },
  unload: ({ control }, { model: name }) =>
    control.controller.dispatch({ type: 'UnloadModel', owner: 'api', name }),
  /** An agent says of a model that it has too much to do, or nothing. */
  scale({ control }, { choice: chosen, direction }) {
    const available = availableReplicas(control.controller.state)
    const about = available[chosen % Math.max(1, available.length)]
    return about && control.modelScaling.trigger({ ...about, direction, evidence: 'so' })
  },
  work(world, { agent: index, choice: chosen, succeeds }) {
    const { tasks } = world.agents[index] ?? { tasks: [] }
    return world.agents[index]?.work(chosen % Math.max(1, tasks.length), succeeds)
  },
  /** It says that it did what it did not, or did long ago, or was never told to. */
  lie(world, { agent: index, choice: chosen }) {
    const events = [Event.LOADED, Event.LOAD_FAILED, Event.UNLOADED, Event.UNLOAD_FAILED]
    const name = ['a', 'b', 'c'][chosen % 3] ?? 'a'
    const isUnderWay = world.agents[index]?.tasks.some(({ internal }) => internal === `${name}_1`)
    // What it is just doing it does not lie about: nobody could tell.
    if (isUnderWay) return undefined
    const version = { model: { meta: { name } }, version: 1 }
    return world.agents[index]?.report(version, events[chosen % 4] ?? Event.LOADED)
  },
  subscribe: (world, { agent: index }) => world.agents[index]?.subscribe(),
  'lose stream': (world, { agent: index }) => world.agents[index]?.loseStream(),
  crash: (world, { agent: index }) => world.agents[index]?.crash(),
  drain: (world, { agent: index }) => world.drain(index),
  answer: (world, { proxy: index, accepts }) => world.proxies[index]?.answer(accepts),
  /** No proxy takes anything of a type, until nothing of it is sent any more; all the rest they take. */
  refuse(world, { typeUrl }) {
    for (const proxy of world.proxies) {
      for (let answers = 0; proxy.waiting > 0 && answers < MAX_ANSWERS; answers += 1) {
        proxy.answer(proxy.waitingType !== typeUrl)
        proxy.fetch()
      }
    }
  },
  connect: (world, { proxy: index, isFresh }) => world.proxies[index]?.connect(isFresh),
  disconnect: (world, { proxy: index }) => world.proxies[index]?.disconnect(),
  wait: (world, { ms }) => world.advance(ms),
  restart: (world) => world.restart(),
  disk(world, { isFull }) {
    world.isDiskFull = isFull
    // Long enough to be noticed.
    if (!isFull) world.advance(1_000)
  },
}

function availableReplicas({ models }: State) {
  return [...models.values()].flatMap(({ name, versions }) =>
    versions.flatMap(({ version, replicas }) =>
      [...replicas]
        .filter(([, { state }]) => state === 'Available')
        .map(([index]) => ({
          replica: { server: SERVER, index },
          subject: { model: name, version },
        })),
    ),
  )
}

/** Does it, and lets what follows from it happen as far as nobody else is needed. */
export async function happen(world: World, action: Action): Promise<void> {
  // The table has an entry for each kind of action, which takes that kind.
  const run = DOING[action.do] as (world: World, action: Action) => unknown
  // What an agent says is answered once it is stored: not before a full disk has room again.
  await Promise.race([run(world, action), world.quiet()])
  await world.quiet()
}
