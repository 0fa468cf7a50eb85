import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { experimentManifest } from '../../src/source/experiment-manifest.ts'
import { readManifests } from '../../src/source/manifest.ts'
import { modelManifest } from '../../src/source/model-manifest.ts'
import { proxySnapshotManifest } from '../../src/source/proxy-snapshot-manifest.ts'
import { serverManifest } from '../../src/source/server-manifest.ts'

const root = join(import.meta.dir, '../..')
const page = readFileSync(join(root, 'docs/manifests.md'), 'utf8')

/** In lists as well, where they are indented. */
function manifestsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)]
  return blocks
    .map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((block) => block.startsWith('apiVersion:'))
}

test.each(['README.md', 'docs/manifests.md', 'docs/autoscaling.md', 'docs/artifacts.md'])(
  'the manifests shown in %s are right',
  (name) => {
    const manifests = manifestsIn(readFileSync(join(root, name), 'utf8'))
    expect(manifests.length).toBeGreaterThan(0)
    for (const text of manifests) {
      expect(readManifests({ file: 'page', folder: '/', text }).problems).toEqual([])
    }
  },
)

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
