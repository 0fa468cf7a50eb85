/** The terminal of this very process. */

import { constants } from 'node:os'
import type { ExitCode, Terminal } from './terminal.ts'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export function processTerminal(): {
  readonly terminal: Terminal
  /** Ends the process once all that was written has left it. */
  readonly exit: (code: ExitCode) => Promise<never>
} {
  const stop = new AbortController()
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      // Asked a second time, somebody does not want to wait.
      if (stop.signal.aborted) process.exit(128 + constants.signals[signal])
      stop.abort(signal)
    })
  }
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnClosedPipe)
  const terminal: Terminal = {
    env: process.env,
    cwd: process.cwd(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    stdin: () => Bun.stdin.text(),
    colours: process.stderr.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
    stopped: stop.signal,
  }
  return { terminal, exit }
}

async function exit(code: ExitCode): Promise<never> {
  await Promise.all([drain(process.stdout), drain(process.stderr)])
  process.exit(code)
}

function drain(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

/** `seldon model list | head` is no fault. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
