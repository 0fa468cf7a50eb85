/** A terminal in which the commands of the documentation run, as a reader would run them. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocStep } from './doc-commands.ts'
import { printsAsTold } from './doc-output.ts'
import { waitFor } from './seldon.ts'

export interface DocSession {
  /** Runs a step; throws when it fails, or prints something else than the page says. */
  run(step: DocStep): Promise<void>
  /** Ends what runs in the background, as Ctrl-C does, and the shell. */
  close(): Promise<void>
}

export interface DocSessionOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Shell code that comes first, such as functions that stand before commands. */
  readonly prelude?: string
}

const BACKGROUND_MS = 60_000
/** A shell cannot print it by accident. */
const END = '\u0001end'

export function startDocSession({ cwd, env, prelude = '' }: DocSessionOptions): DocSession {
  const folder = mkdtempSync(join(tmpdir(), 'seldon-doc-'))
  const shell = Bun.spawn(['bash', '--noprofile', '--norc'], {
    cwd,
    env: { ...process.env, ...env },
    stdin: 'pipe',
    stdout: 'pipe',
    stderr: 'inherit',
  })
  const outputs = outputsOf(shell.stdout)
  const background: number[] = []
  let count = 0

  /** What it printed, on both of its outputs, and its exit code. */
  const execute = async (commands: string): Promise<readonly [string, number]> => {
    count += 1
    const script = join(folder, `${count}.sh`)
    writeFileSync(script, `${commands}\n`)
    // From a file, so that commands which read their input do not read those that follow.
    shell.stdin.write(`. ${script} </dev/null 2>&1; printf '${END} %s\\n' $?\n`)
    await shell.stdin.flush()
    const { value } = await outputs.next()
    if (value === undefined) throw new Error('the shell has ended')
    return value
  }
  const runBehind = async (step: DocStep): Promise<void> => {
    const log = join(folder, `${count}.log`)
    const [pid] = await execute(`${step.commands} >${log} 2>&1 & echo $!`)
    background.push(Number(pid))
    const told = async () => printsAsTold(`${step.output ?? ''}\n…`, readFileSync(log, 'utf8'))
    await waitFor(`line ${step.line} to print what the page says`, BACKGROUND_MS, told).catch(
      (error: unknown) => {
        throw new Error(`${error}\n${readFileSync(log, 'utf8')}`)
      },
    )
  }
  const started = execute(prelude)

  return {
    async run(step) {
      await started
      if (step.role === 'prepare') return
      if (step.role === 'background') return runBehind(step)
      const [printed, exitCode] = await execute(step.commands)
      const isAsTold = step.output === undefined || printsAsTold(step.output, printed)
      if (exitCode === 0 && isAsTold) return
      const expected = step.output === undefined ? '' : `\nexpected:\n${step.output}\n`
      throw new Error(
        `line ${step.line}, exit code ${exitCode}:\n${step.commands}\n${expected}\nprinted:\n${printed}`,
      )
    },
    async close() {
      for (const pid of background) await execute(`kill -TERM ${pid}; wait ${pid}`)
      shell.stdin.end()
      await shell.exited
    },
  }
}

/** One for each run of commands. */
async function* outputsOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<readonly [string, number], void, undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true })
    const end = new RegExp(`${END} (\\d+)\\n`).exec(text)
    if (end === null) continue
    yield [text.slice(0, end.index), Number(end[1])]
    text = text.slice(end.index + end[0].length)
  }
}
