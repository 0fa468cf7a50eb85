/** Each `envoy/<case>.in.yaml` becomes `<case>.out.yaml`; `UPDATE_GOLDEN=1` writes and prunes them. */

import { describe, expect, test } from 'bun:test'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import { envoy } from '../../src/gen/envoy.js'
import type { MessageEncoder } from '../../src/gen/message.ts'
import { messageFromJson } from '../../src/lib/proto-json.ts'
import type { Resource } from '../../src/xds/resource.ts'
import { CASES, caseResources, printResources, typeName } from '../support/envoy-case.ts'
import { messageTypeOf } from '../support/message-types.ts'

const updates = process.env['UPDATE_GOLDEN'] === '1'

const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.in.yaml'))
  .map((file) => file.slice(0, -'.in.yaml'.length))
  .sort()

const ENCODERS: Readonly<Record<string, MessageEncoder<never>>> = {
  [TYPE_URLS.listener]: envoy.config.listener.v3.Listener,
  [TYPE_URLS.scope]: envoy.config.route.v3.ScopedRouteConfiguration,
  [TYPE_URLS.cluster]: envoy.config.cluster.v3.Cluster,
  [TYPE_URLS.endpoints]: envoy.config.endpoint.v3.ClusterLoadAssignment,
}

const bootstraps = {
  'bootstrap-delta': defaultBootstrapOptions,
  'bootstrap-sotw': {
    ...defaultBootstrapOptions,
    nodeId: 'edge-1',
    nodeCluster: 'edge',
    xdsHost: 'scheduler',
    adminHost: '::1',
    mode: 'sotw',
    maxConnections: 100,
  },
} as const

describe.each(cases)('%s', (name) => {
  const resources = caseResources(name)

  test('gives what is expected', () => {
    compare(`${name}.out.yaml`, printResources(resources))
  })

  test('loses nothing by encoding and decoding', () => {
    for (const resource of resources) {
      expect(reencoded(resource)).toEqual(Buffer.from(resource.body))
      expect(reprinted(resource)).toEqual(Buffer.from(resource.body))
    }
  })

  test('is the same when made again', () => {
    const versions = (all: readonly Resource[]) => all.map(({ version }) => version)
    expect(versions(caseResources(name))).toEqual(versions(resources))
  })
})

test.each(Object.entries(bootstraps))('%s', (name, options) => {
  compare(`${name}.yaml`, bootstrap(options))
})

test('every expectation has its case', () => {
  const wanted = new Set([
    ...cases.flatMap((name) => [`${name}.in.yaml`, `${name}.out.yaml`]),
    ...Object.keys(bootstraps).map((name) => `${name}.yaml`),
  ])
  const orphans = readdirSync(CASES).filter((file) => !wanted.has(file))
  if (updates) for (const file of orphans) rmSync(join(CASES, file))
  else expect(orphans).toEqual([])
})

function compare(file: string, found: string): void {
  const path = join(CASES, file)
  if (updates) writeFileSync(path, found)
  expect(existsSync(path)).toBe(true)
  expect(found).toBe(readFileSync(path, 'utf8'))
}

/** Read with the whole schema, written by the code that knows only what we send. */
function reencoded(resource: Resource): Buffer {
  const encoder = ENCODERS[resource.typeUrl]
  const type = messageTypeOf(typeName(resource))
  const message = type.toObject(type.decode(resource.body)) as never
  return Buffer.from(encoder?.encode(message).finish() ?? [])
}

/** Through the printed form, which reaches into what is packed as Any. */
function reprinted(resource: Resource): Buffer {
  const [printed] = parse(printResources([resource]))
  const { '@type': _, ...json } = printed.resource
  const parsed = messageFromJson(typeName(resource), json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return Buffer.from(parsed.value)
}
