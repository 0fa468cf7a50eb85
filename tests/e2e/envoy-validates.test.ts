/** A real Envoy reads every golden case and bootstrap, without running it. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import { translateReservedScope, translateStatic } from '../../src/envoy/translate.ts'
import { CASES, caseResources } from '../support/envoy-case.ts'
import { envoyCommand, staticBootstrap } from '../support/static-envoy.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'envoy-validates-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const golden = (ending: string) =>
  readdirSync(CASES)
    .filter((file) => file.endsWith(ending))
    .sort()

describe('golden case', () => {
  const names = golden('.in.yaml').map((file) => file.slice(0, -'.in.yaml'.length))

  test.each(names)('%s', async (name) => {
    const path = join(folder, `${name}.pb`)
    writeFileSync(path, staticBootstrap(completed(name)))
    expect(await validate(path)).toBe('')
  })
})

describe('bootstrap', () => {
  test.each(golden('.yaml').filter((file) => file.startsWith('bootstrap-')))('%s', async (file) => {
    expect(await validate(join(CASES, file))).toBe('')
  })
})

/** Envoy wants a listener for the scopes to be read, and a scope for the listener. */
function completed(name: string) {
  const resources = caseResources(name)
  const has = (typeName: string) => resources.some(({ typeUrl }) => typeUrl.endsWith(typeName))
  return [
    ...resources,
    ...(has('.Listener') ? [] : translateStatic(defaultEnvoyOptions)),
    ...(has('.ScopedRouteConfiguration')
      ? []
      : [translateReservedScope([], defaultEnvoyOptions).scope]),
  ]
}

/** What Envoy has against the file; empty when nothing. */
async function validate(path: string): Promise<string> {
  const command = envoyCommand()
  if (command === undefined) throw new Error('no Envoy found: set ENVOY_PATH')
  const child = Bun.spawn(
    [command, '--mode', 'validate', '-c', path, '--use-dynamic-base-id', '-l', 'warning'],
    { stdout: 'pipe', stderr: 'pipe' },
  )
  const said = await new Response(child.stderr).text()
  return (await child.exited) === 0 ? '' : said
}
