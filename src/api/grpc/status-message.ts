/** Statuses of models, servers and experiments as wire messages. */

import type { Experiment } from '../../domain/experiment.ts'
import { experimentStatus } from '../../domain/experiments.ts'
import type { Model, ModelDefinition, ModelVersion } from '../../domain/model.ts'
import { reasonOf } from '../../domain/route-refusal.ts'
import type { Server } from '../../domain/server.ts'
import type { State } from '../../domain/state.ts'
import { wantedReplicas } from '../../domain/version.ts'
import { type google, seldon } from '../../gen/seldon.js'
import { modelToMessage } from './model-message.ts'

const {
  ModelStatus: StatusMessage,
  ModelReplicaStatus,
  ServerStatusResponse,
} = seldon.mlops.scheduler

/** The status of the latest version, or of all that are remembered, oldest first. */
export function modelStatusMessage(
  model: Model,
  allVersions: boolean,
): seldon.mlops.scheduler.ModelStatusResponseInit {
  const versions = allVersions ? model.versions : model.versions.slice(-1)
  return {
    modelName: model.name,
    deleted: model.deletedAtMs !== undefined,
    versions: versions.map((version) => versionMessage(model, version)),
  }
}

function versionMessage(
  model: Model,
  version: ModelVersion,
): seldon.mlops.scheduler.ModelVersionStatusInit {
  return {
    version: version.version,
    serverName: version.server,
    kubernetesMeta: version.definition.kubernetesMeta,
    modelReplicaState: Object.fromEntries(
      [...version.replicas].map(([index, replica]) => [
        index,
        {
          state: ModelReplicaStatus.ModelReplicaState[replica.state],
          reason: replica.reason,
          lastChangeTimestamp: timestamp(replica.changedAtMs),
        },
      ]),
    ),
    state: stateMessage(model, version),
    modelDefn: modelToMessage(asScaled(version), version.runtimeInfo),
  }
}

/** Today's clients read there how many replicas are wanted now. */
function asScaled(version: ModelVersion): ModelDefinition {
  const { definition } = version
  const deployment = { ...definition.deployment, replicas: wantedReplicas(version) }
  return { ...definition, deployment }
}

/** There is no model gateway here; today's clients read its fields all the same. */
function stateMessage(model: Model, version: ModelVersion): seldon.mlops.scheduler.ModelStatusInit {
  const { status } = version
  const deleted = model.deletedAtMs !== undefined
  return {
    state: StatusMessage.ModelState[status.state],
    reason: reasonOf(model, version),
    availableReplicas: status.availableReplicas,
    unavailableReplicas: status.unavailableReplicas,
    lastChangeTimestamp: timestamp(status.changedAtMs),
    modelGwState: StatusMessage.ModelState[deleted ? 'ModelTerminated' : 'ModelCreate'],
    modelGwReason: deleted ? '' : 'No model gateway available to handle model',
  }
}

export function serverStatusMessage(
  state: State,
  server: Server,
): seldon.mlops.scheduler.ServerStatusResponseInit {
  const replicas = [...server.replicas.values()]
    .filter((replica) => replica.presence !== 'lost' && !replica.draining)
    .sort((a, b) => a.index - b.index)
  const resources = replicas.map((replica) => ({
    replicaIdx: replica.index,
    totalMemoryBytes: replica.memoryBytes,
    availableMemoryBytes: replica.availableMemoryBytes,
    numLoadedModels: state.servingCount(server.name, replica.index),
    overCommitPercentage: replica.overCommitPercentage,
  }))
  return {
    type: ServerStatusResponse.Type.StatusUpdate,
    serverName: server.name,
    resources,
    expectedReplicas: server.expectedReplicas,
    availableReplicas: replicas.length,
    numLoadedModelReplicas: resources.reduce((sum, r) => sum + r.numLoadedModels, 0),
    kubernetesMeta: server.kubernetesMeta,
  }
}

/** Asks whoever runs the replicas of a server for another number of them. */
export function scalingRequestMessage(
  server: Server,
  replicas: number,
): seldon.mlops.scheduler.ServerStatusResponseInit {
  return {
    type: ServerStatusResponse.Type.ScalingRequest,
    serverName: server.name,
    expectedReplicas: replicas,
    kubernetesMeta: server.kubernetesMeta,
  }
}

function timestamp(epochMs: number): google.protobuf.TimestampInit {
  return { seconds: Math.floor(epochMs / 1000), nanos: (epochMs % 1000) * 1_000_000 }
}

export function experimentStatusMessage(
  state: State,
  experiment: Experiment,
): seldon.mlops.scheduler.ExperimentStatusResponseInit {
  const { active, candidatesReady, mirrorsReady, description } = experimentStatus(state, experiment)
  return {
    experimentName: experiment.name,
    active,
    candidatesReady,
    mirrorReady: mirrorsReady,
    statusDescription: description,
    kubernetesMeta: experiment.definition.kubernetesMeta,
  }
}
