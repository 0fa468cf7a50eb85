/** Where in a value something stands. */

export type FieldPath = readonly (string | number)[]

/** `['spec', 'requirements', 0]` as `spec.requirements[0]`. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
    '',
  )
}
