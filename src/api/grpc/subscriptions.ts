/** Streams of changes: first what there is, then each change, for operators and dashboards. */

import type { Control } from '../../control/control.ts'
import type { ModelVersion } from '../../domain/model.ts'
import { seldon } from '../../gen/seldon.js'
import type { schedulerService } from '../../gen/services.ts'
import type { Handlers } from '../../lib/grpc/methods.ts'
import { modelGatewayRefusal } from './pipelines.ts'
import { silentStream } from './silent-stream.ts'
import {
  experimentStatusMessage,
  modelStatusMessage,
  scalingRequestMessage,
  serverStatusMessage,
} from './status-message.ts'

const { Event } = seldon.mlops.scheduler.ControlPlaneResponse

/** What a subscriber's last message of a model was made of. */
interface ToldModel {
  readonly latest: ModelVersion
  readonly routeRefusal: string | undefined
}

/** What an operator is asked to send, in this order. */
const WANTED = [Event.SEND_SERVERS, Event.SEND_EXPERIMENTS, Event.SEND_MODELS, Event.SEND_PIPELINES]

export function subscriptionCalls({
  controller: { state },
  feed,
  closed,
}: Pick<Control, 'controller' | 'feed' | 'closed'>): Handlers<typeof schedulerService> {
  return {
    async *subscribeModelStatus({ isModelGateway }, { signal }) {
      if (isModelGateway) throw modelGatewayRefusal()
      // A version's record is replaced whenever anything of it changes; of older ones none hears.
      const told = new Map<string, ToldModel>()
      for await (const name of feed.models(signal)) {
        const model = state.models.get(name)
        const latest = model?.versions.at(-1)
        const before = told.get(name)
        if (model === undefined || latest === undefined) told.delete(name)
        else if (before?.latest !== latest || before.routeRefusal !== model.routeRefusal) {
          told.set(name, { latest, routeRefusal: model.routeRefusal })
          yield modelStatusMessage(model, false)
        }
      }
    },

    async *subscribeServerStatus(_request, { signal }) {
      const isNews = newsFilter()
      for await (const { server: name, replicas } of feed.servers(signal)) {
        const server = state.servers.get(name)
        if (server === undefined) continue
        const message = serverStatusMessage(state, server)
        if (replicas !== undefined) yield scalingRequestMessage(server, replicas)
        else if (isNews(name, message)) yield message
      }
    },

    async *subscribeExperimentStatus(_request, { signal }) {
      const isNews = newsFilter()
      for await (const name of feed.experiments(signal)) {
        const experiment = state.experiments.get(name)
        if (experiment === undefined) continue
        const message = experimentStatusMessage(state, experiment)
        if (isNews(name, message)) yield message
      }
    },

    async *subscribeControlPlane(_request, { signal }) {
      for (const event of WANTED) yield { event }
      yield* silentStream(AbortSignal.any([signal, closed]))
    },
  }
}

/** Tells whether a message differs from the last one of that name. */
function newsFilter(): (name: string, message: object) => boolean {
  const told = new Map<string, string>()
  return (name, message) => {
    const text = JSON.stringify(message)
    if (told.get(name) === text) return false
    told.set(name, text)
    return true
  }
}
