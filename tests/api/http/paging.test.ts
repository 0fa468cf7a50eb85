import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { pageOf } from '../../../src/api/http/paging.ts'

test('pages are the sorted records, cut into pieces', () => {
  const anyName = fc.string({ minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(
      fc.uniqueArray(anyName, { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (names, limit) => {
        const records = new Map(names.map((name) => [name, name]))
        const pages: (readonly string[])[] = []
        for (let after: string | undefined = ''; after !== undefined; ) {
          const page: ReturnType<typeof pageOf<string>> = pageOf(records, { limit, after })
          pages.push(page.items)
          after = page.next
        }
        expect(pages.flat()).toEqual([...names].sort())
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
        // Only of nothing at all is there an empty page.
        expect(names.length === 0 || pages.every((page) => page.length > 0)).toBe(true)
      },
    ),
  )
})
