/** Named configurations of the command line, in the files of the existing tool. */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Environment } from '../settings/setting.ts'
import { address } from '../settings/types.ts'
import { CONFIGS_FILE, userFile } from '../user-folder.ts'

export interface Configs {
  /** Files with connections, by the names that they were given. */
  readonly paths: ReadonlyMap<string, string>
  /** The name of the one in force. */
  readonly active: string | undefined
}

/** Where the scheduler and Envoy are. */
export interface Connections {
  readonly schedulerHost: string | undefined
  readonly inferenceHost: string | undefined
}

const listFile = z.object({
  configs: z.record(z.string(), z.string()).nullish(),
  active: z.string().nullish(),
})

const host = z
  .string()
  .refine((text) => address.parse(text) !== undefined, `expected ${address.expected}`)
const tls = z
  .boolean()
  .nullish()
  .refine((wanted) => wanted !== true, 'TLS is not spoken in this version')
/** What else the existing tool takes, of TLS and of Kafka, has no effect. */
const connectionsFile = z.object({
  controlplane: z.object({ schedulerHost: host.nullish(), tls }).nullish(),
  dataplane: z.object({ inferHost: host.nullish(), tls }).nullish(),
})

/** None where there is no file. The error is a sentence. */
export async function readConfigs(env: Environment): Promise<Result<Configs, string>> {
  const file = userFile(env, CONFIGS_FILE)
  const read = file === undefined ? ok(undefined) : await readJson(file, listFile)
  if (!read.ok) return read
  const { configs, active } = read.value ?? {}
  return ok({ paths: new Map(Object.entries(configs ?? {})), active: active ?? undefined })
}

/** The error is a sentence. */
export async function writeConfigs(
  env: Environment,
  { paths, active }: Configs,
): Promise<Result<void, string>> {
  const file = userFile(env, CONFIGS_FILE)
  if (file === undefined) return fail('nothing says where to keep it: set HOME')
  const json = { configs: Object.fromEntries(paths), ...(active === undefined ? {} : { active }) }
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.draft`, `${JSON.stringify(json, null, 2)}\n`)
    await rename(`${file}.draft`, file)
    return ok(undefined)
  } catch (error) {
    return fail(`${file} cannot be written: ${wordsOf(error)}`)
  }
}

/** The error is a sentence. */
export async function readConnections(path: string): Promise<Result<Connections, string>> {
  const read = await readJson(path, connectionsFile)
  if (!read.ok) return read
  if (read.value === undefined) return fail(`there is no file ${path}`)
  const { controlplane, dataplane } = read.value
  return ok({
    schedulerHost: controlplane?.schedulerHost ?? undefined,
    inferenceHost: dataplane?.inferHost ?? undefined,
  })
}

/** Undefined where there is no file. */
async function readJson<T>(
  file: string,
  shape: z.ZodType<T>,
): Promise<Result<T | undefined, string>> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (read.success) return ok(read.data)
    const [issue] = read.error.issues
    return fail(`${file}: ${issue?.path.join('.')}: ${issue?.message}`)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? ok(undefined) : fail(`${file} cannot be read: ${wordsOf(error)}`)
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : `${error}`
}
