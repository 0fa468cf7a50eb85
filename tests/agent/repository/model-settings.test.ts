import { describe, expect, test } from 'bun:test'
import { changeSettings } from '../../../src/agent/repository/model-settings.ts'

function changed(text: string, parameters: { name: string; value: string }[] = []): string {
  const result = changeSettings(text, { internalName: 'iris_3', parameters })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('the settings of a model', () => {
  test('keep every key of the user, known or not, and every number as it was written', () => {
    const users = `{
  "name": "my-own-name",
  "implementation": "mlserver_sklearn.SKLearnModel",
  "max_batch_size": 10,
  "max_batch_time": 1.0,
  "warm_workers": false,
  "cache_enabled": null,
  "nobody_knows": { "big": 12345678901234567890, "small": -0.0, "exp": 1e5, "list": [1.50] },
  "inputs": [{ "name": "x", "datatype": "FP64", "shape": [-1, 4] }],
  "parameters": {
    "uri": "./weights/iris.joblib",
    "version": "v0.1.0",
    "content_type": "pd",
    "environment_tarball": "./env.tar.gz",
    "mine": true,
    "extra": { "threshold": 0.50, "predict_fn": "predict_proba" }
  }
}`
    expect(changed(users, [{ name: 'predict_fn', value: 'predict' }])).toBe(`{
  "name": "iris_3",
  "implementation": "mlserver_sklearn.SKLearnModel",
  "max_batch_size": 10,
  "max_batch_time": 1.0,
  "warm_workers": false,
  "cache_enabled": null,
  "nobody_knows": {
    "big": 12345678901234567890,
    "small": -0.0,
    "exp": 1e5,
    "list": [
      1.50
    ]
  },
  "inputs": [
    {
      "name": "x",
      "datatype": "FP64",
      "shape": [
        -1,
        4
      ]
    }
  ],
  "parameters": {
    "uri": "./weights/iris.joblib",
    "version": "1",
    "content_type": "pd",
    "environment_tarball": "./env.tar.gz",
    "mine": true,
    "extra": {
      "threshold": 0.50,
      "predict_fn": "predict"
    }
  }
}
`)
  })

  test('get a name and a version where they have none', () => {
    expect(JSON.parse(changed('{"implementation": "a.B"}'))).toEqual({
      implementation: 'a.B',
      name: 'iris_3',
      parameters: { version: '1' },
    })
  })

  test('take the parameters of the manifest as texts', () => {
    const settings = changed('{"implementation": "a.B"}', [{ name: 'depth', value: '3' }])
    expect(JSON.parse(settings).parameters.extra).toEqual({ depth: '3' })
  })

  test.each([
    ['{"name": ', 'JSON'],
    ['[]', 'no JSON object'],
    ['{"parameters": 3}', 'its parameters are no JSON object'],
    ['{"parameters": {"extra": []}}', 'its parameters.extra is no JSON object'],
  ])('say what is wrong with %p', (text, reason) => {
    const result = changeSettings(text, { internalName: 'iris_3', parameters: [] })
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining(reason) })
  })

  test('may begin with a byte order mark', () => {
    expect(JSON.parse(changed('\uFEFF{"implementation": "a.B"}')).name).toBe('iris_3')
  })
})
