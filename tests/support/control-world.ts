/**
 * The whole control with everybody around it, in one process and on a clock of its own: agents that
 * load and unload, proxies that take what they are sent, and their misfortunes. Nothing happens by
 * itself: a test says who does what next.
 */

import { agentApi } from '../../src/api/grpc/agent-api.ts'
import { type Control, createControl } from '../../src/control/control.ts'
import { tellWatchers } from '../../src/control/proxy-news.ts'
import { IN_MEMORY, openStore, type Store } from '../../src/control/store.ts'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import { silentLog } from '../../src/lib/log.ts'
import { fail, ok, type Result } from '../../src/lib/result.ts'
import type { Mode } from '../../src/xds/manner.ts'
import { Proxies } from '../../src/xds/proxies.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { ModelledAgent, SERVER } from './modelled-agent.ts'
import { ModelledProxy, type Target } from './modelled-proxy.ts'

export const WORLD_TIMES = {
  ackTimeoutMs: 5_000,
  leaseMs: 120_000,
  agentReturnTimeoutMs: 30_000,
  retentionMs: 86_400_000,
}

interface Timer {
  readonly atMs: number
  readonly callback: () => void
}

/** What ends with one scheduler process and begins anew with the next. */
export interface Running {
  readonly control: Control
  readonly proxies: Proxies
  readonly snapshot: Snapshot
  readonly agents: ReturnType<typeof agentApi>
}

export class World {
  readonly agents: readonly ModelledAgent[]
  readonly proxies: readonly ModelledProxy[]
  /** What went wrong out of sight. */
  readonly faults: string[] = []
  /** Set to have the store refuse what is to be written. */
  isDiskFull = false
  readonly #store: Store
  readonly #timers = new Set<Timer>()
  #nowMs = 1_000_000
  #running: Running

  constructor(memoryBytes: readonly number[], modes: readonly Mode[]) {
    const store = openStore(IN_MEMORY)
    if (!store.ok) throw new Error(store.error)
    this.#store = store.value
    this.#running = this.#start()
    this.agents = memoryBytes.map((bytes, index) => new ModelledAgent(this, index, bytes))
    this.proxies = modes.map((mode, id) => new ModelledProxy(this, `p${id}`, mode))
  }

  get nowMs(): number {
    return this.#nowMs
  }

  get running(): Running {
    return this.#running
  }

  get control(): Control {
    return this.#running.control
  }

  /**
   * Drains a replica; when that is answered, no proxy may route to it any more but for models that
   * were said to have no other place.
   */
  drain(index: number): void {
    const agent = this.agents[index]
    const incarnation = agent?.incarnation
    if (agent === undefined || incarnation === undefined) return
    const running = this.#running
    const ref = { server: SERVER, index }
    void running.control.drain(ref, new AbortController().signal).then((outcome) => {
      if (!outcome.ok || running !== this.#running) return
      const { stranded } = outcome.value
      const left = this.servingTargets().filter(
        (target) =>
          target.index === index &&
          target.incarnation === incarnation &&
          !stranded.includes(target.internal.replace(/_\d+$/, '')),
      )
      for (const { internal } of left)
        this.faults.push(`drained ${index} is still sent ${internal}`)
    })
  }

  /** Where some proxy that serves sends requests. */
  servingTargets(): Target[] {
    return this.proxies.filter(({ isServing }) => isServing).flatMap((proxy) => proxy.targets())
  }

  /** Lets the clock run, and everything that waited for it. */
  advance(byMs: number): void {
    const untilMs = this.#nowMs + byMs
    for (let next = this.#nextTimer(); next && next.atMs <= untilMs; next = this.#nextTimer()) {
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      this.#timers.delete(next)
      next.callback()
    }
    this.#nowMs = untilMs
  }

  /** Kills the scheduler, and starts the next one on the same store. */
  async restart(): Promise<void> {
    for (const proxy of this.proxies) proxy.disconnect()
    for (const agent of this.agents) agent.loseStream()
    this.control.close()
    this.#timers.clear()
    await this.quiet()
    this.#running = this.#start()
  }

  /** Lets everything run that needs no event from outside. */
  async quiet(turns = 8): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      for (const proxy of this.proxies) proxy.fetch()
    }
  }

  close(): void {
    this.control.close()
    for (const agent of this.agents) agent.loseStream()
    this.#store.close()
  }

  #start(): Running {
    const snapshot = new Snapshot()
    const proxies = new Proxies(() => this.#nowMs, TYPE_URLS.scopedRoutes)
    const stored = this.#store.load()
    if (!stored.ok) throw new Error(stored.error)
    const control = createControl(
      {
        ...WORLD_TIMES,
        envoy: defaultEnvoyOptions,
        serverScaling: { enabled: true, packingShare: 0 },
        modelScaling: { enabled: true, windows: { upMs: 0, downMs: 0 } },
      },
      stored.value,
      {
        store: this.#fillableStore(),
        snapshot,
        proxies,
        log: silentLog,
        nowMs: () => this.#nowMs,
        after: (delayMs, callback) => this.#after(delayMs, callback),
        random: () => 0,
      },
    )
    proxies.listen(tellWatchers(control, { all: new Map(), observe: () => () => {} }))
    return { control, proxies, snapshot, agents: agentApi(control, silentLog) }
  }

  #fillableStore(): Store {
    const store = this.#store
    const unlessFull = (write: () => Result<void, string>) =>
      this.isDiskFull ? fail('disk full') : write()
    return {
      load: () => store.load(),
      // What a restart may forget is not written, so that a full disk does not matter to it.
      write: (state, touched) =>
        touched.models.size + touched.servers.size + touched.experiments.size === 0
          ? ok(undefined)
          : unlessFull(() => store.write(state, touched)),
      writeProxySnapshot: (node, snapshot) =>
        unlessFull(() => store.writeProxySnapshot(node, snapshot)),
      writeProxies: (known) => unlessFull(() => store.writeProxies(known)),
      writeReplicaSets: (byId) => unlessFull(() => store.writeReplicaSets(byId)),
      probe: () => unlessFull(() => store.probe()),
      close: () => store.close(),
    }
  }

  #after(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  #nextTimer(): Timer | undefined {
    return [...this.#timers].reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.atMs < first.atMs ? timer : first),
      undefined,
    )
  }
}
