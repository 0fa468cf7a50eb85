import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { experimentManifest } from '../../src/source/experiment-manifest.ts'
import { readManifests } from '../../src/source/manifest.ts'
import { modelManifest } from '../../src/source/model-manifest.ts'
import { proxySnapshotManifest } from '../../src/source/proxy-snapshot-manifest.ts'
import { serverManifest } from '../../src/source/server-manifest.ts'

const page = readFileSync(join(import.meta.dir, '../../docs/manifests.md'), 'utf8')

test('the manifests shown in the documentation are right', () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  expect(blocks.length).toBeGreaterThan(0)
  for (const text of blocks) {
    expect(readManifests({ file: 'page', folder: '/', text }).problems).toEqual([])
  }
})

test.each([
  ['Model', modelManifest],
  ['Server', serverManifest],
  ['Experiment', experimentManifest],
  ['ProxySnapshot', proxySnapshotManifest],
])('every field of %s is documented', (kind, schema) => {
  const [, chapter = ''] = page.split(`\n## ${kind}\n`)
  const text = chapter.split('\n## ')[0] ?? ''
  for (const field of Object.keys(schema.shape.spec.shape)) expect(text).toContain(`\`${field}`)
})
