/** The agent: it stands beside a model server and does with it what the scheduler wants. */

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { agentService } from '../gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../lib/grpc/client.ts'
import type { Log } from '../lib/log.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { findLocalArtifact } from './artifact.ts'
import { followScheduler } from './control-stream.ts'
import { type CrashGuard, createCrashGuard } from './crash-guard.ts'
import { createHoldings, type Holdings } from './holdings.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { createLoader } from './loader.ts'
import { awaitModelServer } from './model-server/arrival.ts'
import type { ModelServer } from './model-server/model-server.ts'
import { createOperations } from './operations.ts'
import { type AgentPorts, type Listening, openPorts } from './ports.ts'
import { recover } from './recovery.ts'
import { createReporter } from './reports.ts'
import { createMlserverRepository, type ModelRepository } from './repository/mlserver.ts'
import { createSelfDescription } from './self-description.ts'
import type { AgentSettings } from './settings.ts'
import { createStats, type Stats } from './stats.ts'

export interface Agent {
  readonly ports: AgentPorts
  /** Takes no more operations, lets requests in flight end, keeps what is loaded. */
  close(): Promise<void>
}

interface Parts {
  readonly settings: AgentSettings
  readonly log: Log
  readonly scheduler: GrpcClient<typeof agentService>
  readonly repository: ModelRepository
  readonly ledger: Ledger
  readonly holdings: Holdings
  readonly crashes: CrashGuard
  readonly stats: Stats
  readonly ports: AgentPorts
  readonly setReady: (ready: boolean) => void
}

const NOT_THERE_YET = 'the model server has not answered yet'

/** Resolves when all ports are open; the model server and the scheduler may come later. */
export async function startAgent(
  settings: AgentSettings,
  { log }: { readonly log: Log },
): Promise<Result<Agent, string>> {
  const folders = await openFolders(settings.agentFolder)
  if (!folders.ok) return folders
  const { repository, ledger } = folders.value
  const holdings = createHoldings(NOT_THERE_YET)
  for (const version of ledger.all()) holdings.hold(version)
  const stats = createStats({ ...settings, held: () => heldMemory(settings, holdings) })
  let ready = false
  const listening = await openPorts(settings, { gate: holdings, stats, isReady: () => ready })
  if (!listening.ok) return listening
  const { host, port } = settings.scheduler
  const target = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
  const parts: Parts = {
    settings,
    log,
    scheduler: createGrpcClient(agentService, { target }),
    repository,
    ledger,
    holdings,
    crashes: createCrashGuard(),
    stats,
    ports: listening.value.ports,
    setReady: (isReady) => {
      ready = isReady
    },
  }
  return ok(running(parts, listening.value))
}

function running(parts: Parts, listening: Listening): Agent {
  const stop = new AbortController()
  const stopped = run(parts, stop.signal)
  return {
    ports: listening.ports,
    async close() {
      stop.abort()
      await Promise.all([listening.close(parts.settings.closeGraceMs), stopped])
      parts.scheduler.close()
    },
  }
}

/** Serves one life of the model server after the other. */
async function run(parts: Parts, stop: AbortSignal): Promise<void> {
  const { settings, holdings, log } = parts
  const options = {
    host: settings.inferenceHost,
    httpPort: settings.inferenceHttpPort,
    grpcPort: settings.inferenceGrpcPort,
    loadTimeoutMs: settings.loadTimeoutMs,
  }
  while (!stop.aborted) {
    log.info('waiting for the model server', { host: options.host, port: options.grpcPort })
    const server = await awaitModelServer(options, stop)
    if (server === undefined) return
    server.lost.addEventListener('abort', () => {
      log.warn('model server is gone', { reason: server.lost.reason })
      holdings.setOutage(String(server.lost.reason))
    })
    await serve(parts, server, stop)
  }
}

/** Until the model server is lost or the agent ends. */
async function serve(parts: Parts, server: ModelServer, stop: AbortSignal): Promise<void> {
  const { holdings, scheduler, setReady, log } = parts
  const over = AbortSignal.any([stop, server.lost])
  const recovered = await recover({ ...parts, server })
  if (!recovered.ok || over.aborted) {
    if (!recovered.ok) log.warn('model server did not tell its models', { reason: recovered.error })
    server.close()
    return
  }
  holdings.setOutage(undefined)
  const loader = createLoader({ ...parts, server, fetchArtifact: findLocalArtifact })
  const self = createSelfDescription(parts)
  const reporter = createReporter({ client: scheduler, self, log })
  const operations = createOperations(
    loader,
    (operation, outcome) => {
      note(parts, operation.kind, operation.version.internalName, outcome)
      reporter.tell(operation, outcome)
    },
    log,
  )
  await followScheduler(
    {
      client: scheduler,
      subscription() {
        reporter.startOver()
        return self.subscription()
      },
      onOperation: operations.accept,
      onSubscribed: setReady,
      log,
    },
    over,
  )
  reporter.startOver()
  const ended = operations.end()
  server.close()
  await ended
}

function note(
  { log, stats }: Parts,
  kind: 'LOAD' | 'UNLOAD',
  model: string,
  outcome: Result<void, string>,
): void {
  const verb = kind === 'LOAD' ? 'load' : 'unload'
  if (!outcome.ok) {
    log.warn(`model not ${verb}ed`, { model, reason: outcome.error })
    return
  }
  log.info(`model ${verb}ed`, { model })
  if (kind === 'LOAD') stats.loaded()
  else stats.unloaded(model)
}

function heldMemory({ parallelWorkers }: AgentSettings, holdings: Holdings) {
  return holdings.held().map(({ internalName, memoryBytes }) => ({
    internalName,
    memoryBytes: memoryBytes * parallelWorkers,
  }))
}

async function openFolders(
  agentFolder: string,
): Promise<Result<{ repository: ModelRepository; ledger: Ledger }, string>> {
  const models = join(agentFolder, 'models')
  try {
    await mkdir(models, { recursive: true })
    const repository = createMlserverRepository(models)
    await repository.tidy()
    return ok({ repository, ledger: openLedger(join(agentFolder, 'state')) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(`cannot use the folder ${agentFolder}: ${reason}`)
  }
}
