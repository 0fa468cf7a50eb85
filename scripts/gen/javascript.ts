/** Static encoders and decoders, made by pbjs. */

import { createRequire } from 'node:module'
import type protobuf from 'protobufjs'
import type { Directions } from './roots.ts'

interface Pbjs {
  generate(
    root: protobuf.Root,
    options: Readonly<Record<string, string | boolean>>,
    done: (error: Error | null, source?: string) => void,
  ): void
}

const pbjs: Pbjs = createRequire(import.meta.url)('protobufjs-cli/pbjs.js')

/** The one place where protobufjs is set up for generated code. */
export const RUNTIME_JS = `// Made by \`bun run gen\`; do not edit.
import protobuf from 'protobufjs/minimal.js'

// 64-bit integers are plain numbers, also where the package \`long\` happens to be installed.
protobuf.util.Long = null
protobuf.configure()

export const $protobuf = protobuf
`

export const RUNTIME_DTS = `// Made by \`bun run gen\`; do not edit.
import type protobuf from 'protobufjs/minimal.js'

export const $protobuf: Pick<typeof protobuf, 'Reader' | 'Writer'>
`

const OPTIONS = {
  target: 'static',
  es6: true,
  create: false,
  verify: false,
  convert: false,
  delimited: false,
  typeurl: false,
  service: false,
  comments: false,
  beautify: true,
  encode: true,
}

/** An ES module that exports the root namespaces of `root`. */
export function emitJavaScript(root: protobuf.Root, directions: Directions): string {
  let result: string | undefined
  pbjs.generate(root, { ...OPTIONS, decode: directions === 'both' }, (error, source) => {
    if (error) throw error
    result = source
  })
  if (result === undefined) throw new Error('pbjs made no source')
  const body = result
    .replace(/^const \$root = .*$/m, 'const $root = {};')
    .replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 4))
  const code = directions === 'both' ? body : withoutInstances(body)
  return `// Made by \`bun run gen\`; do not edit.\nimport { $protobuf } from './protobuf.js'\n\n${code}\n`
}

/** Constructors, defaults and the accessors of oneofs: only what is decoded is an instance. */
function withoutInstances(code: string): string {
  return code
    .replace(
      /^(\t*)const (\w+) = function \(properties\) \{\n[\s\S]*?\n\1\};$/gm,
      '$1const $2 = {};',
    )
    .replace(/^\t*\w+\.prototype\.\w+ = .*;\n/gm, '')
    .replace(/^\t*let \$oneOfFields;\n/gm, '')
    .replace(/^(\t*)\$Object\.defineProperty\(\w+\.prototype, [\s\S]*?\n\1\}\);\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')
}
