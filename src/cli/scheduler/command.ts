/** `seldon scheduler`: the control plane alone. */

import { SCALING_WINDOWS } from '../../domain/autoscaling.ts'
import { validateOptions } from '../../envoy/validate.ts'
import { formatProblem } from '../../lib/problem.ts'
import { command } from '../command.ts'
import { processLog } from '../process-log.ts'
import { envoyOptions } from '../settings/envoy.ts'
import { ignoredSchedulerFlags } from '../settings/ignored.ts'
import { schedulerSettings } from '../settings/scheduler.ts'
import { EXIT } from '../terminal.ts'
import { startControlPlane } from './control-plane.ts'

export const scheduler = command({
  arguments: [],
  settings: schedulerSettings,
  ignored: ignoredSchedulerFlags,
  notes: 'Runs until SIGTERM or Ctrl-C; SIGHUP reads the manifest folder again.',
  async run({ settings, terminal }) {
    // Listened to before anything slow, because an unheard SIGHUP ends the process.
    let reread = async () => {}
    terminal.onHangup(() => void reread())
    const log = processLog(terminal, settings)
    const envoy = envoyOptions(settings)
    const faults = validateOptions(envoy)
    if (faults.length > 0) {
      for (const fault of faults) terminal.err(`seldon scheduler: ${formatProblem(fault)}`)
      return EXIT.usage
    }
    const started = await startControlPlane(
      {
        ...settings,
        proxyAckTimeoutMs: settings.proxyAckTimeout,
        proxyLeaseMs: settings.proxyLease,
        agentReturnTimeoutMs: settings.agentReturnTimeout,
        retentionMs: settings.retentionSeconds * 1_000,
        envoy,
        serverScaling: {
          enabled: settings.enableServerAutoscaling,
          packingShare: settings.serverPackingEnabled ? settings.serverPackingPercentage : 0,
        },
        modelScaling: { enabled: settings.enableModelAutoscaling, windows: SCALING_WINDOWS },
      },
      log,
    )
    if (!started.ok) {
      terminal.err(`seldon scheduler: ${started.error}`)
      return EXIT.failed
    }
    const plane = started.value
    reread = plane.reread
    log.info('Scheduler is ready', { ...plane.ports })
    await untilAborted(terminal.stopped)
    log.info('Scheduler ends', { signal: terminal.stopped.reason })
    await plane.close()
    return EXIT.ok
  },
})

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
