/** Models, as the verbs deal with them. */

import { modelToMessage } from '../../api/grpc/model-message.ts'
import type { ModelDefinition } from '../../domain/model.ts'
import { seldon } from '../../gen/seldon.js'
import type { Kind } from '../resource.ts'
import { SUBSCRIBER } from '../scheduler-client.ts'
import { GOOD_END, type WaitGoal } from '../settings/verbs.ts'
import type { Verdict, Watch } from '../wait.ts'

type ModelStatusResponse = seldon.mlops.scheduler.ModelStatusResponse
const { ModelStatus } = seldon.mlops.scheduler

export const modelKind: Kind<ModelDefinition, ModelStatusResponse> = {
  noun: 'model',
  fault: () => undefined,
  load(client, { kubernetesMeta: _none, ...definition }, deadlineMs) {
    // The scheduler counts generations; those of Kubernetes are the operator's to tell.
    return client.loadModel({ model: modelToMessage(definition) }, { deadlineMs })
  },
  unload: (client, name, deadlineMs) => client.unloadModel({ model: { name } }, { deadlineMs }),
  status(client, name, deadlineMs) {
    return client.modelStatus({ subscriberName: SUBSCRIBER, model: { name } }, { deadlineMs })
  },
  watchFor: (goal) => watchModels((status) => judgeLoaded(status, goal)),
  watchForUnloaded: watchModels(judgeUnloaded),
}

function watchModels(judge: (status: ModelStatusResponse) => Verdict): Watch<ModelStatusResponse> {
  return {
    subscribe: (client, signal) =>
      client.subscribeModelStatus({ subscriberName: SUBSCRIBER }, { signal }),
    nameOf: ({ modelName }) => modelName,
    describe,
    judge,
  }
}

function describe(status: ModelStatusResponse): string {
  const latest = status.versions.at(-1)
  const { availableReplicas = 0, unavailableReplicas = 0, reason = '' } = latest?.state ?? {}
  const all = availableReplicas + unavailableReplicas
  const replicas = all === 0 ? '' : `, ${availableReplicas} of ${all} replicas available`
  const tail = reason === '' ? '' : `: ${reason}`
  return `version ${latest?.version ?? 0} is ${stateOf(status)}${replicas}${tail}`
}

/** Failures to load or to place are tried again, so they are no end; only an unload is. */
function judgeLoaded(status: ModelStatusResponse, goal: WaitGoal): Verdict {
  const state = stateOf(status)
  // A model of which no replica is wanted is done when there is none.
  const done = state === 'ModelAvailable' || state === 'ModelScaledDown'
  if (goal === GOOD_END ? done : state === goal) return 'reached'
  const isOnItsWay = goal === 'ModelTerminated' || goal === 'ModelTerminateFailed'
  return status.deleted && !isOnItsWay ? { failure: 'was unloaded' } : 'waiting'
}

function judgeUnloaded(status: ModelStatusResponse): Verdict {
  const state = stateOf(status)
  if (state === 'ModelTerminated') return 'reached'
  if (!status.deleted) return { failure: 'was loaded again' }
  return state === 'ModelTerminateFailed' ? { failure: 'could not be unloaded' } : 'waiting'
}

export function stateOf({ versions }: ModelStatusResponse): string {
  const state = versions.at(-1)?.state?.state
  return (state === undefined ? undefined : ModelStatus.ModelState[state]) ?? ''
}
