/** What an agent does as long as it runs: serves one life of the model server after the other. */

import type { agentService } from '../gen/services.ts'
import type { GrpcClient } from '../lib/grpc/client.ts'
import type { Log } from '../lib/log.ts'
import type { Result } from '../lib/result.ts'
import type { FetchArtifact } from './artifact/artifact.ts'
import { createBackoff } from './backoff.ts'
import { CLOSING, createMoves } from './cache/moves.ts'
import { followScheduler } from './control-stream.ts'
import type { CrashGuard } from './crash-guard.ts'
import type { Drain } from './drain.ts'
import { createDrainingLoader } from './draining-loader.ts'
import type { Holdings } from './holdings.ts'
import { createIntake } from './intake.ts'
import type { Ledger } from './ledger.ts'
import { createLoader } from './loader.ts'
import { awaitModelServer } from './model-server/arrival.ts'
import type { ModelServer } from './model-server/model-server.ts'
import { createOperations, type Operation } from './operations.ts'
import { recover } from './recovery.ts'
import { createReporter } from './reports.ts'
import type { ModelRepository } from './repository/repository.ts'
import type { LoadMeter } from './scaling/load-meter.ts'
import { createScalingTriggers } from './scaling/triggers.ts'
import type { SelfDescription } from './self-description.ts'
import type { AgentSettings } from './settings.ts'
import type { Stats } from './stats.ts'
import type { SubServices } from './sub-services.ts'

export interface AgentParts {
  readonly settings: AgentSettings
  readonly log: Log
  readonly scheduler: GrpcClient<typeof agentService>
  readonly repository: ModelRepository
  readonly ledger: Ledger
  readonly holdings: Holdings
  readonly crashes: CrashGuard
  readonly stats: Stats
  readonly meter: LoadMeter
  readonly self: SelfDescription
  readonly fetchArtifact: FetchArtifact
  readonly services: SubServices
  readonly drain: Drain
  /** Ends the requests that the model server will not answer any more. */
  readonly disconnect: () => void
}

const FIRST_RETRY_MS = 100
const LAST_RETRY_MS = 5_000

/** Resolves when the signal is aborted and nothing is under way any more. */
export async function runAgent(parts: AgentParts, stop: AbortSignal): Promise<void> {
  const { settings, holdings, services, log } = parts
  const options = {
    host: settings.inferenceHost,
    httpPort: settings.inferenceHttpPort,
    grpcPort: settings.inferenceGrpcPort,
    loadTimeoutMs: settings.loadTimeoutMs,
    unloadTimeoutMs: settings.unloadTimeoutMs,
    unloadsInBackground: settings.serverType === 'triton',
    askEveryMs: settings.askEveryMs,
    patienceMs: settings.modelServerPatienceMs,
  }
  const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
  let wasSubscribed = false
  while (!stop.aborted) {
    log.info('waiting for the model server', { host: options.host, port: options.grpcPort })
    const server = await awaitModelServer(options, stop)
    if (server === undefined) return
    const tellLoss = () => {
      if (stop.aborted) return
      log.warn('model server is gone', { reason: server.lost.reason })
      holdings.suspend(String(server.lost.reason))
      services.tell('model server', false)
      // One that is gone takes its connections with it.
      if (server.hangs()) parts.disconnect()
    }
    server.lost.addEventListener('abort', tellLoss)
    const recovered = await recover({ ...parts, server, wasSubscribed })
    if (recovered.ok) {
      backoff.reset()
      wasSubscribed = await serve(parts, server, AbortSignal.any([stop, server.lost]))
    } else {
      log.warn('model server did not tell which models it has', { reason: recovered.error })
      await backoff.wait(stop)
    }
    server.close()
  }
}

/** Until the signal is aborted. Resolves with whether a scheduler could say what it wants. */
async function serve(parts: AgentParts, server: ModelServer, over: AbortSignal): Promise<boolean> {
  const { settings, holdings, scheduler, meter, services, drain, self, log } = parts
  if (over.aborted) return false
  let wasSubscribed = false
  const { loadConcurrency } = settings
  const intake = createIntake({ ...parts, server, loadConcurrency })
  const moves = createMoves({ ...parts, server, intake })
  holdings.serve(moves)
  services.tell('model server', true)
  const plainLoader = createLoader({ ...parts, server, intake })
  const loader = createDrainingLoader(plainLoader, holdings, drain.begun)
  const reporter = createReporter({ client: scheduler, self, log })
  const { replica } = self
  const triggers = createScalingTriggers({ client: scheduler, replica, meter, settings, log })
  const tell = (operation: Operation, outcome: Result<void, string>) => {
    note(parts, operation, outcome)
    reporter.tell(operation, outcome)
  }
  const operations = createOperations(loader, tell, log)
  const stream = {
    client: scheduler,
    subscription() {
      reporter.startOver()
      // The scheduler says again which it wants to know of.
      meter.unwatchAll()
      return self.subscription()
    },
    onOperation: operations.accept,
    onSubscribed(isSubscribed: boolean) {
      wasSubscribed ||= isSubscribed
      services.tell('scheduler', isSubscribed)
      triggers.subscribed(isSubscribed)
    },
    log,
  }
  await followScheduler(stream, over)
  reporter.startOver()
  const ended = Promise.all([operations.end(), moves.end()])
  // Another replica may have what they wait for.
  holdings.dismiss(CLOSING)
  server.close()
  await ended
  return wasSubscribed
}

function note(
  { log, stats, meter }: AgentParts,
  { kind, version, autoscaled }: Operation,
  outcome: Result<void, string>,
): void {
  const verb = kind === 'LOAD' ? 'load' : 'unload'
  const model = version.internalName
  if (!outcome.ok) {
    log.warn(`model not ${verb}ed`, { model, reason: outcome.error })
    return
  }
  log.info(`model ${verb}ed`, { model })
  if (kind === 'LOAD' && autoscaled) meter.watch(model)
  else meter.unwatch(model)
  if (kind === 'LOAD') stats.loaded()
  else stats.unloaded()
}
