/**
 * One server replica, model server and agent in one: answers for what it holds, with the internal
 * name, and for nothing else. What it holds outlives the schedulers that it subscribes to.
 */

import type { seldon } from '../../src/gen/seldon.js'
import { type FakeAgent, startFakeAgent } from './fake-agent.ts'

export class TestReplica {
  readonly #index: number
  readonly #held = new Map<string, seldon.mlops.agent.ModelVersion>()
  readonly #http: ReturnType<typeof Bun.serve>
  #agent: FakeAgent | undefined

  constructor(index: number) {
    this.#index = index
    this.#http = Bun.serve({
      port: 0,
      hostname: '127.0.0.1',
      idleTimeout: 0,
      fetch: ({ headers }) => {
        const internal = headers.get('seldon-internal-model') ?? ''
        if (this.#held.has(internal)) return new Response(internal)
        return new Response(`replica ${index} has no ${internal}`, { status: 404 })
      },
    })
  }

  /** Loading and unloading take as long as is said. */
  subscribe(agentPort: number, workingMs: () => number = () => 0): FakeAgent {
    this.#agent?.close()
    this.#agent = startFakeAgent({
      agentPort,
      index: this.#index,
      httpPort: this.#http.port ?? 0,
      loaded: [...this.#held.values()],
      answer: async (operation, version) => {
        const internal = `${version.model?.meta?.name}_${version.version}`
        await Bun.sleep(workingMs())
        if (operation === 'LOAD') this.#held.set(internal, version)
        else this.#held.delete(internal)
        return 'DONE' as const
      },
    })
    return this.#agent
  }

  async close(): Promise<void> {
    this.#agent?.close()
    await this.#http.stop(true)
  }
}
