/** What is asked about pipelines and model gateways: both need Kafka, and there are none here. */

import type { schedulerService } from '../../gen/services.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Handlers } from '../../lib/grpc/methods.ts'
import { silentStream } from './silent-stream.ts'

const NO_PIPELINES = 'this scheduler serves no pipelines: it runs models and experiments only'
const NO_GATEWAY = 'this scheduler serves no model gateway: it runs models without Kafka'

/** `isModelGateway` in a subscription asks for the work of a model gateway. */
export function modelGatewayRefusal(): GrpcError {
  return new GrpcError('UNIMPLEMENTED', NO_GATEWAY)
}

/** A list of pipelines is truthfully empty; whoever wants one to run hears that none will. */
export function pipelineCalls(closed: AbortSignal): Handlers<typeof schedulerService> {
  return {
    loadPipeline: () => refuse(NO_PIPELINES),
    unloadPipeline: () => refuse(NO_PIPELINES),
    pipelineStatusEvent: () => refuse(NO_PIPELINES),
    modelStatusEvent: () => refuse(NO_GATEWAY),
    async *pipelineStatus() {},
    subscribePipelineStatus: ({ isPipelineGateway }, { signal }) =>
      isPipelineGateway
        ? refusedStream(NO_PIPELINES)
        : silentStream(AbortSignal.any([signal, closed])),
  }
}

function refuse(reason: string): Promise<never> {
  return Promise.reject(new GrpcError('UNIMPLEMENTED', reason))
}

function refusedStream(reason: string): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => refuse(reason) }) }
}
