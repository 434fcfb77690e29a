import { defined } from '../../defined.ts'
import { ActionError } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly signal?: AbortSignal | undefined
  /** `manual` where the body is a secret: fetch takes the login off when it follows to another host, not the body. */
  readonly redirect?: 'manual'
}

export type Exchange = (request: HttpRequest) => Promise<Response>

const answerWithinMs = 30_000
const attempts = 3
const firstDelayMs = 500

/**
 * Gives an Exchange that asks again, twice, after 429, 5xx and lost answers: every request of this adapter
 * has the same effect twice as once. Errors: `registry-not-found` (no such host), `registry-failed`.
 */
export function retryingExchange(clock: Clock): Exchange {
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === attempts
      const answer = await send(request).catch((error: unknown) => {
        request.signal?.throwIfAborted()
        const failure = toNetworkError(error, request.url)
        if (last || failure.code === 'registry-not-found') throw failure
        return undefined
      })
      const lasting = answer !== undefined && answer.status !== 429 && answer.status < 500
      if (answer !== undefined && (lasting || last)) return answer
      await answer?.body?.cancel()
      await clock.sleep(delayMs(answer, attempt), request.signal)
    }
  }
}

function send(request: HttpRequest): Promise<Response> {
  const timeout = AbortSignal.timeout(answerWithinMs)
  const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout])
  const { method, url, headers = {}, body, redirect = 'follow' } = request
  return fetch(url, { method, headers, signal, redirect, ...defined({ body }) })
}

/** Milliseconds; Retry-After (seconds) counts up to half a minute. */
function delayMs(answer: Response | undefined, attempt: number): number {
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(asked) ? Math.min(asked, 30) * 1_000 : firstDelayMs * 2 ** (attempt - 1)
}

const certificateRemedy =
  'Give the runner the certificate of the registry’s CA (NODE_EXTRA_CA_CERTS, a PEM file).'

function toNetworkError(error: unknown, url: string): ActionError {
  const cause = fieldOf(error, 'cause') ?? error
  const detail = String(fieldOf(cause, 'message') ?? cause)
  const code = String(fieldOf(cause, 'code') ?? '')
  const { host } = new URL(url)
  const base = { blame: 'registry', cause: error } as const
  if (code === 'ENOTFOUND') {
    const message = `there is no registry at ${host}: ${detail}`
    return new ActionError({ ...base, code: 'registry-not-found', message })
  }
  const certificate = /CERT|SIGNATURE|SELF_SIGNED|ISSUER/.test(code)
  const remedy = certificate ? certificateRemedy : undefined
  const message = `the registry ${host} cannot be reached: ${detail || code}`
  return new ActionError({ ...base, code: 'registry-failed', message, ...defined({ remedy }) })
}

/** fetch wraps what went wrong; some causes (of several addresses) have a code and no message. */
function fieldOf(value: unknown, name: 'cause' | 'code' | 'message'): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
