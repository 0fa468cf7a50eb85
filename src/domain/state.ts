/** All that is wanted and known, with the indexes that decisions need and a way back. */

import type { Experiment } from './experiment.ts'
import { requiredMemoryBytes } from './memory.ts'
import type { Model, ModelReplica, ModelVersion } from './model.ts'
import { isHeld, isLoading } from './replica-state.ts'
import type { Server } from './server.ts'

/** The names whose records a decision replaced or removed. */
export interface Touched {
  readonly models: ReadonlySet<string>
  readonly servers: ReadonlySet<string>
  readonly experiments: ReadonlySet<string>
}

/** A version of a model that has an entry on some server replica. */
export interface HostedVersion {
  readonly model: string
  readonly version: number
}

interface ReplicaLoad {
  /** `model/version` to what it is, for every entry whatever its state. */
  readonly entries: Map<string, HostedVersion>
  /** Memory promised to versions that are on their way in. */
  reservedBytes: number
  /** Versions loading or loaded: what placement spreads evenly. */
  heldCount: number
}

const NO_LOAD: ReplicaLoad = { entries: new Map(), reservedBytes: 0, heldCount: 0 }

/**
 * Records are immutable and replaced by `put…`; each replacement is journalled, so that a refused
 * command, or a batch that the store did not take, leaves no trace.
 */
export class State {
  readonly #models = new Map<string, Model>()
  readonly #servers = new Map<string, Server>()
  readonly #experiments = new Map<string, Experiment>()
  /** By server name, then by replica index. */
  readonly #loads = new Map<string, Map<number, ReplicaLoad>>()
  #undo: (() => void)[] = []
  #touched = noneTouched()

  get models(): ReadonlyMap<string, Model> {
    return this.#models
  }

  get servers(): ReadonlyMap<string, Server> {
    return this.#servers
  }

  get experiments(): ReadonlyMap<string, Experiment> {
    return this.#experiments
  }

  /** Memory promised on a replica to versions not loaded yet, in bytes. */
  reservedBytes(server: string, replica: number): number {
    return this.#load(server, replica).reservedBytes
  }

  /** How many versions a replica holds or is about to hold. */
  heldCount(server: string, replica: number): number {
    return this.#load(server, replica).heldCount
  }

  /** Every version with an entry on a replica, whatever its state. */
  hostedOn(server: string, replica: number): readonly HostedVersion[] {
    return [...this.#load(server, replica).entries.values()]
  }

  putModel(model: Model): void {
    const before = this.#models.get(model.name)
    this.#replace(this.#models, model.name, model)
    this.#touched.models.add(model.name)
    this.#count(before, -1)
    this.#count(model, 1)
    this.#undo.push(() => {
      this.#count(model, -1)
      this.#count(before, 1)
    })
  }

  removeModel(name: string): void {
    const before = this.#models.get(name)
    this.#replace(this.#models, name, undefined)
    this.#touched.models.add(name)
    this.#count(before, -1)
    this.#undo.push(() => this.#count(before, 1))
  }

  putServer(server: Server): void {
    this.#replace(this.#servers, server.name, server)
    this.#touched.servers.add(server.name)
  }

  removeServer(name: string): void {
    this.#replace(this.#servers, name, undefined)
    this.#touched.servers.add(name)
  }

  putExperiment(experiment: Experiment): void {
    this.#replace(this.#experiments, experiment.name, experiment)
    this.#touched.experiments.add(experiment.name)
  }

  removeExperiment(name: string): void {
    this.#replace(this.#experiments, name, undefined)
    this.#touched.experiments.add(name)
  }

  /** A mark to come back to with `rollback`. */
  savepoint(): number {
    return this.#undo.length
  }

  rollback(savepoint: number): void {
    while (this.#undo.length > savepoint) this.#undo.pop()?.()
  }

  /** What was touched since the last call; there is no way back behind it. */
  commit(): Touched {
    const touched = this.#touched
    this.#touched = noneTouched()
    this.#undo = []
    return touched
  }

  /** What `commit` would answer now. After a rollback it may name records that did not change. */
  pending(): Touched {
    return this.#touched
  }

  #replace<T>(records: Map<string, T>, name: string, value: T | undefined): void {
    const before = records.get(name)
    setOrDelete(records, name, value)
    this.#undo.push(() => setOrDelete(records, name, before))
  }

  #load(server: string, replica: number): ReplicaLoad {
    return this.#loads.get(server)?.get(replica) ?? NO_LOAD
  }

  #count(model: Model | undefined, sign: 1 | -1): void {
    for (const version of model?.versions ?? []) {
      if (version.server === undefined) continue
      for (const [index, replica] of version.replicas) {
        this.#countReplica(version.server, index, version, replica, sign)
      }
    }
  }

  #countReplica(
    server: string,
    index: number,
    version: ModelVersion,
    replica: ModelReplica,
    sign: 1 | -1,
  ): void {
    const load = this.#loadToChange(server, index)
    const model = version.definition.name
    const key = `${model}/${version.version}`
    if (sign === 1) load.entries.set(key, { model, version: version.version })
    else load.entries.delete(key)
    if (isLoading(replica.state)) load.reservedBytes += sign * requiredMemoryBytes(version)
    if (isHeld(replica.state)) load.heldCount += sign
  }

  #loadToChange(server: string, index: number): ReplicaLoad {
    const replicas = this.#loads.get(server) ?? new Map<number, ReplicaLoad>()
    this.#loads.set(server, replicas)
    const load = replicas.get(index) ?? { entries: new Map(), reservedBytes: 0, heldCount: 0 }
    replicas.set(index, load)
    return load
  }
}

function noneTouched(): {
  models: Set<string>
  servers: Set<string>
  experiments: Set<string>
} {
  return { models: new Set(), servers: new Set(), experiments: new Set() }
}

function setOrDelete<T>(records: Map<string, T>, name: string, value: T | undefined): void {
  if (value === undefined) records.delete(name)
  else records.set(name, value)
}
