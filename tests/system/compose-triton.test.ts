/** Everything in containers, with Triton: needs podman, runc and mmdebstrap, and `make test-system`. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { temporaryCheckout } from '../support/checkout.ts'
import { IRIS_REQUEST } from '../support/load.ts'
import { isHealthy, run, SERVICES, SLOW_MS, type Stack, startStack } from './containers.ts'
import { testRestarts } from './restarts.ts'

let checkout: ReturnType<typeof temporaryCheckout>
let stack: Stack

beforeAll(async () => {
  checkout = temporaryCheckout()
  stack = await startStack('triton', checkout.path)
  await stack.healthy()
}, SLOW_MS)

afterAll(() => {
  stack.make('stop-all-triton')
  expect(stack.remains()).toEqual([])
  checkout.remove()
}, SLOW_MS)

test(
  'all five services are healthy',
  () => {
    const unwell = SERVICES.filter((service) => !isHealthy(stack.containerOf(service)))
    expect(unwell).toEqual([])
  },
  SLOW_MS,
)

testRestarts({
  stack: () => stack,
  folder: () => checkout.path,
  artifact: 'examples/models/iris-triton',
  requirements: ['triton', 'python'],
})

test.each(['rest', 'grpc'])('a model answers over %s from outside, and goes', (mode) => {
  const seldon = (...args: readonly string[]) =>
    run([`${checkout.path}/dist/seldon`, ...args], stack.env)
  const request = mode === 'rest' ? IRIS_REQUEST : GRPC_REQUEST
  const answer = seldon('model', 'infer', 'restarts', request, '--inference-mode', mode)
  expect(answer).toContain('restarts_1')
  expect(seldon('server', 'status', 'triton')).toMatch(/^triton +0 +1 /m)
})

const GRPC_REQUEST = JSON.stringify({
  inputs: [
    {
      name: 'predict',
      shape: [1, 4],
      datatype: 'FP32',
      contents: { fp32_contents: [5.1, 3.5, 1.4, 0.2] },
    },
  ],
})
