/** The name under which a version of a model is known to the model server: `<model>_<version>`. */

export interface VersionedName {
  readonly model: string
  readonly version: number
}

export function internalName(name: VersionedName): string {
  return `${name.model}_${name.version}`
}

/** Splits at the last `_`; undefined when `text` is not of that form. */
export function parseInternalName(text: string): VersionedName | undefined {
  const match = /^(.+)_([1-9]\d*)$/.exec(text)
  if (match === null) return undefined
  const [, model, digits] = match
  const version = Number(digits)
  return model !== undefined && Number.isSafeInteger(version) ? { model, version } : undefined
}
