/** What Linux tells about running processes. */

import { readdirSync, readFileSync } from 'node:fs'

/** A process number is used again after its process has ended; with the start time it is unique. */
export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks since the machine started. */
  readonly startTicks: number
}

export interface ProcessInfo extends ProcessIdentity {
  /**
   * It holds nothing any more: its parent has not asked about it yet, that is all. Its first thread
   * may be over while others still have its files and ports open.
   */
  readonly hasEnded: boolean
}

/** Identifies this start of the machine; start times count from it. */
export function bootId(): string {
  return read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
}

export function processInfo(pid: number): ProcessInfo | undefined {
  const stat = read(`/proc/${pid}/stat`)
  return stat === undefined ? undefined : parseStat(stat)
}

export function listProcesses(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => processInfo(Number(name)))
    .filter((info) => info !== undefined)
}

/** The value of a variable in the environment that a process was started with. */
export function processVariable(pid: number, name: string): string | undefined {
  const entry = read(`/proc/${pid}/environ`)
    ?.split('\0')
    .find((candidate) => candidate.startsWith(`${name}=`))
  return entry?.slice(name.length + 1)
}

/** As one line for a person; undefined when the process is gone or not ours to see. */
export function processCommand(pid: number): string | undefined {
  const words = read(`/proc/${pid}/cmdline`)?.split('\0').filter(Boolean)
  return words === undefined || words.length === 0 ? undefined : words.join(' ')
}

/** `/proc/<pid>/stat`, see proc(5); the name of the process in it may hold blanks and brackets. */
export function parseStat(stat: string): ProcessInfo | undefined {
  const nameEnd = stat.lastIndexOf(')')
  const fields = stat.slice(nameEnd + 2).split(' ')
  const [state] = fields
  const threads = fields[17]
  const startTicks = fields[19]
  if (nameEnd < 0 || state === undefined || startTicks === undefined) return undefined
  return {
    pid: Number.parseInt(stat, 10),
    hasEnded: state === 'Z' && Number(threads) <= 1,
    startTicks: Number(startTicks),
  }
}

/** Processes end while they are looked at; what cannot be read is not there. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
