/** Experiments, as the verbs deal with them. */

import type { ExperimentDefinition } from '../../domain/experiment.ts'
import { seldon } from '../../gen/seldon.js'
import type { Kind } from '../resource.ts'
import { SUBSCRIBER } from '../scheduler-client.ts'
import type { Verdict, Watch } from '../wait.ts'

type ExperimentStatusResponse = seldon.mlops.scheduler.ExperimentStatusResponse
const { ResourceType } = seldon.mlops.scheduler

export const experimentKind: Kind<ExperimentDefinition, ExperimentStatusResponse> = {
  noun: 'experiment',
  fault({ mirrors }) {
    const isTooMany = mirrors.length > 1
    return isTooMany
      ? "the scheduler's API takes one mirror; use a manifest folder, or PUT it to the admin API"
      : undefined
  },
  load: (client, definition, deadlineMs) =>
    client.startExperiment({ experiment: messageOf(definition) }, { deadlineMs }),
  unload: (client, name, deadlineMs) => client.stopExperiment({ name }, { deadlineMs }),
  status: (client, name, deadlineMs) =>
    client.experimentStatus({ subscriberName: SUBSCRIBER, name }, { deadlineMs }),
  // The states are those of models, so an experiment has one goal.
  watchFor: () => watchExperiments(judgeStarted),
  watchForUnloaded: watchExperiments(({ active }) =>
    active ? { failure: 'was started again' } : 'reached',
  ),
}

function watchExperiments(
  judge: (status: ExperimentStatusResponse) => Verdict,
): Watch<ExperimentStatusResponse> {
  return {
    subscribe: (client, signal) =>
      client.subscribeExperimentStatus({ subscriberName: SUBSCRIBER }, { signal }),
    nameOf: ({ experimentName }) => experimentName,
    describe: ({ statusDescription }) => statusDescription,
    judge,
  }
}

function judgeStarted({ active, candidatesReady, mirrorReady }: ExperimentStatusResponse): Verdict {
  // With no candidate ready it may only be waiting for them.
  if (!active && candidatesReady) return { failure: 'was stopped' }
  return candidatesReady && mirrorReady ? 'reached' : 'waiting'
}

function messageOf(definition: ExperimentDefinition): seldon.mlops.scheduler.ExperimentInit {
  const { name, candidates, mirrors, stickySessions, resourceType } = definition
  return {
    name,
    default: definition.default,
    candidates,
    mirror: mirrors[0],
    config: { stickySessions },
    resourceType: resourceType === 'pipeline' ? ResourceType.PIPELINE : ResourceType.MODEL,
  }
}
