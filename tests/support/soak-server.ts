/** A discovery server in a process of its own, whose snapshot its parent changes: see xds-soak.test.ts. */

import { Snapshot } from '../../src/xds/snapshot.ts'
import { removing, setting, testResource } from './xds-resources.ts'
import { startXdsServer } from './xds-server.ts'

export type ToServer =
  | {
      readonly do: 'set'
      readonly typeUrl: string
      readonly texts: Readonly<Record<string, string>>
    }
  | { readonly do: 'remove'; readonly typeUrl: string; readonly names: readonly string[] }
  | { readonly do: 'measure' }

export type FromServer =
  | { readonly is: 'listening'; readonly port: number }
  | { readonly is: 'measured'; readonly rssBytes: number; readonly streams: number }

const COLLECTIONS = 20
const BETWEEN_MS = 25

const snapshot = new Snapshot()
const server = await startXdsServer(snapshot)
const tell = (message: FromServer) => process.send?.(message)

process.on('message', async (message: ToServer) => {
  if (message.do === 'set') {
    const { typeUrl, texts } = message
    const resources = Object.entries(texts).map(([name, text]) => testResource(typeUrl, name, text))
    snapshot.apply(setting(...resources))
  } else if (message.do === 'remove') {
    snapshot.apply(removing(...message.names.map((name) => ({ typeUrl: message.typeUrl, name }))))
  } else {
    // What has become garbage is no growth, nor is what goes to and fro while clients are served.
    let rssBytes = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < COLLECTIONS; turn++) {
      await Bun.sleep(BETWEEN_MS)
      Bun.gc(true)
      rssBytes = Math.min(rssBytes, process.memoryUsage.rss())
    }
    tell({ is: 'measured', rssBytes, streams: server.usage().streams })
  }
})
process.on('disconnect', () => process.exit())
tell({ is: 'listening', port: server.port })
