/** Domain records as JSON text and back, for the store. */

import type { Experiment } from '../domain/experiment.ts'
import type { Model, ModelReplica, ModelVersion } from '../domain/model.ts'
import { ModelReplicas } from '../domain/model-replicas.ts'
import type { ReplicaSet } from '../domain/route.ts'
import type { Server, ServerReplica } from '../domain/server.ts'

export interface RecordFormat<T> {
  encode(record: T): string
  /** The record of that name which `encode` wrote. Throws a SyntaxError when it is no such one. */
  decode(text: string, name: string): T
}

/** A Map as a list of its entries. */
interface MapJson<V> {
  readonly '@map': readonly (readonly [number, V])[]
}

type Stored<T, Replica> = Omit<T, 'replicas'> & { readonly replicas: MapJson<Replica> }
type StoredServer = Stored<Server, ServerReplica>
type StoredVersion = Stored<ModelVersion, ModelReplica>
type StoredModel = Omit<Model, 'versions'> & { readonly versions: readonly StoredVersion[] }

// The Maps are converted where they are known to be. A replacer, which JSON calls for each value,
// takes several times as long, and every change of a model is written.

export const modelFormat: RecordFormat<Model> = {
  encode(model) {
    const versions = model.versions.map((version): StoredVersion => {
      return { ...version, replicas: toJson(version.replicas) }
    })
    return JSON.stringify({ ...model, versions } satisfies StoredModel)
  },
  decode(text, name) {
    const model: StoredModel = JSON.parse(text)
    check(isModel(model, name), `the model ${name}`)
    const versions = model.versions.map((version) => {
      return { ...version, replicas: new ModelReplicas(version.replicas['@map']) }
    })
    return { ...model, versions }
  },
}

export const serverFormat: RecordFormat<Server> = {
  encode: (server) =>
    JSON.stringify({ ...server, replicas: toJson(server.replicas) } satisfies StoredServer),
  decode(text, name) {
    const server: StoredServer = JSON.parse(text)
    check(isServer(server, name), `the server ${name}`)
    return { ...server, replicas: new Map(server.replicas['@map']) }
  },
}

export const experimentFormat: RecordFormat<Experiment> = {
  encode: (experiment) => JSON.stringify(experiment),
  decode(text, name) {
    const experiment: Experiment = JSON.parse(text)
    check(isExperiment(experiment, name), `the experiment ${name}`)
    return experiment
  },
}

export const replicaSetFormat: RecordFormat<ReplicaSet> = {
  encode: (set) => JSON.stringify(set),
  decode(text, name) {
    const set: ReplicaSet = JSON.parse(text)
    check(isReplicaSet(set), `the replica set ${name}`)
    return set
  },
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new SyntaxError(`it is not ${what}`)
}

// Damage seldom leaves JSON behind; what does is nearly always some other text altogether.

function isModel({ name, versions, refusals }: Partial<StoredModel>, wanted: string): boolean {
  return (
    name === wanted &&
    Array.isArray(refusals) &&
    Array.isArray(versions) &&
    versions.length > 0 &&
    versions.every((version: Partial<StoredVersion>) => isVersion(version, wanted))
  )
}

function isVersion(
  { version, definition, replicas, status }: Partial<StoredVersion>,
  model: string,
): boolean {
  return (
    Number.isInteger(version) &&
    definition?.name === model &&
    Array.isArray(definition.spec?.requirements) &&
    typeof definition.deployment?.replicas === 'number' &&
    typeof status?.state === 'string' &&
    isMap(replicas, (replica) => typeof replica.state === 'string')
  )
}

function isServer({ name, replicas }: Partial<StoredServer>, wanted: string): boolean {
  return name === wanted && isMap(replicas, (replica) => typeof replica.address === 'string')
}

function isExperiment({ name, definition }: Partial<Experiment>, wanted: string): boolean {
  return (
    name === wanted &&
    definition?.name === wanted &&
    Array.isArray(definition.candidates) &&
    Array.isArray(definition.mirrors)
  )
}

function isReplicaSet({ server, lives }: Partial<ReplicaSet>): boolean {
  return (
    typeof server === 'string' &&
    Array.isArray(lives) &&
    lives.every(
      ({ index, incarnation }) => Number.isInteger(index) && Number.isInteger(incarnation),
    )
  )
}

function isMap<V>(json: Partial<MapJson<V>> | undefined, isValue: (value: V) => boolean): boolean {
  const entries = json?.['@map']
  return (
    Array.isArray(entries) &&
    entries.every(([key, value]) => Number.isInteger(key) && isValue(value))
  )
}

function toJson<V>(entries: Iterable<readonly [number, V]>): MapJson<V> {
  return { '@map': [...entries] }
}
