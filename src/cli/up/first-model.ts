/** Says what to `curl` as soon as a first model serves, and before that which models cannot. */

import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Log } from '../../lib/log.ts'
import { curlHint } from './hint.ts'

export interface FirstModelOptions {
  /** `http://…` of the admin API. */
  readonly adminUrl: string
  /** `http://…` of Envoy. */
  readonly inferenceUrl: string
  /** Until then a model that cannot serve may be one whose server is still on its way. */
  readonly fleetComplete: Promise<void>
  readonly signal: AbortSignal
  readonly log: Log
}

const listSchema = z.object({
  items: z.array(
    z.object({ name: z.string(), version: z.number(), state: z.string(), reason: z.string() }),
  ),
})
type ListedModel = z.infer<typeof listSchema>['items'][number]

const ASK_AGAIN_MS = 250
const ANSWER_WITHIN_MS = 5_000
const FAILURES: readonly string[] = ['ModelFailed', 'ScheduleFailed']

/** To be called when Envoy and a replica are there. */
export async function tellFirstModel(options: FirstModelOptions): Promise<void> {
  const { inferenceUrl, log, signal } = options
  const model = await firstAvailable(options)
  if (model === undefined) return
  const metadata = await askJson(`${inferenceUrl}/v2/models/${model}`, signal)
  if (signal.aborted) return
  log.info(`model ${model} is ready, try: ${curlHint(inferenceUrl, model, metadata)}`)
}

/** Undefined when the run ends before. */
async function firstAvailable(options: FirstModelOptions): Promise<string | undefined> {
  const { adminUrl, signal, log } = options
  let isComplete = false
  void options.fleetComplete.then(() => {
    isComplete = true
  })
  const told = new Set<string>()
  let earlier: readonly string[] = []
  while (!signal.aborted) {
    const answer = listSchema.safeParse(await askJson(`${adminUrl}/api/v1/models`, signal))
    const models = answer.success ? answer.data.items : []
    const available = models.find(({ state }) => state === 'ModelAvailable')
    if (available !== undefined) return available.name
    const failures = models.filter(({ state }) => FAILURES.includes(state)).map(describe)
    // What fails only until a replica has joined is no news.
    for (const failure of failures.filter((one) => earlier.includes(one) && !told.has(one))) {
      told.add(failure)
      log.warn(failure)
    }
    earlier = isComplete ? failures : []
    await sleep(ASK_AGAIN_MS, undefined, { signal }).catch(() => {})
  }
  return undefined
}

function describe({ name, version, state, reason }: ListedModel): string {
  return `model ${name} (version ${version}) cannot serve: ${reason === '' ? state : reason}`
}

async function askJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    const answer = await fetch(url, { signal: deadline })
    return await answer.json()
  } catch {
    return undefined
  }
}
