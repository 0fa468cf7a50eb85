/** A folder of manifests as a source of declared state: followed by events, never polled. */

import { lstat, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Log } from '../lib/log.ts'
import { formatProblem, type Problem } from '../lib/problem.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import {
  type FolderListing,
  identityOf,
  ioReason,
  isManifestName,
  listManifests,
} from './config-dir.ts'
import { type DeclaredState, EMPTY_STATE } from './declaration.ts'
import { createFileTracker } from './file-tracker.ts'
import { createFolderWatch, type FolderEvent } from './folder-watch.ts'
import { mergeLastGood, NO_LAST_GOOD } from './last-good.ts'

export interface ConfigSourceOptions {
  /** As the user wrote it; problems name files with it in front. */
  readonly dir: string
  readonly log: Log
  /** What is declared changed; called for the first state, too. Must not throw. */
  readonly onState: (state: DeclaredState) => void
  /** The problems changed. Called before `onState` where both did. Must not throw. */
  readonly onProblems: (problems: readonly Problem[]) => void
}

export interface ConfigSource {
  /** Reads the folder for the first time. Fails when there is no such folder. */
  start(): Promise<Result<DeclaredState, Problem>>
  /** Reads all of it again without waiting for an event; resolves when that is in force. */
  reread(): Promise<void>
  current(): DeclaredState
  close(): void
}

/** A file that somebody goes on writing does not keep a start or a reread waiting for longer. */
const IDLE_LIMIT_MS = 1000
/** A folder that grows while it is listed is listed again by the events that this causes. */
const MAX_LISTINGS = 3

const NO_LISTING: FolderListing = {
  files: [],
  folders: new Map(),
  targets: new Map(),
  unlisted: [],
  problems: [],
}

export function createConfigSource(options: ConfigSourceOptions): ConfigSource {
  const { dir, log } = options
  const tracker = createFileTracker(dir)
  const watch = createFolderWatch((folder, event, name) => {
    const hint = hintOf({ dir, listing, above }, folder, event, name)
    if (hint === undefined) return
    if (hint === 'folder') relistWanted = true
    else dirty.add(hint.path)
    if (hint !== 'folder' && event === 'rename') renamed.add(hint.path)
    run()
  })
  let listing = NO_LISTING
  let above = dirname(resolve(dir))
  let folderProblems: readonly Problem[] = []
  let lastGood = NO_LAST_GOOD
  let state = EMPTY_STATE
  let started = false
  let closed = false
  let running = false
  let working = Promise.resolve()
  let relistWanted = false
  const dirty = new Set<string>()
  /** Those of `dirty` whose names came or went. */
  const renamed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let idleWaiters: (() => void)[] = []

  async function work() {
    while (!closed && (relistWanted || dirty.size > 0)) {
      const names = [...renamed]
      renamed.clear()
      // The folder in which the target of a new link lies has to be watched, too.
      const isRelisting = relistWanted || (await anyLink(names))
      if (isRelisting) await relist()
      else {
        const paths = [...dirty]
        dirty.clear()
        await tracker.read(paths)
      }
      const isChanged = tracker.settle() || isRelisting
      if (isChanged && started && !closed) publish()
    }
  }

  function run() {
    if (running || closed) return
    running = true
    working = work().finally(() => {
      running = false
      // Events may come between the end of the loop and this, which runs in a later microtask.
      if (relistWanted || dirty.size > 0) return run()
      const dueInMs = tracker.dueInMs()
      clearTimeout(timer)
      if (closed || dueInMs === undefined) return wakeIdleWaiters()
      timer = setTimeout(() => {
        for (const path of tracker.pendingPaths()) dirty.add(path)
        run()
      }, dueInMs)
    })
  }

  async function relist() {
    relistWanted = false
    dirty.clear()
    const watchProblems = await listAndFollow()
    folderProblems = [...listing.problems, ...watchProblems]
    await tracker.readAll(listing)
  }

  /** Lists until no folder is new: what happened in one before it was watched was not seen. */
  async function listAndFollow(): Promise<Problem[]> {
    for (let attempt = 1; ; attempt++) {
      listing = await listManifests(dir)
      const ancestor = await nearestFolder(dirname(resolve(dir)))
      above = ancestor.path
      if (closed) return []
      const followed = watch.follow(
        new Map([[above, ancestor.identity], ...listing.targets, ...listing.folders]),
      )
      if (!followed.added || attempt === MAX_LISTINGS) return followed.problems
    }
  }

  function publish() {
    const before = state
    const merged = mergeLastGood(lastGood, tracker.readings())
    lastGood = merged.lastGood
    state = { ...merged.state, problems: [...folderProblems, ...merged.state.problems] }
    if (!isDeepStrictEqual(state.problems, before.problems)) {
      logProblems(log, before.problems, state.problems)
      options.onProblems(state.problems)
    }
    if (before !== EMPTY_STATE && declaresTheSame(before, state)) return
    const { models, servers, experiments, proxySnapshots } = state
    const counts = {
      models: models.size,
      servers: servers.size,
      experiments: experiments.size,
      proxySnapshots: proxySnapshots.size,
    }
    log.info('Manifests are read', { dir, ...counts, problems: state.problems.length })
    options.onState(state)
  }

  function wakeIdleWaiters() {
    const waiters = idleWaiters
    idleWaiters = []
    for (const wake of waiters) wake()
  }

  async function readEverything() {
    relistWanted = true
    const idle = new Promise<void>((wake) => idleWaiters.push(wake))
    run()
    await working
    let limit: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((wake) => {
      limit = setTimeout(wake, IDLE_LIMIT_MS)
    })
    await Promise.race([idle, late])
    clearTimeout(limit)
  }

  return {
    async start() {
      const wrong = await folderProblem(dir)
      if (wrong !== undefined) return fail(wrong)
      await readEverything()
      if (closed) return ok(state)
      tracker.giveUpOnUnknown()
      started = true
      publish()
      return ok(state)
    },
    reread: readEverything,
    current: () => state,
    close() {
      closed = true
      clearTimeout(timer)
      watch.close()
      wakeIdleWaiters()
    },
  }
}

interface Surroundings {
  readonly dir: string
  readonly listing: FolderListing
  /** The folder in which `dir` is, or would be. */
  readonly above: string
}

/** What an event calls for: one file to read, all to list again, or nothing. */
function hintOf(
  { dir, listing, above }: Surroundings,
  folder: string,
  event: FolderEvent,
  name: string | undefined,
): { readonly path: string } | 'folder' | undefined {
  if (name === undefined) return 'folder'
  if (listing.folders.has(folder)) {
    const isItself = event === 'rename' && name === basename(folder)
    // `..data` is how a mounted ConfigMap changes all its files at once.
    if (isItself || name.startsWith('..') || listing.targets.has(folder)) return 'folder'
    if (isManifestName(name)) return { path: join(folder, name) }
    return event === 'rename' && !name.startsWith('.') ? 'folder' : undefined
  }
  if (listing.targets.has(folder)) return 'folder'
  // Above, only the way down to the folder matters.
  const way = resolve(dir).slice(above.length).split('/').find(Boolean)
  return folder === above && name === (way ?? basename(dir)) ? 'folder' : undefined
}

async function anyLink(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const stats = await lstat(path).catch(() => undefined)
    if (stats?.isSymbolicLink() === true) return true
  }
  return false
}

async function nearestFolder(path: string): Promise<{ path: string; identity: string }> {
  try {
    return { path, identity: identityOf(await stat(path)) }
  } catch (error) {
    if (dirname(path) === path) throw error
    return nearestFolder(dirname(path))
  }
}

async function folderProblem(dir: string): Promise<Problem | undefined> {
  const problem = (message: string): Problem => ({
    severity: 'error',
    file: dir,
    message,
    expected: 'a folder of manifests',
  })
  try {
    return (await stat(dir)).isDirectory() ? undefined : problem('is not a folder')
  } catch (error) {
    return problem(`cannot be read: ${ioReason(error)}`)
  }
}

/** Definitions that did not change are the same objects. */
function declaresTheSame(one: DeclaredState, other: DeclaredState): boolean {
  return (
    sameEntries(one.models, other.models) &&
    sameEntries(one.servers, other.servers) &&
    sameEntries(one.experiments, other.experiments) &&
    sameEntries(one.proxySnapshots, other.proxySnapshots) &&
    isDeepStrictEqual(one.undecided, other.undecided)
  )
}

function sameEntries<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value)
}

function logProblems(log: Log, before: readonly Problem[], now: readonly Problem[]) {
  const known = new Set(before.map(formatProblem))
  const lines = now.map((problem) => [problem.severity, formatProblem(problem)] as const)
  for (const [severity, problem] of lines) {
    if (known.has(problem)) continue
    if (severity === 'error') log.error('A manifest cannot be used as it is', { problem })
    else log.warn('A manifest says something without effect', { problem })
  }
  if (before.length > 0 && now.length === 0) log.info('All manifests are right again')
}
