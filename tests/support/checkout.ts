/** A folder that looks like the project after `make install build train`, to run its documentation in. */

import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { irisFolder } from './seldon.ts'

const repository = join(import.meta.dir, '../..')
/** What commands write into, or what is built. */
const OWN = ['dist', '.seldon', '.git', '.tools', 'examples']

/** Commands may write into it; what is in the project stays as it is. */
export function temporaryCheckout(): { readonly path: string; remove(): void } {
  irisFolder()
  const path = mkdtempSync(join(tmpdir(), 'seldon-checkout-'))
  for (const name of readdirSync(repository)) {
    if (!OWN.includes(name)) symlinkSync(join(repository, name), join(path, name))
  }
  // Whole and for everyone to read, because containers see this folder alone, as another user.
  chmodSync(path, 0o755)
  cpSync(join(repository, 'examples'), join(path, 'examples'), { recursive: true })
  mkdirSync(join(path, 'dist'))
  mkdirSync(join(path, '.tools/bin'), { recursive: true })
  symlinkSync(process.execPath, join(path, '.tools/bin/bun'))
  symlinkSync(join(repository, '.tools/triton'), join(path, '.tools/triton'))
  provideExecutable(join(path, 'dist/seldon'))
  return { path, remove: () => rmSync(path, { recursive: true }) }
}

/** The one that is under test, or one built from the sources as they are now. */
function provideExecutable(path: string): void {
  const given = process.env['SELDON_EXECUTABLE']
  if (given) {
    if (!existsSync(given)) throw new Error(`there is no ${given}`)
    symlinkSync(resolve(given), path)
    return
  }
  const build = ['build', '--compile', '--format=esm', 'src/main.ts', `--outfile=${path}`]
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, ...build], { cwd: repository })
  if (exitCode !== 0) throw new Error(`cannot build the executable: ${stderr}`)
}
