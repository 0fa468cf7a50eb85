import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Change, Resource, ResourceKey } from '../../src/xds/resource.ts'
import { Snapshot, type SnapshotView } from '../../src/xds/snapshot.ts'
import { Snapshots } from '../../src/xds/snapshots.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { type Content, contentOf, MODEL_TYPES, ModelClient, modelResource } from './model-client.ts'

const { cluster: CDS, endpoints: EDS, listener: LDS, scopedRoutes: SRDS } = TYPE_URLS

const NAMES = ['a', 'b', 'c']
/** More turns than this for one client to come to rest would be a loop. */
const REST_TURNS = 2_000
const RUNS = Number(process.env['XDS_RUNS'] ?? 400)

type Edit =
  | { readonly do: 'set'; readonly typeUrl: string; readonly content: Content }
  | { readonly do: 'remove'; readonly typeUrl: string; readonly name: string }

type Step =
  | { readonly do: 'change'; readonly edits: readonly Edit[]; readonly isTidy: boolean }
  | {
      readonly do: 'own'
      readonly edits: readonly Edit[]
      readonly isTidy: boolean
      /** Empty: none is given. */
      readonly version: string
    }
  | { readonly do: 'share' }
  | { readonly do: 'send' | 'read' | 'answer' | 'rest' }
  | { readonly do: 'reconnect'; readonly areClustersLate: boolean }

const name = fc.constantFrom(...NAMES)
const isBad = fc.integer({ min: 0, max: 6 }).map((number) => number === 6)

const content = (refersTo: fc.Arbitrary<string[]>): fc.Arbitrary<Content> =>
  fc.record({ name, number: fc.integer({ min: 1, max: 2 }), isBad, refersTo }).map((one) => ({
    name: one.name,
    // The text tells forms apart in the model, so it must tell all there is to a form.
    text: [one.number, one.isBad, ...one.refersTo].join(' '),
    isBad: one.isBad,
    refersTo: one.refersTo,
  }))

const scope = content(fc.uniqueArray(name, { maxLength: 2 }))
const plain = content(fc.constant([]))
/** Its endpoints have its name. */
const cluster = plain.map((one) => ({ ...one, refersTo: [one.name] }))

const setting = (typeUrl: string, what: fc.Arbitrary<Content>): fc.Arbitrary<Edit> =>
  what.map((one) => ({ do: 'set', typeUrl, content: one }))

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: setting(SRDS, scope) },
  { weight: 2, arbitrary: setting(CDS, cluster) },
  { weight: 1, arbitrary: setting(EDS, plain) },
  { weight: 1, arbitrary: setting(LDS, plain) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      typeUrl: fc.constantFrom(...MODEL_TYPES),
      name,
    }),
  },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
      isTidy: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('send' as const, 'read', 'answer') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rest' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('reconnect' as const), areClustersLate: fc.boolean() }),
  },
)

const ownStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('own' as const),
    edits: fc.array(edit, { maxLength: 3 }),
    isTidy: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
    version: fc.constantFrom('', 'v1', 'v2'),
  }),
  fc.constant({ do: 'share' as const }),
)

/** A tidy change leaves the clusters that scopes name, and no others. */
function changed(snapshot: SnapshotView, edits: readonly Edit[], isTidy: boolean): Change {
  const after = new Map<string, Resource>()
  for (const typeUrl of MODEL_TYPES) {
    for (const resource of snapshot.of(typeUrl).values()) after.set(key(resource), resource)
  }
  for (const one of edits) {
    if (one.do === 'remove') after.delete(key(one))
    else {
      const resource = modelResource(one.typeUrl, one.content)
      after.set(key(resource), resource)
    }
  }
  if (isTidy) tidy(after)
  const before = MODEL_TYPES.flatMap((typeUrl) => [...snapshot.of(typeUrl).values()])
  return {
    set: [...after.values()],
    removed: before.filter((resource) => !after.has(key(resource))),
  }
}

function tidy(resources: Map<string, Resource>): void {
  const scopes = [...resources.values()].filter(({ typeUrl }) => typeUrl === SRDS)
  const used = scopes.flatMap(({ body }) => contentOf(body).refersTo)
  for (const one of NAMES) {
    const id = key({ typeUrl: CDS, name: one })
    if (!used.includes(one)) resources.delete(id)
    else if (!resources.has(id)) {
      const made = { name: one, text: 'made', isBad: false, refersTo: [one] }
      resources.set(id, modelResource(CDS, made))
    }
  }
}

function key({ typeUrl, name: id }: ResourceKey): string {
  return `${typeUrl} ${id}`
}

interface Served {
  readonly shared: Snapshot
  readonly snapshots: Snapshots
  /** What the client is to have. */
  readonly view: SnapshotView
}

const NODE = 'mine'

function take(client: ModelClient, { shared, snapshots, view }: Served, one: Step): void {
  if (one.do === 'change') shared.apply(changed(shared, one.edits, one.isTidy))
  else if (one.do === 'own') {
    const versions = new Map(
      one.version === ''
        ? []
        : [
            [CDS, one.version],
            [SRDS, one.version],
          ],
    )
    snapshots.put(NODE, { set: changed(view, one.edits, one.isTidy).set, versions })
  } else if (one.do === 'share') snapshots.remove(NODE)
  else if (one.do === 'send') client.serverSends()
  else if (one.do === 'read') client.clientReads()
  else if (one.do === 'answer') client.serverReads()
  else if (one.do === 'reconnect') client.reconnect(one.areClustersLate)
  else rest(client)
}

function rest(client: ModelClient): void {
  for (let turn = 0; turn < REST_TURNS; turn++) {
    const moves = [client.serverSends(), client.clientReads(), client.serverReads()]
    if (!moves.includes(true)) return
  }
  throw new Error('client and server do not come to rest')
}

/** The client has what it is to have, but for what it refused and what hangs on that. */
function expectConverged(client: ModelClient, snapshot: SnapshotView): void {
  for (const typeUrl of MODEL_TYPES) {
    for (const { body } of snapshot.of(typeUrl).values()) {
      const content = contentOf(body)
      const found = client.has(typeUrl).get(content.name)?.text
      if (content.isBad) expect(found).not.toBe(content.text)
      else if (isExpected(client, snapshot, typeUrl, content)) expect(found).toBe(content.text)
    }
    for (const name of client.has(typeUrl).keys()) {
      if (!mayOutlive(client, snapshot, typeUrl, name))
        expect(snapshot.get(typeUrl, name)).toBeDefined()
    }
  }
}

/** Not what nobody asks for, nor a scope whose cluster is refused. */
function isExpected(
  client: ModelClient,
  snapshot: SnapshotView,
  typeUrl: string,
  content: Content,
) {
  if (typeUrl === EDS) return client.has(CDS).has(content.name)
  const isRefused = (name: string) => {
    const cluster = snapshot.get(CDS, name)
    return cluster !== undefined && contentOf(cluster.body).isBad
  }
  return typeUrl !== SRDS || !content.refersTo.some(isRefused)
}

/** State of the world cannot tell that endpoints are gone; a cluster stays for an older scope. */
function mayOutlive(
  client: ModelClient,
  snapshot: SnapshotView,
  typeUrl: string,
  name: string,
): boolean {
  const isOld = (type: string) => (form: Content) => {
    const resource = snapshot.get(type, form.name)
    return resource === undefined || contentOf(resource.body).text !== form.text
  }
  const old = [SRDS, LDS].flatMap((type) => [...client.has(type).values()].filter(isOld(type)))
  // What an old form refers to is not known of a client that came back.
  const isUsed = old.some(({ refersTo }) => refersTo.includes(name) || client.reconnects > 0)
  return typeUrl === EDS || (typeUrl === CDS && isUsed)
}

function play(mode: 'delta' | 'sotw', steps: readonly Step[]): void {
  const shared = new Snapshot()
  const snapshots = new Snapshots(shared)
  const view = snapshots.viewFor(NODE)
  // A view that nobody follows is forgotten, and the client comes back to this one.
  view.listen(() => {})
  const client = new ModelClient(mode, view)
  for (const one of steps) take(client, { shared, snapshots, view }, one)
  rest(client)
  expectConverged(client, view)
}

describe.each(['delta', 'sotw'] as const)('%s', (mode) => {
  test('a client ends up with just what it is to have, and is never harmed on the way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        play(mode, steps)
      }),
      { numRuns: RUNS },
    )
  })

  test('also one that is given a snapshot of its own, and loses it again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(step, ownStep), { maxLength: 60 }), (steps) => {
        play(mode, steps)
      }),
      { numRuns: RUNS },
    )
  })
})
