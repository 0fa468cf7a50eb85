/** What the manifests of a folder declare, each time they change. */

import { silentLog } from '../../lib/log.ts'
import type { DeclaredState, ServerDeclaration } from '../../source/declaration.ts'
import { createConfigSource } from '../../source/watch.ts'

type Servers = ReadonlyMap<string, ServerDeclaration>
type Declared = Pick<DeclaredState, 'servers' | 'models'>

/**
 * Yields what is declared at first and then the newest state whenever it has changed, until
 * `signal` is aborted; a consumer that is busy meanwhile misses states in between. Problems are the
 * scheduler's to tell: it reads the same folder. The same goes for a folder that is not there.
 */
export async function* watchDeclared(dir: string, signal: AbortSignal): AsyncGenerator<Declared> {
  let newest: DeclaredState | undefined
  let wake = () => {}
  const source = createConfigSource({
    dir,
    log: silentLog,
    onState(state) {
      newest = state
      wake()
    },
    onProblems() {},
  })
  const close = () => {
    source.close()
    wake()
  }
  signal.addEventListener('abort', close)
  await source.start()
  let servers: Servers = new Map()
  while (!signal.aborted) {
    if (newest !== undefined) {
      servers = withUndecided(newest, servers)
      const { models } = newest
      newest = undefined
      yield { servers, models }
      continue
    }
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}

/** A file that cannot be read says nothing about the servers that it declared before. */
function withUndecided({ servers, undecided }: DeclaredState, before: Servers): Servers {
  const kept = [...before].filter(
    ([name]) => undecided.anything || undecided.keys.has(`Server ${name}`),
  )
  return new Map([...kept, ...servers])
}
