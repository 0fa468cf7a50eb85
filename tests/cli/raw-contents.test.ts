import { describe, expect, test } from 'bun:test'
import { withReadOutputs } from '../../src/cli/model/raw-contents.ts'
import { inference } from '../../src/gen/seldon.js'

const { ModelInferResponse } = inference

function response(...outputs: (readonly [datatype: string, bytes: ArrayBufferLike])[]) {
  const message = {
    outputs: outputs.map(([datatype]) => ({ name: 'y', datatype, shape: [-1] })),
    rawOutputContents: outputs.map(([, bytes]) => new Uint8Array(bytes)),
  }
  return ModelInferResponse.decode(ModelInferResponse.encode(message).finish())
}

const bytes = (...values: number[]) => new Uint8Array(values).buffer

describe('raw outputs', () => {
  test.each([
    ['BOOL', bytes(1, 0), { boolContents: [true, false] }],
    ['INT8', bytes(255, 1), { intContents: [-1, 1] }],
    ['INT16', new Int16Array([-300]).buffer, { intContents: [-300] }],
    ['INT32', new Int32Array([-70_000]).buffer, { intContents: [-70_000] }],
    [
      'INT64',
      new BigInt64Array([-5n, 2n ** 53n - 1n]).buffer,
      { int64Contents: [-5, 2 ** 53 - 1] },
    ],
    ['UINT8', bytes(255), { uintContents: [255] }],
    ['UINT16', new Uint16Array([65_535]).buffer, { uintContents: [65_535] }],
    ['UINT32', new Uint32Array([2 ** 32 - 1]).buffer, { uintContents: [2 ** 32 - 1] }],
    ['UINT64', new BigUint64Array([7n]).buffer, { uint64Contents: [7] }],
    ['FP32', new Float32Array([0.5, -2]).buffer, { fp32Contents: [0.5, -2] }],
    ['FP64', new Float64Array([0.1]).buffer, { fp64Contents: [0.1] }],
    [
      'BYTES',
      bytes(2, 0, 0, 0, 104, 105, 0, 0, 0, 0),
      { bytesContents: [Buffer.from('hi'), Buffer.from('')].map((text) => new Uint8Array(text)) },
    ],
    ['FP64', bytes(), { fp64Contents: [] }],
  ])('of %s are read', (datatype, raw, contents) => {
    const { outputs, rawOutputContents } = withReadOutputs(response([datatype, raw]))
    expect(outputs).toMatchObject([{ name: 'y', datatype, contents }])
    expect(rawOutputContents).toEqual([])
  })

  test.each([
    ['that have no typed contents', 'FP16', bytes(0, 60)],
    ['of half an element', 'INT32', bytes(1, 2)],
    ['with more digits than a number has', 'INT64', new BigInt64Array([2n ** 60n]).buffer],
    ['with a text that breaks off', 'BYTES', bytes(9, 0, 0, 0, 104)],
    ['with half a length', 'BYTES', bytes(9, 0)],
  ])('%s stay as they are, with all beside them', (_, datatype, raw) => {
    const given = response(['FP32', new Float32Array([1]).buffer], [datatype, raw])
    expect(withReadOutputs(given)).toBe(given)
  })

  test('that are none stay as they are', () => {
    const given = response()
    expect(withReadOutputs(given)).toBe(given)
  })
})
