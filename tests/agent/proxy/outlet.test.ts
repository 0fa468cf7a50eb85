import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { createOutlet } from '../../../src/agent/proxy/outlet.ts'

const write = fc.record({
  bytes: fc.uint8Array({ minLength: 1, maxLength: 30 }),
  /** How much the system takes before the next write. */
  room: fc.nat(40),
})

test('whatever the system takes at a time, all bytes come in order', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
      const sent: number[] = []
      let room = 0
      const outlet = createOutlet({
        write(bytes) {
          const taken = Math.min(room, bytes.length)
          room -= taken
          sent.push(...bytes.subarray(0, taken))
          return taken
        },
      })
      for (const one of writes) {
        room = one.room
        const bytes = Uint8Array.from(one.bytes)
        expect(outlet.write(bytes)).toBe(outlet.empty())
        // They are not the outlet's any more.
        bytes.fill(0)
      }
      room = Number.POSITIVE_INFINITY
      expect(outlet.flush()).toBe(true)
      expect(sent).toEqual(writes.flatMap(({ bytes }) => [...bytes]))
    }),
  )
})
