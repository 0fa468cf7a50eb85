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
import { createDrain, DRAIN_LIMIT_MS, SCHEDULER_PATIENCE_MS } from './drain.ts'
import { fileFailure } from './failure.ts'
import { createHoldings } from './holdings.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { type AgentPorts, type Listening, openPorts } from './ports.ts'
import { createReadiness } from './readiness.ts'
import { createMlserverRepository } from './repository/mlserver.ts'
import type { ModelRepository } from './repository/repository.ts'
import { createTritonRepository } from './repository/triton.ts'
import { type AgentParts, runAgent } from './run.ts'
import { createLoadMeter } from './scaling/load-meter.ts'
import { createSelfDescription } from './self-description.ts'
import type { AgentSettings } from './settings.ts'
import { createStats } from './stats.ts'
import { createSubServices } from './sub-services.ts'

export interface Agent {
  readonly ports: AgentPorts
  /**
   * Has other replicas take over what this one answers, which goes on answering meanwhile but is
   * not ready any more. Resolves after `withinMs` at the latest.
   */
  drain(withinMs: number): Promise<void>
  /** Takes no more operations, lets requests in flight end, keeps what is loaded. */
  close(): Promise<void>
}

const NOT_THERE_YET = 'the model server has not answered yet'

/** Resolves when all ports are open; the model server and the scheduler may come later. */
export async function startAgent(
  settings: AgentSettings,
  { log }: { readonly log: Log },
): Promise<Result<Agent, string>> {
  const folders = await openFolders(settings, log)
  if (!folders.ok) return folders
  const { repository, ledger, downloads } = folders.value
  const stats = createStats({
    ...settings,
    held: () => holdings.held(),
    isKnown: (internalName) => holdings.knows(internalName),
  })
  const holdings = createHoldings({
    ...settings,
    copies: repository.copies,
    outage: NOT_THERE_YET,
    now: () => performance.now(),
    onOverLimit: stats.overLimit,
    onGone: stats.forget,
  })
  for (const version of ledger.all()) {
    if (ledger.isEvicted(version.internalName)) holdings.holdEvicted(version)
    else holdings.hold(version)
  }
  const meter = createLoadMeter(() => performance.now())
  const services = createSubServices()
  const scheduler = createGrpcClient(agentService, { target: authority(settings.scheduler) })
  const stop = new AbortController()
  const drain = createDrain({
    client: scheduler,
    replica: { serverName: settings.serverName, replicaIdx: settings.serverIndex },
    services,
    holdings,
    schedulerPatienceMs: SCHEDULER_PATIENCE_MS,
    stop: stop.signal,
    log,
  })
  const listening = await openPorts(settings, {
    gate: meter.metered(holdings),
    stats,
    readiness: createReadiness(services, drain.begun),
    drain: () => drain.run(DRAIN_LIMIT_MS),
    debug: { held: holdings.held, clockOriginMs: performance.timeOrigin, log },
  })
  if (!listening.ok) {
    scheduler.close()
    return listening
  }
  const { ports } = listening.value
  const parts: AgentParts = {
    settings,
    log,
    scheduler,
    repository,
    ledger,
    holdings,
    crashes: createCrashGuard(() => performance.now()),
    stats,
    meter,
    self: createSelfDescription({ settings, ports, holdings, repository }),
    fetchArtifact: createFetch(settings, downloads, {
      log,
      tellRclone: (answers) => services.tell('rclone', answers),
      stop: stop.signal,
    }),
    services,
    drain,
    disconnect: listening.value.disconnect,
  }
  return ok(running(parts, listening.value, stop))
}

function running(parts: AgentParts, listening: Listening, stop: AbortController): Agent {
  const stopped = runAgent(parts, stop.signal)
  return {
    ports: listening.ports,
    drain: (withinMs) => parts.drain.run(withinMs),
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

interface Folders {
  readonly repository: ModelRepository
  readonly ledger: Ledger
  readonly downloads: string
}

async function openFolders(
  { agentFolder, serverType, parallelWorkers, envoy }: AgentSettings,
  log: Log,
): Promise<Result<Folders, string>> {
  const models = join(agentFolder, 'models')
  try {
    await mkdir(models, { recursive: true })
    const repository =
      serverType === 'mlserver'
        ? createMlserverRepository(models, { parallelWorkers, entry: envoy })
        : createTritonRepository(models, envoy)
    const downloads = join(agentFolder, 'rclone')
    for (const tidied of [await repository.tidy(), await openDownloads(downloads)]) {
      if (!tidied.ok) log.warn('files are left over', { reason: tidied.error.reason })
    }
    return ok({ repository, ledger: openLedger(join(agentFolder, 'state')), downloads })
  } catch (error) {
    const failure = fileFailure(`cannot use the folder ${agentFolder}`, error)
    return failure.ok ? failure : fail(failure.error.reason)
  }
}
