/** `seldon model metadata`: what a model takes and gives, as it says itself. */

import { command } from '../command.ts'
import { askHttp } from '../remote.ts'
import { authority, callTimeout, inferenceHost, inferenceRemote } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { indented } from './infer-rest.ts'

export const modelMetadata = command({
  arguments: [{ name: 'name', description: 'The model', required: true }],
  settings: { inferenceHost, authority, timeout: callTimeout },
  async run({ settings, arguments: [name = ''], terminal }) {
    const answer = await askHttp(
      inferenceRemote(settings),
      `/v2/models/${encodeURIComponent(name)}`,
      { headers: { 'seldon-model': name }, timeoutMs: settings.timeout },
    )
    if (!answer.ok) {
      terminal.err(answer.error)
      return EXIT.unreachable
    }
    const { status, text } = answer.value
    if (status !== 200) {
      terminal.err(`${name} answered ${status}: ${text.trim()}`)
      return EXIT.failed
    }
    terminal.out(indented(text))
    return EXIT.ok
  },
})
