import type { IncomingHttpHeaders } from 'node:http'
import type { Repository, Written } from '../state/records.ts'
import type { World } from '../state/world.ts'
import type { Scope, TokenGrant } from '../types.ts'
import type { Notices } from './notices.ts'

/** One API request as a handler sees it: authorised, checked against the description, with its body read. */
export interface Call {
  readonly world: World
  readonly notices: Notices
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
  readonly headers: IncomingHttpHeaders
  /** Undefined: no token was sent. */
  readonly grant: TokenGrant | undefined
  /** What was written after this time is not shown in listings (scripted lag). */
  readonly visibleUntilMs: number
  /** The primary rate limit of this token. */
  readonly rate: () => RateState
}

export interface RateState {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** Seconds since 1970. */
  readonly reset: number
}

export interface RepositoryCall extends Call {
  readonly repository: Repository
}

/** A described binary or HTML reply is sent as it is; everything else as JSON. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly bytes?: Buffer
  readonly headers?: Readonly<Record<string, string>>
}

export interface Need {
  readonly scope: string
  readonly access: Scope
}

export interface RouteBase {
  readonly method: string
  /** As in the description: `/repos/{owner}/{repo}/git/refs`. */
  readonly path: string
  readonly operationId: string
  /** Any one of these is enough; empty: every valid token may. */
  readonly needs: readonly Need[]
  readonly host?: 'api' | 'uploads'
}

export interface RepositoryRoute extends RouteBase {
  readonly in: 'repository'
  readonly handler: (call: RepositoryCall) => Reply
}
export interface GlobalRoute extends RouteBase {
  readonly in: 'global'
  readonly handler: (call: Call) => Reply
}
export type Route = RepositoryRoute | GlobalRoute

/** An answer other than success, in GitHub's form: `{message, errors, documentation_url, status}`. */
export class ApiError extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | undefined
  readonly headers: Readonly<Record<string, string>>
  constructor(status: number, message: string, more: ApiErrorDetails = {}) {
    super(message)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

export interface ApiErrorDetails {
  readonly errors?: readonly unknown[]
  readonly headers?: Readonly<Record<string, string>>
}

/** 404 as GitHub says it, also for what the token may not see. */
export function notFound(): ApiError {
  return new ApiError(404, 'Not Found')
}

/** 422 with one entry per field that is wrong. */
export function validationFailed(...errors: readonly (Record<string, string> | string)[]): ApiError {
  return new ApiError(422, 'Validation Failed', { errors })
}

/** Items that the listing shows: all, or, under scripted lag, those written long enough ago. */
export function visible<T extends Pick<Written, 'writtenAtMs'>>(call: Call, items: readonly T[]): T[] {
  return items.filter((item) => item.writtenAtMs <= call.visibleUntilMs)
}

/** Login of the token; handlers behind a `needs` always have one. */
export function loginOf(call: Call): string {
  return call.grant?.login ?? 'ghost'
}

/** A whole number from a path parameter; 404 otherwise, as nothing has such an id. */
export function idOf(call: Call, name: string): number {
  const id = Number(call.params[name])
  if (!Number.isSafeInteger(id)) throw notFound()
  return id
}

/** A string field of the body; undefined when absent or null. */
export function textOf(call: Call, name: string): string | undefined {
  const value = call.body[name]
  return typeof value === 'string' ? value : undefined
}

/** A boolean field of the body, or what GitHub assumes without it. */
export function flagOf(call: Call, name: string, otherwise: boolean): boolean {
  const value = call.body[name]
  return typeof value === 'boolean' ? value : otherwise
}
