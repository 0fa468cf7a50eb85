/**
 * Prefers sets of replicas that other models use already. All models on a set share its clusters in
 * Envoy, so that few sets cost little; but no replica is to become fuller than others for it.
 */

/** A replica that could take a version. */
export interface Candidate {
  readonly index: number
  /** How far it is with the version: 0 when it has nothing of it. */
  readonly progress: number
  /** Memory for new versions. */
  readonly freeBytes: number
  /** Versions that it holds, or is about to. */
  readonly heldCount: number
}

/** A replica is about as free as another one with up to a tenth more room, or a tenth fewer models. */
const ABOUT = 0.1

/**
 * The replicas that are to take a version: the `count` first of `ranked`, where those come first
 * that are furthest with it and then those with most room, unless a set in `known` is as good. That
 * is one whose replicas are as far with the version and, compared one by one, about as free; of
 * several, the one with most room.
 */
export function chooseReplicas(
  ranked: readonly Candidate[],
  count: number,
  known: Iterable<readonly number[]>,
): readonly Candidate[] {
  const best = ranked.slice(0, count)
  const isChoice = ranked.length > count && best.some(({ progress }) => progress === 0)
  if (count < 2 || !isChoice) return best
  const byIndex = new Map(ranked.map((candidate) => [candidate.index, candidate]))
  let chosen: readonly Candidate[] | undefined
  for (const indexes of known) {
    if (indexes.length !== count) continue
    const set = indexes.flatMap((index) => byIndex.get(index) ?? [])
    if (set.length < count || !isAsGood(set, best)) continue
    if (chosen === undefined || compareSets(set, chosen) < 0) chosen = set
  }
  return chosen ?? best
}

function isAsGood(set: readonly Candidate[], best: readonly Candidate[]): boolean {
  const sorted = set.toSorted(compareCandidates)
  return best.every((ideal, position) => {
    const candidate = sorted[position]
    return (
      candidate?.progress === ideal.progress &&
      candidate.freeBytes >= ideal.freeBytes * (1 - ABOUT) &&
      // One model more is no difference where there are few.
      candidate.heldCount <= ideal.heldCount + Math.max(1, ideal.heldCount * ABOUT)
    )
  })
}

/** Furthest first, then the one with most room. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return b.progress - a.progress || b.freeBytes - a.freeBytes || a.heldCount - b.heldCount
}

/** The one with more room first; of equals the one with lower indexes. */
function compareSets(a: readonly Candidate[], b: readonly Candidate[]): number {
  const sum = (set: readonly Candidate[], of: (candidate: Candidate) => number) =>
    set.reduce((total, candidate) => total + of(candidate), 0)
  return (
    sum(b, ({ freeBytes }) => freeBytes) - sum(a, ({ freeBytes }) => freeBytes) ||
    sum(a, ({ heldCount }) => heldCount) - sum(b, ({ heldCount }) => heldCount) ||
    firstDifference(a, b)
  )
}

function firstDifference(a: readonly Candidate[], b: readonly Candidate[]): number {
  const position = a.findIndex(({ index }, at) => index !== b[at]?.index)
  return (a[position]?.index ?? 0) - (b[position]?.index ?? 0)
}
