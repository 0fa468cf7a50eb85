/** Whether requests should come to an agent, and why not. */

import type { SubServices } from './sub-services.ts'

export interface Readiness {
  /** It has joined a scheduler, its model server is there, and it is not about to go. */
  isReady(): boolean
  /** For people to read: one line for each thing that is looked at. */
  details(): string
}

/**
 * A scheduler that is away for a while changes nothing: what is loaded goes on answering, and a
 * replica that were not ready would lose its DNS name in Kubernetes. The same goes for rclone.
 */
export function createReadiness(services: SubServices, draining: AbortSignal): Readiness {
  const isReady = () =>
    services.hasBeenUp('scheduler') && services.isUp('model server') && !draining.aborted
  return {
    isReady,
    details() {
      const lines = services
        .known()
        .map(([name, isUp]) => `[${isUp ? '+' : '-'}] ${name} ${isUp ? 'ok' : 'not there'}`)
      return [...lines, ...(draining.aborted ? ['[-] draining'] : [])]
        .map((line) => `${line}\n`)
        .join('')
    },
  }
}
