/** A hash of a set that does not depend on order and follows a change without a look at the rest. */

import { hash } from 'node:crypto'

/** What one (name, version) pair adds to the hash of the set that it is in. */
export interface SetMember {
  readonly high: number
  readonly low: number
}

export function setMember(name: string, version: string): SetMember {
  const digest = hash('sha256', `${name}\0${version}`, 'buffer')
  return { high: digest.readUInt32BE(0), low: digest.readUInt32BE(4) }
}

/** The exclusive or of the members' hashes: taking one out is the same step as putting it in. */
export class SetHash implements SetMember {
  #high = 0
  #low = 0

  get high(): number {
    return this.#high
  }

  get low(): number {
    return this.#low
  }

  toggle(member: SetMember): void {
    this.#high = (this.#high ^ member.high) >>> 0
    this.#low = (this.#low ^ member.low) >>> 0
  }

  copy(): SetHash {
    const copy = new SetHash()
    copy.#high = this.#high
    copy.#low = this.#low
    return copy
  }

  /** Sixteen hex digits; never empty, so that it serves as `version_info`. */
  toString(): string {
    return hex(this.#high) + hex(this.#low)
  }
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}
