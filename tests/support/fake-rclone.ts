/** An rclone remote-control server that answers as a test wants. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJournal, type Journal } from './journal.ts'

export interface RcloneCall {
  readonly path: string
  // What comes is whatever the agent sends.
  readonly input: Readonly<Record<string, unknown>>
}

export interface FakeRclone extends AsyncDisposable {
  readonly port: number
  readonly calls: Journal<RcloneCall>
  /** An error's words, or undefined where the call is to be answered as usual. */
  refuse: (call: RcloneCall) => string | undefined
  /** Names of what the root of every remote holds; a folder ends in `/`. */
  entries: readonly string[]
  /** What a copy waits for. */
  onCopy: () => Promise<void>
}

export function startFakeRclone(port = 0): FakeRclone {
  const calls = createJournal<RcloneCall>()
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port,
    async fetch(request) {
      const call = {
        path: new URL(request.url).pathname.slice(1),
        input: (await request.json()) as Record<string, unknown>,
      }
      calls.add(call)
      const error = fake.refuse(call)
      if (error !== undefined) return Response.json({ error, ...call }, { status: 500 })
      return Response.json(await answer(call))
    },
  })
  const answer = async ({ path, input }: RcloneCall) => {
    if (path === 'operations/list') {
      const list = fake.entries.map((name) => ({
        Name: name.replace('/', ''),
        IsDir: name.endsWith('/'),
      }))
      return { list }
    }
    if (path === 'sync/copy') {
      const target = String(input['dstFs'])
      mkdirSync(target)
      writeFileSync(join(target, 'half'), '')
      await fake.onCopy()
    }
    return {}
  }
  const fake: FakeRclone = {
    port: server.port ?? 0,
    calls,
    refuse: () => undefined,
    entries: ['model.joblib'],
    onCopy: async () => {},
    [Symbol.asyncDispose]: () => server.stop(true),
  }
  return fake
}
