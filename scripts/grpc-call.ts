/**
 * Calls a method of any service in proto/ as grpcurl does, with JSON in and out:
 * `bun scripts/grpc-call.ts [-d JSON] [-H 'name: value']… HOST:PORT package.Service/Method`
 * It uses nothing of src/: the .proto files are all that it knows.
 */

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client, credentials, Metadata, type ServiceError } from '@grpc/grpc-js'
import { Glob } from 'bun'
import protobuf, { type Method, Service, type Type } from 'protobufjs'

const proto = join(import.meta.dir, '..', 'proto')
const DEADLINE_MS = 60_000

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', short: 'd', default: '{}' },
    header: { type: 'string', short: 'H', multiple: true, default: [] },
  },
  allowPositionals: true,
})
const [target, path] = positionals
if (target === undefined || path === undefined || positionals.length > 2) {
  fail('give HOST:PORT package.Service/Method')
}
const method = await findMethod(path)
const { resolvedRequestType: request, resolvedResponseType: response } = method
if (request === null || response === null || method.requestStream) {
  fail(`${path} takes a stream of requests, which this cannot send`)
}
call(target, request, response)

async function findMethod(name: string): Promise<Method> {
  const root = new protobuf.Root()
  const bundled = root.resolvePath.bind(root)
  // What is imported is named from proto/; the library brings google/protobuf along.
  root.resolvePath = (origin, file) =>
    file.startsWith('google/') ? bundled(origin, file) : join(proto, file)
  await root.load([...new Glob('**/*.proto').scanSync(proto)])
  root.resolveAll()
  const [service = '', methodName = ''] = name.split('/')
  const found = root.lookup(service)
  const method = found instanceof Service ? found.methods[methodName] : undefined
  if (method === undefined) fail(`there is no ${name} in ${proto}`)
  return method
}

function call(host: string, request: Type, response: Type): void {
  const client = new Client(host, credentials.createInsecure())
  const metadata = new Metadata()
  for (const line of values.header) {
    const [name = '', ...value] = line.split(':')
    metadata.set(name.trim(), value.join(':').trim())
  }
  const responses = client.makeServerStreamRequest(
    `/${path}`,
    (message: protobuf.Message) => Buffer.from(request.encode(message).finish()),
    (bytes) => response.decode(bytes),
    request.fromObject(JSON.parse(values.data)),
    metadata,
    { deadline: Date.now() + DEADLINE_MS },
  )
  responses.on('data', (message: protobuf.Message) => {
    const plain = response.toObject(message, { enums: String, longs: String, bytes: String })
    process.stdout.write(`${JSON.stringify(plain, null, 2)}\n`)
  })
  responses.on('error', ({ code, details }: ServiceError) => fail(`${details} (code ${code})`))
  responses.on('end', () => client.close())
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
