/**
 * `bun run build`: compiles src/main.ts into the one executable, dist/seldon.
 * `--outfile=path` names another file, `--target=bun-linux-arm64` another system, and `--runtime=path`
 * the Bun of that system, which is downloaded if it is not named.
 */

import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const repository = join(import.meta.dir, '..')

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { target: text, runtime: text, outfile: text } })
const { target, runtime } = values
if (target !== undefined && !isTarget(target)) {
  process.stderr.write(`--target: ${target} is not bun-<system>-<architecture>\n`)
  process.exit(2)
}
const outfile = resolve(repository, values.outfile ?? 'dist/seldon')

await Bun.build({
  entrypoints: [join(repository, 'src/main.ts')],
  // Top-level await and bytecode go together only in ES modules.
  format: 'esm',
  bytecode: true,
  // Of all functions, it would be 3 MB more to start 10 ms sooner.
  bytecodeDepth: 1,
  minify: true,
  // grpc-js takes it to read .proto files of its package, which are not in the executable.
  external: ['@grpc/proto-loader'],
  define: { SELDON_COMMIT: JSON.stringify(commit()) },
  compile: {
    outfile,
    ...(target === undefined ? {} : { target }),
    ...(runtime === undefined ? {} : { executablePath: runtime }),
    // Files of that name in the folder where a user runs us are not meant for us.
    autoloadDotenv: false,
    autoloadBunfig: false,
  },
})
const megabytes = (Bun.file(outfile).size / 1e6).toFixed(1)
process.stdout.write(`${outfile} ${megabytes} MB\n`)

/** The short hash of the checkout, or nothing where there is none (a source archive). */
function commit(): string {
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: repository,
    encoding: 'utf8',
  })
  return git.status === 0 ? git.stdout.trim() : ''
}

function isTarget(text: string): text is Bun.Build.CompileTarget {
  return /^bun-(linux|darwin)-(x64|arm64)(-(baseline|modern))?(-(glibc|musl))?$/.test(text)
}
