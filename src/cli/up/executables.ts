/** Where Envoy, the model server and `seldon` itself are. */

import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'

export interface ExecutableSearch {
  readonly name: string
  /** Named by flag or environment: nothing else is looked at. */
  readonly given: string | undefined
  /** How it is named, told when it is not there. */
  readonly flag: string
  readonly variable: string
  /** How a person gets it, as a clause after `install it with`. */
  readonly install: string
  /** Folders that it may be in besides `.venv/bin`, in the order that they are looked at. */
  readonly folders?: readonly string[]
}

export interface SearchPlaces {
  readonly cwd: string
  /** `PATH`. */
  readonly path: string
  /** Folders that may be a project with its own Python environment in `.venv`. */
  readonly projects: readonly string[]
}

/** The command that starts this same executable again, compiled or from its sources. */
export function selfCommand(execPath: string, mainModule: string): string[] {
  return mainModule.startsWith('/$bunfs/') ? [execPath] : [execPath, mainModule]
}

/** The folders around the executable, or around the sources, and the working folder. */
export function projectFolders(self: readonly string[], cwd: string): string[] {
  const around = dirname(self.at(-1) ?? cwd)
  return [...new Set([around, dirname(around), cwd])]
}

export function findExecutable(
  search: ExecutableSearch,
  places: SearchPlaces,
): Result<string, string> {
  const { name, given, flag, variable, install, folders = [] } = search
  if (given !== undefined) {
    const path = resolve(places.cwd, given)
    if (isExecutable(path)) return ok(path)
    return fail(`${path} is no program that can be run (named by --${flag} or ${variable})`)
  }
  const looked = [
    ...places.path.split(delimiter).filter(Boolean),
    ...places.projects.map((project) => join(project, '.venv', 'bin')),
    ...folders,
  ]
  const found = looked.map((folder) => resolve(places.cwd, folder, name)).find(isExecutable)
  if (found !== undefined) return ok(found)
  return fail(
    `${name} was not found on PATH or in .venv/bin: install it with ${install}, or say where it is with --${flag} or ${variable}`,
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
