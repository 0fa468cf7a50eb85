/** The discovery services on a gRPC server: aggregated, and one for each type. */

import {
  aggregatedDiscoveryService,
  clientStatusDiscoveryService,
  clusterDiscoveryService,
  endpointDiscoveryService,
  extensionConfigDiscoveryService,
  listenerDiscoveryService,
  routeDiscoveryService,
  runtimeDiscoveryService,
  scopedRoutesDiscoveryService,
  secretDiscoveryService,
  virtualHostDiscoveryService,
} from '../gen/services.ts'
import { GrpcError } from '../lib/grpc/errors.ts'
import { bytesOf, type DuplexStream, duplex } from '../lib/grpc/methods.ts'
import type { GrpcServer } from '../lib/grpc/server.ts'
import type { Log } from '../lib/log.ts'
import { inNextTurn } from '../lib/next-turn.ts'
import { clientStatusHandlers } from './client-status.ts'
import { delta } from './delta.ts'
import type { Dialect, Node, Request } from './dialect.ts'
import { OpenStreams, type StreamUsage } from './open-streams.ts'
import { type Opened, Proxies } from './proxies.ts'
import { SendTurns } from './send-turns.ts'
import type { SnapshotView } from './snapshot.ts'
import { sotw } from './sotw.ts'
import { DiscoveryStream } from './stream.ts'
import type { SubstreamEvents } from './substream.ts'
import { TYPE_URLS } from './type-url.ts'

export interface XdsServerOptions {
  /** What a client is to have; asked once for each stream. */
  readonly snapshotFor: (node: Node | null) => SnapshotView
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  readonly nowMs: () => number
  readonly log: Log
  /** Sent as `control_plane.identifier`. */
  readonly controlPlaneId: string
  /** The type of which it matters what clients that were lost may go on using. */
  readonly rememberedType: string
  /** One more is ended with RESOURCE_EXHAUSTED. */
  readonly maxStreams: number
}

export interface XdsServer {
  /** To be called before the gRPC server listens; its end ends the streams. */
  addTo(grpc: GrpcServer): void
  readonly proxies: Proxies
  usage(): StreamUsage
}

/** What all streams of a server share. */
interface Shared extends XdsServerOptions {
  readonly proxies: Proxies
  readonly open: OpenStreams
  readonly turns: SendTurns
}

export function createXdsServer(options: XdsServerOptions): XdsServer {
  const proxies = new Proxies(options.nowMs, options.rememberedType)
  const open = new OpenStreams(options.maxStreams)
  const turns = new SendTurns(inNextTurn)
  const shared = { ...options, proxies, open, turns }
  const handler =
    <R extends Request>(dialect: Dialect<R>) =>
    (typeUrl?: string) =>
      duplex<R>((stream) => serve(stream, dialect, typeUrl, shared))
  const [sotwOf, deltaOf] = [handler(sotw), handler(delta)]
  return {
    proxies,
    usage: () => open.usage(),
    addTo(grpc) {
      grpc.add(aggregatedDiscoveryService, {
        streamAggregatedResources: sotwOf(),
        deltaAggregatedResources: deltaOf(),
      })
      grpc.add(clusterDiscoveryService, {
        streamClusters: sotwOf(TYPE_URLS.cluster),
        deltaClusters: deltaOf(TYPE_URLS.cluster),
      })
      grpc.add(endpointDiscoveryService, {
        streamEndpoints: sotwOf(TYPE_URLS.endpoints),
        deltaEndpoints: deltaOf(TYPE_URLS.endpoints),
      })
      grpc.add(listenerDiscoveryService, {
        streamListeners: sotwOf(TYPE_URLS.listener),
        deltaListeners: deltaOf(TYPE_URLS.listener),
      })
      grpc.add(routeDiscoveryService, {
        streamRoutes: sotwOf(TYPE_URLS.routes),
        deltaRoutes: deltaOf(TYPE_URLS.routes),
      })
      grpc.add(scopedRoutesDiscoveryService, {
        streamScopedRoutes: sotwOf(TYPE_URLS.scopedRoutes),
        deltaScopedRoutes: deltaOf(TYPE_URLS.scopedRoutes),
      })
      grpc.add(virtualHostDiscoveryService, {
        deltaVirtualHosts: deltaOf(TYPE_URLS.virtualHost),
      })
      grpc.add(secretDiscoveryService, {
        streamSecrets: sotwOf(TYPE_URLS.secret),
        deltaSecrets: deltaOf(TYPE_URLS.secret),
      })
      grpc.add(runtimeDiscoveryService, {
        streamRuntime: sotwOf(TYPE_URLS.runtime),
        deltaRuntime: deltaOf(TYPE_URLS.runtime),
      })
      grpc.add(extensionConfigDiscoveryService, {
        streamExtensionConfigs: sotwOf(TYPE_URLS.extensionConfig),
        deltaExtensionConfigs: deltaOf(TYPE_URLS.extensionConfig),
      })
      grpc.add(clientStatusDiscoveryService, clientStatusHandlers(proxies))
    },
  }
}

/** Without `onlyType` the stream is aggregated: every request has to name its type. */
function serve<R extends Request>(
  stream: DuplexStream<R>,
  dialect: Dialect<R>,
  onlyType: string | undefined,
  shared: Shared,
): void {
  if (!shared.open.add(stream)) return
  let session: Session<R> | undefined
  let hasRoom = true
  let isReading = false
  let stopRefreshing = () => {}
  const send = () => {
    while (session !== undefined && hasRoom && !isReading && shared.turns.mayGoOn(send)) {
      const response = session.stream.next(shared.nowMs())
      if (response === undefined) break
      shared.turns.spent(bytesOf(response))
      hasRoom = stream.write(response)
      session.progressed()
    }
    refreshLater()
  }
  const refreshLater = () => {
    stopRefreshing()
    const dueMs = session?.stream.refreshDueMs
    if (dueMs === undefined) return
    stopRefreshing = shared.after(Math.max(0, dueMs - shared.nowMs()), () => {
      session?.stream.refresh(shared.nowMs())
      send()
    })
  }
  const sendSoon = () => {
    if (isReading) return
    isReading = true
    inNextTurn(() => {
      isReading = false
      send()
    })
  }
  stream.onMessage((request) => {
    const typeUrl = request.typeUrl === '' ? onlyType : request.typeUrl
    if (typeUrl === undefined || typeUrl !== (onlyType ?? typeUrl)) {
      stream.end(new GrpcError('INVALID_ARGUMENT', typeFault(request.typeUrl, onlyType)))
      return
    }
    // A client that reconnects tells of all its types at once, and what it says of its routes
    // decides which of its clusters may go: nothing is sent before all that came is read.
    sendSoon()
    const { peer } = stream
    const isAggregated = onlyType === undefined
    session ??= openSession({ peer, request, isAggregated }, dialect, shared, { send, sendSoon })
    const excess = session.stream.receive(typeUrl, request, shared.nowMs())
    session.progressed()
    if (excess !== undefined) shared.open.refuse(stream, excess)
  })
  stream.onDrain(() => {
    hasRoom = true
    send()
  })
  stream.onEnd(() => stream.end())
  stream.onClose(() => {
    stopRefreshing()
    shared.open.delete(stream)
    session?.close()
    session = undefined
  })
}

type Session<R extends Request> = Opened<DiscoveryStream<R>>

interface Sending {
  send(): void
  /** When everything is read that came meanwhile. */
  sendSoon(): void
}

interface FirstRequest<R extends Request> {
  readonly peer: string
  readonly request: R
  readonly isAggregated: boolean
}

function openSession<R extends Request>(
  { peer, request, isAggregated }: FirstRequest<R>,
  dialect: Dialect<R>,
  { snapshotFor, controlPlaneId, proxies, log: parentLog }: Shared,
  { send, sendSoon }: Sending,
): Session<R> {
  const { node } = request
  const log = parentLog.with({ node: node?.id ?? '', peer })
  const snapshot = snapshotFor(node)
  const opening = { peer, node, resumed: dialect.isResumed(request) }
  const clientFeatures = node?.clientFeatures ?? []
  const opened = proxies.open(
    opening,
    ({ events, companions }) => {
      const view = { dialect, snapshot, clientFeatures, controlPlaneId, isAggregated }
      return new DiscoveryStream({ ...view, companions, events: logged(events, log) })
    },
    sendSoon,
  )
  const stopListening = snapshot.listen((changed, restated) => {
    opened.stream.changed(changed, restated)
    opened.progressed()
    send()
  })
  log.debug('discovery stream opened', { resumed: opening.resumed })
  return {
    ...opened,
    close() {
      stopListening()
      opened.close()
      log.debug('discovery stream closed')
    },
  }
}

function logged(events: SubstreamEvents, log: Log): SubstreamEvents {
  return {
    ...events,
    nacked(substream, culprit, refusal) {
      const { message, nonce, resources } = refusal
      log.warn('client refused a response', {
        typeUrl: substream.typeUrl,
        nonce,
        resources: resources.length,
        culprit,
        message,
      })
      events.nacked(substream, culprit, refusal)
    },
  }
}

function typeFault(given: string, onlyType: string | undefined): string {
  return onlyType === undefined
    ? 'type_url is missing: an aggregated stream serves every type'
    : `type_url is ${given}, but this stream serves ${onlyType} only`
}
