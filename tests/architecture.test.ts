import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Glob } from 'bun'

const SRC = resolve(import.meta.dir, '../src')

/** What each layer may import besides itself: layers, or single files. `*` is everything. */
const ARROWS: Record<string, readonly string[]> = {
  gen: [],
  lib: ['gen'],
  domain: ['lib/result.ts', 'lib/problem.ts'],
  xds: ['gen', 'lib'],
  envoy: ['domain', 'gen', 'lib', 'xds/resource.ts', 'xds/make-resource.ts'],
  control: ['domain', 'envoy', 'xds', 'lib'],
  api: ['control', 'domain', 'envoy', 'xds', 'source', 'gen', 'lib'],
  source: ['control', 'domain', 'lib', 'envoy/proxy-snapshot.ts'],
  agent: ['gen', 'lib'],
  cli: ['*'],
  'main.ts': ['cli'],
}

/** Layers that decide and never do: no I/O, no clock, no timers. */
const PURE = ['domain', 'envoy', 'xds']
/** What decides in the agent: which models are in memory, and who waits. */
const PURE_FILES = new Set(
  ['entry', 'places', 'residency', 'rules'].map((name) => `agent/cache/${name}.ts`),
)
/** `xds/server.ts` is where the pure core meets a connection. */
const IMPURE_FILES = new Set(['xds/server.ts'])
const PURE_MODULES = new Set(['node:crypto'])
const IMPURE_WORDS =
  /\b(Date\.now|new Date\(\)|performance\.now|setTimeout|setInterval|setImmediate|process\.|Bun\.|Math\.random|fetch\()/

interface Import {
  readonly file: string
  readonly target: string
}

function sources(): string[] {
  return [...new Glob('**/*.ts').scanSync({ cwd: SRC })].filter(
    (file) => !file.startsWith('gen/') && !file.endsWith('.d.ts'),
  )
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  const pattern = /\b(?:from|import)\s*\(?\s*'([^']+)'/g
  return [...text.matchAll(pattern)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target)) : target,
  }))
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function isPure(file: string): boolean {
  return PURE.includes(layerOf(file)) || PURE_FILES.has(file)
}

function isAllowed({ file, target }: Import): boolean {
  const layer = layerOf(file)
  const allowed = ARROWS[layer]
  if (allowed === undefined) return false
  if (layerOf(target) === layer || allowed.includes('*')) return true
  return allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`))
}

describe('the layers', () => {
  const imports = sources().flatMap(importsOf)
  const inside = imports.filter(({ target }) => layerOf(target) in ARROWS)

  test('are read from real imports', () => {
    expect(inside.length).toBeGreaterThan(100)
  })

  test('import only what the design lets them', () => {
    const wrong = inside.filter((each) => !isAllowed(each))
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  test('in the core use no module that does I/O', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        isPure(file) && /^(node:|bun)/.test(target) && !PURE_MODULES.has(target),
    )
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  test('in the core read no clock, set no timer and touch no process', () => {
    const wrong = sources()
      .filter((file) => isPure(file) && !IMPURE_FILES.has(file))
      .filter((file) => IMPURE_WORDS.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))))
    expect(wrong).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
