/** Settings that several commands share. */

import { LOG_FORMATS, LOG_LEVELS } from '../../lib/log.ts'
import { setting } from './setting.ts'
import { oneOf, oneOfWords, optional, path } from './types.ts'

/** Of the logger of Seldon Core 2, so that its manifests can stay as they are. */
const LEVELS_OF_GO = {
  trace: 'debug',
  warning: 'warn',
  fatal: 'error',
  panic: 'error',
} as const

export const logSettings = {
  logLevel: setting({
    flag: 'log-level',
    env: ['SELDON_LOG_LEVEL'],
    type: oneOfWords(LOG_LEVELS, LEVELS_OF_GO),
    default: 'info',
    description: 'The least important lines to log',
    group: 'Log',
  }),
  logFormat: setting({
    flag: 'log-format',
    env: ['SELDON_LOG_FORMAT'],
    type: oneOf(LOG_FORMATS),
    default: 'text',
    description: 'Log for a person or for a program',
    group: 'Log',
  }),
}

export const configDir = setting({
  flag: 'config-dir',
  env: ['SELDON_CONFIG_DIR'],
  type: optional(path),
  default: undefined,
  description: 'Folder of manifests that is watched',
  group: 'State',
})
