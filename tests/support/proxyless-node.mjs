// A client of gRPC's own xDS support for Node: calls xds:///echo until its input ends, then tells how
// it went.

import { Client, credentials } from '@grpc/grpc-js'
import { register } from '@grpc/grpc-js-xds'

register()
const client = new Client('xds:///echo', credentials.createInsecure())
const METHOD = '/inference.GRPCInferenceService/ServerLive'
const same = (bytes) => bytes
const outcome = { ok: 0, failed: [] }
let isOver = false
process.stdin.on('end', () => {
  isOver = true
})
process.stdin.resume()

const call = () =>
  new Promise((resolve) => {
    const deadline = Date.now() + 10_000
    client.makeUnaryRequest(METHOD, same, same, Buffer.alloc(0), { deadline }, (error) => {
      if (error === null) outcome.ok += 1
      else outcome.failed.push(`${error.code} ${error.details}`)
      resolve()
    })
  })
while (!isOver) await call()
process.stdout.write(JSON.stringify(outcome))
process.exit(0)
