/** Reads from the admin API of a running scheduler. */

import { z } from 'zod'
import { fail, ok, type Result } from '../lib/result.ts'
import { askHttp } from './remote.ts'
import { adminRemote } from './settings/client.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** What of `application/problem+json` is for a person. */
const problem = z.object({ detail: z.string() })

/** Tells on `terminal` what went wrong; then the result is the exit code. */
export async function askAdmin<Schema extends z.ZodType>(
  settings: { readonly adminHost: string; readonly timeout: number },
  path: string,
  schema: Schema,
  terminal: Terminal,
): Promise<Result<z.infer<Schema>, ExitCode>> {
  const remote = adminRemote(settings)
  const answer = await askHttp(remote, path, { timeoutMs: settings.timeout })
  if (!answer.ok) {
    terminal.err(answer.error)
    return fail(EXIT.unreachable)
  }
  const { status, text } = answer.value
  const json = parseJson(text)
  const parsed = status === 200 ? schema.safeParse(json) : undefined
  if (parsed?.success === true) return ok(parsed.data)
  const told = status === 200 ? undefined : problem.safeParse(json).data?.detail
  terminal.err(
    told ?? `${remote.name} at ${remote.target} answered ${status}: ${text.slice(0, 500)}`,
  )
  return fail(EXIT.failed)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
