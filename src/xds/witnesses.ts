/** Who may still refer to what is to be removed. */

import type { Substream } from './substream.ts'
import { REFERRERS } from './type-url.ts'

/** A name of a type on a stream. */
export interface Place {
  readonly substream: Substream
  readonly name: string
}

/**
 * Answers a lookup by name of `typeUrl`. It is enough to look at what is unsettled: what is settled
 * refers to what the snapshot says, and so to nothing that was removed from it.
 */
export function findWitnesses(
  typeUrl: string,
  ofType: (typeUrl: string) => readonly Substream[],
): (name: string) => Place | undefined {
  const byName = new Map<string, Place>()
  let anything: Place | undefined
  for (const { place, references } of uncertainForms(typeUrl, ofType)) {
    // Nobody knows what a form refers to that an earlier server sent.
    if (references === undefined) anything = place
    for (const key of references ?? []) if (key.typeUrl === typeUrl) byName.set(key.name, place)
  }
  return (name) => byName.get(name) ?? anything
}

function* uncertainForms(typeUrl: string, ofType: (typeUrl: string) => readonly Substream[]) {
  for (const substream of (REFERRERS.get(typeUrl) ?? []).flatMap(ofType)) {
    for (const name of substream.unsettled()) {
      const place = { substream, name }
      for (const { references } of substream.possibleForms(name)) yield { place, references }
    }
  }
}
