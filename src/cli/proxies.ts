/** `seldon proxies`: which proxies are connected, and whether they have what they should. */

import { z } from 'zod'
import { command } from './command.ts'
import { type Column, outputSetting, print } from './output.ts'
import { askHttp } from './remote.ts'
import { adminHost, adminRemote, callTimeout } from './settings/client.ts'
import { EXIT } from './terminal.ts'

/** What of the answer a table shows. */
const answerSchema = z.object({
  items: z.array(
    z.looseObject({
      nodeId: z.string(),
      peer: z.string(),
      status: z.string(),
      connectedAt: z.string(),
      types: z.array(z.looseObject({ nack: z.object({ message: z.string() }).optional() })),
    }),
  ),
})
type Proxy = z.infer<typeof answerSchema>['items'][number]

const COLUMNS: readonly Column<Proxy>[] = [
  { title: 'NODE', value: ({ nodeId }) => nodeId },
  { title: 'PEER', value: ({ peer }) => peer },
  { title: 'STATUS', value: ({ status }) => status },
  { title: 'CONNECTED', value: ({ connectedAt }) => connectedAt },
  { title: 'REFUSED', value: refusal },
]

export const proxies = command({
  arguments: [],
  settings: { adminHost, timeout: callTimeout, output: outputSetting },
  async run({ settings, terminal }) {
    const remote = adminRemote(settings)
    const answer = await askHttp(remote, '/api/v1/proxies', { timeoutMs: settings.timeout })
    if (!answer.ok) {
      terminal.err(answer.error)
      return EXIT.unreachable
    }
    const { status, text } = answer.value
    const parsed = status === 200 ? answerSchema.safeParse(parseJson(text)) : undefined
    if (parsed?.success !== true) {
      terminal.err(`${remote.name} at ${remote.target} answered ${status}: ${text.slice(0, 500)}`)
      return EXIT.failed
    }
    const { items } = parsed.data
    print(terminal, settings.output, {
      data: items,
      rows: items,
      columns: COLUMNS,
      empty: 'No proxy is connected.',
    })
    return EXIT.ok
  },
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In Envoy's own words. */
function refusal({ types }: Proxy): string {
  return types.flatMap(({ nack }) => (nack === undefined ? [] : [nack.message])).join('; ')
}
