/** The children of one run: started under their names, noted in the run file, stopped in order. */

import type { Log } from '../../lib/log.ts'
import { type Child, type ChildOptions, type EndSignal, startChild } from './child.ts'
import type { LineWriter } from './lines.ts'
import { bootId, processInfo } from './processes.ts'
import { RUN_VARIABLE, writeRunFile } from './run-file.ts'

export const ROLES = ['scheduler', 'envoy', 'model server', 'agent', 'rclone'] as const
export type Role = (typeof ROLES)[number]

export interface ChildSpec
  extends Pick<ChildOptions, 'name' | 'command' | 'env' | 'cwd' | 'ready' | 'retryFirstStart'> {
  readonly role: Role
  readonly onReady?: () => void
}

export interface Family {
  start(spec: ChildSpec): Child
  /** Those of a role that have not been stopped. */
  having(role: Role): Child[]
  /** Stops them at the same time; each is killed after `graceMs`. */
  stop(children: readonly Child[], graceMs: number, by?: EndSignal): Promise<void>
}

export function createFamily(options: {
  readonly runFile: string
  readonly runId: string
  readonly lines: LineWriter
  readonly log: Log
}): Family {
  const { log, runId, runFile } = options
  const boot = bootId()
  const supervisor = { pid: process.pid, startTicks: processInfo(process.pid)?.startTicks ?? 0 }
  const children = new Map<Child, Role>()

  function note(): void {
    const noted = [...children.keys()].flatMap((child) => {
      const identity = child.identity()
      return identity === undefined ? [] : [{ name: child.name, ...identity }]
    })
    writeRunFile(runFile, { runId, bootId: boot, supervisor, children: noted })
  }

  return {
    start({ role, onReady, env, ...spec }) {
      const child = startChild({
        ...spec,
        env: { ...env, [RUN_VARIABLE]: runId },
        onLine: options.lines.as(spec.name),
        onStart: note,
        onReady(afterMs) {
          log.info(`${spec.name} is ready`, { afterMs: Math.round(afterMs) })
          onReady?.()
        },
        log,
      })
      children.set(child, role)
      child.over.then(() => children.delete(child))
      return child
    },
    having: (role) => [...children].flatMap(([child, of]) => (of === role ? [child] : [])),
    async stop(stopped, graceMs, by) {
      await Promise.all(stopped.map((child) => child.stop(graceMs, by)))
    },
  }
}
