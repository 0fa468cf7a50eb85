/** A fault in something that a person wrote, told so that they can mend it. */

export interface Problem {
  readonly severity: 'error' | 'warning'
  /** The file, as the reader knows it; absent when the input had none (an API call). */
  readonly file?: string
  /** Counted from 1. */
  readonly line?: number
  /** Counted from 1. */
  readonly column?: number
  /** Path of the field, such as `spec.requirements[0]`. */
  readonly field?: string
  /** What is wrong. */
  readonly message: string
  /** What would have been right, where that can be said. */
  readonly expected?: string
}

/** `file:line:column: field: message (expected …)`, leaving out what is not known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined)
  const head = [place.join(':'), problem.field].filter((part) => part !== undefined && part !== '')
  const tail = problem.expected === undefined ? '' : ` (expected ${problem.expected})`
  return [...head, `${problem.message}${tail}`].join(': ')
}
