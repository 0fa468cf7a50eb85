/** The log of a role that runs in this process. */

import { createLog, type Log, type LogFormat, type LogLevel } from '../lib/log.ts'
import type { Terminal } from './terminal.ts'

export function processLog(
  terminal: Terminal,
  settings: { readonly logLevel: LogLevel; readonly logFormat: LogFormat },
): Log {
  return createLog({
    level: settings.logLevel,
    format: settings.logFormat,
    write: terminal.err,
    now: Date.now,
  })
}
