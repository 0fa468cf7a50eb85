/** What a model server of a local run is started with, whichever it is. */

import type { ServerType } from '../../agent/settings.ts'
import type { ChildPlace, UpValues } from './control-plane.ts'
import type { ReplicaPorts } from './ports.ts'

export interface ModelServerSetup {
  /** The replica. */
  readonly name: string
  readonly executable: string
  /** Its own, for all that it writes. */
  readonly folder: string
  /** The repository that the agent writes. */
  readonly models: string
  readonly ports: ReplicaPorts
  readonly settings: UpValues
  readonly place: ChildPlace
}

/** The program for each kind that there is here. */
export type ModelServerPrograms = Readonly<Partial<Record<ServerType, string>>>
