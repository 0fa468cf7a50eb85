import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { connectionString, redact } from '../../../src/agent/artifact/remote-config.ts'
import { isLocalUri, parseRemoteUri, shownUri } from '../../../src/agent/artifact/uri.ts'

test.each([
  ['/models/iris', true],
  ['models/a:b', true],
  ['file:///models/iris', true],
  ['s3://models/iris', false],
  ['my-remote:models', false],
  [':http,url="http://a":x', false],
])('%p is on this machine: %p', (uri, isLocal) => {
  expect(isLocalUri(uri)).toBe(isLocal)
})

const parameters = fc.dictionary(fc.stringMatching(/^\w{1,8}$/), fc.string())

test('whatever values a connection string has, its path is found, and its values are not shown', () => {
  fc.assert(
    fc.property(parameters, (given) => {
      const config = { name: 'a', type: 's3', parameters: given, opt: {} }
      const uri = `${connectionString(config)}bucket/iris`
      const options = connectionString(config).slice(':s3'.length, -1)
      expect(parseRemoteUri(uri)).toEqual({ remote: ':s3', options, path: 'bucket/iris' })
      const shown = Object.keys(given).length === 0 ? ':s3:bucket/iris' : ':s3,…:bucket/iris'
      expect(shownUri(uri)).toBe(shown)
      expect(redact(`cannot open ${uri}`, [])).toBe(`cannot open ${shown}`)
    }),
  )
})

test('a user and a password in a URI are not shown', () => {
  expect(shownUri('https://me:secret@example.com/iris')).toBe('https://…@example.com/iris')
})
