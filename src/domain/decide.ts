/** The one door to the state: every change is a command, decided here and nowhere else. */

import { ok, type Result } from '../lib/result.ts'
import { drainReplica, giveUpReplica, loseReplica } from './agent-loss.ts'
import { noteSent, reportAgentEvent } from './agent-reports.ts'
import { subscribeAgent } from './agent-subscription.ts'
import { scaleModel } from './autoscaling.ts'
import type { Command, Rejection } from './command.ts'
import { confirmRoute, rejectRoute, retireRoute } from './delivery.ts'
import { startExperiment, stopExperiment } from './experiments.ts'
import { loadModel, unloadModel } from './models.ts'
import { isGone } from './replica-state.ts'
import { noteRouteRefusal } from './route-refusal.ts'
import { declareServer, forgetLost, removeServer } from './servers.ts'
import type { State } from './state.ts'

/**
 * Carries `command` out on `state`. A rejected command may have changed some of it: the caller
 * rolls back to where it was.
 */
export function decide(state: State, command: Command, nowMs: number): Result<void, Rejection> {
  switch (command.type) {
    case 'LoadModel':
      return loadModel(state, command.owner, command.definition, nowMs)
    case 'UnloadModel':
      return unloadModel(state, command.owner, command.name, command.kubernetesMeta, nowMs)
    case 'DeclareServer':
      return declareServer(state, command, nowMs)
    case 'RemoveServer':
      return removeServer(state, command)
    case 'ScaleModel':
      return scaleModel(state, command, nowMs)
    case 'StartExperiment':
      return startExperiment(state, command.owner, command.definition)
    case 'StopExperiment':
      return stopExperiment(state, command.owner, command.name, nowMs)
    case 'SubscribeAgent':
      return subscribeAgent(state, command.report, nowMs)
    case 'LoseReplica':
      return loseReplica(state, command.replica, nowMs)
    case 'GiveUpReplica':
      return giveUpReplica(state, command.replica, nowMs)
    case 'DrainReplica':
      return drainReplica(state, command.replica, nowMs)
    case 'NoteSent':
      return noteSent(state, command, nowMs)
    case 'ReportAgentEvent':
      return reportAgentEvent(state, command, nowMs)
    case 'ConfirmRoute':
      return confirmRoute(state, command.model, command.members, nowMs)
    case 'RetireRoute':
      return retireRoute(state, command.model, command.members, nowMs)
    case 'RejectRoute':
      return rejectRoute(state, command.model, command.reason, nowMs)
    case 'NoteRouteRefusal':
      return noteRouteRefusal(state, command.route, command.reason)
    case 'ForgetDeleted':
      return forgetDeleted(state, command.beforeMs)
  }
}

/** What went that long ago, and what agents that went then have left. */
function forgetDeleted(state: State, beforeMs: number): Result<void, Rejection> {
  for (const model of [...state.models.values()]) {
    const gone = model.versions.every((v) => [...v.replicas.values()].every((r) => isGone(r.state)))
    if (gone && (model.deletedAtMs ?? Infinity) < beforeMs) state.removeModel(model.name)
  }
  for (const experiment of [...state.experiments.values()]) {
    if ((experiment.deletedAtMs ?? Infinity) < beforeMs) state.removeExperiment(experiment.name)
  }
  for (const server of [...state.servers.values()]) forgetLost(state, server, beforeMs)
  return ok(undefined)
}
