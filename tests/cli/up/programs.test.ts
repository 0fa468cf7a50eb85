import { afterAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPrograms } from '../../../src/cli/up/programs.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A PATH on which there are just these. */
function placesWith(...programs: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'seldon-programs-'))
  folders.push(folder)
  for (const name of programs) writeFileSync(join(folder, name), '', { mode: 0o755 })
  return { cwd: folder, path: folder, projects: [] }
}

const unnamed = {
  envoyPath: undefined,
  mlserverPath: undefined,
  tritonPath: undefined,
  rclonePath: undefined,
}

function faultsOf(places: ReturnType<typeof placesWith>, named: Partial<typeof unnamed> = {}) {
  const found = findPrograms({ ...unnamed, ...named }, places)
  return found.ok ? [] : found.error.map((fault) => fault.split(' ')[0])
}

describe('the programs of a local run', () => {
  test('are Envoy and MLServer, and others where they are', () => {
    const places = placesWith('envoy', 'mlserver')
    const found = findPrograms(unnamed, places)
    expect(found).toMatchObject({
      ok: true,
      value: {
        envoy: join(places.cwd, 'envoy'),
        mlserver: { ok: true, value: join(places.cwd, 'mlserver') },
        triton: { ok: false },
        rclone: undefined,
      },
    })
  })

  test('need no MLServer where there is Triton', () => {
    expect(faultsOf(placesWith('envoy', 'tritonserver'))).toEqual([])
  })

  test('are missed, each by its name', () => {
    expect(faultsOf(placesWith())).toEqual(['envoy', 'mlserver'])
    expect(faultsOf(placesWith('tritonserver'))).toEqual(['envoy'])
  })

  test.each(['mlserver', 'triton', 'rclone'])('%s that is named has to be there', (name) => {
    const places = placesWith('envoy', 'mlserver', 'tritonserver', 'rclone')
    expect(faultsOf(places, { [`${name}Path`]: '/nowhere' })).toEqual(['/nowhere'])
  })
})
