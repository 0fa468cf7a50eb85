/** What the scheduler says about experiments, printed. */

import { seldon } from '../../gen/seldon.js'
import { type JsonValue, messageToJson } from '../../lib/proto-json.ts'
import { type Column, type OutputFormat, print } from '../output.ts'
import type { Terminal } from '../terminal.ts'

type ExperimentStatusResponse = seldon.mlops.scheduler.ExperimentStatusResponse
const { ExperimentStatusResponse } = seldon.mlops.scheduler

const COLUMNS: readonly Column<ExperimentStatusResponse>[] = [
  { title: 'NAME', value: ({ experimentName }) => experimentName },
  { title: 'ACTIVE', value: ({ active }) => yesOrNo(active) },
  { title: 'CANDIDATES READY', value: ({ candidatesReady }) => yesOrNo(candidatesReady) },
  { title: 'MIRRORS READY', value: ({ mirrorReady }) => yesOrNo(mirrorReady) },
  { title: 'STATUS', value: ({ statusDescription }) => statusDescription },
]

export function printExperiments(
  terminal: Terminal,
  format: OutputFormat,
  experiments: readonly ExperimentStatusResponse[],
  as: 'list' | 'one',
): void {
  const data = experiments.map(experimentToJson)
  print(terminal, format, {
    data: as === 'list' ? data : data[0],
    rows: experiments,
    columns: COLUMNS,
    empty: 'There are no experiments.',
  })
}

export function experimentToJson(experiment: ExperimentStatusResponse): JsonValue {
  const encoded = ExperimentStatusResponse.encode(experiment).finish()
  return messageToJson('seldon.mlops.scheduler.ExperimentStatusResponse', encoded)
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no'
}
