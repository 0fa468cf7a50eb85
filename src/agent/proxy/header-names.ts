/** Headers that the proxies read or set, whatever the protocol. */

/** Which version of which model, as the model server names it. */
export const MODEL_HEADER = 'seldon-internal-model'

export const ID_HEADER = 'x-request-id'

/** Marks an answer to a request that the model server has not seen: another replica may take it. */
export const UNTRIED_HEADER = 'x-seldon-untried'
