/** MLServer's settings for a model that came without any, from what the model requires. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'

interface Runtime {
  /** The class that MLServer is to load. */
  readonly implementation: string
  /** File names that the class finds by itself. */
  readonly knownFiles: readonly string[]
  /** What its files end in where they are named otherwise; none if it takes a folder. */
  readonly extensions: readonly string[]
}

function folderRuntime(implementation: string): Runtime {
  return { implementation, knownFiles: [], extensions: [] }
}

const EXPLAINER = 'alibi-explain'

/** By requirement; a `python` model brings its own class. */
const RUNTIMES: Readonly<Record<string, Runtime>> = {
  'alibi-detect': folderRuntime('mlserver_alibi_detect.AlibiDetectRuntime'),
  [EXPLAINER]: folderRuntime('mlserver_alibi_explain.AlibiExplainRuntime'),
  catboost: {
    implementation: 'mlserver_catboost.CatboostModel',
    knownFiles: ['model.cbm', 'model.bin'],
    extensions: ['.cbm', '.bin'],
  },
  huggingface: folderRuntime('mlserver_huggingface.HuggingFaceRuntime'),
  lightgbm: {
    implementation: 'mlserver_lightgbm.LightGBMModel',
    knownFiles: ['model.bst'],
    extensions: ['.bst', '.txt'],
  },
  mlflow: folderRuntime('mlserver_mlflow.MLflowRuntime'),
  sklearn: {
    implementation: 'mlserver_sklearn.SKLearnModel',
    knownFiles: ['model.joblib', 'model.pickle', 'model.pkl'],
    extensions: ['.joblib', '.pickle', '.pkl'],
  },
  xgboost: {
    implementation: 'mlserver_xgboost.XGBoostModel',
    knownFiles: ['model.bst', 'model.json', 'model.ubj'],
    extensions: ['.bst', '.json', '.ubj'],
  },
}
const OWN_CLASS = 'python'

const KNOWN = [...Object.keys(RUNTIMES), OWN_CLASS].sort()

/** Returns the text of settings; the error says what is missing in `folder`. */
export async function makeSettings(
  folder: string,
  requirements: readonly string[],
): Promise<Result<string, string>> {
  const requirement = requirements.find((name) => KNOWN.includes(name.trim()))?.trim()
  if (requirement === undefined) {
    const none = requirements.length === 0
    return fail(
      `there is no model-settings.json, and ${none ? 'no requirement says' : `none of the requirements (${requirements.join(', ')}) says`} how to run the model (those that do: ${KNOWN.join(', ')})`,
    )
  }
  const files = (await readdir(folder)).sort()
  const runtime = RUNTIMES[requirement]
  const settings =
    runtime === undefined
      ? await ownClassSettings(folder, files)
      : requirement === EXPLAINER
        ? await explainerSettings(runtime, folder)
        : runtimeSettings(runtime, files, requirement)
  return settings.ok ? ok(JSON.stringify(settings.value)) : settings
}

function runtimeSettings(
  { implementation, knownFiles, extensions }: Runtime,
  files: readonly string[],
  requirement: string,
): Result<object, string> {
  if (extensions.length === 0 || knownFiles.some((name) => files.includes(name))) {
    return ok({ implementation })
  }
  const candidates = files.filter((name) => extensions.some((ending) => name.endsWith(ending)))
  const [file] = candidates
  if (file !== undefined && candidates.length === 1) {
    return ok({ implementation, parameters: { uri: `./${file}` } })
  }
  const found =
    candidates.length === 0 ? 'none was found' : `several were found: ${candidates.join(', ')}`
  const wanted = `a file ${knownFiles.join(' or ')}, or one ending in ${extensions.join(' or ')}`
  return fail(
    `there is no model-settings.json; requirement ${requirement} needs ${wanted}: ${found}`,
  )
}

/** Explainers are saved as a folder, which may be all that the artifact has. */
async function explainerSettings(
  { implementation }: Runtime,
  folder: string,
): Promise<Result<object, string>> {
  const [first, ...others] = await readdir(folder, { withFileTypes: true })
  const isIt = first?.isDirectory() === true && others.length === 0
  return ok({ implementation, ...(isIt ? { parameters: { uri: `./${first.name}` } } : {}) })
}

/** A class of the user's own that MLServer can run is one that extends its MLModel. */
const MODEL_CLASS = /^class\s+(\w+)\s*\([^)]*\bMLModel\b[^)]*\)/gm

async function ownClassSettings(
  folder: string,
  files: readonly string[],
): Promise<Result<object, string>> {
  const modules = files.filter((name) => /^[A-Za-z_]\w*\.py$/.test(name))
  const texts = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')))
  const classes = modules.flatMap((name, index) =>
    [...(texts[index] ?? '').matchAll(MODEL_CLASS)].map(
      ([, className]) => `${name.slice(0, -'.py'.length)}.${className}`,
    ),
  )
  if (classes.length === 1) return ok({ implementation: classes[0] })
  const found =
    classes.length === 0 ? 'none was found' : `several were found: ${classes.join(', ')}`
  return fail(
    `there is no model-settings.json; requirement ${OWN_CLASS} needs one Python class that extends MLModel: ${found}`,
  )
}
