/** Headers that Envoy sets on requests and answers. */

import { envoy } from '../gen/envoy.js'

const { HeaderAppendAction } = envoy.config.core.v3.HeaderValueOption

/** Sets a header to `value` as it stands, whatever it was before. */
export function setHeader(key: string, value: string): envoy.config.core.v3.HeaderValueOptionInit {
  return {
    header: { key, value: literal(value) },
    appendAction: HeaderAppendAction.OVERWRITE_IF_EXISTS_OR_ADD,
  }
}

/** Envoy reads `%…%` in header values as a command. */
function literal(value: string): string {
  return value.replaceAll('%', '%%')
}
