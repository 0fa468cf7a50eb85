/** Conditions on a finished request, for the access log and for the words of local replies. */

import { envoy } from '../gen/envoy.js'
import { GRPC_CONTENT_TYPE } from './answers.ts'

export type Filter = envoy.config.accesslog.v3.AccessLogFilterInit

const { GE, LE } = envoy.config.accesslog.v3.ComparisonFilter.Op
const { OK } = envoy.config.accesslog.v3.GrpcStatusFilter.Status

/** Envoy wants a key under which each bound could be overridden at run time; nobody sets this one. */
const RUNTIME_KEY = 'seldon.fixed'

export const isGrpc: Filter = {
  headerFilter: {
    header: { name: 'content-type', stringMatch: { prefix: GRPC_CONTENT_TYPE } },
  },
}

/** Of the request. */
export function hasHeader(name: string): Filter {
  return { headerFilter: { header: { name, presentMatch: true } } }
}

export const hasGrpcError: Filter = { grpcStatusFilter: { statuses: [OK], exclude: true } }

/** HTTP status, both ends included. */
export function statusBetween(first: number, last: number): Filter {
  return allOf([compareStatus(GE, first), compareStatus(LE, last)])
}

export function statusFrom(first: number): Filter {
  return compareStatus(GE, first)
}

/** Envoy's response flags, any of them. */
export function hasFlag(flags: readonly string[]): Filter {
  return { responseFlagFilter: { flags } }
}

export function allOf(filters: readonly Filter[]): Filter {
  return { andFilter: { filters } }
}

export function anyOf(filters: readonly Filter[]): Filter {
  return { orFilter: { filters } }
}

function compareStatus(op: typeof GE | typeof LE, status: number): Filter {
  return {
    statusCodeFilter: {
      comparison: { op, value: { defaultValue: status, runtimeKey: RUNTIME_KEY } },
    },
  }
}
