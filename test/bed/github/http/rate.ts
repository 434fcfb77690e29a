import type { TokenGrant } from '../types.ts'
import { ApiError, type RateState } from './call.ts'

const HOUR_MS = 3_600_000
/** Requests an hour: GITHUB_TOKEN per repository, users and apps, and nobody. */
const limits = { workflow: 1000, user: 5000, app: 5000, anonymous: 60 } as const

interface Window {
  readonly limit: number
  readonly resetMs: number
  used: number
}

/** The primary rate limit, counted per token in windows of one hour. */
export class RateLimits {
  readonly #windows = new Map<string, Window>()
  readonly #now: () => number
  constructor(now: () => number) {
    this.#now = now
  }

  #window(key: string, kind: TokenGrant['kind'] | 'anonymous'): Window {
    const known = this.#windows.get(key)
    if (known && known.resetMs > this.#now()) return known
    const fresh = { limit: limits[kind], resetMs: this.#now() + HOUR_MS, used: 0 }
    this.#windows.set(key, fresh)
    return fresh
  }

  /** Counts one request; ApiError 403 when none are left. Answers of 304 are given back by `refund`. */
  count(key: string, grant: TokenGrant | undefined): Record<string, string> {
    const window = this.#window(key, grant?.kind ?? 'anonymous')
    if (window.used >= window.limit) {
      throw new ApiError(403, `API rate limit exceeded for ${grant?.login ?? 'this address'}.`, {
        headers: rateHeaders(window),
      })
    }
    window.used += 1
    return rateHeaders(window)
  }

  /** Takes a request back that GitHub does not count. */
  refund(key: string): Record<string, string> {
    const window = this.#windows.get(key)
    if (!window) return {}
    window.used -= 1
    return rateHeaders(window)
  }

  /** The window as GET /rate_limit shows it; asking costs nothing. */
  peek(key: string, grant: TokenGrant | undefined): RateState {
    const { limit, used, resetMs } = this.#window(key, grant?.kind ?? 'anonymous')
    return { limit, used, remaining: limit - used, reset: Math.ceil(resetMs / 1000) }
  }
}

function rateHeaders({ limit, used, resetMs }: Window): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)),
    'x-ratelimit-resource': 'core',
  }
}
