// Made by `bun run gen`; do not edit.
import protobuf from 'protobufjs/minimal.js'

// 64-bit integers are plain numbers, also where the package `long` happens to be installed.
protobuf.util.Long = null
protobuf.configure()

export const $protobuf = protobuf
