import { ActionError } from '../../errors.ts'

/** What is known of a request that GitHub did not answer with success. */
export interface RequestFailure {
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The `errors` list of a 422, as JSON; empty otherwise. */
  readonly details: string
}

/** Reads what octokit threw; undefined when it is no request error (a bug, then). */
export function readFailure(thrown: unknown): RequestFailure | undefined {
  if (!(thrown instanceof Error) || !('status' in thrown)) return undefined
  const response = 'response' in thrown ? (thrown.response as ErrorResponse | undefined) : undefined
  if (response === undefined) return { status: 0, message: thrown.message, headers: {}, details: '' }
  const body = typeof response.data === 'object' && response.data !== null ? response.data : {}
  const details = 'errors' in body ? JSON.stringify(body.errors) : ''
  const message = 'message' in body ? String(body.message) : thrown.message
  return { status: Number(thrown.status), message, headers: response.headers, details }
}

interface ErrorResponse {
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly data: unknown
}

/** The request behind an error that `retrying` gave; undefined for every other error. */
export function failureBehind(thrown: unknown): RequestFailure | undefined {
  return thrown instanceof ActionError ? readFailure(thrown.cause) : undefined
}

/** For lookups: "not there" is an answer. Everything else stays an error. */
export function undefinedWhenMissing(thrown: unknown): undefined {
  if (thrown instanceof ActionError && thrown.code === 'forge-not-found') return undefined
  throw thrown
}

/** Whether GitHub turned the request away for its rate, before doing anything (rate limits, primary and secondary). */
export function isRateLimited(failure: RequestFailure): boolean {
  if (failure.status === 429) return true
  const limited =
    failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0'
  return failure.status === 403 && (limited || /secondary rate limit/i.test(failure.message))
}

/** The error for a failed request. `purpose` completes "GitHub did not let us ...". */
export function toForgeError(failure: RequestFailure, purpose: string, cause: unknown): ActionError {
  const answer = failure.status === 0 ? failure.message : `${failure.status} ${failure.message}`
  const evidence = failure.details === '' ? {} : { errors: failure.details }
  const base = { blame: 'forge', evidence, cause } as const
  if (isRateLimited(failure)) {
    const message = `GitHub's rate limit stopped us from ${purpose} (${answer})`
    return new ActionError({
      ...base,
      code: 'forge-failed',
      message,
      remedy: 'Run again when the limit is lifted.',
    })
  }
  if (failure.status === 401) {
    const message = `GitHub did not accept the token for ${purpose} (${answer})`
    return new ActionError({
      ...base,
      code: 'forge-auth-denied',
      message,
      remedy: 'Pass a token that is still valid.',
    })
  }
  if (failure.status === 403) return denied(failure, purpose, base)
  if (failure.status === 404) {
    const message = `GitHub found nothing when ${purpose} (${answer}); it answers the same when the token may not read it`
    return new ActionError({ ...base, code: 'forge-not-found', message, ...permissionRemedy(failure) })
  }
  const message = `GitHub failed when ${purpose} (${answer})`
  const refused = failure.status >= 400 && failure.status < 500
  const remedy = refused
    ? { remedy: 'Read what GitHub says above; the same request would be refused again.' }
    : {}
  return new ActionError({ ...base, code: 'forge-failed', message, ...remedy })
}

type ErrorBase = Pick<ConstructorParameters<typeof ActionError>[0], 'blame' | 'evidence' | 'cause'>

function denied(failure: RequestFailure, purpose: string, base: ErrorBase): ActionError {
  const message = `the token may not be used for ${purpose} (403 ${failure.message})`
  return new ActionError({ ...base, code: 'forge-auth-denied', message, ...permissionRemedy(failure) })
}

/** The header lists alternatives by `;`, permissions of one alternative by `,` (github-actions.md, 7.3). */
function permissionRemedy(failure: RequestFailure): { remedy?: string } {
  const accepted = failure.headers['x-accepted-github-permissions']
  if (accepted === undefined || accepted === '') return {}
  const alternatives = accepted.split(';').map((set) => {
    const permissions = set.split(',').map((pair) => pair.trim().replace('=', ': '))
    return `\`${permissions.join('`, `')}\``
  })
  return { remedy: `Grant the job the permissions ${alternatives.join(' or ')}.` }
}
