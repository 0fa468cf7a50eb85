/** Garbage is collected when there is enough of it, and nothing else to do. */

import { beforeEach, expect, test } from 'bun:test'
import { createIdleCollection } from '../../src/lib/idle-collection.ts'

const MB = 1_000_000
let nowMs: number
let residentBytes: number
let collections: number
let timer: { readonly atMs: number; readonly callback: () => void } | undefined

beforeEach(() => {
  nowMs = 0
  residentBytes = 100 * MB
  collections = 0
  timer = undefined
})

function start() {
  return createIdleCollection({
    nowMs: () => nowMs,
    residentBytes: () => residentBytes,
    collect() {
      collections += 1
      residentBytes = 110 * MB
    },
    after(delayMs, callback) {
      timer = { atMs: nowMs + delayMs, callback }
      return () => {
        timer = undefined
      }
    },
  })
}

function pass(ms: number): void {
  const untilMs = nowMs + ms
  while (timer !== undefined && timer.atMs <= untilMs) {
    const { atMs, callback } = timer
    nowMs = atMs
    timer = undefined
    callback()
  }
  nowMs = untilMs
}

test('not as long as there is work', () => {
  const collection = start()
  for (let turn = 0; turn < 50; turn += 1) {
    collection.worked()
    residentBytes += 10 * MB
    pass(100)
  }
  expect(collections).toBe(0)
  pass(1_000)
  expect(collections).toBe(1)
})

test('once, until there is more', () => {
  const collection = start()
  collection.worked()
  residentBytes = 200 * MB
  pass(60_000)
  expect(collections).toBe(1)
  collection.worked()
  pass(60_000)
  expect(collections).toBe(1)
  collection.worked()
  residentBytes = 140 * MB
  pass(60_000)
  expect(collections).toBe(2)
})

test('not for a little, and not for little beside what is in use', () => {
  const collection = start()
  collection.worked()
  residentBytes += 20 * MB
  pass(60_000)
  expect(collections).toBe(0)
  residentBytes += 10 * MB
  collection.worked()
  pass(60_000)
  expect(collections).toBe(1)
})

test('never after the end, and no timer runs where nothing happens', () => {
  const collection = start()
  expect(timer).toBeUndefined()
  collection.worked()
  residentBytes *= 2
  collection.close()
  pass(60_000)
  expect(collections).toBe(0)
})
