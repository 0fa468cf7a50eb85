/** All that is wanted and known, with the indexes that decisions need and a way back. */

import type { Experiment } from './experiment.ts'
import { requiredMemoryBytes } from './memory.ts'
import type { Model, ModelReplica, ModelVersion } from './model.ts'
import { isGone, isHeld, isLoading, isServing } from './replica-state.ts'
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

interface JournalEntry {
  readonly table: keyof Touched
  readonly name: string
  /** It must survive a restart. */
  readonly lasting: boolean
  readonly undo: () => void
}

interface ReplicaLoad {
  /** `model/version` to what it is, for every entry whatever its state. */
  readonly entries: Map<string, HostedVersion>
  /** Memory promised to versions that are on their way in. */
  reservedBytes: number
  /** Versions loading or loaded: what placement spreads evenly. */
  heldCount: number
  /** Versions of which anything is left, on the way in or out. */
  presentCount: number
  /** By model: how many of its versions answer requests. */
  readonly serving: Map<string, number>
}

/** Replicas that hold the same versions. */
interface SharedSet {
  readonly indexes: readonly number[]
  versions: number
}

function noLoad(): ReplicaLoad {
  return {
    entries: new Map(),
    reservedBytes: 0,
    heldCount: 0,
    presentCount: 0,
    serving: new Map(),
  }
}

const NO_LOAD: ReplicaLoad = noLoad()

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
  /** By server name, then by the indexes in a row. */
  readonly #sets = new Map<string, Map<string, SharedSet>>()
  #journal: JournalEntry[] = []

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

  /** How many versions are on a replica, or on their way in or out. */
  presentCount(server: string, replica: number): number {
    return this.#load(server, replica).presentCount
  }

  /** How many models a replica answers for; two versions of a model are one. */
  servingCount(server: string, replica: number): number {
    return this.#load(server, replica).serving.size
  }

  /** Every version with an entry on a replica, whatever its state. */
  hostedOn(server: string, replica: number): readonly HostedVersion[] {
    return [...this.#load(server, replica).entries.values()]
  }

  /** The sets of replicas, as ascending indexes, of which each holds some version as a whole. */
  *replicaSets(server: string): Iterable<readonly number[]> {
    for (const { indexes } of this.#sets.get(server)?.values() ?? []) yield indexes
  }

  putModel(model: Model): void {
    this.#replaceModel(model.name, model, true)
  }

  /** Like `putModel`, for a change that a restart may forget because it would be found out anew. */
  noteModel(model: Model): void {
    this.#replaceModel(model.name, model, false)
  }

  removeModel(name: string): void {
    this.#replaceModel(name, undefined, true)
  }

  putServer(server: Server): void {
    this.#replace('servers', this.#servers, server.name, server)
  }

  removeServer(name: string): void {
    this.#replace('servers', this.#servers, name, undefined)
  }

  putExperiment(experiment: Experiment): void {
    this.#replace('experiments', this.#experiments, experiment.name, experiment)
  }

  /** Like `putExperiment`, for a change that a restart may forget. */
  noteExperiment(experiment: Experiment): void {
    this.#replace('experiments', this.#experiments, experiment.name, experiment, false)
  }

  removeExperiment(name: string): void {
    this.#replace('experiments', this.#experiments, name, undefined)
  }

  /** A mark to come back to with `rollback`. */
  savepoint(): number {
    return this.#journal.length
  }

  rollback(savepoint: number): void {
    while (this.#journal.length > savepoint) this.#journal.pop()?.undo()
  }

  /** The records replaced since the last commit, and not rolled back. */
  pending(): Touched {
    return touchedBy(this.#journal)
  }

  /** Those of `pending` that must survive a restart. */
  unsaved(): Touched {
    return touchedBy(this.#journal.filter(({ lasting }) => lasting))
  }

  /** From here on there is no way back behind this point. */
  commit(): void {
    this.#journal = []
  }

  #replaceModel(name: string, model: Model | undefined, lasting: boolean): void {
    const before = this.#models.get(name)
    this.#count(before, -1)
    this.#count(model, 1)
    setOrDelete(this.#models, name, model)
    const undo = () => {
      setOrDelete(this.#models, name, before)
      this.#count(model, -1)
      this.#count(before, 1)
    }
    this.#journal.push({ table: 'models', name, lasting, undo })
  }

  #replace<T>(
    table: keyof Touched,
    records: Map<string, T>,
    name: string,
    value: T | undefined,
    lasting = true,
  ): void {
    const before = records.get(name)
    setOrDelete(records, name, value)
    const undo = () => setOrDelete(records, name, before)
    this.#journal.push({ table, name, lasting, undo })
  }

  #load(server: string, replica: number): ReplicaLoad {
    return this.#loads.get(server)?.get(replica) ?? NO_LOAD
  }

  #count(model: Model | undefined, sign: 1 | -1): void {
    for (const version of model?.versions ?? []) {
      if (version.server === undefined) continue
      this.#countSet(version.server, version, sign)
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
    if (!isGone(replica.state)) load.presentCount += sign
    if (!isServing(replica.state)) return
    const serving = (load.serving.get(model) ?? 0) + sign
    if (serving === 0) load.serving.delete(model)
    else load.serving.set(model, serving)
  }

  #countSet(server: string, { replicas }: ModelVersion, sign: 1 | -1): void {
    const held = [...replicas].filter(([, replica]) => isHeld(replica.state))
    if (held.length === 0) return
    const indexes = held.map(([index]) => index).sort((a, b) => a - b)
    const sets = this.#sets.get(server) ?? new Map<string, SharedSet>()
    this.#sets.set(server, sets)
    const key = indexes.join()
    const set = sets.get(key) ?? { indexes, versions: 0 }
    set.versions += sign
    if (set.versions === 0) sets.delete(key)
    else sets.set(key, set)
  }

  #loadToChange(server: string, index: number): ReplicaLoad {
    const replicas = this.#loads.get(server) ?? new Map<number, ReplicaLoad>()
    this.#loads.set(server, replicas)
    const load = replicas.get(index) ?? noLoad()
    replicas.set(index, load)
    return load
  }
}

function touchedBy(journal: readonly JournalEntry[]): Touched {
  const touched = {
    models: new Set<string>(),
    servers: new Set<string>(),
    experiments: new Set<string>(),
  }
  for (const { table, name } of journal) touched[table].add(name)
  return touched
}

function setOrDelete<T>(records: Map<string, T>, name: string, value: T | undefined): void {
  if (value === undefined) records.delete(name)
  else records.set(name, value)
}
