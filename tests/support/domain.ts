/** Short forms of domain values for tests. */

import type { AgentReport, Command } from '../../src/domain/command.ts'
import { decide } from '../../src/domain/decide.ts'
import type { ModelDefinition, ModelSpec, ReplicaState } from '../../src/domain/model.ts'
import { State } from '../../src/domain/state.ts'

export interface DefinitionOptions extends Partial<ModelSpec> {
  readonly replicas?: number
  readonly minReplicas?: number
  readonly maxReplicas?: number
}

export function definition(name: string, options: DefinitionOptions = {}): ModelDefinition {
  const { replicas = 1, minReplicas = 0, maxReplicas = 0, ...spec } = options
  return {
    name,
    spec: { uri: `/models/${name}`, requirements: [], parameters: [], ...spec },
    deployment: { replicas, minReplicas, maxReplicas, logPayloads: false },
  }
}

export function report(index: number, options: Partial<AgentReport> = {}): AgentReport {
  return {
    server: 'mlserver',
    index,
    shared: true,
    address: `10.0.0.${index + 1}`,
    httpPort: 9999,
    grpcPort: 9998,
    memoryBytes: 1_000,
    availableMemoryBytes: 1_000,
    overCommitPercentage: 0,
    capabilities: ['sklearn'],
    loaded: [],
    ...options,
  }
}

/** A state with a clock of its own, and commands that must succeed. */
export class Scenario {
  readonly state = new State()
  nowMs = 1_000

  do(command: Command): void {
    const outcome = decide(this.state, command, ++this.nowMs)
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.error.message}`)
  }

  refusal(command: Command): string {
    const savepoint = this.state.savepoint()
    const outcome = decide(this.state, command, ++this.nowMs)
    if (outcome.ok) throw new Error(`${command.type} was not refused`)
    this.state.rollback(savepoint)
    return outcome.error.message
  }

  load(name: string, options: DefinitionOptions = {}): void {
    this.do({ type: 'LoadModel', owner: 'api', definition: definition(name, options) })
  }

  /** Tells the agents what they are owed, and has them succeed with it. */
  settleAgents(): void {
    for (const [model, version, index, state] of this.entries()) {
      if (state === 'LoadRequested') this.answer(model, version, index, 'LOADED')
      if (state === 'UnloadRequested') this.answer(model, version, index, 'UNLOADED')
    }
  }

  /** Everything that is published is in use everywhere. */
  settleProxies(): void {
    for (const name of this.state.models.keys()) {
      const members = this.members(name)
      this.do({ type: 'ConfirmRoute', model: name, members })
      this.do({ type: 'RetireRoute', model: name, members: this.members(name) })
    }
  }

  /** Agents and proxies do their work until nothing is left to do. */
  settleAll(): void {
    for (let round = 0; round < 10; round += 1) {
      this.settleAgents()
      this.settleProxies()
    }
  }

  answer(model: string, version: number, index: number, event: 'LOADED' | 'UNLOADED'): void {
    const replica = { server: this.serverOf(model, version), index }
    const noted: Command = { type: 'NoteSent', replica, sent: { model, version } }
    // Refused, and nothing changed, where it was noted before.
    decide(this.state, noted, ++this.nowMs)
    this.do({
      type: 'ReportAgentEvent',
      replica,
      subject: { model, version },
      event,
      message: '',
      availableMemoryBytes:
        this.state.servers.get(replica.server)?.replicas.get(index)?.availableMemoryBytes ?? 0,
    })
  }

  /** `[model, version, replica, state]` of every entry, in order. */
  entries(): [string, number, number, ReplicaState][] {
    return [...this.state.models.values()].flatMap((model) =>
      model.versions.flatMap((version) =>
        [...version.replicas].map(([index, replica]): [string, number, number, ReplicaState] => [
          model.name,
          version.version,
          index,
          replica.state,
        ]),
      ),
    )
  }

  /** `version:index state` of one model's entries. */
  replicas(name: string): string[] {
    return this.entries()
      .filter(([model]) => model === name)
      .map(([, version, index, state]) => `${version}:${index} ${state}`)
  }

  modelState(name: string): string {
    return this.state.models.get(name)?.versions.at(-1)?.status.state ?? 'none'
  }

  private members(name: string) {
    const model = this.state.models.get(name)
    return (model?.versions ?? []).flatMap(({ version, replicas }) =>
      [...replicas]
        .filter(([, r]) => ['Loaded', 'Available', 'LoadedUnavailable'].includes(r.state))
        .map(([index, { incarnation }]) => ({ model: name, version, index, incarnation })),
    )
  }

  private serverOf(model: string, version: number): string {
    const versions = this.state.models.get(model)?.versions
    return versions?.find((candidate) => candidate.version === version)?.server ?? ''
  }
}
