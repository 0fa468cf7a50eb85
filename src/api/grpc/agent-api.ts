/** `seldon.mlops.agent.AgentService`: how agents come, do as they are told, and report. */

import type { AgentOperation, AgentSessions } from '../../control/agent-sessions.ts'
import type { Controller } from '../../control/controller.ts'
import type { AgentEventKind, AgentReport } from '../../domain/command.ts'
import { seldon } from '../../gen/seldon.js'
import type { agentService } from '../../gen/services.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Handlers } from '../../lib/grpc/methods.ts'
import { modelFromMessage, modelToMessage, runtimeInfoFromMessage } from './model-message.ts'
import { accepted } from './rejection.ts'

const { ModelEventMessage, ModelOperationMessage } = seldon.mlops.agent

export function agentApi(
  controller: Controller,
  sessions: AgentSessions,
): Handlers<typeof agentService> {
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
    },

    async agentEvent(message) {
      const event = EVENTS.get(message.event)
      if (event === undefined) {
        throw new GrpcError('INVALID_ARGUMENT', `no agent reports the event ${message.event}`)
      }
      const runtimeInfo = runtimeInfoFromMessage(message.runtimeInfo)
      accepted(
        await controller.dispatch({
          type: 'ReportAgentEvent',
          replica: { server: message.serverName, index: message.replicaIdx },
          subject: { model: message.modelName, version: message.modelVersion },
          event,
          message: message.message,
          availableMemoryBytes: message.availableMemoryBytes,
          ...(runtimeInfo === undefined ? {} : { runtimeInfo }),
        }),
      )
      return {}
    },
  }
}

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
  return {
    server: serverName,
    index: message.replicaIdx,
    shared: message.shared,
    address: replicaConfig.inferenceSvc,
    httpPort: replicaConfig.inferenceHttpPort,
    grpcPort: replicaConfig.inferenceGrpcPort,
    memoryBytes: replicaConfig.memoryBytes,
    availableMemoryBytes: message.availableMemoryBytes,
    overCommitPercentage: replicaConfig.overCommitPercentage,
    capabilities: replicaConfig.capabilities,
    loaded: message.loadedModels.flatMap(({ model, version }) => {
      if (model === null) return []
      const runtimeInfo = runtimeInfoFromMessage(model.modelSpec?.modelRuntimeInfo ?? null)
      const definition = modelFromMessage(model)
      return [{ definition, version, ...(runtimeInfo === undefined ? {} : { runtimeInfo }) }]
    }),
  }
}

function operationMessage(operation: AgentOperation): seldon.mlops.agent.ModelOperationMessageInit {
  const { definition, version, runtimeInfo } = operation
  return {
    operation: ModelOperationMessage.Operation[operation.operation],
    modelVersion: { model: modelToMessage(definition, runtimeInfo), version },
    autoscalingEnabled: false,
  }
}
