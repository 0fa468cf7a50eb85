/** A real Envoy for tests, and what its admin port tells of it. */

import { type StaticEnvoy, startEnvoy as startProcess } from './static-envoy.ts'

export interface RunningEnvoy extends StaticEnvoy {
  /** The value of a counter or gauge; 0 for one that does not exist (yet). */
  stats(name: string): Promise<number>
  /** `/config_dump` with endpoints. */
  configDump(): Promise<unknown>
}

/** `bootstrap` is YAML or JSON, with 0 as its admin port; resolves when Envoy has a listener. */
export async function startEnvoy({
  bootstrap,
  flags = [],
}: {
  readonly bootstrap: string
  readonly flags?: readonly string[]
}): Promise<RunningEnvoy> {
  const running = await startProcess('bootstrap.yaml', bootstrap, flags)
  const ask = (path: string) => fetch(`http://127.0.0.1:${running.adminPort}${path}`)
  return {
    ...running,
    async stats(name) {
      const filter = `^${RegExp.escape(name)}$`
      const response = await ask(`/stats?format=json&filter=${encodeURIComponent(filter)}`)
      const { stats } = (await response.json()) as { stats: readonly { value?: number }[] }
      return stats[0]?.value ?? 0
    },
    async configDump() {
      return (await ask('/config_dump?include_eds')).json()
    },
  }
}
