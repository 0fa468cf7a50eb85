/** `seldon.mlops.agent.AgentService`: how agents come, do as they are told, and report. */

import type { AgentOperation } from '../../control/agent-sessions.ts'
import type { Control } from '../../control/control.ts'
import type { ScalingTrigger } from '../../domain/autoscaling.ts'
import type { AgentEventKind, AgentReport, ReplicaRef, VersionRef } from '../../domain/command.ts'
import { modelNameFault } from '../../domain/models.ts'
import type { State } from '../../domain/state.ts'
import { validateReplica } from '../../envoy/validate.ts'
import { seldon } from '../../gen/seldon.js'
import type { agentService } from '../../gen/services.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Handlers } from '../../lib/grpc/methods.ts'
import type { Log } from '../../lib/log.ts'
import { formatProblem } from '../../lib/problem.ts'
import {
  modelFromMessage,
  modelToMessage,
  runtimeInfoFromMessage,
  wholeNumber,
} from './model-message.ts'
import { accepted, checkServerName } from './rejection.ts'

const { ModelEventMessage, ModelOperationMessage, ModelScalingTriggerMessage } = seldon.mlops.agent

export function agentApi(
  control: Pick<Control, 'controller' | 'sessions' | 'drain' | 'closed' | 'modelScaling'>,
  log: Log,
): Handlers<typeof agentService> {
  const { controller, sessions, closed, modelScaling } = control
  return {
    async *subscribe(request, call) {
      const report = reportFromMessage(request)
      const replica = { server: report.server, index: report.index }
      const session = sessions.open(replica)
      call.signal.addEventListener('abort', () => session.end(), { once: true })
      try {
        accepted(await controller.dispatch({ type: 'SubscribeAgent', report }))
        for await (const operation of session.operations()) yield operationMessage(operation)
      } finally {
        session.end()
        // A session that another one took over from, or that we closed, loses nothing.
        if (session.isCurrent()) void controller.dispatch({ type: 'LoseReplica', replica })
      }
      // A plain end would have it come back at once, and take over in its turn.
      if (!closed.aborted) throw takenOver(replica)
    },

    async agentEvent(message) {
      const subject = { model: message.modelName, version: message.modelVersion }
      const replica = { server: message.serverName, index: message.replicaIdx }
      const event = EVENTS.get(message.event)
      if (event === undefined) throw meaningless(message.event, subject, replica, controller.state)
      const runtimeInfo = runtimeInfoFromMessage(message.runtimeInfo)
      accepted(
        await controller.dispatch({
          type: 'ReportAgentEvent',
          replica,
          subject,
          event,
          message: message.message,
          availableMemoryBytes: wholeNumber(message.availableMemoryBytes),
          ...(runtimeInfo === undefined ? {} : { runtimeInfo }),
        }),
      )
      return {}
    },

    async agentDrain({ serverName, replicaIdx }, { signal }) {
      const replica = { server: serverName, index: replicaIdx }
      log.info('A replica drains', { ...replica })
      const { stranded } = accepted(await control.drain(replica, signal))
      if (closed.aborted) throw new GrpcError('UNAVAILABLE', 'the scheduler is shutting down')
      if (stranded.length > 0)
        log.warn('A replica ends with models that no other has', { ...replica, stranded })
      else log.info('A replica is drained', { ...replica })
      return { success: stranded.length === 0 }
    },

    async modelScalingTrigger(messages) {
      if (!modelScaling.enabled) throw new GrpcError('UNIMPLEMENTED', NO_AUTOSCALING)
      for await (const message of messages) {
        const trigger = triggerFromMessage(message)
        if (trigger === undefined) log.debug('Trigger not understood', { trigger: message.trigger })
        else await modelScaling.trigger(trigger)
      }
      return {}
    },
  }
}

const NO_AUTOSCALING =
  'this scheduler does not scale models automatically: start it with --enable-model-autoscaling, or set their replicas'

const DIRECTIONS: ReadonlyMap<number, ScalingTrigger['direction']> = new Map([
  [ModelScalingTriggerMessage.Trigger.SCALE_UP, 'up'],
  [ModelScalingTriggerMessage.Trigger.SCALE_DOWN, 'down'],
])

/** A step is always one replica: `amount` is not looked at. */
function triggerFromMessage(
  message: seldon.mlops.agent.ModelScalingTriggerMessage,
): ScalingTrigger | undefined {
  const direction = DIRECTIONS.get(message.trigger)
  if (direction === undefined) return undefined
  const measured = Object.entries(message.metrics).map(([name, value]) => `${name} ${value}`)
  return {
    direction,
    replica: { server: message.serverName, index: message.replicaIdx },
    subject: { model: message.modelName, version: message.modelVersion },
    evidence: measured.length === 0 ? `to scale ${direction}` : measured.sort().join(', '),
  }
}

function takenOver({ server, index }: ReplicaRef): GrpcError {
  return new GrpcError('ABORTED', `another agent has come as replica ${index} of server ${server}`)
}

/** Today's words for an event that leads to no state. */
function meaningless(
  event: number,
  { model, version }: VersionRef,
  { server, index }: ReplicaRef,
  state: State,
): GrpcError {
  const versions = state.models.get(model)?.versions ?? []
  const known = versions.find((each) => each.version === version && each.server === server)
  const was = known?.replicas.get(index)?.state ?? UNKNOWN_STATE
  const name = ModelEventMessage.Event[event] ?? event
  return new GrpcError(
    'INTERNAL',
    `State mismatch for ${model}:${version} expected state ${UNKNOWN_STATE} but was ${was} when trying to move to state ${UNKNOWN_STATE}: the event ${name} means nothing here`,
  )
}

const UNKNOWN_STATE = 'ModelReplicaStateUnknown'

const EVENTS: ReadonlyMap<number, AgentEventKind> = new Map([
  [ModelEventMessage.Event.LOADED, 'LOADED'],
  [ModelEventMessage.Event.LOAD_FAILED, 'LOAD_FAILED'],
  [ModelEventMessage.Event.LOAD_FAIL_MEMORY, 'LOAD_FAIL_MEMORY'],
  [ModelEventMessage.Event.UNLOADED, 'UNLOADED'],
  [ModelEventMessage.Event.UNLOAD_FAILED, 'UNLOAD_FAILED'],
])

function reportFromMessage(message: seldon.mlops.agent.AgentSubscribeRequest): AgentReport {
  const { replicaConfig, serverName } = message
  if (serverName === '' || replicaConfig === null) {
    throw new GrpcError('INVALID_ARGUMENT', 'an agent must give its serverName and replicaConfig')
  }
  checkServerName(serverName)
  const place = {
    address: replicaConfig.inferenceSvc,
    httpPort: replicaConfig.inferenceHttpPort,
    grpcPort: replicaConfig.inferenceGrpcPort,
  }
  // One address that Envoy does not take would keep it from the other replicas of the server too.
  const problems = validateReplica(place, 'replica')
  if (problems.length > 0) {
    throw new GrpcError('INVALID_ARGUMENT', problems.map(formatProblem).join('; '))
  }
  return {
    server: serverName,
    index: message.replicaIdx,
    shared: message.shared,
    ...place,
    memoryBytes: wholeNumber(replicaConfig.memoryBytes),
    availableMemoryBytes: wholeNumber(message.availableMemoryBytes),
    overCommitPercentage: replicaConfig.overCommitPercentage,
    capabilities: replicaConfig.capabilities,
    loaded: message.loadedModels.flatMap(({ model, version }) => {
      if (model === null || modelNameFault(model.meta?.name ?? '') !== undefined) return []
      const runtimeInfo = runtimeInfoFromMessage(model.modelSpec?.modelRuntimeInfo ?? null)
      const definition = modelFromMessage(model)
      return [{ definition, version, ...(runtimeInfo === undefined ? {} : { runtimeInfo }) }]
    }),
  }
}

function operationMessage(operation: AgentOperation): seldon.mlops.agent.ModelOperationMessageInit {
  const { definition, version, runtimeInfo, autoscaled } = operation
  return {
    operation: ModelOperationMessage.Operation[operation.operation],
    modelVersion: { model: modelToMessage(definition, runtimeInfo), version },
    autoscalingEnabled: autoscaled,
  }
}
