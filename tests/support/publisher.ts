/** A publisher with nobody around it: no proxy is connected, and every route is to be valid. */

import { Publisher, type PublisherDeps } from '../../src/control/publisher.ts'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'

export function testPublisher(
  deps: Pick<PublisherDeps, 'state' | 'apply'> & Partial<PublisherDeps>,
): Publisher {
  return new Publisher({
    options: defaultEnvoyOptions,
    after: () => () => {},
    earlierSets: [],
    onSetsChanged: () => {},
    proxies: { subscribers: () => [], ackedVersion: () => undefined, refuses: () => false },
    served: () => undefined,
    onInvalid: (route, reason) => {
      throw new Error(`${route}: ${reason}`)
    },
    ...deps,
  })
}
