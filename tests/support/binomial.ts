/** Whether counts are what chance gives: the exact binomial test. */

/** The chance of a count as far out as `successes` of `trials` or further, on either side. */
export function binomialPValue(successes: number, trials: number, chance: number): number {
  const term = (count: number) => Math.exp(logProbability(count, trials, chance))
  let below = 0
  for (let count = 0; count <= successes; count += 1) below += term(count)
  let above = 0
  for (let count = trials; count >= successes; count -= 1) above += term(count)
  return Math.min(1, 2 * Math.min(below, above))
}

function logProbability(successes: number, trials: number, chance: number): number {
  const ways = logFactorial(trials) - logFactorial(successes) - logFactorial(trials - successes)
  return ways + successes * Math.log(chance) + (trials - successes) * Math.log1p(-chance)
}

const logFactorials = [0]

function logFactorial(number: number): number {
  for (let next = logFactorials.length; next <= number; next += 1) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next))
  }
  return logFactorials[number] ?? 0
}
