import { describe, expect, test } from 'bun:test'
import { isUndecided } from '../../src/source/declaration.ts'
import { type LastGood, mergeLastGood, NO_LAST_GOOD } from '../../src/source/last-good.ts'
import { readManifests } from '../../src/source/manifest.ts'
import { documents, experimentText, modelText } from './manifest-text.ts'

type Files = Readonly<Record<string, string>>

function merge(previous: LastGood, files: Files) {
  const readings = Object.entries(files).map(([file, text]) =>
    readManifests({ file, folder: '/config', text }),
  )
  return mergeLastGood(previous, readings)
}

/** The state after these readings of the folder, one after the other. */
function after(...readings: readonly Files[]) {
  let lastGood = NO_LAST_GOOD
  let state = merge(NO_LAST_GOOD, {}).state
  for (const files of readings) {
    const merged = merge(lastGood, files)
    lastGood = merged.lastGood
    state = merged.state
  }
  return state
}

const GOOD = { 'a.yaml': documents(modelText('iris'), modelText('wine')) }
const SYNTAX_ERROR = `${modelText('iris')}oops: [`
const WRONG_FIELD = modelText('iris', { replicas: 'two' })

interface Case {
  readonly name: string
  readonly readings: readonly Files[]
  readonly models: readonly string[]
  readonly errors: number
}

const CASES: readonly Case[] = [
  { name: 'good files are read', readings: [GOOD], models: ['iris', 'wine'], errors: 0 },
  { name: 'a deleted file takes its things along', readings: [GOOD, {}], models: [], errors: 0 },
  {
    name: 'a document that left its file is removed',
    readings: [GOOD, { 'a.yaml': modelText('wine') }],
    models: ['wine'],
    errors: 0,
  },
  {
    name: 'a file that is no YAML any more keeps all that it declared',
    readings: [GOOD, { 'a.yaml': SYNTAX_ERROR }],
    models: ['iris', 'wine'],
    errors: 1,
  },
  {
    name: 'a broken document keeps its own last good, and one removed beside it goes',
    readings: [GOOD, { 'a.yaml': WRONG_FIELD }],
    models: ['iris'],
    errors: 1,
  },
  {
    name: 'a document without a readable name keeps all that is missing',
    readings: [GOOD, { 'a.yaml': modelText('iris').replace('  name: iris\n', '') }],
    models: ['iris', 'wine'],
    errors: 1,
  },
  {
    name: 'an emptied file keeps all that it declared',
    readings: [GOOD, { 'a.yaml': '' }],
    models: ['iris', 'wine'],
    errors: 1,
  },
  {
    name: 'a file made a comment declares nothing',
    readings: [GOOD, { 'a.yaml': '# nothing for now\n' }],
    models: [],
    errors: 0,
  },
  {
    name: 'a broken document does not keep its good neighbours from changing',
    readings: [GOOD, { 'a.yaml': documents(WRONG_FIELD, modelText('new')) }],
    models: ['new', 'iris'],
    errors: 1,
  },
  {
    name: 'what stayed through one broken reading stays through the next',
    readings: [GOOD, { 'a.yaml': SYNTAX_ERROR }, { 'a.yaml': '' }],
    models: ['iris', 'wine'],
    errors: 1,
  },
  {
    name: 'a broken file that is deleted takes its last good along',
    readings: [GOOD, { 'a.yaml': SYNTAX_ERROR }, {}],
    models: [],
    errors: 0,
  },
  {
    name: 'of two files that declare a name the first in path order is used',
    readings: [{ 'b.yaml': modelText('iris'), 'a.yaml': modelText('iris') }],
    models: ['iris'],
    errors: 1,
  },
  {
    name: 'a Pipeline in the file is refused and changes nothing else',
    readings: [
      GOOD,
      { 'a.yaml': documents(modelText('iris'), modelText('x').replace('Model', 'Pipeline')) },
    ],
    models: ['iris'],
    errors: 1,
  },
]

describe('mergeLastGood', () => {
  for (const { name, readings, models, errors } of CASES) {
    test(name, () => {
      const state = after(...readings)
      expect([...state.models.keys()]).toEqual([...models])
      expect(state.problems.filter(({ severity }) => severity === 'error')).toHaveLength(errors)
    })
  }

  test('the last good keeps what it said', () => {
    const state = after({ 'a.yaml': modelText('iris', { replicas: 3 }) }, { 'a.yaml': WRONG_FIELD })
    expect(state.models.get('iris')?.deployment.replicas).toBe(3)
  })

  test('both places of a duplicate are told', () => {
    const state = after({ 'a.yaml': modelText('iris'), 'b.yaml': `\n${modelText('iris')}` })
    expect(state.problems).toEqual([
      expect.objectContaining({
        file: 'b.yaml',
        line: 2,
        message: 'Model iris is declared twice; the declaration at a.yaml:1:1 is used',
      }),
    ])
  })

  test('a model is the baseline of one experiment only', () => {
    const state = after({
      'a.yaml': experimentText('one', 'm'),
      'b.yaml': experimentText('two', 'm'),
    })
    expect([...state.experiments.keys()]).toEqual(['one'])
    expect(state.problems[0]?.message).toStartWith('Resource m already in experiment one')
  })

  test('what did not change stays the same object, wherever it moves in its file', () => {
    const first = merge(NO_LAST_GOOD, GOOD)
    const moved = documents(modelText('new'), modelText('iris'), modelText('wine', { replicas: 2 }))
    const second = merge(first.lastGood, { 'a.yaml': moved })
    const [before, now] = [first.state.models, second.state.models]
    expect(now.get('iris') === before.get('iris')).toBe(true)
    expect(now.get('wine') === before.get('wine')).toBe(false)
  })
})

describe('undecided', () => {
  const isOpen = (state: ReturnType<typeof after>, name: string) =>
    isUndecided(state, 'Model', name)

  test('a broken document says nothing about its name, at the first reading', () => {
    const state = after({ 'a.yaml': WRONG_FIELD })
    expect([isOpen(state, 'iris'), isOpen(state, 'wine')]).toEqual([true, false])
  })

  test('a file that is no YAML says nothing about any name, at the first reading', () => {
    const state = after({ 'a.yaml': SYNTAX_ERROR, 'b.yaml': modelText('wine') })
    expect([isOpen(state, 'iris'), isOpen(state, 'else')]).toEqual([true, true])
  })

  test('once a file was read whole, what it does not keep is gone', () => {
    const state = after({ 'a.yaml': modelText('iris') }, { 'a.yaml': SYNTAX_ERROR })
    expect(isOpen(state, 'wine')).toBe(false)
  })

  test('a file of another program leaves nothing open', () => {
    const state = after({ 'conda.yaml': 'name: env\ndependencies: [python]\n' })
    expect(isOpen(state, 'iris')).toBe(false)
    expect(state.problems.map(({ severity }) => severity)).toEqual(['warning'])
  })
})
