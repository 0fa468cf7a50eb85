/**
 * How long many streams take to get many clusters, and one change of them:
 * `bun scripts/bench/streams.ts [STREAMS CLUSTERS]`; both sizes of docs/performance.md if not given.
 *
 * The server is a process of its own, this one is all the clients. Beside it runs go-control-plane,
 * with both of its caches, in turns. Prints one JSON object for each server and variant.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuSeconds, median, residentMegabytes, rounded } from './process-usage.ts'
import { LoadStream, type Mode } from './streams/load-stream.ts'

const SIZES = [
  [500, 1_000],
  [100, 10_000],
] as const
const MODES = ['delta', 'sotw'] as const
const CHANGES = 30
const DEADLINE_MS = 120_000
/** Memory is measured when a server had time to tidy up. */
const REST_MS = 5_000
const SERVER = join(import.meta.dir, 'streams/server.ts')

const folder = mkdtempSync(join(tmpdir(), 'seldon-streams-'))
const given = process.argv.slice(2).map(Number)
const [givenStreams, givenClusters = 1_000] = given
const sizes = givenStreams === undefined ? SIZES : [[givenStreams, givenClusters] as const]
try {
  const peer = buildPeer()
  const servers: readonly (readonly [string, (clusters: number) => string[]])[] = [
    ['seldon', (clusters) => [process.execPath, SERVER, String(clusters)]],
    ['go-control-plane, linear cache', (clusters) => [peer, 'linear', String(clusters)]],
    ['go-control-plane, snapshot cache', (clusters) => [peer, 'snapshot', String(clusters)]],
  ]
  for (const [streams, clusters] of sizes) {
    for (const mode of MODES) {
      for (const [server, command] of servers) {
        const figures = await measure(command(clusters), streams, clusters, mode)
        process.stdout.write(`${JSON.stringify({ server, mode, streams, clusters, ...figures })}\n`)
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exit()

function buildPeer(): string {
  const program = join(folder, 'peer')
  const built = Bun.spawnSync(['go', 'build', '-o', program, '.'], {
    cwd: join(import.meta.dir, 'go-control-plane'),
    stderr: 'inherit',
  })
  if (built.exitCode !== 0) throw new Error('go-control-plane was not built; is Go installed?')
  return program
}

async function measure(command: string[], streams: number, clusters: number, mode: Mode) {
  const child = Bun.spawn(command, { stdin: 'pipe', stdout: 'pipe', stderr: 'inherit' })
  const load: LoadStream[] = []
  try {
    const port = await firstNumber(child.stdout)
    const idle = { ...residentMegabytes(child.pid), cpuSeconds: cpuSeconds(child.pid) }
    const counts = new Array<number>(streams).fill(0)
    let waiting = streams
    let onStream = () => {}
    const all = Promise.withResolvers<void>()
    const startMs = performance.now()
    for (let index = 0; index < streams; index++) {
      const stream = new LoadStream(port, mode, (resources) => {
        const before = counts[index] ?? 0
        counts[index] = before + resources
        if (before < clusters && before + resources >= clusters) {
          waiting -= 1
          if (waiting === 0) all.resolve()
        } else if (before >= clusters) onStream()
      })
      load.push(stream)
    }
    await within('synced', all.promise)
    const firstSyncMs = performance.now() - startMs
    const synced = cpuSeconds(child.pid)
    const latencies: number[] = []
    for (let change = 0; change < CHANGES; change++) {
      const pushed = Promise.withResolvers<void>()
      let left = streams
      const changeMs = performance.now()
      onStream = () => {
        latencies.push(performance.now() - changeMs)
        left -= 1
        if (left === 0) pushed.resolve()
      }
      child.stdin.write(`${(change * 37) % clusters}\n`)
      child.stdin.flush()
      await within('pushed', pushed.promise)
    }
    const pushCpuMs = ((cpuSeconds(child.pid) - synced) * 1_000) / CHANGES
    latencies.sort((a, b) => a - b)
    await Bun.sleep(REST_MS)
    const { now, peak, own } = residentMegabytes(child.pid)
    return {
      firstSyncMs: Math.round(firstSyncMs),
      firstSyncCpuMs: Math.round((synced - idle.cpuSeconds) * 1_000),
      pushP50Ms: median(latencies),
      pushP99Ms: rounded(latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN),
      pushCpuMs: rounded(pushCpuMs),
      idleMegabytes: idle.now,
      megabytes: now,
      peakMegabytes: peak,
      ownMegabytes: own,
    }
  } finally {
    for (const stream of load) stream.close()
    child.kill('SIGKILL')
    await child.exited
  }
}

async function firstNumber(stream: ReadableStream<Uint8Array>): Promise<number> {
  for await (const chunk of stream) return Number(new TextDecoder().decode(chunk))
  throw new Error('the server did not start')
}

async function within(what: string, promise: Promise<void>): Promise<void> {
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(() => late.reject(new Error(`not ${what} in time`)), DEADLINE_MS)
  await Promise.race([promise, late.promise]).finally(() => clearTimeout(timer))
}
