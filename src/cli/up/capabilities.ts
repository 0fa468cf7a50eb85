/** What an installed MLServer can run. */

import { readFileSync } from 'node:fs'

/** Capability by the Python module that brings it. */
const RUNTIME_MODULES = {
  mlserver_alibi_detect: 'alibi-detect',
  mlserver_alibi_explain: 'alibi-explain',
  mlserver_huggingface: 'huggingface',
  mlserver_lightgbm: 'lightgbm',
  mlserver_mlflow: 'mlflow',
  mlserver_mllib: 'spark-mlib',
  mlserver_sklearn: 'sklearn',
  mlserver_xgboost: 'xgboost',
} as const

/** Those that MLServer has by itself. */
const BUILT_IN = ['mlserver', 'python']
const DEADLINE_MS = 10_000

const PROBE = `
import importlib.util, sys
print(*[name for name in sys.argv[1:] if importlib.util.find_spec(name)])
`

/**
 * Asks the Python that `mlserver` is a script of. Where that cannot be told, all that is known is
 * assumed: MLServer itself then says what it misses when a model is loaded.
 */
export async function installedCapabilities(mlserver: string): Promise<string[]> {
  const modules = Object.keys(RUNTIME_MODULES)
  const found = await findModules(mlserver, modules)
  const capabilities = Object.entries(RUNTIME_MODULES)
    .filter(([module]) => found.includes(module))
    .map(([, capability]) => capability)
  return [...BUILT_IN, ...capabilities]
}

async function findModules(
  mlserver: string,
  modules: readonly string[],
): Promise<readonly string[]> {
  const python = interpreterOf(mlserver)
  if (python === undefined) return modules
  try {
    const probe = Bun.spawn([python, '-c', PROBE, ...modules], {
      stdin: 'ignore',
      stdout: 'pipe',
      stderr: 'ignore',
      timeout: DEADLINE_MS,
    })
    const [answer, code] = await Promise.all([probe.stdout.text(), probe.exited])
    return code === 0 ? answer.split(/\s+/) : modules
  } catch {
    return modules
  }
}

function interpreterOf(script: string): string | undefined {
  const start = readFileSync(script).subarray(0, 1024).toString('latin1')
  return /^#!(\S*python\S*)\s*\n/.exec(start)?.[1]
}
