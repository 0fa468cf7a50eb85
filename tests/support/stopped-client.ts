/** A process with a discovery stream, to be stopped as a whole: `bun stopped-client.ts PORT`. */

import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { connectXds } from './xds-client.ts'

const stream = connectXds(Number(process.argv[2])).delta()
stream.send({ typeUrl: TYPE_URLS.cluster, node: { id: 'stopped' } })
for (;;) {
  const { typeUrl, nonce } = await stream.receive().catch(() => process.exit())
  stream.send({ typeUrl, responseNonce: nonce })
}
