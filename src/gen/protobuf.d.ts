// Made by `bun run gen`; do not edit.
import type protobuf from 'protobufjs/minimal.js'

export const $protobuf: Pick<typeof protobuf, 'Reader' | 'Writer'>
