/** What a storageUri says by its form alone. */

/** A path, absolute or from the working folder, or a `file:` URI; anything else names a remote. */
export function isLocalUri(uri: string): boolean {
  return uri.startsWith('file:') || !/^[^/]*:/.test(uri)
}

export interface RemoteUri {
  /** The name of a remote, or for `:type,key=value:path` a colon and the type. */
  readonly remote: string
  /** What stands between the name and the path's colon: `,key=value,…`, or nothing. */
  readonly options: string
  readonly path: string
}

const OPTION = /,\w+(?:=(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,:]*))?/
const REMOTE_URI = new RegExp(`^(:?[^:,/]+)((?:${OPTION.source})*):(.*)$`, 's')

/** rclone's syntax of a remote path; undefined when `uri` is not of that form. */
export function parseRemoteUri(uri: string): RemoteUri | undefined {
  const [, remote, options, path] = REMOTE_URI.exec(uri) ?? []
  if (remote === undefined || options === undefined || path === undefined) return undefined
  return { remote, options, path }
}

/** A URI without what may be secret in it: a remote's options, a user and a password. */
export function shownUri(uri: string): string {
  const parsed = isLocalUri(uri) ? undefined : parseRemoteUri(uri)
  if (parsed === undefined) return uri.startsWith(':') ? ':…' : uri
  const { remote, options, path } = parsed
  return `${remote}${options === '' ? '' : ',…'}:${path.replace(/^(\/\/)[^/@]*@/, '$1…@')}`
}
