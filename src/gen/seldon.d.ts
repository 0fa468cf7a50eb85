// Made by `bun run gen`; do not edit.
import type { EnumObject as $Enum, Writer as $Writer } from './message.ts'

export declare namespace google {
  namespace protobuf {
    interface Timestamp {
      readonly seconds: number
      readonly nanos: number
    }
    interface TimestampInit {
      seconds?: number | null | undefined
      nanos?: number | null | undefined
    }
    namespace Timestamp {
      function encode(message: google.protobuf.TimestampInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Timestamp
    }
  }
}
export declare namespace grpc {
  namespace reflection {
    namespace v1alpha {
      interface ServerReflectionRequest {
        readonly host: string
        readonly fileByFilename: string | null
        readonly fileContainingSymbol: string | null
        readonly fileContainingExtension: grpc.reflection.v1alpha.ExtensionRequest | null
        readonly allExtensionNumbersOfType: string | null
        readonly listServices: string | null
        /** Which of them is set. */
        readonly messageRequest?: 'fileByFilename' | 'fileContainingSymbol' | 'fileContainingExtension' | 'allExtensionNumbersOfType' | 'listServices' | undefined
      }
      interface ServerReflectionRequestInit {
        host?: string | null | undefined
        fileByFilename?: string | null | undefined
        fileContainingSymbol?: string | null | undefined
        fileContainingExtension?: grpc.reflection.v1alpha.ExtensionRequestInit | null | undefined
        allExtensionNumbersOfType?: string | null | undefined
        listServices?: string | null | undefined
      }
      namespace ServerReflectionRequest {
        function encode(message: grpc.reflection.v1alpha.ServerReflectionRequestInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ServerReflectionRequest
      }
      interface ExtensionRequest {
        readonly containingType: string
        readonly extensionNumber: number
      }
      interface ExtensionRequestInit {
        containingType?: string | null | undefined
        extensionNumber?: number | null | undefined
      }
      namespace ExtensionRequest {
        function encode(message: grpc.reflection.v1alpha.ExtensionRequestInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ExtensionRequest
      }
      interface ServerReflectionResponse {
        readonly validHost: string
        readonly originalRequest: grpc.reflection.v1alpha.ServerReflectionRequest | null
        readonly fileDescriptorResponse: grpc.reflection.v1alpha.FileDescriptorResponse | null
        readonly allExtensionNumbersResponse: grpc.reflection.v1alpha.ExtensionNumberResponse | null
        readonly listServicesResponse: grpc.reflection.v1alpha.ListServiceResponse | null
        readonly errorResponse: grpc.reflection.v1alpha.ErrorResponse | null
        /** Which of them is set. */
        readonly messageResponse?: 'fileDescriptorResponse' | 'allExtensionNumbersResponse' | 'listServicesResponse' | 'errorResponse' | undefined
      }
      interface ServerReflectionResponseInit {
        validHost?: string | null | undefined
        originalRequest?: grpc.reflection.v1alpha.ServerReflectionRequestInit | null | undefined
        fileDescriptorResponse?: grpc.reflection.v1alpha.FileDescriptorResponseInit | null | undefined
        allExtensionNumbersResponse?: grpc.reflection.v1alpha.ExtensionNumberResponseInit | null | undefined
        listServicesResponse?: grpc.reflection.v1alpha.ListServiceResponseInit | null | undefined
        errorResponse?: grpc.reflection.v1alpha.ErrorResponseInit | null | undefined
      }
      namespace ServerReflectionResponse {
        function encode(message: grpc.reflection.v1alpha.ServerReflectionResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ServerReflectionResponse
      }
      interface FileDescriptorResponse {
        readonly fileDescriptorProto: readonly Uint8Array[]
      }
      interface FileDescriptorResponseInit {
        fileDescriptorProto?: readonly Uint8Array[] | null | undefined
      }
      namespace FileDescriptorResponse {
        function encode(message: grpc.reflection.v1alpha.FileDescriptorResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.FileDescriptorResponse
      }
      interface ExtensionNumberResponse {
        readonly baseTypeName: string
        readonly extensionNumber: readonly number[]
      }
      interface ExtensionNumberResponseInit {
        baseTypeName?: string | null | undefined
        extensionNumber?: readonly number[] | null | undefined
      }
      namespace ExtensionNumberResponse {
        function encode(message: grpc.reflection.v1alpha.ExtensionNumberResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ExtensionNumberResponse
      }
      interface ListServiceResponse {
        readonly service: readonly grpc.reflection.v1alpha.ServiceResponse[]
      }
      interface ListServiceResponseInit {
        service?: readonly grpc.reflection.v1alpha.ServiceResponseInit[] | null | undefined
      }
      namespace ListServiceResponse {
        function encode(message: grpc.reflection.v1alpha.ListServiceResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ListServiceResponse
      }
      interface ServiceResponse {
        readonly name: string
      }
      interface ServiceResponseInit {
        name?: string | null | undefined
      }
      namespace ServiceResponse {
        function encode(message: grpc.reflection.v1alpha.ServiceResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ServiceResponse
      }
      interface ErrorResponse {
        readonly errorCode: number
        readonly errorMessage: string
      }
      interface ErrorResponseInit {
        errorCode?: number | null | undefined
        errorMessage?: string | null | undefined
      }
      namespace ErrorResponse {
        function encode(message: grpc.reflection.v1alpha.ErrorResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1alpha.ErrorResponse
      }
    }
    namespace v1 {
      interface ServerReflectionRequest {
        readonly host: string
        readonly fileByFilename: string | null
        readonly fileContainingSymbol: string | null
        readonly fileContainingExtension: grpc.reflection.v1.ExtensionRequest | null
        readonly allExtensionNumbersOfType: string | null
        readonly listServices: string | null
        /** Which of them is set. */
        readonly messageRequest?: 'fileByFilename' | 'fileContainingSymbol' | 'fileContainingExtension' | 'allExtensionNumbersOfType' | 'listServices' | undefined
      }
      interface ServerReflectionRequestInit {
        host?: string | null | undefined
        fileByFilename?: string | null | undefined
        fileContainingSymbol?: string | null | undefined
        fileContainingExtension?: grpc.reflection.v1.ExtensionRequestInit | null | undefined
        allExtensionNumbersOfType?: string | null | undefined
        listServices?: string | null | undefined
      }
      namespace ServerReflectionRequest {
        function encode(message: grpc.reflection.v1.ServerReflectionRequestInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ServerReflectionRequest
      }
      interface ExtensionRequest {
        readonly containingType: string
        readonly extensionNumber: number
      }
      interface ExtensionRequestInit {
        containingType?: string | null | undefined
        extensionNumber?: number | null | undefined
      }
      namespace ExtensionRequest {
        function encode(message: grpc.reflection.v1.ExtensionRequestInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ExtensionRequest
      }
      interface ServerReflectionResponse {
        readonly validHost: string
        readonly originalRequest: grpc.reflection.v1.ServerReflectionRequest | null
        readonly fileDescriptorResponse: grpc.reflection.v1.FileDescriptorResponse | null
        readonly allExtensionNumbersResponse: grpc.reflection.v1.ExtensionNumberResponse | null
        readonly listServicesResponse: grpc.reflection.v1.ListServiceResponse | null
        readonly errorResponse: grpc.reflection.v1.ErrorResponse | null
        /** Which of them is set. */
        readonly messageResponse?: 'fileDescriptorResponse' | 'allExtensionNumbersResponse' | 'listServicesResponse' | 'errorResponse' | undefined
      }
      interface ServerReflectionResponseInit {
        validHost?: string | null | undefined
        originalRequest?: grpc.reflection.v1.ServerReflectionRequestInit | null | undefined
        fileDescriptorResponse?: grpc.reflection.v1.FileDescriptorResponseInit | null | undefined
        allExtensionNumbersResponse?: grpc.reflection.v1.ExtensionNumberResponseInit | null | undefined
        listServicesResponse?: grpc.reflection.v1.ListServiceResponseInit | null | undefined
        errorResponse?: grpc.reflection.v1.ErrorResponseInit | null | undefined
      }
      namespace ServerReflectionResponse {
        function encode(message: grpc.reflection.v1.ServerReflectionResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ServerReflectionResponse
      }
      interface FileDescriptorResponse {
        readonly fileDescriptorProto: readonly Uint8Array[]
      }
      interface FileDescriptorResponseInit {
        fileDescriptorProto?: readonly Uint8Array[] | null | undefined
      }
      namespace FileDescriptorResponse {
        function encode(message: grpc.reflection.v1.FileDescriptorResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.FileDescriptorResponse
      }
      interface ExtensionNumberResponse {
        readonly baseTypeName: string
        readonly extensionNumber: readonly number[]
      }
      interface ExtensionNumberResponseInit {
        baseTypeName?: string | null | undefined
        extensionNumber?: readonly number[] | null | undefined
      }
      namespace ExtensionNumberResponse {
        function encode(message: grpc.reflection.v1.ExtensionNumberResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ExtensionNumberResponse
      }
      interface ListServiceResponse {
        readonly service: readonly grpc.reflection.v1.ServiceResponse[]
      }
      interface ListServiceResponseInit {
        service?: readonly grpc.reflection.v1.ServiceResponseInit[] | null | undefined
      }
      namespace ListServiceResponse {
        function encode(message: grpc.reflection.v1.ListServiceResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ListServiceResponse
      }
      interface ServiceResponse {
        readonly name: string
      }
      interface ServiceResponseInit {
        name?: string | null | undefined
      }
      namespace ServiceResponse {
        function encode(message: grpc.reflection.v1.ServiceResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ServiceResponse
      }
      interface ErrorResponse {
        readonly errorCode: number
        readonly errorMessage: string
      }
      interface ErrorResponseInit {
        errorCode?: number | null | undefined
        errorMessage?: string | null | undefined
      }
      namespace ErrorResponse {
        function encode(message: grpc.reflection.v1.ErrorResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.reflection.v1.ErrorResponse
      }
    }
  }
  namespace health {
    namespace v1 {
      interface HealthCheckRequest {
        readonly service: string
      }
      interface HealthCheckRequestInit {
        service?: string | null | undefined
      }
      namespace HealthCheckRequest {
        function encode(message: grpc.health.v1.HealthCheckRequestInit): $Writer
        function decode(bytes: Uint8Array): grpc.health.v1.HealthCheckRequest
      }
      interface HealthCheckResponse {
        readonly status: grpc.health.v1.HealthCheckResponse.ServingStatus
      }
      interface HealthCheckResponseInit {
        status?: grpc.health.v1.HealthCheckResponse.ServingStatus | null | undefined
      }
      namespace HealthCheckResponse {
        function encode(message: grpc.health.v1.HealthCheckResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.health.v1.HealthCheckResponse
        type ServingStatus = 0 | 1 | 2 | 3
        const ServingStatus: $Enum<{
          UNKNOWN: 0
          SERVING: 1
          NOT_SERVING: 2
          SERVICE_UNKNOWN: 3
        }>
      }
      interface HealthListRequest {
      }
      interface HealthListRequestInit {
      }
      namespace HealthListRequest {
        function encode(message: grpc.health.v1.HealthListRequestInit): $Writer
        function decode(bytes: Uint8Array): grpc.health.v1.HealthListRequest
      }
      interface HealthListResponse {
        readonly statuses: { readonly [key: string]: grpc.health.v1.HealthCheckResponse }
      }
      interface HealthListResponseInit {
        statuses?: { readonly [key: string]: grpc.health.v1.HealthCheckResponseInit } | null | undefined
      }
      namespace HealthListResponse {
        function encode(message: grpc.health.v1.HealthListResponseInit): $Writer
        function decode(bytes: Uint8Array): grpc.health.v1.HealthListResponse
      }
    }
  }
}
export declare namespace inference {
  interface ServerLiveRequest {
  }
  interface ServerLiveRequestInit {
  }
  namespace ServerLiveRequest {
    function encode(message: inference.ServerLiveRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.ServerLiveRequest
  }
  interface ServerLiveResponse {
    readonly live: boolean
  }
  interface ServerLiveResponseInit {
    live?: boolean | null | undefined
  }
  namespace ServerLiveResponse {
    function encode(message: inference.ServerLiveResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.ServerLiveResponse
  }
  interface ServerReadyRequest {
  }
  interface ServerReadyRequestInit {
  }
  namespace ServerReadyRequest {
    function encode(message: inference.ServerReadyRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.ServerReadyRequest
  }
  interface ServerReadyResponse {
    readonly ready: boolean
  }
  interface ServerReadyResponseInit {
    ready?: boolean | null | undefined
  }
  namespace ServerReadyResponse {
    function encode(message: inference.ServerReadyResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.ServerReadyResponse
  }
  interface ModelReadyRequest {
    readonly name: string
    readonly version: string
  }
  interface ModelReadyRequestInit {
    name?: string | null | undefined
    version?: string | null | undefined
  }
  namespace ModelReadyRequest {
    function encode(message: inference.ModelReadyRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelReadyRequest
  }
  interface ModelReadyResponse {
    readonly ready: boolean
  }
  interface ModelReadyResponseInit {
    ready?: boolean | null | undefined
  }
  namespace ModelReadyResponse {
    function encode(message: inference.ModelReadyResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelReadyResponse
  }
  interface ServerMetadataRequest {
  }
  interface ServerMetadataRequestInit {
  }
  namespace ServerMetadataRequest {
    function encode(message: inference.ServerMetadataRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.ServerMetadataRequest
  }
  interface ServerMetadataResponse {
    readonly name: string
    readonly version: string
    readonly extensions: readonly string[]
  }
  interface ServerMetadataResponseInit {
    name?: string | null | undefined
    version?: string | null | undefined
    extensions?: readonly string[] | null | undefined
  }
  namespace ServerMetadataResponse {
    function encode(message: inference.ServerMetadataResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.ServerMetadataResponse
  }
  interface ModelMetadataRequest {
    readonly name: string
    readonly version: string
  }
  interface ModelMetadataRequestInit {
    name?: string | null | undefined
    version?: string | null | undefined
  }
  namespace ModelMetadataRequest {
    function encode(message: inference.ModelMetadataRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelMetadataRequest
  }
  interface ModelMetadataResponse {
    readonly name: string
    readonly versions: readonly string[]
    readonly platform: string
    readonly inputs: readonly inference.ModelMetadataResponse.TensorMetadata[]
    readonly outputs: readonly inference.ModelMetadataResponse.TensorMetadata[]
    readonly parameters: { readonly [key: string]: inference.InferParameter }
  }
  interface ModelMetadataResponseInit {
    name?: string | null | undefined
    versions?: readonly string[] | null | undefined
    platform?: string | null | undefined
    inputs?: readonly inference.ModelMetadataResponse.TensorMetadataInit[] | null | undefined
    outputs?: readonly inference.ModelMetadataResponse.TensorMetadataInit[] | null | undefined
    parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
  }
  namespace ModelMetadataResponse {
    function encode(message: inference.ModelMetadataResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelMetadataResponse
    interface TensorMetadata {
      readonly name: string
      readonly datatype: string
      readonly shape: readonly number[]
      readonly parameters: { readonly [key: string]: inference.InferParameter }
    }
    interface TensorMetadataInit {
      name?: string | null | undefined
      datatype?: string | null | undefined
      shape?: readonly number[] | null | undefined
      parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
    }
    namespace TensorMetadata {
      function encode(message: inference.ModelMetadataResponse.TensorMetadataInit): $Writer
      function decode(bytes: Uint8Array): inference.ModelMetadataResponse.TensorMetadata
    }
  }
  interface ModelInferRequest {
    readonly modelName: string
    readonly modelVersion: string
    readonly id: string
    readonly parameters: { readonly [key: string]: inference.InferParameter }
    readonly inputs: readonly inference.ModelInferRequest.InferInputTensor[]
    readonly outputs: readonly inference.ModelInferRequest.InferRequestedOutputTensor[]
    readonly rawInputContents: readonly Uint8Array[]
  }
  interface ModelInferRequestInit {
    modelName?: string | null | undefined
    modelVersion?: string | null | undefined
    id?: string | null | undefined
    parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
    inputs?: readonly inference.ModelInferRequest.InferInputTensorInit[] | null | undefined
    outputs?: readonly inference.ModelInferRequest.InferRequestedOutputTensorInit[] | null | undefined
    rawInputContents?: readonly Uint8Array[] | null | undefined
  }
  namespace ModelInferRequest {
    function encode(message: inference.ModelInferRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelInferRequest
    interface InferInputTensor {
      readonly name: string
      readonly datatype: string
      readonly shape: readonly number[]
      readonly parameters: { readonly [key: string]: inference.InferParameter }
      readonly contents: inference.InferTensorContents | null
    }
    interface InferInputTensorInit {
      name?: string | null | undefined
      datatype?: string | null | undefined
      shape?: readonly number[] | null | undefined
      parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
      contents?: inference.InferTensorContentsInit | null | undefined
    }
    namespace InferInputTensor {
      function encode(message: inference.ModelInferRequest.InferInputTensorInit): $Writer
      function decode(bytes: Uint8Array): inference.ModelInferRequest.InferInputTensor
    }
    interface InferRequestedOutputTensor {
      readonly name: string
      readonly parameters: { readonly [key: string]: inference.InferParameter }
    }
    interface InferRequestedOutputTensorInit {
      name?: string | null | undefined
      parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
    }
    namespace InferRequestedOutputTensor {
      function encode(message: inference.ModelInferRequest.InferRequestedOutputTensorInit): $Writer
      function decode(bytes: Uint8Array): inference.ModelInferRequest.InferRequestedOutputTensor
    }
  }
  interface ModelInferResponse {
    readonly modelName: string
    readonly modelVersion: string
    readonly id: string
    readonly parameters: { readonly [key: string]: inference.InferParameter }
    readonly outputs: readonly inference.ModelInferResponse.InferOutputTensor[]
    readonly rawOutputContents: readonly Uint8Array[]
  }
  interface ModelInferResponseInit {
    modelName?: string | null | undefined
    modelVersion?: string | null | undefined
    id?: string | null | undefined
    parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
    outputs?: readonly inference.ModelInferResponse.InferOutputTensorInit[] | null | undefined
    rawOutputContents?: readonly Uint8Array[] | null | undefined
  }
  namespace ModelInferResponse {
    function encode(message: inference.ModelInferResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelInferResponse
    interface InferOutputTensor {
      readonly name: string
      readonly datatype: string
      readonly shape: readonly number[]
      readonly parameters: { readonly [key: string]: inference.InferParameter }
      readonly contents: inference.InferTensorContents | null
    }
    interface InferOutputTensorInit {
      name?: string | null | undefined
      datatype?: string | null | undefined
      shape?: readonly number[] | null | undefined
      parameters?: { readonly [key: string]: inference.InferParameterInit } | null | undefined
      contents?: inference.InferTensorContentsInit | null | undefined
    }
    namespace InferOutputTensor {
      function encode(message: inference.ModelInferResponse.InferOutputTensorInit): $Writer
      function decode(bytes: Uint8Array): inference.ModelInferResponse.InferOutputTensor
    }
  }
  interface InferParameter {
    readonly boolParam: boolean | null
    readonly int64Param: number | null
    readonly stringParam: string | null
    /** Which of them is set. */
    readonly parameterChoice?: 'boolParam' | 'int64Param' | 'stringParam' | undefined
  }
  interface InferParameterInit {
    boolParam?: boolean | null | undefined
    int64Param?: number | null | undefined
    stringParam?: string | null | undefined
  }
  namespace InferParameter {
    function encode(message: inference.InferParameterInit): $Writer
    function decode(bytes: Uint8Array): inference.InferParameter
  }
  interface InferTensorContents {
    readonly boolContents: readonly boolean[]
    readonly intContents: readonly number[]
    readonly int64Contents: readonly number[]
    readonly uintContents: readonly number[]
    readonly uint64Contents: readonly number[]
    readonly fp32Contents: readonly number[]
    readonly fp64Contents: readonly number[]
    readonly bytesContents: readonly Uint8Array[]
  }
  interface InferTensorContentsInit {
    boolContents?: readonly boolean[] | null | undefined
    intContents?: readonly number[] | null | undefined
    int64Contents?: readonly number[] | null | undefined
    uintContents?: readonly number[] | null | undefined
    uint64Contents?: readonly number[] | null | undefined
    fp32Contents?: readonly number[] | null | undefined
    fp64Contents?: readonly number[] | null | undefined
    bytesContents?: readonly Uint8Array[] | null | undefined
  }
  namespace InferTensorContents {
    function encode(message: inference.InferTensorContentsInit): $Writer
    function decode(bytes: Uint8Array): inference.InferTensorContents
  }
  interface ModelRepositoryParameter {
    readonly boolParam: boolean | null
    readonly int64Param: number | null
    readonly stringParam: string | null
    readonly bytesParam: Uint8Array | null
    /** Which of them is set. */
    readonly parameterChoice?: 'boolParam' | 'int64Param' | 'stringParam' | 'bytesParam' | undefined
  }
  interface ModelRepositoryParameterInit {
    boolParam?: boolean | null | undefined
    int64Param?: number | null | undefined
    stringParam?: string | null | undefined
    bytesParam?: Uint8Array | null | undefined
  }
  namespace ModelRepositoryParameter {
    function encode(message: inference.ModelRepositoryParameterInit): $Writer
    function decode(bytes: Uint8Array): inference.ModelRepositoryParameter
  }
  interface RepositoryIndexRequest {
    readonly repositoryName: string
    readonly ready: boolean
  }
  interface RepositoryIndexRequestInit {
    repositoryName?: string | null | undefined
    ready?: boolean | null | undefined
  }
  namespace RepositoryIndexRequest {
    function encode(message: inference.RepositoryIndexRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.RepositoryIndexRequest
  }
  interface RepositoryIndexResponse {
    readonly models: readonly inference.RepositoryIndexResponse.ModelIndex[]
  }
  interface RepositoryIndexResponseInit {
    models?: readonly inference.RepositoryIndexResponse.ModelIndexInit[] | null | undefined
  }
  namespace RepositoryIndexResponse {
    function encode(message: inference.RepositoryIndexResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.RepositoryIndexResponse
    interface ModelIndex {
      readonly name: string
      readonly version: string
      readonly state: string
      readonly reason: string
    }
    interface ModelIndexInit {
      name?: string | null | undefined
      version?: string | null | undefined
      state?: string | null | undefined
      reason?: string | null | undefined
    }
    namespace ModelIndex {
      function encode(message: inference.RepositoryIndexResponse.ModelIndexInit): $Writer
      function decode(bytes: Uint8Array): inference.RepositoryIndexResponse.ModelIndex
    }
  }
  interface RepositoryModelLoadRequest {
    readonly repositoryName: string
    readonly modelName: string
    readonly parameters: { readonly [key: string]: inference.ModelRepositoryParameter }
  }
  interface RepositoryModelLoadRequestInit {
    repositoryName?: string | null | undefined
    modelName?: string | null | undefined
    parameters?: { readonly [key: string]: inference.ModelRepositoryParameterInit } | null | undefined
  }
  namespace RepositoryModelLoadRequest {
    function encode(message: inference.RepositoryModelLoadRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.RepositoryModelLoadRequest
  }
  interface RepositoryModelLoadResponse {
  }
  interface RepositoryModelLoadResponseInit {
  }
  namespace RepositoryModelLoadResponse {
    function encode(message: inference.RepositoryModelLoadResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.RepositoryModelLoadResponse
  }
  interface RepositoryModelUnloadRequest {
    readonly repositoryName: string
    readonly modelName: string
    readonly parameters: { readonly [key: string]: inference.ModelRepositoryParameter }
  }
  interface RepositoryModelUnloadRequestInit {
    repositoryName?: string | null | undefined
    modelName?: string | null | undefined
    parameters?: { readonly [key: string]: inference.ModelRepositoryParameterInit } | null | undefined
  }
  namespace RepositoryModelUnloadRequest {
    function encode(message: inference.RepositoryModelUnloadRequestInit): $Writer
    function decode(bytes: Uint8Array): inference.RepositoryModelUnloadRequest
  }
  interface RepositoryModelUnloadResponse {
  }
  interface RepositoryModelUnloadResponseInit {
  }
  namespace RepositoryModelUnloadResponse {
    function encode(message: inference.RepositoryModelUnloadResponseInit): $Writer
    function decode(bytes: Uint8Array): inference.RepositoryModelUnloadResponse
  }
}
export declare namespace seldon {
  namespace mlops {
    namespace scheduler {
      type ResourceType = 0 | 1
      const ResourceType: $Enum<{
        MODEL: 0
        PIPELINE: 1
      }>
      interface LoadModelRequest {
        readonly model: seldon.mlops.scheduler.Model | null
      }
      interface LoadModelRequestInit {
        model?: seldon.mlops.scheduler.ModelInit | null | undefined
      }
      namespace LoadModelRequest {
        function encode(message: seldon.mlops.scheduler.LoadModelRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.LoadModelRequest
      }
      interface Model {
        readonly meta: seldon.mlops.scheduler.MetaData | null
        readonly modelSpec: seldon.mlops.scheduler.ModelSpec | null
        readonly deploymentSpec: seldon.mlops.scheduler.DeploymentSpec | null
        readonly streamSpec: seldon.mlops.scheduler.StreamSpec | null
        readonly dataflowSpec: seldon.mlops.scheduler.DataflowSpec | null
      }
      interface ModelInit {
        meta?: seldon.mlops.scheduler.MetaDataInit | null | undefined
        modelSpec?: seldon.mlops.scheduler.ModelSpecInit | null | undefined
        deploymentSpec?: seldon.mlops.scheduler.DeploymentSpecInit | null | undefined
        streamSpec?: seldon.mlops.scheduler.StreamSpecInit | null | undefined
        dataflowSpec?: seldon.mlops.scheduler.DataflowSpecInit | null | undefined
      }
      namespace Model {
        function encode(message: seldon.mlops.scheduler.ModelInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.Model
      }
      interface MetaData {
        readonly name: string
        readonly kind: string | null
        readonly version: string | null
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
      }
      interface MetaDataInit {
        name?: string | null | undefined
        kind?: string | null | undefined
        version?: string | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
      }
      namespace MetaData {
        function encode(message: seldon.mlops.scheduler.MetaDataInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.MetaData
      }
      interface DataflowSpec {
        readonly cleanTopicsOnDelete: boolean
      }
      interface DataflowSpecInit {
        cleanTopicsOnDelete?: boolean | null | undefined
      }
      namespace DataflowSpec {
        function encode(message: seldon.mlops.scheduler.DataflowSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.DataflowSpec
      }
      interface DeploymentSpec {
        readonly replicas: number
        readonly minReplicas: number
        readonly maxReplicas: number
        readonly logPayloads: boolean
      }
      interface DeploymentSpecInit {
        replicas?: number | null | undefined
        minReplicas?: number | null | undefined
        maxReplicas?: number | null | undefined
        logPayloads?: boolean | null | undefined
      }
      namespace DeploymentSpec {
        function encode(message: seldon.mlops.scheduler.DeploymentSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.DeploymentSpec
      }
      interface ModelSpec {
        readonly uri: string
        readonly artifactVersion: number | null
        readonly storageConfig: seldon.mlops.scheduler.StorageConfig | null
        readonly requirements: readonly string[]
        readonly memoryBytes: number | null
        readonly server: string | null
        readonly parameters: readonly seldon.mlops.scheduler.ParameterSpec[]
        readonly modelRuntimeInfo: seldon.mlops.scheduler.ModelRuntimeInfo | null
        readonly explainer: seldon.mlops.scheduler.ExplainerSpec | null
        readonly llm: seldon.mlops.scheduler.LlmSpec | null
        /** Which of them is set. */
        readonly modelSpec?: 'explainer' | 'llm' | undefined
      }
      interface ModelSpecInit {
        uri?: string | null | undefined
        artifactVersion?: number | null | undefined
        storageConfig?: seldon.mlops.scheduler.StorageConfigInit | null | undefined
        requirements?: readonly string[] | null | undefined
        memoryBytes?: number | null | undefined
        server?: string | null | undefined
        parameters?: readonly seldon.mlops.scheduler.ParameterSpecInit[] | null | undefined
        modelRuntimeInfo?: seldon.mlops.scheduler.ModelRuntimeInfoInit | null | undefined
        explainer?: seldon.mlops.scheduler.ExplainerSpecInit | null | undefined
        llm?: seldon.mlops.scheduler.LlmSpecInit | null | undefined
      }
      namespace ModelSpec {
        function encode(message: seldon.mlops.scheduler.ModelSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelSpec
      }
      interface ParameterSpec {
        readonly name: string
        readonly value: string
      }
      interface ParameterSpecInit {
        name?: string | null | undefined
        value?: string | null | undefined
      }
      namespace ParameterSpec {
        function encode(message: seldon.mlops.scheduler.ParameterSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ParameterSpec
      }
      interface ExplainerSpec {
        readonly type: string
        readonly modelRef: string | null
        readonly pipelineRef: string | null
      }
      interface ExplainerSpecInit {
        type?: string | null | undefined
        modelRef?: string | null | undefined
        pipelineRef?: string | null | undefined
      }
      namespace ExplainerSpec {
        function encode(message: seldon.mlops.scheduler.ExplainerSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExplainerSpec
      }
      interface LlmSpec {
        readonly modelRef: string | null
        readonly pipelineRef: string | null
      }
      interface LlmSpecInit {
        modelRef?: string | null | undefined
        pipelineRef?: string | null | undefined
      }
      namespace LlmSpec {
        function encode(message: seldon.mlops.scheduler.LlmSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.LlmSpec
      }
      interface ModelRuntimeInfo {
        readonly mlserver: seldon.mlops.scheduler.MLServerModelSettings | null
        readonly triton: seldon.mlops.scheduler.TritonModelConfig | null
        /** Which of them is set. */
        readonly modelRuntimeInfo?: 'mlserver' | 'triton' | undefined
      }
      interface ModelRuntimeInfoInit {
        mlserver?: seldon.mlops.scheduler.MLServerModelSettingsInit | null | undefined
        triton?: seldon.mlops.scheduler.TritonModelConfigInit | null | undefined
      }
      namespace ModelRuntimeInfo {
        function encode(message: seldon.mlops.scheduler.ModelRuntimeInfoInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelRuntimeInfo
      }
      interface MLServerModelSettings {
        readonly parallelWorkers: number
      }
      interface MLServerModelSettingsInit {
        parallelWorkers?: number | null | undefined
      }
      namespace MLServerModelSettings {
        function encode(message: seldon.mlops.scheduler.MLServerModelSettingsInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.MLServerModelSettings
      }
      interface TritonModelConfig {
        readonly cpu: readonly seldon.mlops.scheduler.TritonCPU[]
      }
      interface TritonModelConfigInit {
        cpu?: readonly seldon.mlops.scheduler.TritonCPUInit[] | null | undefined
      }
      namespace TritonModelConfig {
        function encode(message: seldon.mlops.scheduler.TritonModelConfigInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.TritonModelConfig
      }
      interface TritonCPU {
        readonly instanceCount: number
      }
      interface TritonCPUInit {
        instanceCount?: number | null | undefined
      }
      namespace TritonCPU {
        function encode(message: seldon.mlops.scheduler.TritonCPUInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.TritonCPU
      }
      interface KubernetesMeta {
        readonly namespace: string
        readonly generation: number
      }
      interface KubernetesMetaInit {
        namespace?: string | null | undefined
        generation?: number | null | undefined
      }
      namespace KubernetesMeta {
        function encode(message: seldon.mlops.scheduler.KubernetesMetaInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.KubernetesMeta
      }
      interface StreamSpec {
        readonly inputTopic: string
        readonly outputTopic: string
      }
      interface StreamSpecInit {
        inputTopic?: string | null | undefined
        outputTopic?: string | null | undefined
      }
      namespace StreamSpec {
        function encode(message: seldon.mlops.scheduler.StreamSpecInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.StreamSpec
      }
      interface StorageConfig {
        readonly storageSecretName: string | null
        readonly storageRcloneConfig: string | null
        /** Which of them is set. */
        readonly config?: 'storageSecretName' | 'storageRcloneConfig' | undefined
      }
      interface StorageConfigInit {
        storageSecretName?: string | null | undefined
        storageRcloneConfig?: string | null | undefined
      }
      namespace StorageConfig {
        function encode(message: seldon.mlops.scheduler.StorageConfigInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.StorageConfig
      }
      interface LoadModelResponse {
      }
      interface LoadModelResponseInit {
      }
      namespace LoadModelResponse {
        function encode(message: seldon.mlops.scheduler.LoadModelResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.LoadModelResponse
      }
      interface ModelReference {
        readonly name: string
        readonly version: number | null
      }
      interface ModelReferenceInit {
        name?: string | null | undefined
        version?: number | null | undefined
      }
      namespace ModelReference {
        function encode(message: seldon.mlops.scheduler.ModelReferenceInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelReference
      }
      interface UnloadModelRequest {
        readonly model: seldon.mlops.scheduler.ModelReference | null
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
      }
      interface UnloadModelRequestInit {
        model?: seldon.mlops.scheduler.ModelReferenceInit | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
      }
      namespace UnloadModelRequest {
        function encode(message: seldon.mlops.scheduler.UnloadModelRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.UnloadModelRequest
      }
      interface UnloadModelResponse {
      }
      interface UnloadModelResponseInit {
      }
      namespace UnloadModelResponse {
        function encode(message: seldon.mlops.scheduler.UnloadModelResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.UnloadModelResponse
      }
      interface ModelStatusResponse {
        readonly modelName: string
        readonly versions: readonly seldon.mlops.scheduler.ModelVersionStatus[]
        readonly deleted: boolean
        readonly keepTopics: boolean
        readonly timestamp: number
        readonly operation: seldon.mlops.scheduler.ModelStatusResponse.ModelOperation
      }
      interface ModelStatusResponseInit {
        modelName?: string | null | undefined
        versions?: readonly seldon.mlops.scheduler.ModelVersionStatusInit[] | null | undefined
        deleted?: boolean | null | undefined
        keepTopics?: boolean | null | undefined
        timestamp?: number | null | undefined
        operation?: seldon.mlops.scheduler.ModelStatusResponse.ModelOperation | null | undefined
      }
      namespace ModelStatusResponse {
        function encode(message: seldon.mlops.scheduler.ModelStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelStatusResponse
        type ModelOperation = 0 | 1 | 2
        const ModelOperation: $Enum<{
          ModelOperationUnknown: 0
          ModelCreate: 1
          ModelDelete: 2
        }>
      }
      interface ModelVersionStatus {
        readonly version: number
        readonly serverName: string
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
        readonly modelReplicaState: { readonly [key: string]: seldon.mlops.scheduler.ModelReplicaStatus }
        readonly state: seldon.mlops.scheduler.ModelStatus | null
        readonly modelDefn: seldon.mlops.scheduler.Model | null
      }
      interface ModelVersionStatusInit {
        version?: number | null | undefined
        serverName?: string | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
        modelReplicaState?: { readonly [key: string]: seldon.mlops.scheduler.ModelReplicaStatusInit } | null | undefined
        state?: seldon.mlops.scheduler.ModelStatusInit | null | undefined
        modelDefn?: seldon.mlops.scheduler.ModelInit | null | undefined
      }
      namespace ModelVersionStatus {
        function encode(message: seldon.mlops.scheduler.ModelVersionStatusInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelVersionStatus
      }
      interface ModelStatus {
        readonly state: seldon.mlops.scheduler.ModelStatus.ModelState
        readonly reason: string
        readonly availableReplicas: number
        readonly unavailableReplicas: number
        readonly lastChangeTimestamp: google.protobuf.Timestamp | null
        readonly modelGwState: seldon.mlops.scheduler.ModelStatus.ModelState
        readonly modelGwReason: string
      }
      interface ModelStatusInit {
        state?: seldon.mlops.scheduler.ModelStatus.ModelState | null | undefined
        reason?: string | null | undefined
        availableReplicas?: number | null | undefined
        unavailableReplicas?: number | null | undefined
        lastChangeTimestamp?: google.protobuf.TimestampInit | null | undefined
        modelGwState?: seldon.mlops.scheduler.ModelStatus.ModelState | null | undefined
        modelGwReason?: string | null | undefined
      }
      namespace ModelStatus {
        function encode(message: seldon.mlops.scheduler.ModelStatusInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelStatus
        type ModelState = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
        const ModelState: $Enum<{
          ModelStateUnknown: 0
          ModelProgressing: 1
          ModelAvailable: 2
          ModelFailed: 3
          ModelTerminating: 4
          ModelTerminated: 5
          ModelTerminateFailed: 6
          ScheduleFailed: 7
          ModelScaledDown: 8
          ModelCreate: 9
          ModelTerminate: 10
        }>
      }
      interface ModelReplicaStatus {
        readonly state: seldon.mlops.scheduler.ModelReplicaStatus.ModelReplicaState
        readonly reason: string
        readonly lastChangeTimestamp: google.protobuf.Timestamp | null
      }
      interface ModelReplicaStatusInit {
        state?: seldon.mlops.scheduler.ModelReplicaStatus.ModelReplicaState | null | undefined
        reason?: string | null | undefined
        lastChangeTimestamp?: google.protobuf.TimestampInit | null | undefined
      }
      namespace ModelReplicaStatus {
        function encode(message: seldon.mlops.scheduler.ModelReplicaStatusInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelReplicaStatus
        type ModelReplicaState = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        const ModelReplicaState: $Enum<{
          ModelReplicaStateUnknown: 0
          LoadRequested: 1
          Loading: 2
          Loaded: 3
          LoadFailed: 4
          UnloadRequested: 5
          Unloading: 6
          Unloaded: 7
          UnloadFailed: 8
          Available: 9
          LoadedUnavailable: 10
          UnloadEnvoyRequested: 11
          Draining: 12
        }>
      }
      interface ServerStatusRequest {
        readonly subscriberName: string
        readonly name: string | null
      }
      interface ServerStatusRequestInit {
        subscriberName?: string | null | undefined
        name?: string | null | undefined
      }
      namespace ServerStatusRequest {
        function encode(message: seldon.mlops.scheduler.ServerStatusRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerStatusRequest
      }
      interface ServerStatusResponse {
        readonly type: seldon.mlops.scheduler.ServerStatusResponse.Type
        readonly serverName: string
        readonly resources: readonly seldon.mlops.scheduler.ServerReplicaResources[]
        readonly expectedReplicas: number
        readonly availableReplicas: number
        readonly numLoadedModelReplicas: number
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
      }
      interface ServerStatusResponseInit {
        type?: seldon.mlops.scheduler.ServerStatusResponse.Type | null | undefined
        serverName?: string | null | undefined
        resources?: readonly seldon.mlops.scheduler.ServerReplicaResourcesInit[] | null | undefined
        expectedReplicas?: number | null | undefined
        availableReplicas?: number | null | undefined
        numLoadedModelReplicas?: number | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
      }
      namespace ServerStatusResponse {
        function encode(message: seldon.mlops.scheduler.ServerStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerStatusResponse
        type Type = 0 | 1 | 2 | 4
        const Type: $Enum<{
          StatusResponseTypeUnknown: 0
          StatusUpdate: 1
          NonAuthoritativeReplicaInfo: 2
          ScalingRequest: 4
        }>
      }
      interface ServerReplicaResources {
        readonly replicaIdx: number
        readonly totalMemoryBytes: number
        readonly availableMemoryBytes: number
        readonly numLoadedModels: number
        readonly overCommitPercentage: number
      }
      interface ServerReplicaResourcesInit {
        replicaIdx?: number | null | undefined
        totalMemoryBytes?: number | null | undefined
        availableMemoryBytes?: number | null | undefined
        numLoadedModels?: number | null | undefined
        overCommitPercentage?: number | null | undefined
      }
      namespace ServerReplicaResources {
        function encode(message: seldon.mlops.scheduler.ServerReplicaResourcesInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerReplicaResources
      }
      interface ModelSubscriptionRequest {
        readonly subscriberName: string
        readonly isModelGateway: boolean
      }
      interface ModelSubscriptionRequestInit {
        subscriberName?: string | null | undefined
        isModelGateway?: boolean | null | undefined
      }
      namespace ModelSubscriptionRequest {
        function encode(message: seldon.mlops.scheduler.ModelSubscriptionRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelSubscriptionRequest
      }
      interface ModelStatusRequest {
        readonly subscriberName: string
        readonly model: seldon.mlops.scheduler.ModelReference | null
        readonly allVersions: boolean
      }
      interface ModelStatusRequestInit {
        subscriberName?: string | null | undefined
        model?: seldon.mlops.scheduler.ModelReferenceInit | null | undefined
        allVersions?: boolean | null | undefined
      }
      namespace ModelStatusRequest {
        function encode(message: seldon.mlops.scheduler.ModelStatusRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelStatusRequest
      }
      interface ServerNotifyRequest {
        readonly servers: readonly seldon.mlops.scheduler.ServerNotify[]
        readonly isFirstSync: boolean
      }
      interface ServerNotifyRequestInit {
        servers?: readonly seldon.mlops.scheduler.ServerNotifyInit[] | null | undefined
        isFirstSync?: boolean | null | undefined
      }
      namespace ServerNotifyRequest {
        function encode(message: seldon.mlops.scheduler.ServerNotifyRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerNotifyRequest
      }
      interface ServerNotify {
        readonly name: string
        readonly expectedReplicas: number
        readonly minReplicas: number
        readonly maxReplicas: number
        readonly shared: boolean
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
      }
      interface ServerNotifyInit {
        name?: string | null | undefined
        expectedReplicas?: number | null | undefined
        minReplicas?: number | null | undefined
        maxReplicas?: number | null | undefined
        shared?: boolean | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
      }
      namespace ServerNotify {
        function encode(message: seldon.mlops.scheduler.ServerNotifyInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerNotify
      }
      interface ServerNotifyResponse {
      }
      interface ServerNotifyResponseInit {
      }
      namespace ServerNotifyResponse {
        function encode(message: seldon.mlops.scheduler.ServerNotifyResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerNotifyResponse
      }
      interface ServerSubscriptionRequest {
        readonly subscriberName: string
      }
      interface ServerSubscriptionRequestInit {
        subscriberName?: string | null | undefined
      }
      namespace ServerSubscriptionRequest {
        function encode(message: seldon.mlops.scheduler.ServerSubscriptionRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ServerSubscriptionRequest
      }
      interface StartExperimentRequest {
        readonly experiment: seldon.mlops.scheduler.Experiment | null
      }
      interface StartExperimentRequestInit {
        experiment?: seldon.mlops.scheduler.ExperimentInit | null | undefined
      }
      namespace StartExperimentRequest {
        function encode(message: seldon.mlops.scheduler.StartExperimentRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.StartExperimentRequest
      }
      interface Experiment {
        readonly name: string
        readonly default: string | null
        readonly candidates: readonly seldon.mlops.scheduler.ExperimentCandidate[]
        readonly mirror: seldon.mlops.scheduler.ExperimentMirror | null
        readonly config: seldon.mlops.scheduler.ExperimentConfig | null
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
        readonly resourceType: seldon.mlops.scheduler.ResourceType
      }
      interface ExperimentInit {
        name?: string | null | undefined
        default?: string | null | undefined
        candidates?: readonly seldon.mlops.scheduler.ExperimentCandidateInit[] | null | undefined
        mirror?: seldon.mlops.scheduler.ExperimentMirrorInit | null | undefined
        config?: seldon.mlops.scheduler.ExperimentConfigInit | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
        resourceType?: seldon.mlops.scheduler.ResourceType | null | undefined
      }
      namespace Experiment {
        function encode(message: seldon.mlops.scheduler.ExperimentInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.Experiment
      }
      interface ExperimentConfig {
        readonly stickySessions: boolean
      }
      interface ExperimentConfigInit {
        stickySessions?: boolean | null | undefined
      }
      namespace ExperimentConfig {
        function encode(message: seldon.mlops.scheduler.ExperimentConfigInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExperimentConfig
      }
      interface ExperimentCandidate {
        readonly name: string
        readonly weight: number
      }
      interface ExperimentCandidateInit {
        name?: string | null | undefined
        weight?: number | null | undefined
      }
      namespace ExperimentCandidate {
        function encode(message: seldon.mlops.scheduler.ExperimentCandidateInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExperimentCandidate
      }
      interface ExperimentMirror {
        readonly name: string
        readonly percent: number
      }
      interface ExperimentMirrorInit {
        name?: string | null | undefined
        percent?: number | null | undefined
      }
      namespace ExperimentMirror {
        function encode(message: seldon.mlops.scheduler.ExperimentMirrorInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExperimentMirror
      }
      interface StartExperimentResponse {
      }
      interface StartExperimentResponseInit {
      }
      namespace StartExperimentResponse {
        function encode(message: seldon.mlops.scheduler.StartExperimentResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.StartExperimentResponse
      }
      interface StopExperimentRequest {
        readonly name: string
      }
      interface StopExperimentRequestInit {
        name?: string | null | undefined
      }
      namespace StopExperimentRequest {
        function encode(message: seldon.mlops.scheduler.StopExperimentRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.StopExperimentRequest
      }
      interface StopExperimentResponse {
      }
      interface StopExperimentResponseInit {
      }
      namespace StopExperimentResponse {
        function encode(message: seldon.mlops.scheduler.StopExperimentResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.StopExperimentResponse
      }
      interface ExperimentSubscriptionRequest {
        readonly subscriberName: string
      }
      interface ExperimentSubscriptionRequestInit {
        subscriberName?: string | null | undefined
      }
      namespace ExperimentSubscriptionRequest {
        function encode(message: seldon.mlops.scheduler.ExperimentSubscriptionRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExperimentSubscriptionRequest
      }
      interface ExperimentStatusResponse {
        readonly experimentName: string
        readonly active: boolean
        readonly candidatesReady: boolean
        readonly mirrorReady: boolean
        readonly statusDescription: string
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
      }
      interface ExperimentStatusResponseInit {
        experimentName?: string | null | undefined
        active?: boolean | null | undefined
        candidatesReady?: boolean | null | undefined
        mirrorReady?: boolean | null | undefined
        statusDescription?: string | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
      }
      namespace ExperimentStatusResponse {
        function encode(message: seldon.mlops.scheduler.ExperimentStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExperimentStatusResponse
      }
      interface LoadPipelineRequest {
        readonly pipeline: seldon.mlops.scheduler.Pipeline | null
      }
      interface LoadPipelineRequestInit {
        pipeline?: seldon.mlops.scheduler.PipelineInit | null | undefined
      }
      namespace LoadPipelineRequest {
        function encode(message: seldon.mlops.scheduler.LoadPipelineRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.LoadPipelineRequest
      }
      interface ExperimentStatusRequest {
        readonly subscriberName: string
        readonly name: string | null
      }
      interface ExperimentStatusRequestInit {
        subscriberName?: string | null | undefined
        name?: string | null | undefined
      }
      namespace ExperimentStatusRequest {
        function encode(message: seldon.mlops.scheduler.ExperimentStatusRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ExperimentStatusRequest
      }
      interface Pipeline {
        readonly name: string
        readonly uid: string
        readonly version: number
        readonly steps: readonly seldon.mlops.scheduler.PipelineStep[]
        readonly output: seldon.mlops.scheduler.PipelineOutput | null
        readonly kubernetesMeta: seldon.mlops.scheduler.KubernetesMeta | null
        readonly input: seldon.mlops.scheduler.PipelineInput | null
        readonly dataflowSpec: seldon.mlops.scheduler.DataflowSpec | null
        readonly allowCycles: boolean
        readonly maxStepRevisits: number
      }
      interface PipelineInit {
        name?: string | null | undefined
        uid?: string | null | undefined
        version?: number | null | undefined
        steps?: readonly seldon.mlops.scheduler.PipelineStepInit[] | null | undefined
        output?: seldon.mlops.scheduler.PipelineOutputInit | null | undefined
        kubernetesMeta?: seldon.mlops.scheduler.KubernetesMetaInit | null | undefined
        input?: seldon.mlops.scheduler.PipelineInputInit | null | undefined
        dataflowSpec?: seldon.mlops.scheduler.DataflowSpecInit | null | undefined
        allowCycles?: boolean | null | undefined
        maxStepRevisits?: number | null | undefined
      }
      namespace Pipeline {
        function encode(message: seldon.mlops.scheduler.PipelineInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.Pipeline
      }
      interface PipelineStep {
        readonly name: string
        readonly inputs: readonly string[]
        readonly joinWindowMs: number | null
        readonly tensorMap: { readonly [key: string]: string }
        readonly inputsJoin: seldon.mlops.scheduler.PipelineStep.JoinOp
        readonly triggers: readonly string[]
        readonly triggersJoin: seldon.mlops.scheduler.PipelineStep.JoinOp
        readonly batch: seldon.mlops.scheduler.Batch | null
      }
      interface PipelineStepInit {
        name?: string | null | undefined
        inputs?: readonly string[] | null | undefined
        joinWindowMs?: number | null | undefined
        tensorMap?: { readonly [key: string]: string } | null | undefined
        inputsJoin?: seldon.mlops.scheduler.PipelineStep.JoinOp | null | undefined
        triggers?: readonly string[] | null | undefined
        triggersJoin?: seldon.mlops.scheduler.PipelineStep.JoinOp | null | undefined
        batch?: seldon.mlops.scheduler.BatchInit | null | undefined
      }
      namespace PipelineStep {
        function encode(message: seldon.mlops.scheduler.PipelineStepInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineStep
        type JoinOp = 0 | 1 | 2
        const JoinOp: $Enum<{
          INNER: 0
          OUTER: 1
          ANY: 2
        }>
      }
      interface Batch {
        readonly size: number | null
        readonly windowMs: number | null
      }
      interface BatchInit {
        size?: number | null | undefined
        windowMs?: number | null | undefined
      }
      namespace Batch {
        function encode(message: seldon.mlops.scheduler.BatchInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.Batch
      }
      interface PipelineInput {
        readonly externalInputs: readonly string[]
        readonly externalTriggers: readonly string[]
        readonly joinWindowMs: number | null
        readonly joinType: seldon.mlops.scheduler.PipelineInput.JoinOp
        readonly triggersJoin: seldon.mlops.scheduler.PipelineInput.JoinOp
        readonly tensorMap: { readonly [key: string]: string }
      }
      interface PipelineInputInit {
        externalInputs?: readonly string[] | null | undefined
        externalTriggers?: readonly string[] | null | undefined
        joinWindowMs?: number | null | undefined
        joinType?: seldon.mlops.scheduler.PipelineInput.JoinOp | null | undefined
        triggersJoin?: seldon.mlops.scheduler.PipelineInput.JoinOp | null | undefined
        tensorMap?: { readonly [key: string]: string } | null | undefined
      }
      namespace PipelineInput {
        function encode(message: seldon.mlops.scheduler.PipelineInputInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineInput
        type JoinOp = 0 | 1 | 2
        const JoinOp: $Enum<{
          INNER: 0
          OUTER: 1
          ANY: 2
        }>
      }
      interface PipelineOutput {
        readonly steps: readonly string[]
        readonly joinWindowMs: number
        readonly stepsJoin: seldon.mlops.scheduler.PipelineOutput.JoinOp
        readonly tensorMap: { readonly [key: string]: string }
      }
      interface PipelineOutputInit {
        steps?: readonly string[] | null | undefined
        joinWindowMs?: number | null | undefined
        stepsJoin?: seldon.mlops.scheduler.PipelineOutput.JoinOp | null | undefined
        tensorMap?: { readonly [key: string]: string } | null | undefined
      }
      namespace PipelineOutput {
        function encode(message: seldon.mlops.scheduler.PipelineOutputInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineOutput
        type JoinOp = 0 | 1 | 2
        const JoinOp: $Enum<{
          INNER: 0
          OUTER: 1
          ANY: 2
        }>
      }
      interface LoadPipelineResponse {
      }
      interface LoadPipelineResponseInit {
      }
      namespace LoadPipelineResponse {
        function encode(message: seldon.mlops.scheduler.LoadPipelineResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.LoadPipelineResponse
      }
      interface UnloadPipelineRequest {
        readonly name: string
      }
      interface UnloadPipelineRequestInit {
        name?: string | null | undefined
      }
      namespace UnloadPipelineRequest {
        function encode(message: seldon.mlops.scheduler.UnloadPipelineRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.UnloadPipelineRequest
      }
      interface UnloadPipelineResponse {
      }
      interface UnloadPipelineResponseInit {
      }
      namespace UnloadPipelineResponse {
        function encode(message: seldon.mlops.scheduler.UnloadPipelineResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.UnloadPipelineResponse
      }
      interface PipelineStatusRequest {
        readonly subscriberName: string
        readonly name: string | null
        readonly allVersions: boolean
      }
      interface PipelineStatusRequestInit {
        subscriberName?: string | null | undefined
        name?: string | null | undefined
        allVersions?: boolean | null | undefined
      }
      namespace PipelineStatusRequest {
        function encode(message: seldon.mlops.scheduler.PipelineStatusRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineStatusRequest
      }
      interface PipelineSubscriptionRequest {
        readonly subscriberName: string
        readonly subscriberIp: string
        readonly isPipelineGateway: boolean
      }
      interface PipelineSubscriptionRequestInit {
        subscriberName?: string | null | undefined
        subscriberIp?: string | null | undefined
        isPipelineGateway?: boolean | null | undefined
      }
      namespace PipelineSubscriptionRequest {
        function encode(message: seldon.mlops.scheduler.PipelineSubscriptionRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineSubscriptionRequest
      }
      interface PipelineStatusResponse {
        readonly pipelineName: string
        readonly versions: readonly seldon.mlops.scheduler.PipelineWithState[]
        readonly timestamp: number
        readonly operation: seldon.mlops.scheduler.PipelineStatusResponse.PipelineOperation
      }
      interface PipelineStatusResponseInit {
        pipelineName?: string | null | undefined
        versions?: readonly seldon.mlops.scheduler.PipelineWithStateInit[] | null | undefined
        timestamp?: number | null | undefined
        operation?: seldon.mlops.scheduler.PipelineStatusResponse.PipelineOperation | null | undefined
      }
      namespace PipelineStatusResponse {
        function encode(message: seldon.mlops.scheduler.PipelineStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineStatusResponse
        type PipelineOperation = 0 | 1 | 2
        const PipelineOperation: $Enum<{
          PipelineOperationUnknown: 0
          PipelineCreate: 1
          PipelineDelete: 2
        }>
      }
      interface PipelineWithState {
        readonly pipeline: seldon.mlops.scheduler.Pipeline | null
        readonly state: seldon.mlops.scheduler.PipelineVersionState | null
      }
      interface PipelineWithStateInit {
        pipeline?: seldon.mlops.scheduler.PipelineInit | null | undefined
        state?: seldon.mlops.scheduler.PipelineVersionStateInit | null | undefined
      }
      namespace PipelineWithState {
        function encode(message: seldon.mlops.scheduler.PipelineWithStateInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineWithState
      }
      interface PipelineVersionState {
        readonly pipelineVersion: number
        readonly status: seldon.mlops.scheduler.PipelineVersionState.PipelineStatus
        readonly reason: string
        readonly lastChangeTimestamp: google.protobuf.Timestamp | null
        readonly modelsReady: boolean
        readonly pipelineGwStatus: seldon.mlops.scheduler.PipelineVersionState.PipelineStatus
        readonly pipelineGwReason: string
      }
      interface PipelineVersionStateInit {
        pipelineVersion?: number | null | undefined
        status?: seldon.mlops.scheduler.PipelineVersionState.PipelineStatus | null | undefined
        reason?: string | null | undefined
        lastChangeTimestamp?: google.protobuf.TimestampInit | null | undefined
        modelsReady?: boolean | null | undefined
        pipelineGwStatus?: seldon.mlops.scheduler.PipelineVersionState.PipelineStatus | null | undefined
        pipelineGwReason?: string | null | undefined
      }
      namespace PipelineVersionState {
        function encode(message: seldon.mlops.scheduler.PipelineVersionStateInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.PipelineVersionState
        type PipelineStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
        const PipelineStatus: $Enum<{
          PipelineStatusUnknown: 0
          PipelineCreate: 1
          PipelineCreating: 2
          PipelineReady: 3
          PipelineFailed: 4
          PipelineTerminate: 5
          PipelineTerminating: 6
          PipelineTerminated: 7
          PipelineRebalancing: 8
          PipelineFailedTerminating: 9
        }>
      }
      interface SchedulerStatusRequest {
        readonly subscriberName: string
      }
      interface SchedulerStatusRequestInit {
        subscriberName?: string | null | undefined
      }
      namespace SchedulerStatusRequest {
        function encode(message: seldon.mlops.scheduler.SchedulerStatusRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.SchedulerStatusRequest
      }
      interface SchedulerStatusResponse {
        readonly applicationVersion: string
      }
      interface SchedulerStatusResponseInit {
        applicationVersion?: string | null | undefined
      }
      namespace SchedulerStatusResponse {
        function encode(message: seldon.mlops.scheduler.SchedulerStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.SchedulerStatusResponse
      }
      interface ControlPlaneSubscriptionRequest {
        readonly subscriberName: string
      }
      interface ControlPlaneSubscriptionRequestInit {
        subscriberName?: string | null | undefined
      }
      namespace ControlPlaneSubscriptionRequest {
        function encode(message: seldon.mlops.scheduler.ControlPlaneSubscriptionRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ControlPlaneSubscriptionRequest
      }
      interface ControlPlaneResponse {
        readonly event: seldon.mlops.scheduler.ControlPlaneResponse.Event
      }
      interface ControlPlaneResponseInit {
        event?: seldon.mlops.scheduler.ControlPlaneResponse.Event | null | undefined
      }
      namespace ControlPlaneResponse {
        function encode(message: seldon.mlops.scheduler.ControlPlaneResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ControlPlaneResponse
        type Event = 0 | 1 | 2 | 3 | 4
        const Event: $Enum<{
          UNKNOWN_EVENT: 0
          SEND_SERVERS: 1
          SEND_MODELS: 2
          SEND_PIPELINES: 3
          SEND_EXPERIMENTS: 4
        }>
      }
      interface ModelUpdateMessage {
        readonly op: seldon.mlops.scheduler.ModelUpdateMessage.ModelOperation
        readonly model: string
        readonly version: number
        readonly uid: string
        readonly timestamp: number
        readonly stream: string
      }
      interface ModelUpdateMessageInit {
        op?: seldon.mlops.scheduler.ModelUpdateMessage.ModelOperation | null | undefined
        model?: string | null | undefined
        version?: number | null | undefined
        uid?: string | null | undefined
        timestamp?: number | null | undefined
        stream?: string | null | undefined
      }
      namespace ModelUpdateMessage {
        function encode(message: seldon.mlops.scheduler.ModelUpdateMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelUpdateMessage
        type ModelOperation = 0 | 1 | 2
        const ModelOperation: $Enum<{
          Unknown: 0
          Create: 1
          Delete: 2
        }>
      }
      interface ModelUpdateStatusMessage {
        readonly update: seldon.mlops.scheduler.ModelUpdateMessage | null
        readonly success: boolean
        readonly reason: string
      }
      interface ModelUpdateStatusMessageInit {
        update?: seldon.mlops.scheduler.ModelUpdateMessageInit | null | undefined
        success?: boolean | null | undefined
        reason?: string | null | undefined
      }
      namespace ModelUpdateStatusMessage {
        function encode(message: seldon.mlops.scheduler.ModelUpdateStatusMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelUpdateStatusMessage
      }
      interface ModelUpdateStatusResponse {
      }
      interface ModelUpdateStatusResponseInit {
      }
      namespace ModelUpdateStatusResponse {
        function encode(message: seldon.mlops.scheduler.ModelUpdateStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.scheduler.ModelUpdateStatusResponse
      }
    }
    namespace chainer {
      interface PipelineSubscriptionRequest {
        readonly name: string
      }
      interface PipelineSubscriptionRequestInit {
        name?: string | null | undefined
      }
      namespace PipelineSubscriptionRequest {
        function encode(message: seldon.mlops.chainer.PipelineSubscriptionRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineSubscriptionRequest
      }
      interface PipelineUpdateMessage {
        readonly op: seldon.mlops.chainer.PipelineUpdateMessage.PipelineOperation
        readonly pipeline: string
        readonly version: number
        readonly uid: string
        readonly updates: readonly seldon.mlops.chainer.PipelineStepUpdate[]
        readonly pipelineOutputTopic: string
        readonly pipelineErrorTopic: string
        readonly allowCycles: boolean
        readonly maxStepRevisits: number
        readonly timestamp: number
        readonly stream: string
      }
      interface PipelineUpdateMessageInit {
        op?: seldon.mlops.chainer.PipelineUpdateMessage.PipelineOperation | null | undefined
        pipeline?: string | null | undefined
        version?: number | null | undefined
        uid?: string | null | undefined
        updates?: readonly seldon.mlops.chainer.PipelineStepUpdateInit[] | null | undefined
        pipelineOutputTopic?: string | null | undefined
        pipelineErrorTopic?: string | null | undefined
        allowCycles?: boolean | null | undefined
        maxStepRevisits?: number | null | undefined
        timestamp?: number | null | undefined
        stream?: string | null | undefined
      }
      namespace PipelineUpdateMessage {
        function encode(message: seldon.mlops.chainer.PipelineUpdateMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineUpdateMessage
        type PipelineOperation = 0 | 1 | 2 | 3 | 4
        const PipelineOperation: $Enum<{
          Unknown: 0
          Create: 1
          Delete: 2
          Rebalance: 3
          Ready: 4
        }>
      }
      interface PipelineStepUpdate {
        readonly sources: readonly seldon.mlops.chainer.PipelineTopic[]
        readonly triggers: readonly seldon.mlops.chainer.PipelineTopic[]
        readonly sink: seldon.mlops.chainer.PipelineTopic | null
        readonly inputJoinTy: seldon.mlops.chainer.PipelineStepUpdate.PipelineJoinType
        readonly triggersJoinTy: seldon.mlops.chainer.PipelineStepUpdate.PipelineJoinType
        readonly passEmptyResponses: boolean
        readonly joinWindowMs: number | null
        readonly tensorMap: readonly seldon.mlops.chainer.PipelineTensorMapping[]
        readonly batch: seldon.mlops.chainer.Batch | null
      }
      interface PipelineStepUpdateInit {
        sources?: readonly seldon.mlops.chainer.PipelineTopicInit[] | null | undefined
        triggers?: readonly seldon.mlops.chainer.PipelineTopicInit[] | null | undefined
        sink?: seldon.mlops.chainer.PipelineTopicInit | null | undefined
        inputJoinTy?: seldon.mlops.chainer.PipelineStepUpdate.PipelineJoinType | null | undefined
        triggersJoinTy?: seldon.mlops.chainer.PipelineStepUpdate.PipelineJoinType | null | undefined
        passEmptyResponses?: boolean | null | undefined
        joinWindowMs?: number | null | undefined
        tensorMap?: readonly seldon.mlops.chainer.PipelineTensorMappingInit[] | null | undefined
        batch?: seldon.mlops.chainer.BatchInit | null | undefined
      }
      namespace PipelineStepUpdate {
        function encode(message: seldon.mlops.chainer.PipelineStepUpdateInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineStepUpdate
        type PipelineJoinType = 0 | 1 | 2 | 3
        const PipelineJoinType: $Enum<{
          Unknown: 0
          Inner: 1
          Outer: 2
          Any: 3
        }>
      }
      interface PipelineTensorMapping {
        readonly pipelineName: string
        readonly topicAndTensor: string
        readonly tensorName: string
      }
      interface PipelineTensorMappingInit {
        pipelineName?: string | null | undefined
        topicAndTensor?: string | null | undefined
        tensorName?: string | null | undefined
      }
      namespace PipelineTensorMapping {
        function encode(message: seldon.mlops.chainer.PipelineTensorMappingInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineTensorMapping
      }
      interface PipelineTopic {
        readonly pipelineName: string
        readonly topicName: string
        readonly tensor: string | null
      }
      interface PipelineTopicInit {
        pipelineName?: string | null | undefined
        topicName?: string | null | undefined
        tensor?: string | null | undefined
      }
      namespace PipelineTopic {
        function encode(message: seldon.mlops.chainer.PipelineTopicInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineTopic
      }
      interface Batch {
        readonly size: number | null
        readonly windowMs: number | null
        readonly rolling: boolean
      }
      interface BatchInit {
        size?: number | null | undefined
        windowMs?: number | null | undefined
        rolling?: boolean | null | undefined
      }
      namespace Batch {
        function encode(message: seldon.mlops.chainer.BatchInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.Batch
      }
      interface PipelineUpdateStatusMessage {
        readonly update: seldon.mlops.chainer.PipelineUpdateMessage | null
        readonly success: boolean
        readonly reason: string
      }
      interface PipelineUpdateStatusMessageInit {
        update?: seldon.mlops.chainer.PipelineUpdateMessageInit | null | undefined
        success?: boolean | null | undefined
        reason?: string | null | undefined
      }
      namespace PipelineUpdateStatusMessage {
        function encode(message: seldon.mlops.chainer.PipelineUpdateStatusMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineUpdateStatusMessage
      }
      interface PipelineUpdateStatusResponse {
      }
      interface PipelineUpdateStatusResponseInit {
      }
      namespace PipelineUpdateStatusResponse {
        function encode(message: seldon.mlops.chainer.PipelineUpdateStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.chainer.PipelineUpdateStatusResponse
      }
    }
    namespace health {
      interface HealthCheckRequest {
      }
      interface HealthCheckRequestInit {
      }
      namespace HealthCheckRequest {
        function encode(message: seldon.mlops.health.HealthCheckRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.health.HealthCheckRequest
      }
      interface HealthCheckResponse {
        readonly ok: boolean
      }
      interface HealthCheckResponseInit {
        ok?: boolean | null | undefined
      }
      namespace HealthCheckResponse {
        function encode(message: seldon.mlops.health.HealthCheckResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.health.HealthCheckResponse
      }
    }
    namespace agent_debug {
      interface ModelReplicaState {
        readonly state: seldon.mlops.agent_debug.ModelReplicaState.ModelState
        readonly lastAccessed: google.protobuf.Timestamp | null
        readonly name: string
      }
      interface ModelReplicaStateInit {
        state?: seldon.mlops.agent_debug.ModelReplicaState.ModelState | null | undefined
        lastAccessed?: google.protobuf.TimestampInit | null | undefined
        name?: string | null | undefined
      }
      namespace ModelReplicaState {
        function encode(message: seldon.mlops.agent_debug.ModelReplicaStateInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent_debug.ModelReplicaState
        type ModelState = 0 | 1
        const ModelState: $Enum<{
          Evicted: 0
          InMemory: 1
        }>
      }
      interface ReplicaStatusResponse {
        readonly availableMemoryBytes: number
        readonly models: readonly seldon.mlops.agent_debug.ModelReplicaState[]
      }
      interface ReplicaStatusResponseInit {
        availableMemoryBytes?: number | null | undefined
        models?: readonly seldon.mlops.agent_debug.ModelReplicaStateInit[] | null | undefined
      }
      namespace ReplicaStatusResponse {
        function encode(message: seldon.mlops.agent_debug.ReplicaStatusResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent_debug.ReplicaStatusResponse
      }
      interface ReplicaStatusRequest {
      }
      interface ReplicaStatusRequestInit {
      }
      namespace ReplicaStatusRequest {
        function encode(message: seldon.mlops.agent_debug.ReplicaStatusRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent_debug.ReplicaStatusRequest
      }
    }
    namespace agent {
      interface ModelEventMessage {
        readonly serverName: string
        readonly replicaIdx: number
        readonly modelName: string
        readonly modelVersion: number
        readonly event: seldon.mlops.agent.ModelEventMessage.Event
        readonly message: string
        readonly availableMemoryBytes: number
        readonly runtimeInfo: seldon.mlops.scheduler.ModelRuntimeInfo | null
      }
      interface ModelEventMessageInit {
        serverName?: string | null | undefined
        replicaIdx?: number | null | undefined
        modelName?: string | null | undefined
        modelVersion?: number | null | undefined
        event?: seldon.mlops.agent.ModelEventMessage.Event | null | undefined
        message?: string | null | undefined
        availableMemoryBytes?: number | null | undefined
        runtimeInfo?: seldon.mlops.scheduler.ModelRuntimeInfoInit | null | undefined
      }
      namespace ModelEventMessage {
        function encode(message: seldon.mlops.agent.ModelEventMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ModelEventMessage
        type Event = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 9
        const Event: $Enum<{
          UNKNOWN_EVENT: 0
          LOAD_FAIL_MEMORY: 1
          LOADED: 2
          LOAD_FAILED: 3
          UNLOADED: 4
          UNLOAD_FAILED: 5
          REMOVED: 6
          REMOVE_FAILED: 7
          RSYNC: 9
        }>
      }
      interface ModelEventResponse {
      }
      interface ModelEventResponseInit {
      }
      namespace ModelEventResponse {
        function encode(message: seldon.mlops.agent.ModelEventResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ModelEventResponse
      }
      interface ModelScalingTriggerMessage {
        readonly serverName: string
        readonly replicaIdx: number
        readonly modelName: string
        readonly modelVersion: number
        readonly trigger: seldon.mlops.agent.ModelScalingTriggerMessage.Trigger
        readonly amount: number
        readonly metrics: { readonly [key: string]: number }
      }
      interface ModelScalingTriggerMessageInit {
        serverName?: string | null | undefined
        replicaIdx?: number | null | undefined
        modelName?: string | null | undefined
        modelVersion?: number | null | undefined
        trigger?: seldon.mlops.agent.ModelScalingTriggerMessage.Trigger | null | undefined
        amount?: number | null | undefined
        metrics?: { readonly [key: string]: number } | null | undefined
      }
      namespace ModelScalingTriggerMessage {
        function encode(message: seldon.mlops.agent.ModelScalingTriggerMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ModelScalingTriggerMessage
        type Trigger = 0 | 1
        const Trigger: $Enum<{
          SCALE_UP: 0
          SCALE_DOWN: 1
        }>
      }
      interface ModelScalingTriggerResponse {
      }
      interface ModelScalingTriggerResponseInit {
      }
      namespace ModelScalingTriggerResponse {
        function encode(message: seldon.mlops.agent.ModelScalingTriggerResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ModelScalingTriggerResponse
      }
      interface AgentDrainRequest {
        readonly serverName: string
        readonly replicaIdx: number
      }
      interface AgentDrainRequestInit {
        serverName?: string | null | undefined
        replicaIdx?: number | null | undefined
      }
      namespace AgentDrainRequest {
        function encode(message: seldon.mlops.agent.AgentDrainRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.AgentDrainRequest
      }
      interface AgentDrainResponse {
        readonly success: boolean
      }
      interface AgentDrainResponseInit {
        success?: boolean | null | undefined
      }
      namespace AgentDrainResponse {
        function encode(message: seldon.mlops.agent.AgentDrainResponseInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.AgentDrainResponse
      }
      interface AgentSubscribeRequest {
        readonly serverName: string
        readonly shared: boolean
        readonly replicaIdx: number
        readonly replicaConfig: seldon.mlops.agent.ReplicaConfig | null
        readonly loadedModels: readonly seldon.mlops.agent.ModelVersion[]
        readonly availableMemoryBytes: number
      }
      interface AgentSubscribeRequestInit {
        serverName?: string | null | undefined
        shared?: boolean | null | undefined
        replicaIdx?: number | null | undefined
        replicaConfig?: seldon.mlops.agent.ReplicaConfigInit | null | undefined
        loadedModels?: readonly seldon.mlops.agent.ModelVersionInit[] | null | undefined
        availableMemoryBytes?: number | null | undefined
      }
      namespace AgentSubscribeRequest {
        function encode(message: seldon.mlops.agent.AgentSubscribeRequestInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.AgentSubscribeRequest
      }
      interface ReplicaConfig {
        readonly inferenceSvc: string
        readonly inferenceHttpPort: number
        readonly inferenceGrpcPort: number
        readonly memoryBytes: number
        readonly capabilities: readonly string[]
        readonly overCommitPercentage: number
      }
      interface ReplicaConfigInit {
        inferenceSvc?: string | null | undefined
        inferenceHttpPort?: number | null | undefined
        inferenceGrpcPort?: number | null | undefined
        memoryBytes?: number | null | undefined
        capabilities?: readonly string[] | null | undefined
        overCommitPercentage?: number | null | undefined
      }
      namespace ReplicaConfig {
        function encode(message: seldon.mlops.agent.ReplicaConfigInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ReplicaConfig
      }
      interface ModelOperationMessage {
        readonly operation: seldon.mlops.agent.ModelOperationMessage.Operation
        readonly modelVersion: seldon.mlops.agent.ModelVersion | null
        readonly autoscalingEnabled: boolean
      }
      interface ModelOperationMessageInit {
        operation?: seldon.mlops.agent.ModelOperationMessage.Operation | null | undefined
        modelVersion?: seldon.mlops.agent.ModelVersionInit | null | undefined
        autoscalingEnabled?: boolean | null | undefined
      }
      namespace ModelOperationMessage {
        function encode(message: seldon.mlops.agent.ModelOperationMessageInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ModelOperationMessage
        type Operation = 0 | 1 | 2
        const Operation: $Enum<{
          UNKNOWN_EVENT: 0
          LOAD_MODEL: 1
          UNLOAD_MODEL: 2
        }>
      }
      interface ModelVersion {
        readonly model: seldon.mlops.scheduler.Model | null
        readonly version: number
      }
      interface ModelVersionInit {
        model?: seldon.mlops.scheduler.ModelInit | null | undefined
        version?: number | null | undefined
      }
      namespace ModelVersion {
        function encode(message: seldon.mlops.agent.ModelVersionInit): $Writer
        function decode(bytes: Uint8Array): seldon.mlops.agent.ModelVersion
      }
    }
  }
}
