// Made by `bun run gen`; do not edit.
import { envoy } from './discovery.js'
import { grpc, inference, seldon } from './seldon.js'
import type { ServiceDefinition } from './message.ts'

export const schedulerService = {
  name: 'seldon.mlops.scheduler.Scheduler',
  methods: {
    serverNotify: {
      path: '/seldon.mlops.scheduler.Scheduler/ServerNotify',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.ServerNotifyRequest,
      response: seldon.mlops.scheduler.ServerNotifyResponse,
    },
    loadModel: {
      path: '/seldon.mlops.scheduler.Scheduler/LoadModel',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.LoadModelRequest,
      response: seldon.mlops.scheduler.LoadModelResponse,
    },
    unloadModel: {
      path: '/seldon.mlops.scheduler.Scheduler/UnloadModel',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.UnloadModelRequest,
      response: seldon.mlops.scheduler.UnloadModelResponse,
    },
    loadPipeline: {
      path: '/seldon.mlops.scheduler.Scheduler/LoadPipeline',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.LoadPipelineRequest,
      response: seldon.mlops.scheduler.LoadPipelineResponse,
    },
    unloadPipeline: {
      path: '/seldon.mlops.scheduler.Scheduler/UnloadPipeline',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.UnloadPipelineRequest,
      response: seldon.mlops.scheduler.UnloadPipelineResponse,
    },
    startExperiment: {
      path: '/seldon.mlops.scheduler.Scheduler/StartExperiment',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.StartExperimentRequest,
      response: seldon.mlops.scheduler.StartExperimentResponse,
    },
    stopExperiment: {
      path: '/seldon.mlops.scheduler.Scheduler/StopExperiment',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.StopExperimentRequest,
      response: seldon.mlops.scheduler.StopExperimentResponse,
    },
    serverStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/ServerStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ServerStatusRequest,
      response: seldon.mlops.scheduler.ServerStatusResponse,
    },
    modelStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/ModelStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ModelStatusRequest,
      response: seldon.mlops.scheduler.ModelStatusResponse,
    },
    pipelineStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/PipelineStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.PipelineStatusRequest,
      response: seldon.mlops.scheduler.PipelineStatusResponse,
    },
    experimentStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/ExperimentStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ExperimentStatusRequest,
      response: seldon.mlops.scheduler.ExperimentStatusResponse,
    },
    schedulerStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/SchedulerStatus',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.SchedulerStatusRequest,
      response: seldon.mlops.scheduler.SchedulerStatusResponse,
    },
    subscribeServerStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/SubscribeServerStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ServerSubscriptionRequest,
      response: seldon.mlops.scheduler.ServerStatusResponse,
    },
    subscribeModelStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/SubscribeModelStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ModelSubscriptionRequest,
      response: seldon.mlops.scheduler.ModelStatusResponse,
    },
    subscribeExperimentStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/SubscribeExperimentStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ExperimentSubscriptionRequest,
      response: seldon.mlops.scheduler.ExperimentStatusResponse,
    },
    subscribePipelineStatus: {
      path: '/seldon.mlops.scheduler.Scheduler/SubscribePipelineStatus',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.PipelineSubscriptionRequest,
      response: seldon.mlops.scheduler.PipelineStatusResponse,
    },
    pipelineStatusEvent: {
      path: '/seldon.mlops.scheduler.Scheduler/PipelineStatusEvent',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.chainer.PipelineUpdateStatusMessage,
      response: seldon.mlops.chainer.PipelineUpdateStatusResponse,
    },
    modelStatusEvent: {
      path: '/seldon.mlops.scheduler.Scheduler/ModelStatusEvent',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.scheduler.ModelUpdateStatusMessage,
      response: seldon.mlops.scheduler.ModelUpdateStatusResponse,
    },
    subscribeControlPlane: {
      path: '/seldon.mlops.scheduler.Scheduler/SubscribeControlPlane',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.scheduler.ControlPlaneSubscriptionRequest,
      response: seldon.mlops.scheduler.ControlPlaneResponse,
    },
  },
} as const satisfies ServiceDefinition

export const agentService = {
  name: 'seldon.mlops.agent.AgentService',
  methods: {
    agentEvent: {
      path: '/seldon.mlops.agent.AgentService/AgentEvent',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.agent.ModelEventMessage,
      response: seldon.mlops.agent.ModelEventResponse,
    },
    subscribe: {
      path: '/seldon.mlops.agent.AgentService/Subscribe',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.agent.AgentSubscribeRequest,
      response: seldon.mlops.agent.ModelOperationMessage,
    },
    modelScalingTrigger: {
      path: '/seldon.mlops.agent.AgentService/ModelScalingTrigger',
      requestStream: true,
      responseStream: false,
      request: seldon.mlops.agent.ModelScalingTriggerMessage,
      response: seldon.mlops.agent.ModelScalingTriggerResponse,
    },
    agentDrain: {
      path: '/seldon.mlops.agent.AgentService/AgentDrain',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.agent.AgentDrainRequest,
      response: seldon.mlops.agent.AgentDrainResponse,
    },
  },
} as const satisfies ServiceDefinition

export const agentDebugService = {
  name: 'seldon.mlops.agent_debug.AgentDebugService',
  methods: {
    replicaStatus: {
      path: '/seldon.mlops.agent_debug.AgentDebugService/ReplicaStatus',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.agent_debug.ReplicaStatusRequest,
      response: seldon.mlops.agent_debug.ReplicaStatusResponse,
    },
  },
} as const satisfies ServiceDefinition

export const chainerService = {
  name: 'seldon.mlops.chainer.Chainer',
  methods: {
    subscribePipelineUpdates: {
      path: '/seldon.mlops.chainer.Chainer/SubscribePipelineUpdates',
      requestStream: false,
      responseStream: true,
      request: seldon.mlops.chainer.PipelineSubscriptionRequest,
      response: seldon.mlops.chainer.PipelineUpdateMessage,
    },
    pipelineUpdateEvent: {
      path: '/seldon.mlops.chainer.Chainer/PipelineUpdateEvent',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.chainer.PipelineUpdateStatusMessage,
      response: seldon.mlops.chainer.PipelineUpdateStatusResponse,
    },
  },
} as const satisfies ServiceDefinition

export const healthCheckService = {
  name: 'seldon.mlops.health.HealthCheckService',
  methods: {
    healthCheck: {
      path: '/seldon.mlops.health.HealthCheckService/HealthCheck',
      requestStream: false,
      responseStream: false,
      request: seldon.mlops.health.HealthCheckRequest,
      response: seldon.mlops.health.HealthCheckResponse,
    },
  },
} as const satisfies ServiceDefinition

export const grpcInferenceService = {
  name: 'inference.GRPCInferenceService',
  methods: {
    serverLive: {
      path: '/inference.GRPCInferenceService/ServerLive',
      requestStream: false,
      responseStream: false,
      request: inference.ServerLiveRequest,
      response: inference.ServerLiveResponse,
    },
    serverReady: {
      path: '/inference.GRPCInferenceService/ServerReady',
      requestStream: false,
      responseStream: false,
      request: inference.ServerReadyRequest,
      response: inference.ServerReadyResponse,
    },
    modelReady: {
      path: '/inference.GRPCInferenceService/ModelReady',
      requestStream: false,
      responseStream: false,
      request: inference.ModelReadyRequest,
      response: inference.ModelReadyResponse,
    },
    serverMetadata: {
      path: '/inference.GRPCInferenceService/ServerMetadata',
      requestStream: false,
      responseStream: false,
      request: inference.ServerMetadataRequest,
      response: inference.ServerMetadataResponse,
    },
    modelMetadata: {
      path: '/inference.GRPCInferenceService/ModelMetadata',
      requestStream: false,
      responseStream: false,
      request: inference.ModelMetadataRequest,
      response: inference.ModelMetadataResponse,
    },
    modelInfer: {
      path: '/inference.GRPCInferenceService/ModelInfer',
      requestStream: false,
      responseStream: false,
      request: inference.ModelInferRequest,
      response: inference.ModelInferResponse,
    },
    modelStreamInfer: {
      path: '/inference.GRPCInferenceService/ModelStreamInfer',
      requestStream: true,
      responseStream: true,
      request: inference.ModelInferRequest,
      response: inference.ModelInferResponse,
    },
    repositoryIndex: {
      path: '/inference.GRPCInferenceService/RepositoryIndex',
      requestStream: false,
      responseStream: false,
      request: inference.RepositoryIndexRequest,
      response: inference.RepositoryIndexResponse,
    },
    repositoryModelLoad: {
      path: '/inference.GRPCInferenceService/RepositoryModelLoad',
      requestStream: false,
      responseStream: false,
      request: inference.RepositoryModelLoadRequest,
      response: inference.RepositoryModelLoadResponse,
    },
    repositoryModelUnload: {
      path: '/inference.GRPCInferenceService/RepositoryModelUnload',
      requestStream: false,
      responseStream: false,
      request: inference.RepositoryModelUnloadRequest,
      response: inference.RepositoryModelUnloadResponse,
    },
  },
} as const satisfies ServiceDefinition

export const healthService = {
  name: 'grpc.health.v1.Health',
  methods: {
    check: {
      path: '/grpc.health.v1.Health/Check',
      requestStream: false,
      responseStream: false,
      request: grpc.health.v1.HealthCheckRequest,
      response: grpc.health.v1.HealthCheckResponse,
    },
    list: {
      path: '/grpc.health.v1.Health/List',
      requestStream: false,
      responseStream: false,
      request: grpc.health.v1.HealthListRequest,
      response: grpc.health.v1.HealthListResponse,
    },
    watch: {
      path: '/grpc.health.v1.Health/Watch',
      requestStream: false,
      responseStream: true,
      request: grpc.health.v1.HealthCheckRequest,
      response: grpc.health.v1.HealthCheckResponse,
    },
  },
} as const satisfies ServiceDefinition

export const serverReflectionService = {
  name: 'grpc.reflection.v1.ServerReflection',
  methods: {
    serverReflectionInfo: {
      path: '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo',
      requestStream: true,
      responseStream: true,
      request: grpc.reflection.v1.ServerReflectionRequest,
      response: grpc.reflection.v1.ServerReflectionResponse,
    },
  },
} as const satisfies ServiceDefinition

export const serverReflectionV1AlphaService = {
  name: 'grpc.reflection.v1alpha.ServerReflection',
  methods: {
    serverReflectionInfo: {
      path: '/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo',
      requestStream: true,
      responseStream: true,
      request: grpc.reflection.v1alpha.ServerReflectionRequest,
      response: grpc.reflection.v1alpha.ServerReflectionResponse,
    },
  },
} as const satisfies ServiceDefinition

export const aggregatedDiscoveryService = {
  name: 'envoy.service.discovery.v3.AggregatedDiscoveryService',
  methods: {
    streamAggregatedResources: {
      path: '/envoy.service.discovery.v3.AggregatedDiscoveryService/StreamAggregatedResources',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaAggregatedResources: {
      path: '/envoy.service.discovery.v3.AggregatedDiscoveryService/DeltaAggregatedResources',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const clusterDiscoveryService = {
  name: 'envoy.service.cluster.v3.ClusterDiscoveryService',
  methods: {
    streamClusters: {
      path: '/envoy.service.cluster.v3.ClusterDiscoveryService/StreamClusters',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaClusters: {
      path: '/envoy.service.cluster.v3.ClusterDiscoveryService/DeltaClusters',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    fetchClusters: {
      path: '/envoy.service.cluster.v3.ClusterDiscoveryService/FetchClusters',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const endpointDiscoveryService = {
  name: 'envoy.service.endpoint.v3.EndpointDiscoveryService',
  methods: {
    streamEndpoints: {
      path: '/envoy.service.endpoint.v3.EndpointDiscoveryService/StreamEndpoints',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaEndpoints: {
      path: '/envoy.service.endpoint.v3.EndpointDiscoveryService/DeltaEndpoints',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    fetchEndpoints: {
      path: '/envoy.service.endpoint.v3.EndpointDiscoveryService/FetchEndpoints',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const extensionConfigDiscoveryService = {
  name: 'envoy.service.extension.v3.ExtensionConfigDiscoveryService',
  methods: {
    streamExtensionConfigs: {
      path: '/envoy.service.extension.v3.ExtensionConfigDiscoveryService/StreamExtensionConfigs',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaExtensionConfigs: {
      path: '/envoy.service.extension.v3.ExtensionConfigDiscoveryService/DeltaExtensionConfigs',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    fetchExtensionConfigs: {
      path: '/envoy.service.extension.v3.ExtensionConfigDiscoveryService/FetchExtensionConfigs',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const listenerDiscoveryService = {
  name: 'envoy.service.listener.v3.ListenerDiscoveryService',
  methods: {
    deltaListeners: {
      path: '/envoy.service.listener.v3.ListenerDiscoveryService/DeltaListeners',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    streamListeners: {
      path: '/envoy.service.listener.v3.ListenerDiscoveryService/StreamListeners',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    fetchListeners: {
      path: '/envoy.service.listener.v3.ListenerDiscoveryService/FetchListeners',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const routeDiscoveryService = {
  name: 'envoy.service.route.v3.RouteDiscoveryService',
  methods: {
    streamRoutes: {
      path: '/envoy.service.route.v3.RouteDiscoveryService/StreamRoutes',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaRoutes: {
      path: '/envoy.service.route.v3.RouteDiscoveryService/DeltaRoutes',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    fetchRoutes: {
      path: '/envoy.service.route.v3.RouteDiscoveryService/FetchRoutes',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const scopedRoutesDiscoveryService = {
  name: 'envoy.service.route.v3.ScopedRoutesDiscoveryService',
  methods: {
    streamScopedRoutes: {
      path: '/envoy.service.route.v3.ScopedRoutesDiscoveryService/StreamScopedRoutes',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaScopedRoutes: {
      path: '/envoy.service.route.v3.ScopedRoutesDiscoveryService/DeltaScopedRoutes',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    fetchScopedRoutes: {
      path: '/envoy.service.route.v3.ScopedRoutesDiscoveryService/FetchScopedRoutes',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const virtualHostDiscoveryService = {
  name: 'envoy.service.route.v3.VirtualHostDiscoveryService',
  methods: {
    deltaVirtualHosts: {
      path: '/envoy.service.route.v3.VirtualHostDiscoveryService/DeltaVirtualHosts',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const runtimeDiscoveryService = {
  name: 'envoy.service.runtime.v3.RuntimeDiscoveryService',
  methods: {
    streamRuntime: {
      path: '/envoy.service.runtime.v3.RuntimeDiscoveryService/StreamRuntime',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    deltaRuntime: {
      path: '/envoy.service.runtime.v3.RuntimeDiscoveryService/DeltaRuntime',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    fetchRuntime: {
      path: '/envoy.service.runtime.v3.RuntimeDiscoveryService/FetchRuntime',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const secretDiscoveryService = {
  name: 'envoy.service.secret.v3.SecretDiscoveryService',
  methods: {
    deltaSecrets: {
      path: '/envoy.service.secret.v3.SecretDiscoveryService/DeltaSecrets',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DeltaDiscoveryRequest,
      response: envoy.service.discovery.v3.DeltaDiscoveryResponse,
    },
    streamSecrets: {
      path: '/envoy.service.secret.v3.SecretDiscoveryService/StreamSecrets',
      requestStream: true,
      responseStream: true,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
    fetchSecrets: {
      path: '/envoy.service.secret.v3.SecretDiscoveryService/FetchSecrets',
      requestStream: false,
      responseStream: false,
      request: envoy.service.discovery.v3.DiscoveryRequest,
      response: envoy.service.discovery.v3.DiscoveryResponse,
    },
  },
} as const satisfies ServiceDefinition

export const clientStatusDiscoveryService = {
  name: 'envoy.service.status.v3.ClientStatusDiscoveryService',
  methods: {
    streamClientStatus: {
      path: '/envoy.service.status.v3.ClientStatusDiscoveryService/StreamClientStatus',
      requestStream: true,
      responseStream: true,
      request: envoy.service.status.v3.ClientStatusRequest,
      response: envoy.service.status.v3.ClientStatusResponse,
    },
    fetchClientStatus: {
      path: '/envoy.service.status.v3.ClientStatusDiscoveryService/FetchClientStatus',
      requestStream: false,
      responseStream: false,
      request: envoy.service.status.v3.ClientStatusRequest,
      response: envoy.service.status.v3.ClientStatusResponse,
    },
  },
} as const satisfies ServiceDefinition
