/** What a command sees of the process it runs in; tests give their own. */

import type { Environment } from './settings/setting.ts'

export interface Terminal {
  readonly env: Environment
  readonly cwd: string
  /** Writes one line. */
  out(line: string): void
  /** Writes one line, apart from the output proper. */
  err(line: string): void
  /** All of standard input. */
  stdin(): Promise<string>
  /** Whether `err` goes to a person who sees colours. */
  readonly colours: boolean
  /** Aborted when the command is to end; its reason is the name of the signal that asked for it. */
  readonly stopped: AbortSignal
  /** Aborted when it is asked to end once more: at once, whatever is lost. */
  readonly stoppedAgain: AbortSignal
  /** Calls `listener` at each SIGHUP, which ends a command that does not listen. */
  onHangup(listener: () => void): void
}

/** What the exit codes mean; `docs/cli.md` says the same. */
export const EXIT = {
  /** Done as asked. */
  ok: 0,
  /** The answer is no, or the thing asked for failed. */
  failed: 1,
  /** The command line, a setting or a file that was given is wrong; nothing was done. */
  usage: 2,
  /** What the command talks to does not answer. */
  unreachable: 3,
  /** What was to be waited for did not come in time. */
  timeout: 4,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Resolves with the name of the signal that asks the command to end. */
export function stopRequested({ stopped }: Terminal): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const tell = () => resolve(`${stopped.reason}`)
  if (stopped.aborted) tell()
  else stopped.addEventListener('abort', tell, { once: true })
  return promise
}
