/** What the admin API tells of a model and of who has to do with it, as far as it explains. */

import { z } from 'zod'

const replica = z.looseObject({
  index: z.number(),
  state: z.string(),
  reason: z.string(),
  changedAt: z.string(),
})

const version = z.looseObject({
  version: z.number(),
  server: z.string().optional(),
  state: z.string(),
  reason: z.string(),
  replicas: z.array(replica),
})

export const modelFacts = z.looseObject({
  name: z.string(),
  owner: z.string(),
  desiredReplicas: z.number(),
  deletedAt: z.string().optional(),
  scaling: z
    .looseObject({
      replicas: z.number(),
      declaredReplicas: z.number(),
      changedAt: z.string().optional(),
      reason: z.string(),
      lack: z.looseObject({ replicas: z.number(), reason: z.string() }).optional(),
    })
    .optional(),
  refusals: z.array(
    z.looseObject({ server: z.string(), replica: z.number().optional(), reason: z.string() }),
  ),
  versions: z.array(version),
})
export type ModelFacts = z.infer<typeof modelFacts>
export type ReplicaFacts = z.infer<typeof replica>

const proxy = z.looseObject({
  nodeId: z.string(),
  peer: z.string(),
  status: z.string(),
  types: z.array(
    z.looseObject({
      typeUrl: z.string(),
      unansweredSince: z.string().optional(),
      nack: z.looseObject({ message: z.string() }).optional(),
    }),
  ),
})

export const proxyFacts = z.looseObject({ items: z.array(proxy) })
export type ProxyFacts = z.infer<typeof proxy>
