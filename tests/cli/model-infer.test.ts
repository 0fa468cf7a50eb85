import { afterAll, afterEach, describe, expect, test } from 'bun:test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands.ts'
import { InferTally } from '../../src/cli/model/infer-tally.ts'
import { runProgram } from '../../src/cli/program.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { recordingTerminal } from '../support/terminal.ts'

const home = mkdtempSync(join(tmpdir(), 'seldon-home-'))
const session = join(home, '.config/seldon/cli/sticky-session')

/** The marks that came, and those that the answers bear, in turn. */
let marks: (string | null)[] = []
let answers: string[] = []
let statusOf = (_request: number) => 200

const server = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch(request) {
    const mark = request.headers.get('x-seldon-route')
    const count = marks.push(mark)
    const headers = { 'x-seldon-route': mark ?? answers[count - 1] ?? ':iris_1:' }
    return new Response('{"outputs": []}', { status: statusOf(count), headers })
  },
})

afterEach(() => {
  marks = []
  answers = []
  statusOf = () => 200
  rmSync(join(home, '.config'), { recursive: true, force: true })
})

afterAll(async () => {
  await server.stop(true)
  rmSync(home, { recursive: true })
})

async function infer(words: string, env: Record<string, string> = { HOME: home }) {
  const terminal = recordingTerminal({
    env: { SELDON_INFER_HOST: `127.0.0.1:${server.port}`, ...env },
  })
  const code = await runProgram(
    ['model', 'infer', 'iris', '{}', ...words.split(' ')],
    commands,
    terminal,
  )
  return { code, out: terminal.outLines, err: terminal.errLines }
}

describe('a request sent more than once', () => {
  test('is summed up by who answered, in the form that scripts know', async () => {
    answers = [':iris_1:', ':iris2_1:', ':iris_1:']
    const { code, out, err } = await infer('-i 3')
    expect({ code, err }).toEqual({ code: EXIT.ok, err: [] })
    expect(out[0]).toBe('Success: map[:iris2_1::1 :iris_1::2]')
    expect(out[1]).toMatch(/^Latency: p50 [\d.]+ ms, p90 [\d.]+ ms, p99 [\d.]+ ms, max [\d.]+ ms$/)
    expect(out.length).toBe(2)
  })

  test('goes on for as long as asked', async () => {
    const startedAt = performance.now()
    const { code, out } = await infer('-t 1')
    expect(code).toBe(EXIT.ok)
    expect(performance.now() - startedAt).toBeGreaterThan(900)
    expect(out[0]).toBe(`Success: map[:iris_1::${marks.length}]`)
    expect(marks.length).toBeGreaterThan(10)
  })

  test('counts what fails, tells the first of it in words, and fails', async () => {
    statusOf = (count) => (count < 3 ? 503 : 200)
    const { code, out, err } = await infer('-i 5')
    expect(code).toBe(EXIT.failed)
    expect(out.slice(0, 2)).toEqual(['Success: map[:iris_1::3]', 'Failed: map[503:2]'])
    expect(err).toEqual(['iris answered 503: {"outputs": []}'])
  })

  test('ends at once where nobody listens', async () => {
    const { code, out, err } = await infer('-i 5 --inference-host 127.0.0.1:9')
    expect(code).toBe(EXIT.unreachable)
    expect(out).toEqual(['Success: map[]'])
    expect(err.length).toBe(1)
  })
})

describe('a session', () => {
  test('stays with who answered the last run', async () => {
    answers = [':iris2_1:']
    await infer('--show-headers')
    const { out } = await infer('-s -i 3')
    expect(out[0]).toBe('Success: map[:iris2_1::3]')
    expect(marks).toEqual([null, ':iris2_1:', ':iris2_1:', ':iris2_1:'])
    expect(readFileSync(session, 'utf8')).toBe(':iris2_1:\n')
  })

  test('begins with the first answer where none was before, or nothing can be kept', async () => {
    answers = [':iris2_1:']
    await infer('-s -i 2', { HOME: '/dev/null' })
    expect(marks).toEqual([null, ':iris2_1:'])
  })

  test('is not gone on with unless asked for', async () => {
    await infer('-i 2')
    expect(marks).toEqual([null, null])
  })
})

test('percentiles are latencies that were measured', () => {
  const tally = new InferTally()
  for (let ms = 100; ms >= 1; ms -= 1) tally.answered(':a_1:', ms)
  expect(tally.lines()).toEqual([
    'Success: map[:a_1::100]',
    'Latency: p50 50.0 ms, p90 90.0 ms, p99 99.0 ms, max 100.0 ms',
  ])
})
