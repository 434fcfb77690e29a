import { evaluate, isTruthy, toText } from '../expressions.ts'
import type { Json, TemplateToken } from '../job-types.ts'
import type { JobInstance } from './instance.ts'
import { plainScope } from './instance.ts'
import { isMapping, valueOf } from './tokens.ts'

export interface Concurrency {
  readonly group: string
  readonly cancelInProgress: boolean
  readonly queue: 'single' | 'max'
}

/** A job or run that ends as cancelled before its steps; the message says why, if there is more to say. */
export class Cancelled extends Error {}

/** Evaluates a `concurrency:` block; undefined without one or with an empty group. */
export function readConcurrency(token: TemplateToken | undefined, contexts: Readonly<Record<string, Json>>) {
  if (token === undefined) return undefined
  const scope = plainScope(contexts)
  const read = (key: string) => {
    const value = valueOf(token, key)
    return value === undefined ? null : evaluate(value, scope)
  }
  const group = toText(isMapping(token) ? read('group') : evaluate(token, scope))
  if (group === '') return undefined
  const cancelInProgress = isTruthy(read('cancel-in-progress'))
  const queue = read('queue') === 'max' ? 'max' : 'single'
  if (queue === 'max' && cancelInProgress) {
    throw new Error(`The group '${group}' combines 'queue: max' with 'cancel-in-progress: true'`)
  }
  return { group, cancelInProgress, queue } satisfies Concurrency
}

/**
 * Enters the concurrency group of a job and gives what is held then and how to leave. Throws Cancelled when
 * it loses its place while waiting, and when the run itself already holds the group: it could never enter.
 */
export async function enterGroup(
  one: JobInstance,
  token: TemplateToken | undefined,
  contexts: Readonly<Record<string, Json>>,
): Promise<{ readonly held: readonly string[]; readonly leave: () => void }> {
  const { run, held } = one.instance
  const concurrency = readConcurrency(token, contexts)
  if (concurrency === undefined) return { held, leave: () => {} }
  const key = concurrency.group.toLowerCase()
  if (held.includes(key)) {
    throw new Cancelled(
      `Canceling since a deadlock for concurrency group '${concurrency.group}' was detected: the run already holds it`,
    )
  }
  return { held: [...held, key], leave: await run.waitForGroup(one, concurrency) }
}
