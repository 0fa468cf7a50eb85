/** The terminal of this very process. */

import type { ExitCode, Terminal } from './terminal.ts'

export function processTerminal(): {
  readonly terminal: Terminal
  /** Ends the process once all that was written has left it. */
  readonly exit: (code: ExitCode) => Promise<never>
} {
  const stop = new AbortController()
  const hangup: (() => void)[] = []
  const stopAgain = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => (stop.signal.aborted ? stopAgain : stop).abort(name))
  }
  process.on('SIGHUP', () => {
    if (hangup.length === 0) stop.abort('SIGHUP')
    for (const listener of hangup) listener()
  })
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `seldon model list | head` is no fault; what runs until it is stopped ends in order.
      if (error.code !== 'EPIPE') throw error
      stop.abort('SIGPIPE')
    })
  }
  const terminal: Terminal = {
    env: process.env,
    cwd: process.cwd(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    stdin: () => Bun.stdin.text(),
    colours: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
    stopped: stop.signal,
    stoppedAgain: stopAgain.signal,
    onHangup: (listener) => hangup.push(listener),
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
