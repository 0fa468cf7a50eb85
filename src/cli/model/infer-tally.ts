/** How many requests went well, who answered them, and how long that took. */

const PERCENTILES = [50, 90, 99]

export class InferTally {
  readonly #routes = new Map<string, number>()
  readonly #failures = new Map<string, number>()
  readonly #latenciesMs: number[] = []

  get hasFailures(): boolean {
    return this.#failures.size > 0
  }

  answered(route: string, latencyMs: number): void {
    this.#routes.set(route, (this.#routes.get(route) ?? 0) + 1)
    this.#latenciesMs.push(latencyMs)
  }

  failed(status: string): void {
    this.#failures.set(status, (this.#failures.get(status) ?? 0) + 1)
  }

  /** The counts are in the form that today's `seldon` prints. */
  lines(): string[] {
    return [
      `Success: ${countsText(this.#routes)}`,
      ...(this.hasFailures ? [`Failed: ${countsText(this.#failures)}`] : []),
      ...(this.#latenciesMs.length > 0 ? [`Latency: ${latencyText(this.#latenciesMs)}`] : []),
    ]
  }
}

function countsText(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return `map[${parts.map(([name, count]) => `${name}:${count}`).join(' ')}]`
}

function latencyText(latenciesMs: readonly number[]): string {
  const ascending = latenciesMs.toSorted((a, b) => a - b)
  const at = (percent: number) => ascending[Math.ceil((percent / 100) * ascending.length) - 1] ?? 0
  const shown = [
    ...PERCENTILES.map((percent) => [`p${percent}`, at(percent)] as const),
    ['max', at(100)] as const,
  ]
  return shown.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join(', ')
}
