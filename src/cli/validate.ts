/** `seldon validate`: tells what is wrong with manifests before they are used. */

import { formatProblem } from '../lib/problem.ts'
import { validateDir } from '../source/validate.ts'
import { command } from './command.ts'
import { OUTPUT_FORMATS, outputSetting, print } from './output.ts'
import { setting } from './settings/setting.ts'
import { oneOf } from './settings/types.ts'
import { EXIT } from './terminal.ts'

export const validate = command({
  arguments: [
    { name: 'path', description: 'A folder of manifests, or one manifest file', required: true },
  ],
  settings: {
    output: setting({
      ...outputSetting,
      type: oneOf(OUTPUT_FORMATS),
      default: 'table',
      description: 'How to print the problems; table is one line each',
    }),
  },
  notes: 'Ends with exit code 0 when there are no errors (warnings may be there), else with 1.',
  async run({ settings, arguments: [path = '.'], terminal }) {
    const problems = await validateDir(path)
    if (settings.output === 'table') {
      for (const problem of problems) {
        terminal.out(`${problem.severity}: ${formatProblem(problem)}`)
      }
    } else {
      print(terminal, settings.output, { data: problems, rows: [], columns: [], empty: '' })
    }
    return problems.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.ok
  },
})
