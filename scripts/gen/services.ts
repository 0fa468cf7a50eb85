/** Typed descriptions of the gRPC services. */

import type protobuf from 'protobufjs'
import { SERVICES } from './roots.ts'

/** The module src/gen/services.ts. */
export function emitServices(root: protobuf.Root): string {
  const modules = Object.entries(SERVICES).map(([module, constants]) => ({
    module,
    services: Object.entries(constants).map(([name, constant]) => ({
      constant,
      service: root.lookupService(name),
    })),
  }))
  const imports = modules.map(({ module, services }) => {
    const messages = services.flatMap(({ service }) => service.methodsArray.flatMap(messagesOf))
    const namespaces = new Set(messages.map((message) => message.split('.')[0]))
    return `import { ${[...namespaces].sort().join(', ')} } from './${module}.js'`
  })
  return [
    '// Made by `bun run gen`; do not edit.',
    ...imports.sort(),
    "import type { ServiceDefinition } from './message.ts'",
    ...modules.flatMap(({ services }) =>
      services.map(({ constant, service }) => emitService(constant, service)),
    ),
    '',
  ].join('\n')
}

function emitService(constant: string, service: protobuf.Service): string {
  const name = service.fullName.slice(1)
  return [
    '',
    `export const ${constant} = {`,
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
