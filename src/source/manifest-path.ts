/** The manifests that a path names: those of a folder, or of one file. */

import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Problem } from '../lib/problem.ts'
import { ioReason, listManifests, readManifestFile } from './config-dir.ts'
import type { FileReading } from './declaration.ts'
import { readManifests } from './manifest.ts'

export interface PathReading {
  readonly readings: readonly FileReading[]
  /** What is wrong with the path itself, or with folders in it. */
  readonly problems: readonly Problem[]
}

export async function readManifestPath(path: string): Promise<PathReading> {
  const { files, problems } = await listed(path)
  return { readings: await Promise.all(files.map(readingOf)), problems }
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
