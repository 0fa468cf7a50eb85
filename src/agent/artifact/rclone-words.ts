/** What rclone's errors mean: for people, and whether trying again may help. */

import type { Result } from '../../lib/result.ts'
import { type LoadFailure, permanent, transient } from '../failure.ts'

interface Meaning {
  readonly pattern: RegExp
  readonly kind: LoadFailure['kind']
  readonly words: string
}

/** The first that matches counts. */
const MEANINGS: readonly Meaning[] = [
  {
    pattern: /didn't find section in config file/,
    kind: 'permanent',
    words: 'rclone knows no remote of that name',
  },
  {
    pattern: /no space left on device|disk quota exceeded/i,
    kind: 'transient',
    words: 'the disk is full',
  },
  {
    pattern:
      /access ?denied|forbidden|unauthorized|unauthenticated|invalid_grant|InvalidAccessKeyId|SignatureDoesNotMatch|AuthFailure|AuthorizationHeaderMalformed|ExpiredToken|InvalidToken|permission denied|unable to authenticate|NoCredentialProviders|status code: 40[13]|\b40[13] /i,
    kind: 'permanent',
    words: 'the credentials were refused',
  },
  {
    pattern: /NoSuchBucket|bucket .*not (exist|found)/i,
    kind: 'permanent',
    words: 'there is no such bucket',
  },
  {
    pattern: /(directory|object|file) not found|NoSuchKey|status code: 404|\b404 /i,
    kind: 'permanent',
    words: 'there are no files',
  },
  {
    pattern:
      /unknown type|didn't find backend|LoadCustomCABundle|parse ".*"|invalid character|must be set|bad port/i,
    kind: 'permanent',
    words: 'the remote is not configured well',
  },
  {
    pattern:
      /connection refused|no such host|timeout|timed out|connection reset|network is unreachable|EOF|status code: 5\d\d|\b50\d /i,
    kind: 'transient',
    words: 'the storage cannot be reached',
  },
]

/** rclone's words in short: what repeats itself on further lines is left out. */
const LONGEST_QUOTE = 400

/** `words` are rclone's, without anything secret; `what` names the artifact. */
export function failureInWords(what: string, words: string): Result<never, LoadFailure> {
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(words))
  const line = words.replace(/\s+/g, ' ').trim()
  const quote = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
  const reason =
    meaning === undefined
      ? `${what}: rclone says: ${quote}`
      : `${what}: ${meaning.words} (${quote})`
  return meaning?.kind === 'permanent' ? permanent(reason) : transient(reason)
}

/** Whether rclone knows no remote of that name. */
export function isUnknownRemote(words: string): boolean {
  return MEANINGS[0]?.pattern.test(words) === true
}

/** Whether what was listed is a file. */
export function isFileNotFolder(words: string): boolean {
  return words.includes('is a file not a directory')
}
