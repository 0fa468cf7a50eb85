import { expect, test } from 'bun:test'
import { schedulerSettings } from '../../../src/cli/settings/scheduler.ts'
import {
  type FlagTexts,
  resolveSettings,
  type SettingTable,
} from '../../../src/cli/settings/setting.ts'
import { upSettings } from '../../../src/cli/settings/up.ts'
import { schedulerSpec } from '../../../src/cli/up/control-plane.ts'
import { stateFolder } from '../../../src/cli/up/state-folder.ts'

function resolved<S extends SettingTable>(table: S, flags: readonly string[]) {
  const texts: FlagTexts = new Map(
    flags.map((flag) => {
      const [, name = '', value = ''] = /^--([^=]+)=(.*)$/.exec(flag) ?? []
      return [name, [value]]
    }),
  )
  const outcome = resolveSettings(table, texts, {})
  if (!outcome.ok) throw new Error(outcome.error.join())
  return outcome.value.values
}

test.each([true, false])('the scheduler of a local run scales models when that is %p', (given) => {
  const settings = resolved(upSettings, [`--enable-model-autoscaling=${given}`])
  const place = { env: {}, cwd: '/' }
  const { command } = schedulerSpec(['seldon'], settings, stateFolder('/state'), place)
  const [program, verb, ...flags] = command
  expect([program, verb]).toEqual(['seldon', 'scheduler'])
  expect(resolved(schedulerSettings, flags).enableModelAutoscaling).toBe(given)
})
