/** Domain records as JSON text and back, for the store. */

import type { Experiment } from '../domain/experiment.ts'
import type { Model, ModelReplica, ModelVersion } from '../domain/model.ts'
import type { Server, ServerReplica } from '../domain/server.ts'

export interface RecordFormat<T> {
  encode(record: T): string
  /** The record that `encode` wrote. Throws a SyntaxError when it is not JSON. */
  decode(text: string): T
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
  decode(text) {
    const model: StoredModel = JSON.parse(text)
    const versions = model.versions.map((version) => {
      return { ...version, replicas: fromJson(version.replicas) }
    })
    return { ...model, versions }
  },
}

export const serverFormat: RecordFormat<Server> = {
  encode: (server) =>
    JSON.stringify({ ...server, replicas: toJson(server.replicas) } satisfies StoredServer),
  decode(text) {
    const server: StoredServer = JSON.parse(text)
    return { ...server, replicas: fromJson(server.replicas) }
  },
}

export const experimentFormat: RecordFormat<Experiment> = {
  encode: (experiment) => JSON.stringify(experiment),
  decode: (text) => JSON.parse(text),
}

function toJson<V>(map: ReadonlyMap<number, V>): MapJson<V> {
  return { '@map': [...map] }
}

function fromJson<V>(json: MapJson<V>): ReadonlyMap<number, V> {
  return new Map(json['@map'])
}
