import { ActionError } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Connection, Reply, Request } from './connection.ts'
import type { Credential, Login } from './credentials.ts'
import { denied, isAboutObject, readStatus, transportCode, unreachable } from './failures.ts'

/** How often and after which pauses a call is repeated: doubled each time, up to the ceiling. */
export interface BackOff {
  readonly firstMs: number
  readonly ceilingMs: number
  readonly tries: number
}

/** The one way to the server: log in, repeat what may be repeated, cancel. */
export interface Calls {
  readonly server: string
  /**
   * Every call of Slipway may be repeated: it reads, or it is a server-side apply. Gives any answer but 401 and,
   * until the tries are used up, 429 and 5xx. Errors: `cluster-unreachable`, `cluster-auth-denied`, `cancelled`.
   */
  call(request: Request): Promise<Reply>
  /** One attempt at a watch; gives what the server said when it is not a stream, and rejects like `call`. */
  stream(request: Request, onLine: (line: string) => void): Promise<Reply>
  /** The pause before attempt `attempt` (from 1), with what the server asked for. Errors: `cancelled`. */
  pause(attempt: number, askedMs: number | undefined, signal?: AbortSignal): Promise<void>
  readonly backOff: BackOff
}

interface CallPorts {
  readonly connection: Connection
  readonly login: Login
  readonly clock: Clock
  readonly server: string
  readonly backOff: BackOff
}

/** A server that asks for more than this is waited for in several steps. */
const longestAskedMs = 60_000

/** Joins connection, login and back-off. */
export function callsOf({ connection, login, clock, server, backOff }: CallPorts): Calls {
  let answeredOnce = false
  const pause = async (attempt: number, askedMs: number | undefined, signal?: AbortSignal): Promise<void> => {
    const backOffMs =
      Math.min(backOff.ceilingMs, backOff.firstMs * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2)
    const delayMs = askedMs === undefined ? backOffMs : Math.min(askedMs, longestAskedMs)
    await clock.sleep(delayMs, signal).catch(() => {
      throw cancelled(server)
    })
  }
  const attempt = async (
    request: Request,
    send: (credential: Credential) => Promise<Reply>,
  ): Promise<Reply> => {
    const reply = await withLogin({ login, server }, request, send)
    answeredOnce = true
    return reply
  }
  const call = async (request: Request): Promise<Reply> => {
    for (let tries = 1; ; tries += 1) {
      const last = tries >= backOff.tries
      try {
        const reply = await attempt(request, (credential) => connection.send(request, credential))
        if (last || !isPassing(reply)) return reply
        await pause(tries, readStatus(reply).retryAfterMs, request.signal)
      } catch (error) {
        if (last || !mayRepeat(error, answeredOnce)) throw asActionError(server, error, request.signal)
        await pause(tries, undefined, request.signal)
      }
    }
  }
  return {
    server,
    backOff,
    call,
    pause,
    stream: async (request, onLine) =>
      await attempt(request, (credential) => connection.stream(request, credential, onLine)),
  }
}

/** A 401 leads to one new login; a second one is final. */
async function withLogin(
  { login, server }: Pick<CallPorts, 'login' | 'server'>,
  request: Request,
  send: (credential: Credential) => Promise<Reply>,
): Promise<Reply> {
  const { credential, generation } = await login.current(request.signal)
  const reply = await send(credential)
  if (reply.status !== 401) return reply
  const refreshed = await login.refresh(generation, request.signal)
  const second = refreshed ? await send((await login.current(request.signal)).credential) : reply
  if (second.status === 401) throw denied(server, refreshed)
  return second
}

function isPassing(reply: Reply): boolean {
  return reply.status === 429 || (reply.status >= 500 && !isAboutObject(reply))
}

const passing = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']
/** Before the first answer these mean a wrong address; afterwards an API server that restarts. */
const passingLater = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']

/** Whether an attempt that got no answer may simply be repeated. */
export function mayRepeat(error: unknown, answeredOnce: boolean): boolean {
  if (error instanceof ActionError) return false
  const code = transportCode(error)
  if (code === 'ETIMEDOUT' || code === 'EAI_AGAIN') return answeredOnce
  return passing.includes(code) || (answeredOnce && passingLater.includes(code))
}

/** What the caller sees of an attempt that got no answer. */
export function asActionError(server: string, error: unknown, signal: AbortSignal | undefined): ActionError {
  if (signal?.aborted === true) return cancelled(server)
  return error instanceof ActionError ? error : unreachable(server, error)
}

function cancelled(server: string): ActionError {
  return new ActionError({
    code: 'cancelled',
    blame: 'cluster',
    message: `the call to ${server} was cancelled`,
  })
}
