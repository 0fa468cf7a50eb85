/** Settings of `seldon agent` on when a model has too much to do, or nothing. */

import { setting } from './setting.ts'
import { integer } from './types.ts'

const SCALING = 'Scaling'

export const agentScaling = {
  lagThreshold: setting({
    flag: 'model-inference-lag-threshold',
    env: ['SELDON_MODEL_INFERENCE_LAG_THRESHOLD'],
    type: integer({ min: 1 }),
    default: 30,
    description: 'A model with so many requests in flight, on average, asks for one more replica',
    group: SCALING,
  }),
  inactiveSeconds: setting({
    flag: 'model-inactive-seconds-threshold',
    env: ['SELDON_MODEL_INACTIVE_SECONDS_THRESHOLD'],
    type: integer({ min: 1 }),
    default: 30,
    description: 'A model without requests for so long asks for one replica less',
    group: SCALING,
  }),
  scalingPeriodSeconds: setting({
    flag: 'scaling-stats-period-seconds',
    env: ['SELDON_SCALING_STATS_PERIOD_SECONDS'],
    type: integer({ min: 1, max: 3_600 }),
    default: 5,
    description: 'How often that is looked at, and the time that the average is of',
    group: SCALING,
  }),
}
