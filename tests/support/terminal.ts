/** A terminal that keeps what is written to it. */

import type { Terminal } from '../../src/cli/terminal.ts'

export interface RecordingTerminal extends Terminal {
  readonly outLines: string[]
  readonly errLines: string[]
}

export function recordingTerminal(
  given: Partial<Pick<Terminal, 'env' | 'cwd' | 'stopped' | 'stoppedAgain'>> & {
    readonly input?: string
  } = {},
): RecordingTerminal {
  const outLines: string[] = []
  const errLines: string[] = []
  return {
    env: given.env ?? {},
    cwd: given.cwd ?? process.cwd(),
    colours: false,
    stopped: given.stopped ?? new AbortController().signal,
    stoppedAgain: given.stoppedAgain ?? new AbortController().signal,
    onHangup() {},
    stdin: async () => given.input ?? '',
    out: (line) => outLines.push(line),
    err: (line) => errLines.push(line),
    outLines,
    errLines,
  }
}
