import { expect, test } from 'bun:test'
import { curlHint } from '../../../src/cli/up/hint.ts'

const url = 'http://127.0.0.1:9000'

test('predicts where the model says what it takes', () => {
  const metadata = { inputs: [{ name: 'predict', datatype: 'FP32', shape: [-1, 4] }] }
  expect(curlHint(url, 'iris', metadata)).toBe(
    `curl ${url}/v2/models/iris/infer -H 'content-type: application/json' -d '{"inputs":[{"name":"predict","shape":[1,4],"datatype":"FP32","data":[1,1,1,1]}]}'`,
  )
})

test('asks for the metadata where it does not, or where that would not fit on a line', () => {
  const asks = `curl ${url}/v2/models/iris`
  expect(curlHint(url, 'iris', { name: 'iris' })).toBe(asks)
  expect(curlHint(url, 'iris', 'no metadata')).toBe(asks)
  const image = { inputs: [{ name: 'image', datatype: 'UINT8', shape: [-1, 224, 224, 3] }] }
  expect(curlHint(url, 'iris', image)).toBe(asks)
})
