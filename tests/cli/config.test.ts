import { afterAll, afterEach, describe, expect, test } from 'bun:test'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands.ts'
import { runProgram } from '../../src/cli/program.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { recordingTerminal } from '../support/terminal.ts'

const home = temporaryFolder()
const envoy = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: () => Response.json({ name: 'iris' }),
})
const here = `127.0.0.1:${envoy.port}`
const nowhere = '127.0.0.1:1'

afterEach(() => rmSync(join(home.path, '.config'), { recursive: true, force: true }))
afterAll(async () => {
  await envoy.stop(true)
  home[Symbol.dispose]()
})

async function seldon(words: string, env: Record<string, string> = {}) {
  const terminal = recordingTerminal({ env: { HOME: home.path, ...env }, cwd: home.path })
  const code = await runProgram(words.split(' '), commands, terminal)
  return { code, out: terminal.outLines.join('\n'), err: terminal.errLines.join('\n') }
}

/** A file with connections, called `<name>.json` in the working folder. */
function connections(name: string, content: unknown): string {
  return home.write({ [`${name}.json`]: JSON.stringify(content) })
}

describe('a configuration', () => {
  test('is listed, told, put in force, taken out of force and forgotten', async () => {
    const folder = connections('prod', {
      controlplane: { schedulerHost: 'seldon:9004', tls: false },
      dataplane: { inferHost: 'seldon:80' },
      kafka: { bootstrap: 'kafka:9092' },
    })
    expect((await seldon('config list')).err).toBe('There are no configurations.')
    expect(await seldon('config add prod prod.json')).toEqual({ code: EXIT.ok, out: '', err: '' })
    const row = { name: 'prod', path: join(folder, 'prod.json') }
    const listed = async () => JSON.parse((await seldon('config list -o json')).out)
    expect(await listed()).toEqual([{ ...row, active: false }])
    expect(JSON.parse((await seldon('config list prod')).out)).toEqual({
      schedulerHost: 'seldon:9004',
      inferenceHost: 'seldon:80',
    })
    await seldon('config activate prod')
    expect(await listed()).toEqual([{ ...row, active: true }])
    await seldon('config deactivate prod')
    expect(await listed()).toEqual([{ ...row, active: false }])
    await seldon('config activate prod')
    await seldon('config remove prod')
    expect(await listed()).toEqual([])
  })

  test('in force beats the variable, and a flag beats it', async () => {
    connections('here', { dataplane: { inferHost: here } })
    await seldon('config add here here.json')
    const env = { SELDON_INFER_HOST: nowhere }
    expect((await seldon('model metadata iris', env)).code).toBe(EXIT.unreachable)
    await seldon('config activate here')
    expect((await seldon('model metadata iris', env)).code).toBe(EXIT.ok)
    const flag = `model metadata iris --inference-host ${nowhere}`
    expect((await seldon(flag, env)).code).toBe(EXIT.unreachable)
    await seldon('config deactivate here')
    expect((await seldon('model metadata iris', env)).code).toBe(EXIT.unreachable)
  })

  test('that nobody knows is told', async () => {
    for (const verb of ['list', 'activate', 'deactivate', 'remove']) {
      const { code, err } = await seldon(`config ${verb} prod`)
      expect([code, err]).toEqual([
        EXIT.failed,
        'there is no configuration "prod" (seldon config list tells which there are)',
      ])
    }
  })

  test('that cannot be used is told where it is, when it is added and when it is in force', async () => {
    const folder = connections('bad', { dataplane: { inferHost: 'no port' } })
    const file = join(folder, 'bad.json')
    const why = `${file}: dataplane.inferHost: expected host:port, such as localhost:9004`
    expect(await seldon('config add bad bad.json')).toMatchObject({ code: EXIT.usage, err: why })
    connections('bad', { dataplane: { inferHost: here } })
    await seldon('config add bad bad.json')
    await seldon('config activate bad')
    connections('bad', { dataplane: { tls: true } })
    expect(await seldon('model metadata iris')).toMatchObject({
      code: EXIT.usage,
      err: `seldon model metadata: the configuration "bad" is active: ${file}: dataplane.tls: TLS is not spoken in this version`,
    })
    rmSync(file)
    expect((await seldon('model metadata iris')).err).toContain(`there is no file ${file}`)
    expect((await seldon('version')).code).toBe(EXIT.ok)
  })

  test('list that the existing tool wrote is read, and one that is none is told', async () => {
    const list = '.config/seldon/cli/configs.json'
    connections('here', { dataplane: { inferHost: here } })
    const configs = { here: join(home.path, 'here.json') }
    home.write({ [list]: JSON.stringify({ configs, active: 'here' }) })
    expect((await seldon('model metadata iris')).code).toBe(EXIT.ok)
    writeFileSync(join(home.path, list), '{')
    const { code, err } = await seldon('config list')
    expect([code, err]).toEqual([EXIT.failed, expect.stringContaining(`${list} cannot be read`)])
  })
})

test('nothing is kept where nobody says whose it would be', async () => {
  connections('here', { dataplane: { inferHost: here } })
  const terminal = recordingTerminal({ env: {}, cwd: home.path })
  const code = await runProgram(['config', 'add', 'here', 'here.json'], commands, terminal)
  expect([code, terminal.errLines]).toEqual([
    EXIT.failed,
    ['nothing says where to keep it: set HOME'],
  ])
})
