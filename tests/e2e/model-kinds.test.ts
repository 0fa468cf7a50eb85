/** Models that ask other models, and models that cannot run, with a real MLServer behind Envoy. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { predict } from '../support/load.ts'
import { irisFolder, startUp, type Up, waitFor } from '../support/seldon.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'

const SLOW_MS = 120_000
const PATIENT_MS = 30_000

/** Passes the request on to the model that it was told to ask, and gives back what it was told. */
const ASKING = `import asyncio, json, urllib.request
from mlserver import MLModel
from mlserver.codecs import StringCodec
from mlserver.types import InferenceResponse

class Asking(MLModel):
    async def load(self):
        return True

    async def predict(self, payload):
        extra = self.settings.parameters.extra
        answer = await asyncio.to_thread(self.ask, extra["infer_uri"], payload.model_dump_json(exclude_none=True))
        told = {"extra": extra, "workers": self.settings.parallel_workers, "answer": answer}
        return InferenceResponse(model_name=self.name, outputs=[StringCodec.encode_output("told", [json.dumps(told)])])

    def ask(self, uri, body):
        request = urllib.request.Request(uri, body.encode(), {"content-type": "application/json"})
        return json.load(urllib.request.urlopen(request, timeout=10))["outputs"][0]["data"]
`

const BAD = `from mlserver import MLModel

class Bad(MLModel):
    async def load(self):
        raise ValueError("the weights have 3 layers, and 4 are needed")
`

let folder: TemporaryFolder
let configDir: string
let up: Up

beforeAll(async () => {
  folder = temporaryFolder()
  configDir = join(folder.path, 'config')
  mkdirSync(configDir)
  folder.write({
    'asking/asking.py': ASKING,
    'asking/model-settings.json': JSON.stringify({ implementation: 'asking.Asking' }),
    'bad/bad.py': BAD,
  })
  write('Server', 'mlserver', { serverConfig: 'mlserver', extraCapabilities: ['alibi-explain'] })
  write('Model', 'iris', { storageUri: irisFolder(), requirements: ['sklearn'] })
  up = await startUp({ configDir })
  await up.waitForModel('iris')
}, SLOW_MS)

afterAll(async () => {
  await up.stop()
  folder[Symbol.dispose]()
}, SLOW_MS)

function write(kind: string, name: string, spec: object): void {
  const manifest = { apiVersion: 'mlops.seldon.io/v1alpha1', kind, metadata: { name }, spec }
  writeFileSync(join(configDir, `${name}.json`), JSON.stringify(manifest))
}

interface Status {
  readonly state: string
  readonly reason: string
}

async function statusOf(name: string): Promise<Status> {
  const answer = await fetch(`${up.adminUrl}/api/v1/models/${name}`)
  return (await answer.json()) as Status
}

describe('a model that asks another one', () => {
  test.each([
    ['a chain of language models', 'chain', { llm: { modelRef: 'iris' } }, undefined],
    [
      'an explainer',
      'explainer',
      { explainer: { type: 'anchor_tabular', modelRef: 'iris' } },
      'anchor_tabular',
    ],
  ])(
    'as %s finds it through Envoy',
    async (_, name, spec, type) => {
      const parameters = [{ name: 'threshold', value: '0.9' }]
      const requirements = name === 'chain' ? ['python'] : []
      write('Model', name, {
        storageUri: join(folder.path, 'asking'),
        requirements,
        parameters,
        ...spec,
      })
      await up.waitForModel(name)
      const answer = await predict(up.inferenceUrl, name)
      const { outputs } = (await answer.json()) as { outputs: { data: string[] }[] }
      expect(JSON.parse(outputs[0]?.data[0] ?? '')).toEqual({
        extra: {
          infer_uri: `${up.inferenceUrl}/v2/models/iris/infer`,
          threshold: '0.9',
          ...(type === undefined ? {} : { explainer_type: type }),
        },
        workers: 0,
        answer: [0],
      })
    },
    SLOW_MS,
  )
})

describe('a model that cannot run', () => {
  test.each([
    ['for want of a capability', 'gpu', ['cuda'], irisFolder, 'ScheduleFailed', 'cuda'],
    [
      'because it cannot be loaded, in its own words,',
      'bad',
      ['python'],
      () => join(folder.path, 'bad'),
      'ModelFailed',
      'the weights have 3 layers, and 4 are needed',
    ],
  ])(
    '%s says so, and holds up nobody',
    async (_, name, requirements, uri, state, words) => {
      write('Model', name, { storageUri: uri(), requirements })
      await waitFor(`${name} to fail`, PATIENT_MS, async () => {
        return (await statusOf(name)).state === state
      })
      const { reason } = await statusOf(name)
      expect(reason).toContain(words)
      expect((await predict(up.inferenceUrl, name)).status).toBe(503)
      expect((await predict(up.inferenceUrl, 'iris')).status).toBe(200)
    },
    SLOW_MS,
  )
})
