import { expect, test } from 'bun:test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockFolder, stateFolder } from '../../../src/cli/up/state-folder.ts'

test('one run at a time; the lock goes with the process that holds it', async () => {
  const folder = stateFolder(join(mkdtempSync(join(tmpdir(), 'seldon-lock-')), 'state'))
  const module = join(import.meta.dir, '../../../src/cli/up/state-folder.ts')
  const script = `
    const { lockFolder, stateFolder } = await import(${JSON.stringify(module)})
    const lock = lockFolder(stateFolder(${JSON.stringify(folder.path)}))
    console.log(lock.ok)
    setInterval(() => lock, 1000)`
  const other = Bun.spawn([process.execPath, '-e', script], { stdout: 'pipe' })
  const { value } = await other.stdout.getReader().read()
  expect(new TextDecoder().decode(value)).toBe('true\n')

  expect(lockFolder(folder)).toEqual({
    ok: false,
    error: `another \`seldon up\` uses the state folder ${folder.path}: stop it, or give this one its own with --state-dir`,
  })

  other.kill('SIGKILL')
  await other.exited
  const lock = lockFolder(folder)
  expect(lock.ok).toBe(true)
  if (lock.ok) lock.value.release()
  const again = lockFolder(folder)
  expect(again.ok).toBe(true)
})

test('a folder that cannot be made is told', () => {
  const lock = lockFolder(stateFolder('/proc/none/state'))
  expect(lock).toMatchObject({ ok: false })
  if (!lock.ok) expect(lock.error).toStartWith('cannot use the state folder /proc/none/state: ')
})
