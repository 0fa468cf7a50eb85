/** Says whose a file is that the system did not let the agent use. */

import { type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { getegid, geteuid } from 'node:process'

const DENIED: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

/**
 * Who the agent is, and whose the path of the error and the folder around it are, as numbers: names
 * of users may not be known in a container. Undefined for an error of another kind.
 */
export function denialOf(error: Error & { readonly code: string }): string | undefined {
  if (!DENIED.has(error.code)) return undefined
  const paths = ['path', 'dest'].flatMap((key) => {
    const path: unknown = Reflect.get(error, key)
    return typeof path === 'string' && path !== '' ? [resolve(path)] : []
  })
  const owners = paths.flatMap((path) => [dirname(path), path].map(nearestOwner))
  const agent = `the agent runs as user ${geteuid?.()} of group ${getegid?.()}`
  return [agent, ...new Set(owners)].join(', ')
}

/** Of the path itself, or of the folder above it that can be looked at. */
function nearestOwner(path: string): string {
  const stats = lookAt(path)
  if (stats === undefined) return dirname(path) === path ? '' : nearestOwner(dirname(path))
  const { uid, gid, mode } = stats
  return `${path} is of user ${uid} and group ${gid} (mode ${(mode & 0o7777).toString(8)})`
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
