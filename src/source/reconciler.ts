/** Makes the control plane want what the manifest files declare, and only that of what is theirs. */

import type { Controller } from '../control/controller.ts'
import type { Command, Rejection } from '../domain/command.ts'
import { equal } from '../domain/models.ts'
import type { Log } from '../lib/log.ts'
import type { Problem } from '../lib/problem.ts'
import type { Result } from '../lib/result.ts'
import {
  type DeclaredState,
  declarationKey,
  EMPTY_STATE,
  isUndecided,
  type MANIFEST_KINDS,
  type ServerDeclaration,
} from './declaration.ts'

type Kind = (typeof MANIFEST_KINDS)[number]

interface Wish {
  readonly key: string
  readonly definition: object
  readonly command: Command
}

export interface Reconciler {
  /** Resolves when every difference was dispatched and answered. */
  apply(declared: DeclaredState): Promise<void>
  /** What the control plane refused of the last declarations. */
  refusals(): readonly Problem[]
  close(): void
}

export function createReconciler(controller: Controller, log: Log): Reconciler {
  let declared: DeclaredState = EMPTY_STATE
  /** By key: the definition that was accepted last, so that what did not change costs nothing. */
  const accepted = new Map<string, object>()
  const refused = new Map<string, Problem>()
  /** Something could not be stored, and is to be carried out once it can. */
  let isOwed = false

  const dispatch = async (command: Command): Promise<Result<void, Rejection>> => {
    const outcome = await controller.dispatch(command)
    if (!outcome.ok && outcome.error.kind === 'not-stored') isOwed = true
    return outcome
  }

  const carryOut = async (wish: Wish): Promise<void> => {
    note(wish, await dispatch(wish.command))
  }

  const note = (wish: Wish, outcome: Result<void, Rejection>) => {
    if (outcome.ok) {
      accepted.set(wish.key, wish.definition)
      refused.delete(wish.key)
      return
    }
    accepted.delete(wish.key)
    log.error('A manifest is refused', { manifest: wish.key, reason: outcome.error.message })
    refused.set(wish.key, {
      severity: 'error',
      message: `${wish.key}: ${outcome.error.message}`,
    })
  }

  const forgetUndeclared = () => {
    for (const keys of [accepted, refused]) {
      for (const key of keys.keys()) if (!isDeclared(declared, key)) keys.delete(key)
    }
  }

  const outstanding = (): Wish[] =>
    wishesOf(declared).filter((wish) => {
      if (accepted.get(wish.key) === wish.definition) return false
      const inForce = isInForce(controller, wish)
      if (inForce) accepted.set(wish.key, wish.definition)
      return !inForce
    })

  // Who else made a thing of that name may have let it go since.
  const stop = controller.observe((touched) => {
    if (isOwed) {
      void apply(declared)
      return
    }
    const names = [
      ...[...touched.models].map((name) => declarationKey('Model', name)),
      ...[...touched.servers].map((name) => declarationKey('Server', name)),
      ...[...touched.experiments].map((name) => declarationKey('Experiment', name)),
    ]
    // A default that one experiment gives up is free for another.
    const anyExperiment = touched.experiments.size > 0 && experimentsRefused() > 0
    if (anyExperiment || names.some((key) => refused.has(key))) void retryRefused()
  })

  const experimentsRefused = () =>
    [...refused.keys()].filter((key) => key.startsWith('Experiment ')).length

  const retryRefused = async (): Promise<void> => {
    const wishes = wishesOf(declared).filter((wish) => refused.has(wish.key))
    await Promise.all(wishes.map(carryOut))
  }

  const apply = async (next: DeclaredState): Promise<void> => {
    declared = next
    isOwed = false
    forgetUndeclared()
    const removals = removalsFor(controller, declared)
    await Promise.all([...removals.map(dispatch), ...outstanding().map(carryOut)])
    // One may have been refused for what another, later in line, gave up just then.
    for (let before = Number.POSITIVE_INFINITY; ; ) {
      const left = experimentsRefused()
      if (left === 0 || left >= before) break
      before = left
      await retryRefused()
    }
  }

  return {
    apply,
    refusals: () => [...refused.values()],
    close: stop,
  }
}

function wishesOf(declared: DeclaredState): Wish[] {
  const servers = [...declared.servers.values()].map((definition) =>
    wish('Server', definition, declareServer(definition)),
  )
  const models = [...declared.models.values()].map((definition) =>
    wish('Model', definition, { type: 'LoadModel', owner: 'file', definition }),
  )
  const experiments = [...declared.experiments.values()].map((definition) =>
    wish('Experiment', definition, { type: 'StartExperiment', owner: 'file', definition }),
  )
  return [...servers, ...models, ...experiments]
}

function wish(kind: Kind, definition: { readonly name: string }, command: Command): Wish {
  return { key: declarationKey(kind, definition.name), definition, command }
}

function declareServer(server: ServerDeclaration): Command {
  const { name, replicas, minReplicas, maxReplicas, kubernetesMeta } = server
  return {
    type: 'DeclareServer',
    owner: 'file',
    name,
    expectedReplicas: replicas,
    minReplicas,
    maxReplicas,
    shared: true,
    ...(kubernetesMeta === undefined ? {} : { kubernetesMeta }),
  }
}

function isDeclared(declared: DeclaredState, key: string): boolean {
  const [kind, name = ''] = key.split(' ')
  if (kind === 'Model') return declared.models.has(name)
  if (kind === 'Server') return declared.servers.has(name)
  return declared.experiments.has(name)
}

/** After a restart, what the store brought back may already be what the files say. */
function isInForce({ state }: Controller, { command }: Wish): boolean {
  if (command.type === 'LoadModel') {
    const model = state.models.get(command.definition.name)
    return (
      model?.owner === 'file' &&
      model.deletedAtMs === undefined &&
      equal(model.versions.at(-1)?.definition, command.definition)
    )
  }
  if (command.type === 'StartExperiment') {
    const experiment = state.experiments.get(command.definition.name)
    return (
      experiment?.owner === 'file' &&
      experiment.deletedAtMs === undefined &&
      equal(experiment.definition, command.definition)
    )
  }
  return false
}

/** What the files made once and do not name any more. */
function removalsFor({ state }: Controller, declared: DeclaredState): Command[] {
  const isGone = (kind: Kind, name: string, names: ReadonlyMap<string, unknown>) =>
    !names.has(name) && !isUndecided(declared, kind, name)
  const owner = 'file' as const
  const experiments = [...state.experiments.values()]
    .filter((e) => e.owner === owner && e.deletedAtMs === undefined)
    .filter(({ name }) => isGone('Experiment', name, declared.experiments))
    .map(({ name }): Command => ({ type: 'StopExperiment', owner, name }))
  const models = [...state.models.values()]
    .filter((model) => model.owner === owner && model.deletedAtMs === undefined)
    .filter(({ name }) => isGone('Model', name, declared.models))
    .map(({ name }): Command => ({ type: 'UnloadModel', owner, name }))
  const servers = [...state.servers.values()]
    .filter((server) => server.owner === owner)
    .filter(({ name }) => isGone('Server', name, declared.servers))
    .map(({ name }): Command => ({ type: 'RemoveServer', owner, name }))
  return [...experiments, ...models, ...servers]
}
