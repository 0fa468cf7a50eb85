/** gRPC reflection, v1 and v1alpha: tools such as grpcurl learn the services from the server itself. */

import type { grpc } from '../../gen/seldon.js'
import { serverReflectionService, serverReflectionV1AlphaService } from '../../gen/services.ts'
import { type DescriptorFiles, descriptorFiles } from './descriptor-files.ts'
import { STATUS_CODES } from './errors.ts'
import type { GrpcServer } from './server.ts'

// The two versions differ in their package alone.
type Request = grpc.reflection.v1.ServerReflectionRequest
type Response = grpc.reflection.v1.ServerReflectionResponseInit

/** Adds both versions, which tell of all services that were added to the server by the time. */
export function addReflection(server: GrpcServer): void {
  const serverReflectionInfo = async function* (requests: AsyncIterable<Request>) {
    const files = await descriptorFiles()
    const sent = new Set<string>()
    for await (const request of requests) {
      const answered = answer(request, server.services, files, sent)
      yield { validHost: request.host, originalRequest: request, ...answered }
    }
  }
  server.add(serverReflectionService, { serverReflectionInfo })
  server.add(serverReflectionV1AlphaService, { serverReflectionInfo })
}

function answer(
  request: Request,
  services: readonly string[],
  files: DescriptorFiles,
  sent: Set<string>,
): Response {
  switch (request.messageRequest) {
    case 'listServices':
      return { listServicesResponse: { service: services.map((name) => ({ name })) } }
    case 'fileByFilename':
      return file(request.fileByFilename ?? '', 'file', files, sent)
    case 'fileContainingSymbol': {
      const symbol = request.fileContainingSymbol ?? ''
      return file(files.fileOf(symbol) ?? symbol, 'symbol', files, sent)
    }
    case 'allExtensionNumbersOfType':
      return { allExtensionNumbersResponse: { baseTypeName: request.allExtensionNumbersOfType } }
    case 'fileContainingExtension':
      return failure('NOT_FOUND', 'proto3 messages have no extensions')
    default:
      return failure('INVALID_ARGUMENT', 'the request asks for nothing')
  }
}

/** The file and what it imports, without what this stream was sent before. */
function file(
  name: string,
  asked: 'file' | 'symbol',
  files: DescriptorFiles,
  sent: Set<string>,
): Response {
  const needed = files.withImports(name)
  if (needed.length === 0) return failure('NOT_FOUND', `${asked} not found: ${name}`)
  const unsent = needed.filter((each) => each === name || !sent.has(each))
  for (const each of unsent) sent.add(each)
  return {
    fileDescriptorResponse: { fileDescriptorProto: unsent.map((each) => files.bytes(each)) },
  }
}

function failure(status: 'NOT_FOUND' | 'INVALID_ARGUMENT', errorMessage: string): Response {
  return { errorResponse: { errorCode: STATUS_CODES[status], errorMessage } }
}
