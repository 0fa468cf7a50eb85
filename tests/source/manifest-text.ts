/** Manifests as users write them, for tests. */

export function modelText(name: string, spec: Readonly<Record<string, unknown>> = {}): string {
  const fields = { storageUri: `/models/${name}`, requirements: ['sklearn'], ...spec }
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata:
  name: ${name}
spec:
${Object.entries(fields)
  .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`)
  .join('')}`
}

export function experimentText(name: string, baseline: string): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Experiment
metadata:
  name: ${name}
spec:
  default: ${baseline}
  candidates:
  - name: ${baseline}
    weight: 1
`
}

export function documents(...texts: readonly string[]): string {
  return texts.join('---\n')
}
