/** Settings of `seldon agent` on what it waits for, and how long. */

import { setting } from './setting.ts'
import { duration, integer } from './types.ts'

const LIFE_CYCLE = 'Life cycle'

export const agentLifeCycle = {
  askPeriodSeconds: setting({
    flag: 'period-ready-sub-service-seconds',
    env: ['SELDON_PERIOD_READY_SUB_SERVICE_SECONDS'],
    type: integer({ min: 1, max: 3_600 }),
    default: 5,
    description:
      'How often the model server, and rclone once it has been needed, are asked whether they live',
    group: LIFE_CYCLE,
  }),
  patienceSeconds: setting({
    flag: 'max-elapsed-time-ready-sub-service-after-start-seconds',
    env: ['SELDON_MAX_TIME_READY_SUB_SERVICE_AFTER_START_SECONDS'],
    type: integer({ min: 1, max: 3_600 }),
    default: 30,
    description:
      'How long the model server may answer nothing until it counts as gone, and a load waits for rclone',
    group: LIFE_CYCLE,
  }),
  drainTimeout: setting({
    flag: 'drain-timeout',
    env: ['SELDON_DRAIN_TIMEOUT'],
    type: duration,
    default: 20_000,
    description:
      'The longest that an agent which is to end (SIGTERM) waits for other replicas to take over',
    group: LIFE_CYCLE,
  }),
  closeGrace: setting({
    flag: 'close-grace',
    env: ['SELDON_CLOSE_GRACE'],
    type: duration,
    default: 5_000,
    description: 'The longest that it then waits for requests in flight',
    group: LIFE_CYCLE,
  }),
}
