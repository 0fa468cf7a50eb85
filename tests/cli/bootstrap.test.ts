import { expect, test } from 'bun:test'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seldonCommand } from '../support/seldon.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('bootstrap --exec becomes the program, with the configuration that it would print', async () => {
  using folder = temporaryFolder()
  const program = join(folder.path, 'envoy')
  writeFileSync(program, '#!/bin/sh\necho "$$ $SELDON_XDS_HOST"\nprintf "%s\\n" "$@"\n')
  chmodSync(program, 0o755)
  const env = { ...process.env, SELDON_XDS_HOST: 'scheduler' }
  const bootstrap = [...seldonCommand(), 'bootstrap']
  const options = { env, stderr: 'inherit' } as const
  const printed = Bun.spawnSync(bootstrap, options).stdout.toString()
  const child = Bun.spawn([...bootstrap, `--exec=${program}`], options)
  const [first, ...args] = (await child.stdout.text()).split('\n')
  expect(first).toBe(`${child.pid} scheduler`)
  expect(args.join('\n')).toBe(`--config-yaml\n${printed}`)
  expect(await child.exited).toBe(0)
})

test('bootstrap --exec of what is no program fails', () => {
  const { exitCode, stderr } = Bun.spawnSync([...seldonCommand(), 'bootstrap', '--exec=/nowhere'])
  expect(exitCode).toBe(1)
  expect(stderr.toString()).toBe('seldon bootstrap: /nowhere is no program that can be run\n')
})
