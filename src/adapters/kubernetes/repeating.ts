import { ActionError } from '../../errors.ts'
import type { Reply } from './connection.ts'
import { isAboutObject, transportCode } from './failures.ts'

/** What may be done with a request whose answer leaves something open. */
export interface Repeating {
  /** Sent twice it does what it does once: it is sent again when its answer is lost (a reset, silence, 5xx). */
  readonly repeatable: boolean
  /** The answer may come from behind the server: only its own 401 is about the login, and 5xx is handed on. */
  readonly proxied?: boolean
}

/**
 * Whether an answer leads to another attempt. 429 says that nothing was carried out; 5xx leaves it open, so only
 * calls that may be repeated are. What comes from behind the server is the caller's.
 */
export function mayAskAgain(reply: Reply, { repeatable, proxied }: Repeating): boolean {
  if (proxied === true) return false
  return reply.status === 429 || (repeatable && reply.status >= 500 && !isAboutObject(reply))
}

const passing = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']
/** Before the first answer these mean a wrong address; afterwards an API server that restarts. */
const passingLater = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']

/** Whether what kept an answer away may pass by itself. */
export function mayRepeat(error: unknown, answeredOnce: boolean): boolean {
  if (error instanceof ActionError) return false
  const code = transportCode(error)
  if (code === 'ETIMEDOUT' || code === 'EAI_AGAIN') return answeredOnce
  return passing.includes(code) || (answeredOnce && passingLater.includes(code))
}
