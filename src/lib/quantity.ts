/** Kubernetes quantities (`100Ki`, `1.5Gi`, `1e6`) as whole numbers of bytes, without rounding. */

import { fail, ok, type Result } from './result.ts'

const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d+))?$/
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
const DECIMAL_EXPONENTS: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
}
/** Nothing that fits into 2^53 needs more, and BigInt powers of what a person typed must end. */
const MAX_DIGITS = 40
const MAX_EXPONENT = 40

/**
 * Bytes of a quantity; a number stands for itself. The error says what is wrong in words that
 * follow the value: `… is not a quantity`.
 */
export function parseQuantityBytes(quantity: string | number): Result<number, string> {
  const match = QUANTITY.exec(String(quantity).trim())
  if (match === null) return fail('is not a quantity')
  const [, sign, whole = '', fraction = '', binary, decimal, exponentText] = match
  if (whole === '' && fraction === '') return fail('is not a quantity')
  if (whole.length + fraction.length > MAX_DIGITS) return fail('has too many digits')
  const exponent = decimalExponent(decimal, exponentText)
  if (Math.abs(exponent) > MAX_EXPONENT) return fail('has too large an exponent')

  const factor = 1024n ** BigInt(binary === undefined ? 0 : BINARY.indexOf(binary) + 1)
  const shift = exponent - fraction.length
  const scaled = BigInt(whole + fraction) * factor * 10n ** BigInt(Math.max(shift, 0))
  const divisor = 10n ** BigInt(Math.max(-shift, 0))
  if (scaled % divisor !== 0n) return fail('is not a whole number of bytes')
  const bytes = scaled / divisor
  if (sign === '-' && bytes !== 0n) return fail('is negative')
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) return fail('is larger than 2^53 bytes')
  return ok(Number(bytes))
}

function decimalExponent(suffix: string | undefined, exponent: string | undefined): number {
  if (suffix !== undefined) return DECIMAL_EXPONENTS[suffix] ?? 0
  return exponent === undefined ? 0 : Number(exponent)
}
