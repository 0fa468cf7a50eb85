/**
 * Who may use bytes for how long: what a callback or a call is given is its own only until it
 * returns; who keeps it copies it.
 *
 * So the memory of what a socket received can be given back as soon as it has been dealt with. Left
 * to the garbage collector, a body of 100 MB costs tens of megabytes of chunks that are not
 * collected yet.
 */

/** Less is not worth the effort. */
const WORTHWHILE_BYTES = 4 * 1024

/**
 * Nobody has a use for the bytes any more: their memory is given back at once if nothing else is in
 * it, and they are empty then.
 */
export function release(bytes: Uint8Array): void {
  if (bytes.length < WORTHWHILE_BYTES) return
  const { buffer } = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length) buffer.transfer(0)
}
