import { afterAll, expect, test } from 'bun:test'
import { commands } from '../../src/cli/commands.ts'
import { runProgram } from '../../src/cli/program.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { recordingTerminal } from '../support/terminal.ts'

const envoy = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch(request) {
    const { pathname } = new URL(request.url)
    const model = request.headers.get('seldon-model')
    if (pathname === '/v2/models/iris') return Response.json({ name: model, inputs: [] })
    if (pathname === '/v2/models/host') return Response.json(request.headers.get('host'))
    return Response.json({ error: 'no such model' }, { status: 404 })
  },
})

afterAll(() => envoy.stop(true))

async function metadata(model: string, target = `127.0.0.1:${envoy.port}`) {
  const terminal = recordingTerminal({ env: { SELDON_INFER_HOST: target } })
  const code = await runProgram(['model', 'metadata', model], commands, terminal)
  return { code, out: terminal.outLines.join('\n'), err: terminal.errLines.join('\n') }
}

test('prints what the model says of itself', async () => {
  const { code, out } = await metadata('iris')
  expect(code).toBe(EXIT.ok)
  expect(JSON.parse(out)).toEqual({ name: 'iris', inputs: [] })
})

test('tells the answer that is none, and when there is none', async () => {
  expect(await metadata('other')).toEqual({
    code: EXIT.failed,
    out: '',
    err: 'other answered 404: {"error":"no such model"}',
  })
  expect((await metadata('iris', '127.0.0.1:1')).code).toBe(EXIT.unreachable)
})

test('is asked for at another host of the same address', async () => {
  const terminal = recordingTerminal({ env: { SELDON_INFER_HOST: `127.0.0.1:${envoy.port}` } })
  const words = ['model', 'metadata', 'host', '--authority', 'models.example.com']
  expect(await runProgram(words, commands, terminal)).toBe(EXIT.ok)
  expect(terminal.outLines).toEqual(['"models.example.com"'])
})
