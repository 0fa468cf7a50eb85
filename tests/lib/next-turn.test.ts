import { expect, test } from 'bun:test'
import { inNextTurn } from '../../src/lib/next-turn.ts'

test('all who ask are called once, in order, and not in the same turn', async () => {
  const called: string[] = []
  const done = Promise.withResolvers<void>()
  inNextTurn(() => {
    called.push('first')
    inNextTurn(() => {
      called.push('of the turn after')
      done.resolve()
    })
  })
  inNextTurn(() => called.push('second'))
  await Promise.resolve()
  expect(called).toEqual([])
  await done.promise
  expect(called).toEqual(['first', 'second', 'of the turn after'])
})
