/** What the kernel tells of a process, Linux only. */

import { readFileSync } from 'node:fs'

export interface ResidentMegabytes {
  readonly now: number
  readonly peak: number
  /** Of `now`: without the pages of the executable and of libraries, which the kernel can drop. */
  readonly own: number
}

/** Resident memory in megabytes (10^6 bytes). */
export function residentMegabytes(pid: number): ResidentMegabytes {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kibibytes = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1])
  const megabytes = (field: string) => Math.round((kibibytes(field) * 1024) / 1e5) / 10
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM'), own: megabytes('RssAnon') }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return rounded((upper + lower) / 2)
}

const TICKS_PER_SECOND = 100

/** User and system time that a process has used so far. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
