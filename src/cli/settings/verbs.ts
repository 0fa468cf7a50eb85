/** Settings of the verbs that change what runs, wait for it and tell of it. */

import { MODEL_STATES, type ModelState } from '../../domain/model.ts'
import type { IgnoredFlag } from './ignored.ts'
import { setting } from './setting.ts'
import { boolean, integer, lines, oneOf, optional, type SettingType } from './types.ts'

const INPUT = 'Input'
const WAITING = 'Waiting'
const OUTPUT = 'Output'

/** What `-w` alone waits for: the end that the verb is meant to come to. */
export const GOOD_END = 'done'
export type WaitGoal = ModelState | typeof GOOD_END

const waitGoal: SettingType<WaitGoal | undefined> = {
  ...optional(oneOf([GOOD_END, ...MODEL_STATES])),
  placeholder: 'state',
  expected: `${GOOD_END} or the state of a model, such as ModelAvailable`,
}

export const filePaths = setting({
  flag: 'file-path',
  short: 'f',
  env: [],
  type: { ...lines, placeholder: 'path' },
  default: [],
  description:
    'Manifest file, folder of them, or - for standard input; may be given more than once',
  group: INPUT,
})

export const waitSettings = {
  wait: setting({
    flag: 'wait',
    short: 'w',
    bare: GOOD_END,
    env: [],
    type: waitGoal,
    default: undefined,
    description: 'Wait until all is done, or until models are in the state given',
    group: WAITING,
  }),
  timeoutSecs: setting({
    flag: 'timeout-secs',
    short: 't',
    env: [],
    type: integer({ min: 1, max: 2_000_000 }),
    default: 60,
    description: 'How many seconds to wait at most',
    group: WAITING,
  }),
}

/** How much a command says about its talk with the scheduler. */
export const talkSettings = {
  showRequest: setting({
    flag: 'show-request',
    short: 'r',
    env: [],
    type: boolean,
    default: false,
    description: 'Print each request as JSON on standard error',
    group: OUTPUT,
  }),
  showResponse: setting({
    flag: 'show-response',
    env: [],
    type: boolean,
    default: true,
    description: 'Print the answer; =false leaves only the exit code and what is wrong',
    group: OUTPUT,
  }),
  verbose: setting({
    flag: 'verbose',
    short: 'v',
    env: [],
    type: boolean,
    default: false,
    description: 'Say on standard error who is asked',
    group: OUTPUT,
  }),
}

/** The existing tool does nothing without it. */
export const ignoredForce: readonly IgnoredFlag[] = [
  { flag: 'force', isSwitch: true, because: 'this command does what it says without it' },
]
