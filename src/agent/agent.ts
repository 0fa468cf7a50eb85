/** The agent: it stands beside a model server and does with it what the scheduler wants. */

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { agentService } from '../gen/services.ts'
import { createGrpcClient } from '../lib/grpc/client.ts'
import type { Log } from '../lib/log.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { createFetch } from './artifact/fetch.ts'
import { openDownloads } from './artifact/rclone.ts'
import { authority } from './authority.ts'
import { createCrashGuard } from './crash-guard.ts'
import { createHoldings } from './holdings.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { heldModels } from './memory.ts'
import { type AgentPorts, type Listening, openPorts } from './ports.ts'
import { createMlserverRepository } from './repository/mlserver.ts'
import type { ModelRepository } from './repository/repository.ts'
import { createTritonRepository } from './repository/triton.ts'
import { type AgentParts, runAgent } from './run.ts'
import type { AgentSettings } from './settings.ts'
import { createStats } from './stats.ts'

export interface Agent {
  readonly ports: AgentPorts
  /** Takes no more operations, lets requests in flight end, keeps what is loaded. */
  close(): Promise<void>
}

const NOT_THERE_YET = 'the model server has not answered yet'

/** Resolves when all ports are open; the model server and the scheduler may come later. */
export async function startAgent(
  settings: AgentSettings,
  { log }: { readonly log: Log },
): Promise<Result<Agent, string>> {
  const folders = await openFolders(settings)
  if (!folders.ok) return folders
  const { repository, ledger, downloads } = folders.value
  const holdings = createHoldings(NOT_THERE_YET)
  for (const version of ledger.all()) holdings.hold(version)
  const stats = createStats({ ...settings, held: () => heldModels(holdings, repository) })
  let ready = false
  const listening = await openPorts(settings, { gate: holdings, stats, isReady: () => ready })
  if (!listening.ok) return listening
  const parts: AgentParts = {
    settings,
    log,
    scheduler: createGrpcClient(agentService, { target: authority(settings.scheduler) }),
    repository,
    ledger,
    holdings,
    crashes: createCrashGuard(),
    stats,
    ports: listening.value.ports,
    fetchArtifact: createFetch(settings, downloads, log),
    setReady: (isReady) => {
      ready = isReady
    },
  }
  return ok(running(parts, listening.value))
}

function running(parts: AgentParts, listening: Listening): Agent {
  const stop = new AbortController()
  const stopped = runAgent(parts, stop.signal)
  return {
    ports: listening.ports,
    async close() {
      const { closeGraceMs } = parts.settings
      stop.abort()
      // A file that is being copied cannot be broken off; the next agent removes what it leaves.
      const settled = Promise.race([stopped, sleep(closeGraceMs, undefined, { ref: false })])
      await Promise.all([listening.close(closeGraceMs), settled])
      parts.scheduler.close()
    },
  }
}

async function openFolders({
  agentFolder,
  serverType,
  parallelWorkers,
}: AgentSettings): Promise<
  Result<{ repository: ModelRepository; ledger: Ledger; downloads: string }, string>
> {
  const models = join(agentFolder, 'models')
  try {
    await mkdir(models, { recursive: true })
    const repository =
      serverType === 'mlserver'
        ? createMlserverRepository(models, parallelWorkers)
        : createTritonRepository(models)
    await repository.tidy()
    const downloads = join(agentFolder, 'rclone')
    await openDownloads(downloads)
    return ok({ repository, ledger: openLedger(join(agentFolder, 'state')), downloads })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(`cannot use the folder ${agentFolder}: ${reason}`)
  }
}
