/** What requests meet while a service of a Compose stack is restarted. */

import { beforeAll, describe, expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDocSession } from '../support/doc-session.ts'
import { type LoadResult, startLoad } from '../support/load.ts'
import { waitFor } from '../support/seldon.ts'
import { type Service, SLOW_MS, type Stack } from './containers.ts'

export interface RestartsOptions {
  readonly stack: () => Stack
  /** A checkout of the project that the agent sees. */
  readonly folder: () => string
  /** Of a model that takes the request of the examples, in the folder. */
  readonly artifact: string
  readonly requirements: readonly string[]
}

const MODEL = 'restarts'
/** A connection that is made just when Envoy goes may get no answer for minutes. */
const LIMIT_MS = 10_000

export function testRestarts({ stack, folder, artifact, requirements }: RestartsOptions): void {
  const startRequests = () => startLoad(stack().inferenceUrl, MODEL, 4, LIMIT_MS)

  async function restart(service: Service): Promise<LoadResult> {
    const load = startRequests()
    await load.answered(20)
    await stack().compose('restart', service)
    await stack().healthy()
    await waitFor(`${MODEL} to answer again`, SLOW_MS, async () => {
      const signal = AbortSignal.timeout(LIMIT_MS)
      const answer = await fetch(`${stack().inferenceUrl}/v2/models/${MODEL}/ready`, { signal })
      return answer.status === 200
    })
    const during = await load.stop()
    const after = startRequests()
    await after.answered(50)
    expect((await after.stop()).failures).toEqual([])
    return during
  }

  describe('a restart under load', () => {
    beforeAll(async () => {
      const spec = { storageUri: `./${artifact}`, requirements, memory: '100Ki' }
      const manifest = { kind: 'Model', metadata: { name: MODEL }, spec }
      writeFileSync(
        join(folder(), 'restarts.yaml'),
        JSON.stringify({ apiVersion: 'mlops.seldon.io/v1alpha1', ...manifest }),
      )
      const session = startDocSession({ cwd: folder(), env: stack().env })
      const commands = 'dist/seldon model load -f restarts.yaml -w'
      await session.run({ line: 0, headings: [], role: undefined, output: undefined, commands })
      await session.close()
    }, SLOW_MS)

    test(
      'of the scheduler fails no request',
      async () => {
        expect((await restart('scheduler')).failures).toEqual([])
      },
      SLOW_MS,
    )

    test.each(['server', 'agent'] as const)(
      'of the %s answers 503 until it is ready',
      async (service) => {
        const { failures } = await restart(service)
        expect(failures.filter((failure) => !failure.startsWith('503 '))).toEqual([])
      },
      SLOW_MS,
    )

    // The last: the machine may go on sending some connections to where Envoy was before.
    test(
      'of Envoy fails connections, and no request gets a wrong answer',
      async () => {
        const { failures } = await restart('envoy')
        expect(failures.filter((failure) => /^\d/.test(failure))).toEqual([])
      },
      SLOW_MS,
    )
  })
}
