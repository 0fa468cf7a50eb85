/** Typed descriptions of the gRPC services. */

import type protobuf from 'protobufjs'
import { SERVICES } from './roots.ts'

/** The module src/gen/services.ts; `moduleOf` says which generated module exports a root namespace. */
export function emitServices(root: protobuf.Root, moduleOf: (namespace: string) => string): string {
  const services = Object.keys(SERVICES).map((name) => root.lookupService(name))
  const namespaces = new Map<string, Set<string>>()
  for (const service of services) {
    for (const message of service.methodsArray.flatMap(messagesOf)) {
      const namespace = message.split('.')[0] ?? ''
      const module = moduleOf(namespace)
      namespaces.set(module, (namespaces.get(module) ?? new Set()).add(namespace))
    }
  }
  const imports = [...namespaces].sort().map(([module, names]) => {
    return `import { ${[...names].sort().join(', ')} } from './${module}.js'`
  })
  return [
    '// Made by `bun run gen`; do not edit.',
    ...imports,
    "import type { ServiceDefinition } from './message.ts'",
    ...services.map(emitService),
    '',
  ].join('\n')
}

function emitService(service: protobuf.Service): string {
  const name = service.fullName.slice(1)
  return [
    '',
    `export const ${SERVICES[name]} = {`,
    `  name: '${name}',`,
    '  methods: {',
    ...service.methodsArray.map((method) => emitMethod(name, method)),
    '  },',
    '} as const satisfies ServiceDefinition',
  ].join('\n')
}

function emitMethod(service: string, method: protobuf.Method): string {
  const [request, response] = messagesOf(method)
  return [
    `    ${method.name.charAt(0).toLowerCase()}${method.name.slice(1)}: {`,
    `      path: '/${service}/${method.name}',`,
    `      requestStream: ${method.requestStream === true},`,
    `      responseStream: ${method.responseStream === true},`,
    `      request: ${request},`,
    `      response: ${response},`,
    '    },',
  ].join('\n')
}

function messagesOf(method: protobuf.Method): [request: string, response: string] {
  method.resolve()
  const { resolvedRequestType: request, resolvedResponseType: response } = method
  if (!request || !response) throw new Error(`${method.fullName} has an unknown message`)
  return [request.fullName.slice(1), response.fullName.slice(1)]
}
