import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { ResourceKey } from '../../src/xds/resource.ts'
import { type ChangedNames, Snapshot } from '../../src/xds/snapshot.ts'
import { removing, setting, testResource } from '../support/xds-resources.ts'

const TYPE = 'type.googleapis.com/test.One'
const OTHER = 'type.googleapis.com/test.Other'

const resource = (name: string, text: string) => testResource(TYPE, name, text)
const key = (name: string): ResourceKey => ({ typeUrl: TYPE, name })

function listening(snapshot: Snapshot): ChangedNames[] {
  const heard: ChangedNames[] = []
  snapshot.listen((changed) => heard.push(changed))
  return heard
}

describe('apply', () => {
  test('tells what changed, once, when all of it is in force', () => {
    const snapshot = new Snapshot()
    snapshot.apply(setting(resource('a', '1'), resource('b', '1')))
    const found: unknown[] = []
    snapshot.listen((changed) => {
      found.push([...changed], snapshot.get(TYPE, 'a')?.version, snapshot.get(TYPE, 'b'))
    })
    const a = resource('a', '2')
    snapshot.apply({ set: [a, testResource(OTHER, 'x', '1')], removed: [key('b')] })
    const changed = [
      [TYPE, ['b', 'a']],
      [OTHER, ['x']],
    ]
    expect(found).toEqual([changed, a.version, undefined])
  })

  test('says nothing of what stays as it is', () => {
    const snapshot = new Snapshot()
    snapshot.apply(setting(resource('a', '1')))
    const heard = listening(snapshot)
    snapshot.apply({ set: [resource('a', '1')], removed: [key('b')] })
    expect(heard).toEqual([])
  })

  test('keeps what is both removed and set', () => {
    const snapshot = new Snapshot()
    snapshot.apply(setting(resource('a', '1')))
    const heard = listening(snapshot)
    snapshot.apply({ set: [resource('a', '1')], removed: [key('a')] })
    expect(heard).toEqual([])
    expect(snapshot.get(TYPE, 'a')?.version).toBe(resource('a', '1').version)
  })

  test('ends the listening when it is told to', () => {
    const snapshot = new Snapshot()
    const heard: ChangedNames[] = []
    const stop = snapshot.listen((changed) => heard.push(changed))
    stop()
    snapshot.apply(setting(resource('a', '1')))
    expect(heard).toEqual([])
  })
})

describe('version', () => {
  test('is the same for the same content, however it came about', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const change = fc.record({ name, text: fc.option(fc.constantFrom('1', '2')) })
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const snapshot = new Snapshot()
        for (const { name: id, text } of changes) {
          snapshot.apply(text === null ? removing(key(id)) : setting(resource(id, text)))
        }
        const anew = new Snapshot()
        anew.apply(setting(...[...snapshot.of(TYPE).values()].toReversed()))
        expect(anew.version(TYPE)).toBe(snapshot.version(TYPE))
      }),
    )
  })

  test('tells sets apart, also by who has which version', () => {
    const contents = [
      [],
      [resource('a', '1')],
      [resource('b', '1')],
      [resource('a', '2')],
      [resource('a', '1'), resource('b', '2')],
      [resource('a', '2'), resource('b', '1')],
      [resource('a', '1'), resource('b', '1')],
    ]
    const versions = contents.map((set) => {
      const snapshot = new Snapshot()
      snapshot.apply(setting(...set))
      return snapshot.version(TYPE)
    })
    expect(new Set(versions).size).toBe(contents.length)
    expect(versions).not.toContain('')
  })
})
