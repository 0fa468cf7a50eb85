/** How many calls a connection may have open at a time: streams that stay take no place from others. */

import type { Http2Session, ServerHttp2Stream } from 'node:http2'

/** Places are added so many at a time, because a SETTINGS frame is sent for each change. */
const STEP = 16

export interface CallLimits {
  /** What connections are told in the beginning. */
  readonly maxCalls: number
  /** So many streams do not count among them. */
  readonly maxStreams: number
}

/** HTTP/2 knows one limit for both; it is raised for each connection as streams open on it. */
export class CallSlots {
  readonly #limits: CallLimits
  readonly #sessions = new WeakMap<Http2Session, SessionSlots>()

  constructor(limits: CallLimits) {
    this.#limits = limits
  }

  /** To be told of each stream that may stay open for as long as its client likes. */
  opened(stream: ServerHttp2Stream): void {
    const { session } = stream
    // Its connection is gone already.
    if (session === undefined) return
    const slots = this.#sessions.get(session) ?? new SessionSlots(session, this.#limits)
    this.#sessions.set(session, slots)
    slots.add(stream)
  }
}

class SessionSlots {
  readonly #session: Http2Session
  readonly #limits: CallLimits
  #streams = 0
  #told: number
  #isTelling = false

  constructor(session: Http2Session, limits: CallLimits) {
    this.#session = session
    this.#limits = limits
    this.#told = limits.maxCalls
  }

  add(stream: ServerHttp2Stream): void {
    this.#streams += 1
    stream.once('close', () => {
      this.#streams -= 1
    })
    this.#tell()
  }

  /** What was given is not taken back; one change at a time, because few may be unconfirmed. */
  #tell(): void {
    const { maxCalls, maxStreams } = this.#limits
    const wanted = maxCalls + Math.min(maxStreams, Math.ceil(this.#streams / STEP) * STEP)
    if (this.#isTelling || wanted <= this.#told || this.#session.destroyed) return
    this.#isTelling = true
    this.#told = wanted
    this.#session.settings({ maxConcurrentStreams: wanted }, () => {
      this.#isTelling = false
      this.#tell()
    })
  }
}
