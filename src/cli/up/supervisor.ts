/** One run of `seldon up`, from the first child to the last. */

import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { createLog, type Log } from '../../lib/log.ts'
import { ok } from '../../lib/result.ts'
import type { Environment } from '../settings/setting.ts'
import { EXIT, type ExitCode, stopRequested, type Terminal } from '../terminal.ts'
import { installedCapabilities } from './capabilities.ts'
import { envoySpec, LOOPBACK, schedulerSpec, type UpValues } from './control-plane.ts'
import { type ChildSpec, createFamily, type Family, ROLES } from './family.ts'
import { tellFirstModel } from './first-model.ts'
import { createFleet, type Fleet } from './fleet.ts'
import { planFleet } from './fleet-plan.ts'
import { lineWriter } from './lines.ts'
import { portBlocks } from './ports.ts'
import type { Preparation } from './preparation.ts'
import { needsRclone, rcloneSpec } from './rclone.ts'
import { watchDeclared } from './servers.ts'
import { tritonCapabilities } from './triton-install.ts'

/** In order; together they stay below the five seconds that a person may wait after Ctrl-C. */
const ENVOY_GRACE_MS = 1_000
const AGENT_GRACE_MS = 1_500
const REST_GRACE_MS = 2_000

export async function supervise(
  settings: UpValues,
  prepared: Preparation,
  terminal: Terminal,
): Promise<ExitCode> {
  const lines = lineWriter({ write: terminal.out, colours: terminal.colours, width: NAME_WIDTH })
  const log = createLog({
    level: settings.logLevel,
    format: 'text',
    write: lines.as('seldon'),
    now: Date.now,
  })
  if (prepared.endedLeftovers > 0) {
    log.warn('ended what an earlier run had left behind', { processes: prepared.endedLeftovers })
  }
  const family = createFamily({
    runFile: prepared.folder.runFile,
    runId: randomUUID(),
    lines,
    log,
  })
  const run = startRun(settings, prepared, terminal, family, log)
  const ending = await Promise.race([
    stopRequested(terminal).then((signal) => ({ kind: 'stopped', signal }) as const),
    run.gaveUp,
  ])
  if (ending.kind === 'gave up') {
    log.error(`${ending.name} did not start: ${ending.ending}; its own words are above`)
  }
  await run.stop()
  log.info('stopped')
  if (ending.kind === 'gave up') return EXIT.failed
  return ending.signal === 'SIGINT' ? EXIT.interrupted : EXIT.ok
}

/** As wide as the name of the agent of the one replica there is by default. */
const NAME_WIDTH = 'mlserver-0-agent'.length

interface Run {
  /** Resolves when something without which nothing works cannot be started. */
  readonly gaveUp: Promise<{ kind: 'gave up'; name: string; ending: string }>
  stop(): Promise<void>
}

function startRun(
  settings: UpValues,
  prepared: Preparation,
  terminal: Terminal,
  family: Family,
  log: Log,
): Run {
  const { self, folder, envoy, mlserver, triton, rclone } = prepared
  const place = { env: definedVariables(terminal.env), cwd: terminal.cwd }
  const stopping = new AbortController()
  const gaveUp = Promise.withResolvers<{ kind: 'gave up'; name: string; ending: string }>()

  function startVital(spec: ChildSpec): void {
    const child = family.start(spec)
    child.over.then((ending) => gaveUp.resolve({ kind: 'gave up', name: child.name, ending }))
  }

  const envoyReady = Promise.withResolvers<void>()
  const replicaJoined = Promise.withResolvers<void>()
  const startEnvoy = once(() => {
    if (stopping.signal.aborted) return
    const spec = envoySpec(envoy, settings, folder, place)
    startVital({ ...spec, onReady: envoyReady.resolve })
  })

  // Envoy asks the scheduler at once; refused, it would wait before it asks again.
  startVital({ ...schedulerSpec(self, settings, folder, place), onReady: startEnvoy })

  const setup = {
    self,
    programs: {
      ...(mlserver.ok ? { mlserver: mlserver.value } : {}),
      ...(triton.ok ? { triton: triton.value } : {}),
    },
    settings,
    rclonePort: rclone?.port ?? 0,
    place,
    agentFolder: folder.agentFolder,
    onJoined: replicaJoined.resolve,
  }
  const blocks = portBlocks(LOOPBACK, settings.replicaPortStart)
  const { signal } = stopping
  const fleet = createFleet({ family, setup, blocks, signal, log })
  const startRclone = once(() => {
    if (rclone !== undefined) family.start(rcloneSpec(rclone, place))
  })
  const followed = followManifests(settings, prepared, terminal.cwd, fleet, startRclone, signal)
  const { promise: isEnvoyReady } = envoyReady
  void announce(settings, [isEnvoyReady, replicaJoined.promise], fleet.complete, signal, log)

  return {
    gaveUp: gaveUp.promise,
    async stop() {
      stopping.abort()
      log.info('stopping')
      // Requests end first, then those who watch the others, so that nobody misses anybody.
      await family.stop(family.having('envoy'), ENVOY_GRACE_MS)
      // There is nobody left to take over.
      await family.stop(family.having('agent'), AGENT_GRACE_MS, 'SIGINT')
      await family.stop(ROLES.flatMap(family.having), REST_GRACE_MS)
      await followed
    },
  }
}

async function announce(
  settings: UpValues,
  conditions: readonly Promise<void>[],
  fleetComplete: Promise<void>,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  await Promise.all(conditions)
  const inferenceUrl = `http://${urlHost(settings.inferenceListenHost)}:${settings.inferencePort}`
  const adminUrl = `http://${LOOPBACK}:${settings.adminPort}`
  const from = settings.configDir ?? 'the API alone: no --config-dir is given'
  log.info('ready for models', { from, inference: inferenceUrl, admin: adminUrl })
  await tellFirstModel({ adminUrl, inferenceUrl, fleetComplete, signal, log })
}

/**
 * Keeps the replicas in line with the Server manifests until `signal` is aborted, and starts rclone
 * once a model needs it.
 */
async function followManifests(
  settings: UpValues,
  { mlserver, triton }: Preparation,
  cwd: string,
  fleet: Fleet,
  startRclone: () => void,
  signal: AbortSignal,
): Promise<void> {
  const { configDir } = settings
  const installed = {
    mlserver: mlserver.ok ? ok(await installedCapabilities(mlserver.value)) : mlserver,
    triton: triton.ok ? ok(tritonCapabilities(triton.value)) : triton,
  }
  // Without manifests models come by the API alone, and may be anywhere.
  if (configDir === undefined) {
    startRclone()
    await fleet.follow(planFleet(new Map(), installed))
    return
  }
  for await (const { servers, models } of watchDeclared(resolve(cwd, configDir), signal)) {
    if (signal.aborted) return
    if (needsRclone(models.values())) startRclone()
    await fleet.follow(planFleet(servers, installed))
  }
}

function once(action: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    action()
  }
}

function definedVariables(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** What listens on all addresses is asked on the nearest one. */
function urlHost(listenHost: string): string {
  if (listenHost === '0.0.0.0' || listenHost === '::') return LOOPBACK
  return listenHost.includes(':') ? `[${listenHost}]` : listenHost
}
