import { describe, expect, test } from 'bun:test'
import { makeSettings } from '../../../src/agent/repository/runtimes.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

type Files = Readonly<Record<string, string>>

async function settingsFor(files: Files, requirements: string[]): Promise<unknown> {
  using folder = temporaryFolder()
  const made = await makeSettings(folder.write(files), requirements)
  return made.ok ? JSON.parse(made.value) : made.error
}

const model = `from mlserver import MLModel, types

class Helper:
    pass

class MyModel(MLModel):
    async def load(self): return True
`

describe('settings that are made from requirements', () => {
  test.each<[Files, string[], unknown]>([
    [{ 'model.joblib': '' }, ['sklearn'], { implementation: 'mlserver_sklearn.SKLearnModel' }],
    [
      { 'iris.pkl': '', 'notes.txt': '' },
      ['sklearn'],
      { implementation: 'mlserver_sklearn.SKLearnModel', parameters: { uri: './iris.pkl' } },
    ],
    [{ 'model.json': '' }, ['xgboost'], { implementation: 'mlserver_xgboost.XGBoostModel' }],
    [{ 'model.bst': '' }, ['lightgbm'], { implementation: 'mlserver_lightgbm.LightGBMModel' }],
    [{ 'model.cbm': '' }, ['catboost'], { implementation: 'mlserver_catboost.CatboostModel' }],
    [{ MLmodel: '' }, ['mlflow'], { implementation: 'mlserver_mlflow.MLflowRuntime' }],
    [{ x: '' }, ['huggingface'], { implementation: 'mlserver_huggingface.HuggingFaceRuntime' }],
    [{ x: '' }, ['alibi-detect'], { implementation: 'mlserver_alibi_detect.AlibiDetectRuntime' }],
    [
      { x: '' },
      ['alibi-explain'],
      { implementation: 'mlserver_alibi_explain.AlibiExplainRuntime' },
    ],
    [
      { 'saved/meta.dill': '', 'saved/explainer.dill': '' },
      ['alibi-explain'],
      {
        implementation: 'mlserver_alibi_explain.AlibiExplainRuntime',
        parameters: { uri: './saved' },
      },
    ],
    [{ 'model.py': model, 'other.py': 'x = 1' }, ['python'], { implementation: 'model.MyModel' }],
    [
      { 'model.joblib': '' },
      ['gpu', ' sklearn ', 'xgboost'],
      { implementation: 'mlserver_sklearn.SKLearnModel' },
    ],
  ])('%p %p', async (files, requirements, expected) => {
    expect(await settingsFor(files, requirements)).toEqual(expected)
  })

  test.each<[Files, string[], string]>([
    [{ 'model.joblib': '' }, [], 'no requirement says how to run the model'],
    [{ 'model.joblib': '' }, ['gpu'], 'none of the requirements (gpu) says how'],
    [{ 'model.onnx': '' }, ['sklearn'], 'model.joblib or model.pickle or model.pkl'],
    [{ 'a.pkl': '', 'b.pkl': '' }, ['sklearn'], 'several were found: a.pkl, b.pkl'],
    [{ 'a.py': model, 'b.py': model }, ['python'], 'several were found: a.MyModel, b.MyModel'],
    [{ 'a.py': 'x = 1' }, ['python'], 'one Python class that extends MLModel: none was found'],
  ])('%p %p cannot be made, with the reason', async (files, requirements, reason) => {
    expect(await settingsFor(files, requirements)).toContain(reason)
  })
})
