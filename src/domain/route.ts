/** Where the requests of one name go: what the domain tells Envoy's side, and no more. */

/** One life of one server replica. */
export interface ReplicaLife {
  readonly index: number
  readonly incarnation: number
}

/** The replicas that share a cluster; `lives` ascends by index and is never empty. */
export interface ReplicaSet {
  readonly server: string
  readonly lives: readonly ReplicaLife[]
}

/** A share of the traffic, answered by one version of a model on a set of replicas. */
export interface Split {
  readonly model: string
  readonly version: number
  /** A whole number; those of a route come to less than 2^32. */
  readonly weight: number
  readonly replicas: ReplicaSet
}

export interface Mirror {
  readonly model: string
  readonly version: number
  /** 0 to 100. */
  readonly percent: number
  readonly replicas: ReplicaSet
}

export interface Route {
  /** The value of the `seldon-model` header that selects it. */
  readonly name: string
  /** Empty when nothing can answer: `unavailable` then says why. */
  readonly splits: readonly Split[]
  readonly mirrors: readonly Mirror[]
  /** A client that sends its `x-seldon-route` back stays with the version that answered. */
  readonly sticky: boolean
  readonly logPayloads: boolean
  readonly unavailable?: string
}
