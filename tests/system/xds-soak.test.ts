/**
 * Random publications, reconnects and refusals for a while, on a server in a process of its own:
 * `XDS_SOAK_SECONDS=3600 bun test tests/system/xds-soak.test.ts` for longer than a minute.
 */

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { Condition } from '../support/condition.ts'
import { rawHttp2 } from '../support/raw-http2.ts'
import { SoakClient, soakClientKinds } from '../support/soak-client.ts'
import type { FromServer, ToServer } from '../support/soak-server.ts'

const SECONDS = Number(process.env['XDS_SOAK_SECONDS'] ?? 60)
const SETTLE_MS = 60_000
const MEASUREMENTS = 10
/** RSS at the end, as a multiple of what it was after the first tenth. */
const MOST_GROWTH = 1.1

const TYPES = [
  TYPE_URLS.cluster,
  TYPE_URLS.endpoints,
  TYPE_URLS.listener,
  TYPE_URLS.scopedRoutes,
  TYPE_URLS.secret,
] as const
const NAMES = Array.from({ length: 300 }, (_, index) => `n${index}`)
const SOME = NAMES.filter((_, index) => index % 3 === 0)
const CLIENTS_OF_KIND = 3

/** The same run for the same seed, but for the timing of what processes say to each other. */
function randomness(seed: number) {
  let state = seed
  const below = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return { below, oneIn: (count: number) => below(count) === 0 }
}

class Server {
  readonly port: Promise<number>
  readonly #child: Bun.Subprocess
  readonly #port = Promise.withResolvers<number>()
  #measured = Promise.withResolvers<number>()

  constructor() {
    this.port = this.#port.promise
    this.#child = Bun.spawn(
      [process.execPath, join(import.meta.dir, '../support/soak-server.ts')],
      {
        stdout: 'inherit',
        stderr: 'inherit',
        ipc: (message: FromServer) => {
          if (message.is === 'listening') this.#port.resolve(message.port)
          else this.#measured.resolve(message.rssBytes)
        },
      },
    )
  }

  tell(message: ToServer): void {
    this.#child.send(message)
  }

  async rssBytes(): Promise<number> {
    this.#measured = Promise.withResolvers()
    this.tell({ do: 'measure' })
    return this.#measured.promise
  }

  async close(): Promise<void> {
    this.#child.kill()
    await this.#child.exited
  }
}

test(
  'after random changes, refusals and reconnects every client has just what it is to have, and the server is no larger',
  async () => {
    const server = new Server()
    const progress = new Condition()
    const random = randomness(Number(process.env['XDS_SOAK_SEED'] ?? 1))
    const content = new Map(TYPES.map((typeUrl) => [typeUrl, new Map<string, string>()]))
    const port = await server.port
    let refusesSome = true
    const refuses = () => refusesSome && random.oneIn(50)
    const clients = soakClientKinds(SOME).flatMap((kind) =>
      Array.from({ length: CLIENTS_OF_KIND }, () => new SoakClient(kind, port, refuses, progress)),
    )
    const unread = rawHttp2(port, { windowBytes: 0 })
    const publish = (typeUrl: (typeof TYPES)[number], texts: Record<string, string>) => {
      for (const [name, text] of Object.entries(texts)) content.get(typeUrl)?.set(name, text)
      const told = Object.entries(texts).map(([name, text]) => [name, `${name} ${text}`])
      server.tell({ do: 'set', typeUrl, texts: Object.fromEntries(told) })
    }
    const publishAll = (text: string) => {
      for (const typeUrl of TYPES) {
        publish(typeUrl, Object.fromEntries(NAMES.map((name) => [name, text])))
      }
    }
    let steps = 0
    const step = () => {
      steps += 1
      const typeUrl = TYPES[random.below(TYPES.length)] ?? TYPE_URLS.cluster
      const name = () => NAMES[random.below(NAMES.length)] ?? 'n0'
      const client = clients[random.below(clients.length)]
      if (random.oneIn(20)) client?.connect(random.oneIn(3))
      else if (random.oneIn(5)) {
        const names = [name(), name()]
        for (const one of names) content.get(typeUrl)?.delete(one)
        server.tell({ do: 'remove', typeUrl, names })
      } else publish(typeUrl, { [name()]: `t${steps}`, [name()]: `u${steps}` })
    }
    try {
      publishAll('first')
      for (const client of clients) client.connect(true)
      const sizes: number[] = []
      for (let part = 0; part < MEASUREMENTS; part++) {
        const endMs = performance.now() + (SECONDS * 1_000) / MEASUREMENTS
        while (performance.now() < endMs) {
          for (let turn = 0; turn < 10; turn++) step()
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
        sizes.push(await server.rssBytes())
      }
      // What was refused is not offered again before it changes.
      refusesSome = false
      publishAll('last')
      await progress.until(() =>
        clients.every((client) =>
          [...client.kind.wants.keys()].every((typeUrl) => {
            const texts = [...content].find(([type]) => type === typeUrl)?.[1]
            return client.holds(typeUrl, texts ?? new Map())
          }),
        ),
      )
      const [first = 0] = sizes
      const megabytes = sizes.map((bytes) => Math.round(bytes / 1e6))
      process.stdout.write(`${JSON.stringify({ seconds: SECONDS, steps, megabytes })}\n`)
      expect(await server.rssBytes()).toBeLessThan(first * MOST_GROWTH)
    } finally {
      unread.close()
      for (const client of clients) client.disconnect()
      await server.close()
    }
  },
  SECONDS * 1_000 + SETTLE_MS,
)
