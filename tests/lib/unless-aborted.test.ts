import { describe, expect, test } from 'bun:test'
import { unlessAborted } from '../../src/lib/unless-aborted.ts'

const never = new Promise<string>(() => {})

describe('what is waited for unless a signal is aborted', () => {
  test('is what came first', async () => {
    const over = new AbortController()
    expect(await unlessAborted(Promise.resolve('done'), over.signal)).toBe('done')
    const waited = unlessAborted(never, over.signal)
    over.abort()
    expect(await waited).toBeUndefined()
    expect(await unlessAborted(Promise.resolve('late'), over.signal)).toBeUndefined()
  })

  test('fails as it fails', async () => {
    const failing = Promise.reject(new Error('no'))
    await expect(unlessAborted(failing, new AbortController().signal)).rejects.toThrow('no')
  })

  test('leaves nothing on a signal that outlives it', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    signal.addEventListener = () => {
      listeners += 1
    }
    signal.removeEventListener = () => {
      listeners -= 1
    }
    const waited = unlessAborted(Promise.resolve('done'), signal)
    expect(listeners).toBe(1)
    await waited
    expect(listeners).toBe(0)
  })
})
