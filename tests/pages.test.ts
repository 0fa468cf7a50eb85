/** What the pages name is there: files, headings, targets of make, flags and variables. */

import { describe, expect, test } from 'bun:test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { Glob } from 'bun'
import packageFile from '../package.json'
import type { AnyCommand, CommandTree } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { MODEL_STATES, REPLICA_STATES } from '../src/domain/model.ts'
import { docSteps } from './support/doc-commands.ts'

const root = join(import.meta.dir, '..')
const docs = [...new Glob('docs/**/*.md').scanSync({ cwd: root })].sort()
const pages = ['README.md', 'ARCHITECTURE.md', ...docs]

/** Of Commander, Envoy and Triton. */
const FLAGS_OF_OTHERS = ['help', 'file-flush-interval-msec', 'model-control-mode']

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const withoutFences = (text: string) => text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)
const unique = (texts: readonly string[]) => [...new Set(texts)]

/** As GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  return matches(withoutFences(read(file)), /^#+ (.*)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function linksOf(file: string): string[] {
  const targets = matches(withoutFences(read(file)), /\]\(([^)\s]+)\)/g)
  return targets.filter((target) => !/^https?:/.test(target))
}

function isThere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? file : normalize(join(dirname(file), path))
  if (!existsSync(join(root, target))) return false
  return anchor === undefined || anchorsOf(target).includes(anchor)
}

async function loadAll(tree: CommandTree): Promise<AnyCommand[]> {
  const loaded = Object.values(tree).map(async (node) =>
    'children' in node ? loadAll(node.children) : [await node.load()],
  )
  return (await Promise.all(loaded)).flat()
}

test('links find a heading that is there, and nothing else', () => {
  expect(isThere('docs/cli.md', 'configuration.md#seldon-up')).toBe(true)
  expect(isThere('docs/cli.md', 'configuration.md#seldon-down')).toBe(false)
  expect(isThere('docs/cli.md', 'README.md')).toBe(false)
})

describe.each(pages)('%s', (file) => {
  test('links lead somewhere', () => {
    expect(linksOf(file).filter((link) => !isThere(file, link))).toEqual([])
  })

  test('files that are named exist', () => {
    const named = matches(
      withoutFences(read(file)),
      /`((?:src|tests|scripts|docs|examples|deploy|proto|\.ci)\/[\w./*{},-]*)`/g,
    )
    const missing = named.filter(
      (path) =>
        new Glob(path.replace(/\/$/, ''))
          .scanSync({ cwd: root, onlyFiles: false, dot: true })
          .next().done,
    )
    expect(missing).toEqual([])
  })
})

test('README.md lists each page once', () => {
  const [, index = ''] = read('README.md').split('\n## Pages\n')
  const listed = matches(index, /\]\(([^)]+)\)/g).map((link) => normalize(link))
  const decisions = 'docs/decisions/README.md'
  const wanted = pages.filter((page) => page !== 'README.md' && !page.startsWith('docs/decisions/'))
  expect(listed.toSorted()).toEqual([...wanted, decisions].toSorted())
})

test('decisions have the number of their file, and are listed with it', () => {
  const list = read('docs/decisions/README.md')
  const rows = matches(list, /^\| (\d+ +\| \[.*\]\(.*\)) +\|$/gm).map((row) =>
    row.replaceAll(/ +/g, ' '),
  )
  const files = docs.filter((file) => /\/\d{4}-/.test(file))
  const wanted = files.map((file) => {
    const [, number = '', title = ''] = /^# (\d+)\. (.*)\n/.exec(read(file)) ?? []
    expect(file).toStartWith(`docs/decisions/${number.padStart(4, '0')}-`)
    return `${number} | [${title}](${file.replace('docs/decisions/', '')})`
  })
  expect(rows).toEqual(wanted)
})

test('decision 1 has a line for each dependency', () => {
  const rows = matches(read('docs/decisions/0001-dependencies.md'), /^\| (@?[a-z][\w/-]*) +\|/gm)
  const { dependencies, devDependencies } = packageFile
  const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
  expect(rows.toSorted()).toEqual(wanted.toSorted())
})

test('each state is told of', () => {
  const page = read('docs/states.md')
  const states: readonly string[] = [...MODEL_STATES, ...REPLICA_STATES]
  expect(states.filter((state) => !new RegExp(`\\b${state}\\b`).test(page))).toEqual([])
})

test('targets of make exist', () => {
  const { stdout } = Bun.spawnSync(['make', '--question', '--print-data-base'], { cwd: root })
  const targets = new Set(matches(stdout.toString(), /^([a-z-]+):/gm))
  expect(targets).toContain('docker-build-scheduler')
  const text = pages.map(read).join('\n')
  const named = unique([
    ...matches(text, /`make ([a-z][\w-]*)/g),
    ...matches(text, /^make ([a-z][\w-]*)/gm),
  ])
  expect(named).toContain('start-all-mlserver')
  expect(named.filter((target) => !targets.has(target))).toEqual([])
})

test('flags and variables exist', async () => {
  const all = await loadAll(commands)
  const settings = all.flatMap((command) => Object.values(command.settings))
  const ignored = all.flatMap((command) => command.ignored ?? [])
  const flags = new Set([
    ...settings.flatMap(({ flag, aliases = [] }) => [flag, ...aliases]),
    ...ignored.map(({ flag }) => flag),
  ])
  const text = pages.map((page) => withoutFences(read(page))).join('\n')
  const unknown = unique(matches(text, /`--([a-z][\w-]*)/g)).filter((flag) => !flags.has(flag))
  expect(unknown.filter((flag) => !FLAGS_OF_OTHERS.includes(flag))).toEqual([])
  const variables = new Set([...settings, ...ignored].flatMap(({ env }) => env))
  const unknownVariables = unique(matches(text, /\b(SELDON_[A-Z_]+)\b/g)).filter(
    (name) => !variables.has(name),
  )
  expect(unknownVariables).toEqual([])
})

test.each(['README.md', 'docs/agent.md'])('the ports in %s are the defaults', async (file) => {
  const [, table = ''] = /\n\| port +\|.*((?:\n\|.*)+)/i.exec(read(file)) ?? []
  const ports = matches(table, /^\| ([^|]*\d{4}[^|]*)\|/gm).flatMap((cell) =>
    matches(cell, /(\d+)/g),
  )
  const settings = (await loadAll(commands)).flatMap((command) => Object.values(command.settings))
  const defaults = new Set(settings.map((setting) => `${setting.default}`))
  expect(ports.length).toBeGreaterThan(5)
  expect(ports.filter((port) => !defaults.has(port))).toEqual([])
})

test('each example is of use to a page, the Makefile or another example', () => {
  const texts = [
    ...pages.filter((page) => page.startsWith('docs/') || page === 'README.md').map(read),
    read('Makefile'),
  ]
  const manifests = [...new Glob('examples/**/*.yaml').scanSync({ cwd: root })].map(read)
  const named = [...texts, ...manifests].join('\n')
  const examples = readdirSync(join(root, 'examples')).flatMap((folder) =>
    ['models', 'requests'].includes(folder)
      ? readdirSync(join(root, 'examples', folder))
          .filter((name) => !name.startsWith('.'))
          .map((name) => `${folder}/${name}`)
      : [`examples/${folder}`],
  )
  expect(examples.filter((example) => !named.includes(example))).toEqual([])
})

test('commands of each page are run by a test', () => {
  const tests = [...new Glob('{e2e,system}/*.test.ts').scanSync({ cwd: import.meta.dir })]
  const texts = tests.map((file) => read(`tests/${file}`)).join('\n')
  const withCommands = pages.filter((page) => docSteps(read(page)).length > 0)
  expect(withCommands.filter((page) => !texts.includes(`${page}'`))).toEqual([])
})
