import { ActionError } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Connection, Reply, Request } from './connection.ts'
import type { Credential } from './credential.ts'
import type { Login } from './credentials.ts'
import { denied, isStatus, neverSent, readStatus, unanswered, unreachable } from './failures.ts'
import { mayAskAgain, mayRepeat, type Repeating } from './repeating.ts'

/** How often and after which pauses a call is repeated: doubled each time, up to the ceiling. */
export interface BackOff {
  readonly firstMs: number
  readonly ceilingMs: number
  readonly tries: number
}

/** A request, and what may be done with it. */
export interface Call extends Request, Repeating {}

/** An answer, and what is known of the attempts before it. */
export interface Answer extends Reply {
  /** One of them got no answer, or 5xx: it may have been carried out all the same. */
  readonly afterLostAnswer: boolean
}

/** The one way to the server: log in, repeat what may be repeated, cancel. */
export interface Calls {
  readonly server: string
  /**
   * Gives any answer but 401 and, until the tries are used up, 429 (which is never carried out) and, of a
   * repeatable call, 5xx. Errors: `cluster-unreachable`, `cluster-auth-denied`, `cancelled`.
   */
  call(request: Call): Promise<Answer>
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
    request: Request & Pick<Call, 'proxied'>,
    send: (credential: Credential) => Promise<Reply>,
  ): Promise<Reply> => {
    const reply = await withLogin({ login, server }, request, send)
    answeredOnce = true
    return reply
  }
  const call = async (request: Call): Promise<Answer> => {
    let afterLostAnswer = false
    for (let tries = 1; ; tries += 1) {
      const last = tries >= backOff.tries
      try {
        const reply = await attempt(request, (credential) => connection.send(request, credential))
        if (last || !mayAskAgain(reply, request)) return { ...reply, afterLostAnswer }
        afterLostAnswer ||= reply.status !== 429
        await pause(tries, readStatus(reply).retryAfterMs, request.signal)
      } catch (error) {
        const certain = request.repeatable || neverSent(error)
        if (last || !certain || !mayRepeat(error, answeredOnce)) throw withoutAnswer(server, error, request)
        afterLostAnswer ||= !neverSent(error)
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
  request: Request & Pick<Call, 'proxied'>,
  send: (credential: Credential) => Promise<Reply>,
): Promise<Reply> {
  const { credential, generation } = await login.current(request.signal)
  const reply = await send(credential)
  const isDenied = ({ status, body }: Reply): boolean =>
    status === 401 && (request.proxied !== true || isStatus(body))
  if (!isDenied(reply)) return reply
  const refreshed = await login.refresh(generation, request.signal)
  const second = refreshed ? await send((await login.current(request.signal)).credential) : reply
  if (isDenied(second)) throw denied(server, refreshed)
  return second
}

/** What the caller sees of an attempt that got no answer. */
export function asActionError(server: string, error: unknown, signal: AbortSignal | undefined): ActionError {
  if (signal?.aborted === true) return cancelled(server)
  return error instanceof ActionError ? error : unreachable(server, error)
}

/** The same for a call: a write that must not be sent twice says that it may have been carried out. */
function withoutAnswer(server: string, error: unknown, call: Call): ActionError {
  const known = call.repeatable || neverSent(error) || error instanceof ActionError
  return known || call.signal?.aborted === true
    ? asActionError(server, error, call.signal)
    : unanswered(server, call, error)
}

function cancelled(server: string): ActionError {
  return new ActionError({
    code: 'cancelled',
    blame: 'cluster',
    message: `the call to ${server} was cancelled`,
  })
}
