/** The scheduler as a verb asks it: with what `--show-request` and the like want to be told. */

import type { MethodDefinition } from '../gen/message.ts'
import { schedulerService } from '../gen/services.ts'
import type { GrpcClient } from '../lib/grpc/client.ts'
import { isKnownMessage, messageToJson } from '../lib/proto-json.ts'
import { withGrpc } from './remote.ts'
import { authority, callTimeout, schedulerHost, schedulerRemote } from './settings/client.ts'
import type { Values } from './settings/setting.ts'
import { talkSettings } from './settings/verbs.ts'
import type { ExitCode, Terminal } from './terminal.ts'

export type SchedulerClient = GrpcClient<typeof schedulerService>

/** How the scheduler knows this client in its log. */
export const SUBSCRIBER = 'seldon CLI'

export const schedulerSettings = {
  schedulerHost,
  authority,
  timeout: callTimeout,
  ...talkSettings,
}

/** Runs `use`, which prints on the terminal that it is given; a call that fails is told. */
export function withScheduler(
  settings: Values<typeof schedulerSettings>,
  terminal: Terminal,
  use: (client: SchedulerClient, answer: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const remote = schedulerRemote(settings)
  if (settings.verbose) terminal.err(`asking ${remote.name} at ${remote.target}`)
  const answer = settings.showResponse ? terminal : { ...terminal, out() {} }
  return withGrpc(remote, schedulerService, terminal, (client) =>
    use(settings.showRequest ? telling(client, terminal) : client, answer),
  )
}

/** Prints each request before it is sent. */
function telling(client: SchedulerClient, terminal: Terminal): SchedulerClient {
  const calls = Object.entries(schedulerService.methods).map(([name, method]) => {
    const call = client[name as keyof typeof schedulerService.methods] as (
      request: unknown,
      options: unknown,
    ) => unknown
    return [
      name,
      (request: unknown, options: unknown) => {
        terminal.err(describe(method, request))
        return call(request, options)
      },
    ]
  })
  return { ...client, ...Object.fromEntries(calls) }
}

function describe(method: MethodDefinition, request: unknown): string {
  const name = method.path.slice(method.path.lastIndexOf('/') + 1)
  const message = `seldon.mlops.scheduler.${name}Request`
  if (!isKnownMessage(message)) return name
  const json = messageToJson(message, method.request.encode(request as never).finish())
  return `${name} ${JSON.stringify(json)}`
}
