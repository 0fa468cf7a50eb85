/** How a remote is configured, as models, secrets and agent.yaml write it. */

import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { fail, ok, type Result } from '../../lib/result.ts'

export interface RemoteConfig {
  readonly name: string
  /** The kind of storage, in rclone's word. */
  readonly type: string
  readonly parameters: Readonly<Record<string, string>>
  /** Options of rclone's `config/create`. */
  readonly opt: Readonly<Record<string, unknown>>
}

const scalar = z
  .union([z.string(), z.number(), z.boolean()], { error: 'expected a text' })
  .transform(String)

const remoteConfig = z.object(
  {
    name: z
      .string({ error: 'expected the name of the remote' })
      .regex(/^[\w.+@-][\w.+@ -]*$/, { error: 'expected a name without colons and slashes' }),
    type: z
      .string({ error: "expected rclone's word for the storage, such as s3" })
      .regex(/^[\w-]+$/, { error: "expected rclone's word for the storage, such as s3" }),
    parameters: z
      .record(z.string().regex(/^\w+$/), scalar, { error: 'expected a map of texts' })
      .nullish()
      .transform((given) => given ?? {}),
    opt: z
      .record(z.string(), z.unknown(), { error: 'expected a map' })
      .nullish()
      .transform((given) => given ?? {}),
  },
  { error: 'expected a map with name, type and parameters' },
)

/** From JSON or YAML. The error says where it is wrong and shows nothing of it: it may be secret. */
export function parseRemoteConfig(text: string): Result<RemoteConfig, string> {
  const given = parseText(text)
  if (!given.ok) return given
  const parsed = remoteConfig.safeParse(given.value)
  if (parsed.success) return ok(parsed.data)
  const faults = parsed.error.issues.map(({ path, message, code }) => {
    const words = code === 'invalid_key' ? 'expected names of letters, digits and _' : message
    return path.length === 0 ? words : `${path.join('.')}: ${words}`
  })
  return fail(faults.join('; '))
}

/** YAML holds JSON. */
export function parseText(text: string): Result<unknown, string> {
  try {
    return ok(parse(text, { prettyErrors: true, logLevel: 'error' }))
  } catch (error) {
    if (!(error instanceof YAMLParseError)) return fail('it is neither JSON nor YAML')
    const line = error.linePos?.[0].line
    return fail(`it is neither JSON nor YAML${line === undefined ? '' : ` (line ${line})`}`)
  }
}

/** `:type,key=value,…:`, to be followed by a path. */
export function connectionString({ type, parameters }: RemoteConfig): string {
  const options = Object.entries(parameters).map(([key, value]) => `,${key}=${quoted(value)}`)
  return `:${type}${options.join('')}:`
}

function quoted(value: string): string {
  return /^[\w./+@-]*$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`
}

/** Parameters that say where and how rather than who. */
const PLAIN_PARAMETERS: ReadonlySet<string> = new Set([
  'provider',
  'region',
  'endpoint',
  'url',
  'env_auth',
  'location_constraint',
  'host',
  'port',
])
/** Shorter ones occur in any text. */
const SHORTEST_SECRET = 4

/** Values that are to be in no message. */
export function secretsOf({ parameters }: RemoteConfig): string[] {
  return Object.entries(parameters)
    .filter(([key, value]) => !PLAIN_PARAMETERS.has(key) || value.includes('@'))
    .map(([, value]) => value)
    .filter((value) => value.length >= SHORTEST_SECRET)
}

/** Options of a remote path stand in some of rclone's errors, too. */
const CONNECTION = /:[\w-]+(?:,\w+(?:=(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,:]*))?)+:/g

export function redact(text: string, secrets: readonly string[]): string {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
  const without = longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
  return without.replace(CONNECTION, (found) => `${/^:[\w-]+/.exec(found)?.[0]},…:`)
}
