/** `seldon.mlops.scheduler.Scheduler`: what clients ask of the control plane. */

import type { Control } from '../../control/control.ts'
import type { ExperimentDefinition } from '../../domain/experiment.ts'
import { seldon } from '../../gen/seldon.js'
import type { schedulerService } from '../../gen/services.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Handlers } from '../../lib/grpc/methods.ts'
import { kubernetesMetaFromMessage, modelFromMessage } from './model-message.ts'
import { pipelineCalls } from './pipelines.ts'
import { accepted, checkServerName } from './rejection.ts'
import {
  experimentStatusMessage,
  modelStatusMessage,
  serverStatusMessage,
} from './status-message.ts'
import { subscriptionCalls } from './subscriptions.ts'

const OWNER = 'api'

export function schedulerApi(
  control: Pick<Control, 'controller' | 'feed' | 'closed'>,
  version: string,
): Handlers<typeof schedulerService> {
  const { controller, closed } = control
  const { state } = controller
  return {
    ...subscriptionCalls(control),
    ...pipelineCalls(closed),

    async loadModel({ model }) {
      if (model === null) throw new GrpcError('INVALID_ARGUMENT', 'the request holds no model')
      const definition = modelFromMessage(model)
      accepted(await controller.dispatch({ type: 'LoadModel', owner: OWNER, definition }))
      return {}
    },

    async unloadModel({ model, kubernetesMeta }) {
      const name = model?.name ?? ''
      accepted(
        await controller.dispatch({
          type: 'UnloadModel',
          owner: OWNER,
          name,
          ...(kubernetesMeta ? { kubernetesMeta: kubernetesMetaFromMessage(kubernetesMeta) } : {}),
        }),
      )
      return {}
    },

    async *modelStatus({ model, allVersions }) {
      if (model === null) {
        const names = [...state.models.keys()].sort()
        for (const name of names) {
          const record = state.models.get(name)
          if (record !== undefined) yield modelStatusMessage(record, allVersions)
        }
        return
      }
      const record = state.models.get(model.name)
      if (record === undefined) {
        throw new GrpcError('FAILED_PRECONDITION', `Failed to find model ${model.name}`)
      }
      yield modelStatusMessage(record, allVersions)
    },

    async serverNotify({ servers }) {
      for (const { name } of servers) checkServerName(name)
      for (const server of servers) {
        accepted(
          await controller.dispatch({
            type: 'DeclareServer',
            owner: OWNER,
            name: server.name,
            expectedReplicas: server.expectedReplicas,
            minReplicas: server.minReplicas,
            maxReplicas: server.maxReplicas,
            shared: server.shared,
            ...(server.kubernetesMeta
              ? { kubernetesMeta: kubernetesMetaFromMessage(server.kubernetesMeta) }
              : {}),
          }),
        )
      }
      return {}
    },

    async *serverStatus({ name }) {
      if (name === null) {
        const servers = [...state.servers.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
        for (const server of servers) yield serverStatusMessage(state, server)
        return
      }
      const server = state.servers.get(name)
      if (server === undefined) {
        throw new GrpcError('FAILED_PRECONDITION', `Server [${name}] not found`)
      }
      yield serverStatusMessage(state, server)
    },

    async schedulerStatus() {
      return { applicationVersion: version }
    },

    async startExperiment({ experiment }) {
      if (experiment === null) {
        throw new GrpcError('INVALID_ARGUMENT', 'the request holds no experiment')
      }
      const definition = experimentFromMessage(experiment)
      accepted(await controller.dispatch({ type: 'StartExperiment', owner: OWNER, definition }))
      return {}
    },

    async stopExperiment({ name }) {
      accepted(await controller.dispatch({ type: 'StopExperiment', owner: OWNER, name }))
      return {}
    },

    async *experimentStatus({ name }) {
      if (name === null) {
        const names = [...state.experiments.keys()].sort()
        for (const each of names) {
          const record = state.experiments.get(each)
          if (record !== undefined) yield experimentStatusMessage(state, record)
        }
        return
      }
      const record = state.experiments.get(name)
      if (record === undefined) {
        throw new GrpcError('FAILED_PRECONDITION', `Experiment not found ${name}`)
      }
      yield experimentStatusMessage(state, record)
    },
  }
}

function experimentFromMessage(message: seldon.mlops.scheduler.Experiment): ExperimentDefinition {
  const { ResourceType } = seldon.mlops.scheduler
  return {
    name: message.name,
    ...(message.default === null ? {} : { default: message.default }),
    candidates: message.candidates.map(({ name, weight }) => ({ name, weight })),
    mirrors: message.mirror === null ? [] : [message.mirror],
    stickySessions: message.config?.stickySessions ?? true,
    resourceType: message.resourceType === ResourceType.PIPELINE ? 'pipeline' : 'model',
    ...(message.kubernetesMeta === null
      ? {}
      : { kubernetesMeta: kubernetesMetaFromMessage(message.kubernetesMeta) }),
  }
}
