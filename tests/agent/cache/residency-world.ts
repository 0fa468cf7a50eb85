/** A model server in which loads and evictions end when a test says so, run by a residency. */

import type { Entry } from '../../../src/agent/cache/entry.ts'
import { Residency } from '../../../src/agent/cache/residency.ts'
import type { Refusal } from '../../../src/agent/proxy/gate.ts'

export interface Request {
  readonly model: string
  state: 'waiting' | 'in' | 'over' | 'refused' | 'left'
  refusal: Refusal | undefined
  entry: Entry<Request> | undefined
}

export interface WorldOptions {
  readonly capacityBytes: number
  readonly waitingLimit?: number
  readonly requestLimit?: number
}

export class ResidencyWorld {
  readonly residency: Residency<Request>
  readonly capacityBytes: number
  readonly requests: Request[] = []
  /** All that was to be done, in order: `load a`, `evict a`. */
  readonly done: string[] = []
  readonly loading: string[] = []
  readonly leaving: string[] = []
  readonly noRoom: string[] = []
  /** Bytes of what the model server has, or is getting or letting go. */
  readonly memory = new Map<string, number>()
  readonly bytes = new Map<string, number>()
  nowMs = 0

  constructor({ capacityBytes, waitingLimit = 1_000, requestLimit }: WorldOptions) {
    this.capacityBytes = capacityBytes
    this.residency = new Residency({
      capacityBytes,
      waitingLimit,
      requestLimit,
      outage: 'not yet',
      now: () => this.nowMs,
    })
    this.residency.resume()
  }

  /** A model that is there from the start. */
  have(model: string, bytes: number, place: 'in' | 'out'): void {
    this.bytes.set(model, bytes)
    if (place === 'in') this.memory.set(model, bytes)
    this.residency.settle(model, bytes, 'serving', place)
    this.obey()
  }

  order(model: string, bytes: number): void {
    this.bytes.set(model, bytes)
    this.residency.order(model, bytes)
    this.obey()
  }

  request(model: string): Request {
    this.nowMs += 1
    const request: Request = { model, state: 'waiting', refusal: undefined, entry: undefined }
    const verdict = this.residency.admit(model, request)
    if (verdict === 'in') {
      request.state = 'in'
      request.entry = this.residency.entry(model)
    } else if (verdict !== 'waiting') {
      request.state = 'refused'
      request.refusal = verdict
    }
    this.requests.push(request)
    this.obey()
    return request
  }

  end(request: Request): void {
    if (request.state !== 'in' || request.entry === undefined) throw new Error('it is not in')
    request.state = 'over'
    this.residency.release(request.entry)
    this.obey()
  }

  leave(request: Request): void {
    request.state = 'left'
    this.residency.leave(request.model, request)
    this.obey()
  }

  endLoad(model: string, failure?: string): void {
    this.loading.splice(this.loading.indexOf(model), 1)
    if (failure === undefined) this.residency.loaded(model)
    else {
      this.memory.delete(model)
      this.residency.notLoaded(model, failure)
      this.residency.cancel(model)
    }
    this.obey()
  }

  endEviction(model: string, failure?: string): void {
    this.leaving.splice(this.leaving.indexOf(model), 1)
    if (failure === undefined) {
      this.memory.delete(model)
      this.residency.evicted(model)
    } else this.residency.notEvicted(model, failure)
    this.obey()
  }

  /** Unloads a model with which nothing is being done. */
  unload(model: string): void {
    this.residency.retire(model)
    this.memory.delete(model)
    this.residency.remove(model)
    this.obey()
  }

  /** Lets what is under way with the model server end well, and requests too if they are to. */
  turn({ endRequests }: { readonly endRequests: boolean }): void {
    for (const model of [...this.loading]) this.endLoad(model)
    if (endRequests) for (const request of this.ofState('in')) this.end(request)
    for (const model of [...this.leaving]) this.endEviction(model)
  }

  press(): void {
    this.residency.press()
    this.obey()
  }

  inFlight(model: string): number {
    const entry = this.residency.entry(model)
    return this.requests.filter((each) => each.state === 'in' && each.entry === entry).length
  }

  ofState(state: Request['state']): Request[] {
    return this.requests.filter((each) => each.state === state)
  }

  obey(): void {
    for (const action of this.residency.takeActions()) {
      switch (action.kind) {
        case 'load':
          this.done.push(`load ${action.name}`)
          this.loading.push(action.name)
          this.memory.set(action.name, this.bytes.get(action.name) ?? 0)
          break
        case 'evict':
          this.done.push(`evict ${action.name}`)
          this.leaving.push(action.name)
          break
        case 'let-in':
          action.waiter.state = 'in'
          action.waiter.entry = action.entry
          break
        case 'refuse':
          action.waiter.state = 'refused'
          action.waiter.refusal = action.refusal
          break
        case 'no-room':
          this.noRoom.push(action.name)
          this.residency.cancel(action.name)
      }
    }
  }
}
