import { describe, expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endLeftovers } from '../../../src/cli/up/leftovers.ts'
import { bootId, parseStat, processInfo } from '../../../src/cli/up/processes.ts'
import {
  leftovers,
  RUN_VARIABLE,
  type RunFile,
  readRunFile,
  writeRunFile,
} from '../../../src/cli/up/run-file.ts'

const run: RunFile = {
  runId: 'run-1',
  bootId: 'boot-1',
  supervisor: { pid: 1, startTicks: 1 },
  children: [
    { name: 'scheduler', pid: 10, startTicks: 100 },
    { name: 'envoy', pid: 11, startTicks: 101 },
  ],
}
const noMarks = () => undefined

function process_(pid: number, startTicks: number, hasEnded = false) {
  return { pid, startTicks, hasEnded }
}

describe('leftovers', () => {
  test('are the noted children that have the same start time', () => {
    const processes = [process_(10, 100), process_(11, 999), process_(12, 100)]
    expect(leftovers(run, { bootId: 'boot-1', processes }, noMarks)).toEqual([process_(10, 100)])
  })

  test('are also what carries the mark of the run', () => {
    const processes = [process_(20, 5), process_(21, 5)]
    const marks = (pid: number) => (pid === 20 ? 'run-1' : 'run-2')
    expect(leftovers(run, { bootId: 'boot-1', processes }, marks)).toEqual([process_(20, 5)])
  })

  test('are none after the machine was started again, and no dead ones', () => {
    const processes = [process_(10, 100)]
    expect(leftovers(run, { bootId: 'boot-2', processes }, noMarks)).toEqual([])
    const dead = [process_(10, 100, true)]
    expect(leftovers(run, { bootId: 'boot-1', processes: dead }, noMarks)).toEqual([])
  })
})

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'seldon-run-'))
}

test('a run file is read back; a broken or missing one is none', () => {
  const path = join(folder(), 'run.json')
  expect(readRunFile(path)).toBeUndefined()
  writeRunFile(path, run)
  expect(readRunFile(path)).toEqual(run)
  writeFileSync(path, '{"runId": ')
  expect(readRunFile(path)).toBeUndefined()
})

test('the name of a process may hold brackets and blanks', () => {
  const after = Array.from({ length: 40 }, (_, index) => `${index}`).join(' ')
  const expected = { pid: 77, hasEnded: false, startTicks: 18 }
  expect(parseStat(`77 (a) b (c) S ${after}`)).toEqual(expected)
})

test('a process has ended when its last thread has', () => {
  const stat = (threads: number) => `77 (envoy) Z ${Array(16).fill(0).join(' ')} ${threads} 0 5`
  expect(parseStat(stat(3))?.hasEnded).toBe(false)
  expect(parseStat(stat(1))?.hasEnded).toBe(true)
})

test('a process and what it has started are ended, another one is left alone', async () => {
  const path = join(folder(), 'run.json')
  const runId = `test-${process.pid}`
  const sleeper = (env: Record<string, string>) =>
    Bun.spawn(['sh', '-c', 'sleep 1000 & echo $!; wait'], {
      stdout: 'pipe',
      env: { ...process.env, ...env },
      detached: true,
    })
  const ours = sleeper({ [RUN_VARIABLE]: runId })
  const other = sleeper({ [RUN_VARIABLE]: 'of-another-run' })
  const grandchild = Number(await firstLine(ours.stdout))
  writeRunFile(path, { ...run, runId, bootId: bootId(), children: [] })

  expect(await endLeftovers(path)).toBe(2)

  await ours.exited
  expect(ours.signalCode).toBe('SIGKILL')
  expect(processInfo(grandchild)?.hasEnded ?? true).toBe(true)
  expect(other.exitCode).toBeNull()
  process.kill(-other.pid, 'SIGKILL')
  await other.exited
})

async function firstLine(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader()
  const { value } = await reader.read()
  reader.releaseLock()
  return new TextDecoder().decode(value)
}
