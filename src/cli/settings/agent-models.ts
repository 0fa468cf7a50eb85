/** Settings of `seldon agent` on the models that it brings into the model server. */

import { setting } from './setting.ts'
import { duration, integer, path } from './types.ts'

const LOADING = 'Loading and unloading'
const MEMORY = 'Memory and limits'

export const agentModels = {
  agentFolder: setting({
    flag: 'agent-folder',
    env: ['SELDON_AGENT_FOLDER'],
    type: path,
    default: '/mnt/agent',
    description: 'Folder whose models/ is the repository of the model server',
    group: LOADING,
  }),
  loadConcurrency: setting({
    flag: 'load-concurrency',
    env: ['SELDON_LOAD_CONCURRENCY'],
    type: integer({ min: 1, max: 64 }),
    default: 4,
    description: 'Models that are fetched, and that are loaded, at the same time',
    group: LOADING,
  }),
  loadTimeoutMinutes: setting({
    flag: 'max-load-elapsed-time-minutes',
    env: ['SELDON_MAX_LOAD_ELAPSED_TIME_MINUTES'],
    type: integer({ min: 1, max: 1_440 }),
    default: 120,
    description: 'The longest that the model server may take to load one model',
    group: LOADING,
  }),
  unloadTimeoutMinutes: setting({
    flag: 'max-unload-elapsed-time-minutes',
    env: ['SELDON_MAX_UNLOAD_ELAPSED_TIME_MINUTES'],
    type: integer({ min: 1, max: 1_440 }),
    default: 15,
    description: 'The longest that it may take to unload one',
    group: LOADING,
  }),
  loadAttempts: setting({
    flag: 'max-load-retry-count',
    env: ['SELDON_MAX_LOAD_RETRY_COUNT'],
    type: integer({ min: 1, max: 100 }),
    default: 5,
    description: 'How often a load is tried when its failure may pass',
    group: LOADING,
  }),
  unloadAttempts: setting({
    flag: 'max-unload-retry-count',
    env: ['SELDON_MAX_UNLOAD_RETRY_COUNT'],
    type: integer({ min: 1, max: 100 }),
    default: 1,
    description: 'How often an unload is tried',
    group: LOADING,
  }),
  unloadGraceSeconds: setting({
    flag: 'unload-grace-period-seconds',
    env: ['SELDON_UNLOAD_GRACE_PERIOD_SECONDS'],
    type: integer({ min: 0, max: 3_600 }),
    default: 2,
    description: 'The longest that an unload waits for requests the model still serves',
    group: LOADING,
  }),
  memoryBytes: setting({
    flag: 'memory-bytes',
    env: ['MEMORY_REQUEST'],
    type: integer({ min: 0 }),
    default: 1_000_000,
    description: 'Memory that models may take',
    group: MEMORY,
  }),
  overCommitPercentage: setting({
    flag: 'over-commit-percentage',
    env: ['SELDON_OVERCOMMIT_PERCENTAGE'],
    type: integer({ min: 0, max: 1_000 }),
    default: 0,
    description: 'Share of it that may be promised on top',
    group: MEMORY,
  }),
  parallelWorkers: setting({
    flag: 'parallel-workers',
    env: ['MLSERVER_PARALLEL_WORKERS'],
    type: integer({ min: 0, max: 1_024 }),
    default: 1,
    description: 'Copies of a model in the model server, each of which takes its memory',
    group: MEMORY,
  }),
  memoryWait: setting({
    flag: 'memory-wait',
    env: ['SELDON_MEMORY_WAIT'],
    type: duration,
    default: 60_000,
    description: 'The longest that a request for an evicted model, or a load, waits for memory',
    group: MEMORY,
  }),
  requestLimit: setting({
    flag: 'max-requests-per-model',
    env: ['SELDON_MAX_REQUESTS_PER_MODEL'],
    type: { ...integer({ min: 0, max: 1_000_000 }), expected: 'a number, 0 for no limit' },
    default: 0,
    description: 'Requests for one model at the same time; what is beyond is refused; 0: no limit',
    group: MEMORY,
  }),
}
