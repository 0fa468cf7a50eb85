/** Points in time as the API writes them. */

/** RFC 3339 in UTC, from milliseconds since the epoch. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
