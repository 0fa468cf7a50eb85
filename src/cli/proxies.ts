/** `seldon proxies`: which proxies are connected, and whether they have what they should. */

import { z } from 'zod'
import { askAdmin } from './admin-client.ts'
import { command } from './command.ts'
import { type Column, outputSetting, print } from './output.ts'
import { adminHost, callTimeout } from './settings/client.ts'
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
    const answer = await askAdmin(settings, '/api/v1/proxies', answerSchema, terminal)
    if (!answer.ok) return answer.error
    const { items } = answer.value
    print(terminal, settings.output, {
      data: items,
      rows: items,
      columns: COLUMNS,
      empty: 'No proxy is connected.',
    })
    return EXIT.ok
  },
})

/** In Envoy's own words. */
function refusal({ types }: Proxy): string {
  return types.flatMap(({ nack }) => (nack === undefined ? [] : [nack.message])).join('; ')
}
