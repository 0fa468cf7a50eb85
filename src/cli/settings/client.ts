/** Settings of the commands that talk to a running scheduler or to Envoy. */

import type { Remote } from '../remote.ts'
import { setting } from './setting.ts'
import { address, duration, host, optional } from './types.ts'

const CONNECTION = 'Connection'

export const schedulerHost = setting({
  flag: 'scheduler-host',
  env: ['SELDON_SCHEDULE_HOST'],
  type: address,
  default: '0.0.0.0:9004',
  description: 'Where the scheduler takes gRPC calls',
  group: CONNECTION,
})

export const inferenceHost = setting({
  flag: 'inference-host',
  env: ['SELDON_INFER_HOST'],
  type: address,
  default: '0.0.0.0:9000',
  description: 'Where Envoy takes inference requests',
  group: CONNECTION,
})

export const adminHost = setting({
  flag: 'admin-host',
  env: ['SELDON_ADMIN_ADDRESS'],
  type: address,
  default: '127.0.0.1:9001',
  description: 'Where the scheduler takes admin calls',
  group: CONNECTION,
})

export const authority = setting({
  flag: 'authority',
  env: [],
  type: optional(host),
  default: undefined,
  description: 'Host that requests say they are for, where several share the address',
  group: CONNECTION,
})

export const callTimeout = setting({
  flag: 'timeout',
  env: [],
  type: duration,
  default: 10_000,
  description: 'How long to wait for an answer',
  group: CONNECTION,
})

interface Authority {
  readonly authority: string | undefined
}

export function schedulerRemote({
  schedulerHost: target,
  authority,
}: Authority & { readonly schedulerHost: string }): Remote {
  return { name: 'the scheduler', target, authority, flag: schedulerHost.flag }
}

export function inferenceRemote({
  inferenceHost: target,
  authority,
}: Authority & { readonly inferenceHost: string }): Remote {
  return { name: 'Envoy', target, authority, flag: inferenceHost.flag }
}

export function adminRemote(settings: { readonly adminHost: string }): Remote {
  return { name: 'the admin API', target: settings.adminHost, flag: adminHost.flag }
}
