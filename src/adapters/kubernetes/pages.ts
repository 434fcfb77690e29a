import { defined } from '../../defined.ts'
import { entry, list, text } from '../../manifest/fields.ts'
import type { KubernetesObject } from '../../manifest/object.ts'
import type { ListQuery, ListResult } from '../../ports/cluster/reader.ts'
import { readFailure, readObject } from './answers.ts'
import type { Calls } from './calls.ts'
import { withParameters } from './paths.ts'

/** Objects in one page of a list, as kubectl asks for. */
const pageSize = 500

/** A list to be read; `limit` undefined: everything in one piece. */
interface Pages {
  readonly path: string
  readonly query: ListQuery
  readonly limit?: number
}

/** Page after page; a continue token that has ended (410) leads to one list in a single piece, as client-go does. */
export async function listAll(calls: Calls, pages: Pages, signal?: AbortSignal): Promise<ListResult> {
  const paged = await listPages(calls, { ...pages, limit: pageSize }, signal)
  if (paged !== 'expired') return paged
  const whole = await listPages(calls, pages, signal)
  if (whole !== 'expired') return whole
  // There is no token that could have ended: a second 410 is an error, never an empty list.
  const body = 'the list expired twice'
  throw readFailure(calls.server, { status: 410, retryAfterMs: undefined, body, truncated: false })
}

async function listPages(
  calls: Calls,
  { path, query, limit }: Pages,
  signal?: AbortSignal,
): Promise<ListResult | 'expired'> {
  const items: KubernetesObject[] = []
  for (let next: string | undefined; ; ) {
    const parameters = defined({ limit: limit?.toString(), continue: next })
    const reply = await calls.call({
      method: 'GET',
      path: withParameters(path, query, parameters),
      repeatable: true,
      ...defined({ signal }),
    })
    if (reply.status === 410) return 'expired'
    if (reply.status !== 200) throw readFailure(calls.server, reply)
    const page = readObject(calls.server, reply)
    // Items of a list do not say what they are.
    for (const item of list(page, 'items'))
      items.push({ apiVersion: query.apiVersion, kind: query.kind, ...item } as KubernetesObject)
    const metadata = entry(page, 'metadata')
    next = text(metadata, 'continue')
    if (next === undefined || next === '')
      return { items, resourceVersion: text(metadata, 'resourceVersion') ?? '0' }
  }
}
