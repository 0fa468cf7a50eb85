/** `seldon validate`: all that is wrong with a folder of manifests, or with one file. */

import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Problem } from '../lib/problem.ts'
import { ioReason, listManifests, readManifestFile } from './config-dir.ts'
import type { FileReading } from './declaration.ts'
import { mergeLastGood, NO_LAST_GOOD } from './last-good.ts'
import { readManifests } from './manifest.ts'

/** Errors and warnings in order of files and lines; none when all is well. */
export async function validateDir(path: string): Promise<Problem[]> {
  const listing = await listed(path)
  const readings = await Promise.all(listing.files.map(readingOf))
  const { state } = mergeLastGood(NO_LAST_GOOD, readings)
  return [...listing.problems, ...state.problems]
}

async function listed(path: string) {
  try {
    if ((await stat(path)).isDirectory()) return await listManifests(path)
    return { files: [path], problems: [] }
  } catch (error) {
    const problem: Problem = {
      severity: 'error',
      file: path,
      message: `cannot be read: ${ioReason(error)}`,
      expected: 'a folder of manifests or one manifest file',
    }
    return { files: [], problems: [problem] }
  }
}

async function readingOf(file: string): Promise<FileReading> {
  const content = await readManifestFile(file)
  if (content.kind === 'text') {
    return readManifests({ file, folder: dirname(file), text: content.text })
  }
  const message = content.kind === 'gone' ? 'went away while it was read' : content.reason
  const problem = { severity: 'error', file, message } as const
  return { file, declarations: [], broken: [], unclear: true, problems: [problem] }
}
