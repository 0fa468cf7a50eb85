/** Tensors that came as bytes, as Triton sends them, in numbers and texts for a person to read. */

import type { inference } from '../../gen/seldon.js'

type Contents = inference.InferTensorContentsInit
/** Undefined where the bytes do not make up such elements. */
type Read = (bytes: DataView) => Contents | undefined

/** All that the protocol has typed contents for; little endian, one element after the other. */
const READERS: Readonly<Record<string, Read>> = {
  BOOL: elements(1, (bytes, at) => bytes.getUint8(at) !== 0, 'boolContents'),
  INT8: elements(1, (bytes, at) => bytes.getInt8(at), 'intContents'),
  INT16: elements(2, (bytes, at) => bytes.getInt16(at, true), 'intContents'),
  INT32: elements(4, (bytes, at) => bytes.getInt32(at, true), 'intContents'),
  INT64: elements(8, (bytes, at) => safe(bytes.getBigInt64(at, true)), 'int64Contents'),
  UINT8: elements(1, (bytes, at) => bytes.getUint8(at), 'uintContents'),
  UINT16: elements(2, (bytes, at) => bytes.getUint16(at, true), 'uintContents'),
  UINT32: elements(4, (bytes, at) => bytes.getUint32(at, true), 'uintContents'),
  UINT64: elements(8, (bytes, at) => safe(bytes.getBigUint64(at, true)), 'uint64Contents'),
  FP32: elements(4, (bytes, at) => bytes.getFloat32(at, true), 'fp32Contents'),
  FP64: elements(8, (bytes, at) => bytes.getFloat64(at, true), 'fp64Contents'),
  BYTES: (bytes) => {
    const bytesContents = lengthPrefixed(bytes)
    return bytesContents === undefined ? undefined : { bytesContents }
  },
}

/** Where one of them cannot be read all stay as they are: bytes go to outputs by their place. */
export function withReadOutputs(
  response: inference.ModelInferResponse,
): inference.ModelInferResponseInit {
  const { outputs, rawOutputContents } = response
  if (rawOutputContents.length === 0 || rawOutputContents.length !== outputs.length) return response
  const read = outputs.map((output, place) => {
    const raw = rawOutputContents[place] ?? new Uint8Array()
    const contents = READERS[output.datatype]?.(viewOf(raw))
    return { ...output, contents }
  })
  if (read.some(({ contents }) => contents === undefined)) return response
  return { ...response, outputs: read, rawOutputContents: [] }
}

function elements<Element extends number | boolean>(
  size: number,
  read: (bytes: DataView, at: number) => Element | undefined,
  field: keyof Contents,
): Read {
  return (bytes) => {
    if (bytes.byteLength % size !== 0) return undefined
    const values = Array.from({ length: bytes.byteLength / size }, (_, at) =>
      read(bytes, at * size),
    )
    return values.includes(undefined) ? undefined : { [field]: values }
  }
}

/** A number that a message of ours can hold without losing digits. */
function safe(value: bigint): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : undefined
}

/** Each element behind its length in four bytes. */
function lengthPrefixed(bytes: DataView): Uint8Array[] | undefined {
  const found: Uint8Array[] = []
  let at = 0
  while (at < bytes.byteLength) {
    const start = at + 4
    if (start > bytes.byteLength) return undefined
    const end = start + bytes.getUint32(at, true)
    if (end > bytes.byteLength) return undefined
    found.push(new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start))
    at = end
  }
  return found
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
