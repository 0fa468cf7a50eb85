import { expect, test } from 'bun:test'
import { type ChildOptions, restartDelayMs, startChild } from '../../../src/cli/up/child.ts'
import { processInfo } from '../../../src/cli/up/processes.ts'
import { silentLog } from '../../../src/lib/log.ts'

function options(script: string, given: Partial<ChildOptions> = {}): ChildOptions {
  return {
    name: 'probe',
    command: ['sh', '-c', script],
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: '/',
    ready: async () => {},
    onLine() {},
    onStart() {},
    onReady() {},
    retryFirstStart: true,
    log: silentLog,
    ...given,
  }
}

test('hands on whole lines of both streams, then stops at once when asked', async () => {
  const lines: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const child = startChild(
    options("printf 'a long '; printf 'line\\n'; echo other >&2; echo last; exec sleep 1000", {
      onLine(line) {
        lines.push(line)
        if (lines.length === 3) resolve()
      },
    }),
  )
  await promise
  expect(lines.toSorted()).toEqual(['a long line', 'last', 'other'])
  await child.stop(10_000)
  expect(await child.over).toBe('signal SIGTERM')
  expect(child.identity()).toBeUndefined()
})

test('is started again when it ends, as another process', async () => {
  const pids: (number | undefined)[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const child = startChild(
    options('exec sleep 1000', {
      onStart(started) {
        const pid = started.identity()?.pid
        pids.push(pid)
        if (pids.length === 2) resolve()
        else if (pid !== undefined) process.kill(pid, 'SIGKILL')
      },
    }),
  )
  await promise
  expect(new Set(pids).size).toBe(2)
  await child.stop(10_000)
})

test('one that takes its time over SIGTERM can be asked again with SIGINT', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const script =
    "trap 'echo draining' TERM; trap 'exit 0' INT; echo up; while :; do sleep 0.05; done"
  const asked = Promise.withResolvers<void>()
  const child = startChild(
    options(script, {
      onLine: (line) => (line === 'up' ? resolve() : asked.resolve()),
    }),
  )
  await promise
  const patiently = child.stop(60_000)
  await asked.promise
  await child.stop(60_000, 'SIGINT')
  await patiently
  expect(await child.over).toBe('exit code 0')
})

test('what does not end when asked is killed with all that it has started', async () => {
  const { promise, resolve } = Promise.withResolvers<number>()
  const script = `trap '' TERM; sh -c "trap '' TERM; echo \\$\\$; while :; do sleep 1; done" & wait; wait`
  const child = startChild(options(script, { onLine: (line) => resolve(Number(line)) }))
  const grandchild = await promise
  await child.stop(50)
  expect(await child.over).toBe('signal SIGKILL')
  expect(processInfo(grandchild)?.hasEnded ?? true).toBe(true)
})

test('gives up when the first start fails for good', async () => {
  const never = () => new Promise<void>(() => {})
  const failing = options('exit 7', { ready: never, retryFirstStart: false })
  expect(await startChild(failing).over).toBe('exit code 7')
  const missing = { ...failing, command: ['/no/such/program'] }
  expect(await startChild(missing).over).toContain('/no/such/program')
})

test('waits longer with each failure in a row, up to a bound', () => {
  expect([1, 2, 3, 20].map(restartDelayMs)).toEqual([100, 200, 400, 10_000])
})
