/** What the conformance tests share: a server for each test, and words for what is sent and received. */

import { afterEach, beforeEach, expect } from 'bun:test'
import type { envoy } from '../../src/gen/discovery.js'
import type { ResourceKey } from '../../src/xds/resource.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import type { DeltaStream, RawClient, SotwStream } from '../support/xds-client.ts'
import { removing, setting, testResource } from '../support/xds-resources.ts'
import { startXdsServer, type TestXdsServer } from '../support/xds-server.ts'

export const { cluster: CDS, endpoints: EDS, listener: LDS, routes: RDS } = TYPE_URLS
export const { scopedRoutes: SRDS, secret: SDS } = TYPE_URLS

export const INVALID_ARGUMENT = 3
export const UNAVAILABLE = 14

export type SotwResponse = envoy.service.discovery.v3.DiscoveryResponse
export type DeltaResponse = envoy.service.discovery.v3.DeltaDiscoveryResponse

export interface Harness {
  readonly server: TestXdsServer
  readonly snapshot: Snapshot
  /** What the snapshot takes the time to be. */
  readonly clock: { nowMs: number }
  connect(): RawClient
  sotw(): SotwStream
  delta(): DeltaStream
  /** Sets resources whose body is the text given; references as `[typeUrl, name]`. */
  set(typeUrl: string, contents: Readonly<Record<string, Content>>): void
  remove(typeUrl: string, ...names: readonly string[]): void
  /** Gives a node a snapshot of its own: by type, the contents. */
  own(nodeId: string, contents: OwnContents, versions?: Readonly<Record<string, string>>): void
  disown(nodeId: string): void
  readonly said: TestXdsServer['said']
  silence(stream: SotwStream | DeltaStream): Promise<void>
}

export type OwnContents = Readonly<Record<string, Readonly<Record<string, Content>>>>
export type Content = string | { readonly text: string; readonly refersTo: readonly ResourceKey[] }

/** A server for each test of the file. */
export function useXdsServer(): Harness {
  const clock = { nowMs: 0 }
  let snapshot = new Snapshot()
  let server: TestXdsServer | undefined
  const started = () => {
    if (server === undefined) throw new Error('the server is not started')
    return server
  }
  beforeEach(async () => {
    snapshot = new Snapshot({ nowMs: () => clock.nowMs })
    server = await startXdsServer(snapshot)
  })
  afterEach(() => started().close())
  return {
    get server() {
      return started()
    },
    get snapshot() {
      return snapshot
    },
    clock,
    connect: () => started().connect(),
    sotw: () => started().connect().sotw(),
    delta: () => started().connect().delta(),
    set: (typeUrl, contents) => snapshot.apply(setting(...resources(typeUrl, contents))),
    remove: (typeUrl, ...names) =>
      snapshot.apply(removing(...names.map((name) => ({ typeUrl, name })))),
    own(nodeId, contents, versions = {}) {
      const set = Object.entries(contents).flatMap(([typeUrl, some]) => resources(typeUrl, some))
      started().snapshots.put(nodeId, { set, versions: new Map(Object.entries(versions)) })
    },
    disown: (nodeId) => started().snapshots.remove(nodeId),
    said: (stream) => started().said(stream),
    async silence(stream) {
      expect(await started().said<SotwResponse | DeltaResponse>(stream)).toEqual([])
    },
  }
}

export function resources(typeUrl: string, contents: Readonly<Record<string, Content>>) {
  return Object.entries(contents).map(([name, content]) => {
    const { text, refersTo } =
      typeof content === 'string' ? { text: content, refersTo: [] } : content
    return testResource(typeUrl, name, text, refersTo)
  })
}

export const cluster = (name: string): ResourceKey => ({ typeUrl: CDS, name })
export const endpoints = (name: string): ResourceKey => ({ typeUrl: EDS, name })

/** The texts of a response, sorted. */
export function texts(response: SotwResponse | DeltaResponse): readonly string[] {
  const bodies = response.resources.map((resource) =>
    'value' in resource ? resource.value : resource.resource?.value,
  )
  return bodies.map((body) => new TextDecoder().decode(body)).toSorted()
}

/** What a delta response says: the text by name, `undefined` for what is gone. */
export function news(response: DeltaResponse): Readonly<Record<string, string | undefined>> {
  const set = response.resources.map(({ name, resource }) => [
    name,
    new TextDecoder().decode(resource?.value),
  ])
  const removed = response.removedResources.map((name) => [name, undefined])
  return Object.fromEntries([...set, ...removed])
}

export async function expectSotw(
  stream: SotwStream,
  typeUrl: string,
  expected: readonly string[],
): Promise<SotwResponse> {
  const response = await stream.receive()
  expect(response.typeUrl).toBe(typeUrl)
  expect(texts(response)).toEqual(expected)
  return response
}

export async function expectDelta(
  stream: DeltaStream,
  typeUrl: string,
  expected: Readonly<Record<string, string | undefined>>,
): Promise<DeltaResponse> {
  const response = await stream.receive()
  expect(response.typeUrl).toBe(typeUrl)
  expect(news(response)).toEqual(expected)
  return response
}

export function ackSotw(
  stream: SotwStream,
  response: SotwResponse,
  resourceNames: readonly string[] = [],
): void {
  const { typeUrl, versionInfo, nonce } = response
  stream.send({ typeUrl, versionInfo, responseNonce: nonce, resourceNames })
}

export function nackSotw(
  stream: SotwStream,
  response: SotwResponse,
  message: string,
  resourceNames: readonly string[] = [],
): void {
  const { typeUrl, nonce } = response
  stream.send({ typeUrl, responseNonce: nonce, errorDetail: { code: 13, message }, resourceNames })
}

export function ackDelta(stream: DeltaStream, { typeUrl, nonce }: DeltaResponse): void {
  stream.send({ typeUrl, responseNonce: nonce })
}

export function nackDelta(
  stream: DeltaStream,
  { typeUrl, nonce }: DeltaResponse,
  message: string,
): void {
  stream.send({ typeUrl, responseNonce: nonce, errorDetail: { code: 13, message } })
}
