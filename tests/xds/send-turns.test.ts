import { expect, test } from 'bun:test'
import { SendTurns } from '../../src/xds/send-turns.ts'

const MEGABYTE = 1024 * 1024

test('in one turn only so much is sent, and who has to wait goes on in the next, in order', () => {
  const turns: (() => void)[] = []
  const sending = new SendTurns((callback) => turns.push(callback))
  const sent: string[] = []
  const left = new Map(['a', 'b', 'c'].map((name) => [name, 3]))
  const senders = [...left.keys()].map((name) => {
    const send = () => {
      while ((left.get(name) ?? 0) > 0 && sending.mayGoOn(send)) {
        left.set(name, (left.get(name) ?? 0) - 1)
        sent.push(name)
        sending.spent(3 * MEGABYTE)
      }
    }
    return send
  })
  for (const send of senders) send()
  for (const send of senders) send()
  expect(sent.splice(0)).toEqual(['a', 'a', 'a'])
  turns.shift()?.()
  expect(sent.splice(0)).toEqual(['b', 'b', 'b'])
  turns.shift()?.()
  expect(sent.splice(0)).toEqual(['c', 'c', 'c'])
  turns.shift()?.()
  expect(turns).toEqual([])
})
