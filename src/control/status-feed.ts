/**
 * Tells subscribers what changed, at the pace of each: a subscriber has a set of names to look at,
 * and the state is read when there is room to send. So nobody waits for another, and what is
 * remembered for a slow one is bounded by what exists.
 */

import { experimentModels } from '../domain/experiments.ts'
import type { State, Touched } from '../domain/state.ts'
import type { Controller } from './controller.ts'
import { type ScalingRequest, type ServerScaling, serversOf } from './server-scaling.ts'

/** A server whose status may have changed. */
export interface ServerNews {
  readonly server: string
  /** Set when that is not what it is about, but so many replicas are asked for. */
  readonly replicas?: number
}

/** Each first gives all there is, then what changes, until its signal aborts or the feed closes. */
export interface StatusFeed {
  models(signal: AbortSignal): AsyncGenerator<string, void, undefined>
  servers(signal: AbortSignal): AsyncGenerator<ServerNews, void, undefined>
  experiments(signal: AbortSignal): AsyncGenerator<string, void, undefined>
  close(): void
}

export function createStatusFeed(
  controller: Pick<Controller, 'state' | 'observe'>,
  scaling: ServerScaling,
): StatusFeed {
  const { state } = controller
  const closing = new AbortController()
  const models = new Topic<string>(closing.signal)
  const servers = new Topic<ServerNews>(closing.signal)
  const experiments = new Topic<string>(closing.signal)

  const stopObserving = controller.observe((touched) => {
    models.tell(() => names(touched.models))
    experiments.tell(() => names(experimentsOf(state, touched)))
    // Looked for even when nobody listens: it goes by what was before.
    const requests = scaling.requests(touched)
    servers.tell(() => [...requests.map(scalingNews), ...serverNews(serversOf(state, touched))])
  })

  return {
    models: (signal) => models.read(() => names(state.models.keys()), signal),
    servers(signal) {
      const all = () => [...serverNews(state.servers.keys()), ...scaling.pending().map(scalingNews)]
      return servers.read(all, signal)
    },
    experiments: (signal) => experiments.read(() => names(state.experiments.keys()), signal),
    close() {
      stopObserving()
      closing.abort()
    },
  }
}

/** News with what it is about: later news of the same replace earlier ones. */
type Entry<T> = readonly [about: string, news: T]

function names(of: Iterable<string>): Entry<string>[] {
  return [...of].map((name) => [name, name])
}

function serverNews(of: Iterable<string>): Entry<ServerNews>[] {
  return [...of].map((server) => [`status ${server}`, { server }])
}

function scalingNews(request: ScalingRequest): Entry<ServerNews> {
  return [`scaling ${request.server}`, request]
}

/** The experiments that were touched, and those with members that were. */
function experimentsOf(state: State, touched: Touched): ReadonlySet<string> {
  const concerned = new Set(touched.experiments)
  for (const { name, definition } of state.experiments.values()) {
    if (experimentModels(definition).some((model) => touched.models.has(model))) concerned.add(name)
  }
  return concerned
}

class Topic<T> {
  readonly #closing: AbortSignal
  readonly #backlogs = new Set<Backlog<T>>()

  constructor(closing: AbortSignal) {
    this.#closing = closing
  }

  /** `news` is asked only if anybody listens. */
  tell(news: () => readonly Entry<T>[]): void {
    if (this.#backlogs.size === 0) return
    const entries = news()
    for (const backlog of this.#backlogs) backlog.add(entries)
  }

  async *read(
    first: () => readonly Entry<T>[],
    signal: AbortSignal,
  ): AsyncGenerator<T, void, undefined> {
    const backlog = new Backlog<T>(AbortSignal.any([signal, this.#closing]))
    this.#backlogs.add(backlog)
    backlog.add(first())
    try {
      yield* backlog.read()
    } finally {
      this.#backlogs.delete(backlog)
    }
  }
}

/** What one subscriber has not read yet. */
class Backlog<T> {
  readonly #news = new Map<string, T>()
  readonly #signal: AbortSignal
  #wake = () => {}

  constructor(signal: AbortSignal) {
    this.#signal = signal
    signal.addEventListener('abort', () => this.#wake())
  }

  add(entries: readonly Entry<T>[]): void {
    for (const [about, news] of entries) this.#news.set(about, news)
    this.#wake()
  }

  async *read(): AsyncGenerator<T, void, undefined> {
    while (!this.#signal.aborted) {
      for (const [about, news] of this.#news) {
        this.#news.delete(about)
        yield news
        if (this.#signal.aborted) return
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        if (this.#signal.aborted || this.#news.size > 0) resolve()
      })
    }
  }
}
