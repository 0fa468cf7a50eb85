/** What the verbs do alike with each kind of things that the scheduler keeps. */

import { GrpcError } from '../lib/grpc/errors.ts'
import type { SchedulerClient } from './scheduler-client.ts'
import type { Values } from './settings/setting.ts'
import type { WaitGoal, waitSettings } from './settings/verbs.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'
import { type Patience, patience, type Watch, waitUntil } from './wait.ts'

export interface Kind<Definition extends { readonly name: string }, Status> {
  /** As a person says it: `model`. */
  readonly noun: string
  /** Why the scheduler's API has no words for a definition. */
  fault(definition: Definition): string | undefined
  load(client: SchedulerClient, definition: Definition, deadlineMs: number): Promise<unknown>
  unload(client: SchedulerClient, name: string, deadlineMs: number): Promise<unknown>
  status(client: SchedulerClient, name: string, deadlineMs: number): AsyncIterable<Status>
  watchFor(goal: WaitGoal): Watch<Status>
  /** What `-w` alone waits for after an unload. */
  readonly watchForUnloaded: Watch<Status>
}

/** One command's dealings with a scheduler. */
export interface Talk extends Patience {
  readonly client: SchedulerClient
  readonly terminal: Terminal
  /** For each call, in milliseconds. */
  readonly deadlineMs: number
  /** Absent: nothing is waited for. */
  readonly goal: WaitGoal | undefined
}

export function talkWith(
  client: SchedulerClient,
  terminal: Terminal,
  settings: Values<typeof waitSettings> & { readonly timeout: number },
): Talk {
  return {
    client,
    deadlineMs: settings.timeout,
    goal: settings.wait,
    ...patience(settings, terminal),
  }
}

/** Calls under way at once: enough to keep the scheduler busy. */
const AT_ONCE = 32

/** Loads all that the scheduler takes, and waits for them if that is asked for. */
export async function loadAll<D extends { readonly name: string }, S>(
  talk: Talk,
  kind: Kind<D, S>,
  definitions: readonly D[],
): Promise<ExitCode> {
  const { client, goal, deadlineMs } = talk
  const taken = await eachTaken(
    talk,
    kind.noun,
    definitions,
    ({ name }) => name,
    (definition) => kind.load(client, definition, deadlineMs),
  )
  if (!taken) return EXIT.failed
  if (goal === undefined) return EXIT.ok
  return waitUntil(client, namesOf(definitions), kind.watchFor(goal), talk)
}

/** Unloads all that the scheduler knows, and waits until they are gone if that is asked for. */
export async function unloadAll<D extends { readonly name: string }, S>(
  talk: Talk,
  kind: Kind<D, S>,
  names: readonly string[],
): Promise<ExitCode> {
  const { client, goal, deadlineMs } = talk
  const taken = await eachTaken(
    talk,
    kind.noun,
    names,
    (name) => name,
    (name) => kind.unload(client, name, deadlineMs),
  )
  if (!taken) return EXIT.failed
  if (goal === undefined) return EXIT.ok
  return waitUntil(client, names, kind.watchForUnloaded, talk)
}

/** How `names` are, once they are as the talk's goal wants them. */
export async function statusesWhen<D extends { readonly name: string }, S>(
  talk: Talk,
  kind: Kind<D, S>,
  names: readonly string[],
): Promise<{ readonly code: ExitCode; readonly statuses: readonly S[] }> {
  // What nobody knows would be waited for in vain.
  const statuses = await statusesOf(talk, kind, names)
  if (talk.goal === undefined) return { code: EXIT.ok, statuses }
  const code = await waitUntil(talk.client, names, kind.watchFor(talk.goal), talk)
  if (code !== EXIT.ok) return { code, statuses: [] }
  return { code, statuses: await statusesOf(talk, kind, names) }
}

/** In the order of `names`; throws a GrpcError at the first that there is not. */
export async function statusesOf<D extends { readonly name: string }, S>(
  { client, deadlineMs }: Talk,
  kind: Kind<D, S>,
  names: readonly string[],
): Promise<S[]> {
  const statuses: S[][] = []
  await eachBounded([...names.entries()], async ([position, name]) => {
    statuses[position] = await Array.fromAsync(kind.status(client, name, deadlineMs))
  })
  return statuses.flat()
}

/** Tells whose definition cannot be sent, before anything is. */
export function sendable<D extends { readonly name: string }, S>(
  terminal: Terminal,
  kind: Kind<D, S>,
  definitions: readonly D[],
): boolean {
  const faults = definitions.flatMap((definition) => {
    const fault = kind.fault(definition)
    return fault === undefined ? [] : [`error: ${kind.noun} ${definition.name}: ${fault}`]
  })
  for (const fault of faults) terminal.err(fault)
  return faults.length === 0
}

export function namesOf(definitions: readonly { readonly name: string }[]): string[] {
  return definitions.map(({ name }) => name)
}

/** Whether all were taken. One that is refused is told, and the others go on. */
async function eachTaken<T>(
  { terminal }: Talk,
  noun: string,
  things: readonly T[],
  nameOf: (thing: T) => string,
  call: (thing: T) => Promise<unknown>,
): Promise<boolean> {
  let refused = 0
  await eachBounded(things, async (thing) => {
    try {
      await call(thing)
    } catch (error) {
      if (!(error instanceof GrpcError) || isNoAnswer(error)) throw error
      refused += 1
      terminal.err(`${noun} ${nameOf(thing)}: ${error.message} (${error.status})`)
    }
  })
  return refused === 0
}

/** The others would fare no better. */
function isNoAnswer({ status }: GrpcError): boolean {
  return status === 'UNAVAILABLE' || status === 'DEADLINE_EXCEEDED' || status === 'CANCELLED'
}

async function eachBounded<T>(
  things: readonly T[],
  use: (thing: T) => Promise<void>,
): Promise<void> {
  const queue = things.values()
  const worker = async () => {
    for (const thing of queue) await use(thing)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
