import { defined } from '../../defined.ts'
import type { KubernetesObject } from '../../manifest/object.ts'
import type { ListQuery, ListResult, WatchChange } from '../../ports/cluster/reader.ts'
import { readFailure } from './answers.ts'
import { asActionError, type Calls } from './calls.ts'
import type { Reply } from './connection.ts'
import { type Entry, entry, text } from '../../manifest/fields.ts'
import { readStatus } from './failures.ts'
import { withParameters } from './paths.ts'
import { mayRepeat } from './repeating.ts'

interface WatchRequest {
  readonly calls: Calls
  readonly path: string
  readonly query: ListQuery
  readonly list: () => Promise<ListResult>
  readonly onChange: (change: WatchChange) => void
  readonly signal: AbortSignal
}

/** How a stream ended: resume from where it was, list anew (410), or give up. */
type StreamEnd =
  | {
      readonly kind: 'resume'
      readonly resourceVersion: string
      readonly moved: boolean
      readonly askedMs?: number
    }
  | { readonly kind: 'relist' }
  | { readonly kind: 'refused'; readonly reply: Reply }

/** The server ends a watch after this time by itself (spread, so that many do not end at once). */
const lifeSeconds = { least: 240, spread: 120 }

/**
 * Lists, then watches from there until the signal aborts. A stream that ends is resumed from the last
 * resourceVersion (bookmarks keep it fresh), 410 leads to a new list, 429 and 5xx wait as the server asks.
 * Rules: kubernetes.io, "Efficient detection of changes". Errors: those of `Calls`, `cluster-forbidden`.
 */
export async function watchResource(watch: WatchRequest): Promise<void> {
  const { calls, signal } = watch
  let from: string | undefined
  let failures = 0
  while (!signal.aborted) {
    try {
      from ??= await listOnce(watch)
      const end = await streamOnce(watch, from)
      if (end.kind === 'refused') throw readFailure(calls.server, end.reply)
      failures = end.kind === 'resume' && end.moved ? 0 : failures + 1
      from = end.kind === 'relist' ? undefined : end.resourceVersion
      // A server that closes at once every time must not be asked in a tight loop.
      if (end.kind === 'resume' && (!end.moved || end.askedMs !== undefined))
        await wait(watch, failures, end.askedMs)
    } catch (error) {
      if (signal.aborted) return
      failures += 1
      if (!mayRepeat(error, true) || failures >= calls.backOff.tries)
        throw asActionError(calls.server, error, signal)
      await wait(watch, failures, undefined)
    }
  }
}

async function listOnce({ list, onChange, signal }: WatchRequest): Promise<string> {
  const { items, resourceVersion } = await list()
  if (!signal.aborted) onChange({ type: 'listed', items })
  return resourceVersion
}

async function wait(
  { calls, signal }: WatchRequest,
  failures: number,
  askedMs: number | undefined,
): Promise<void> {
  if (failures >= calls.backOff.tries && askedMs === undefined) return
  await calls.pause(Math.max(1, failures), askedMs, signal)
}

async function streamOnce(watch: WatchRequest, from: string): Promise<StreamEnd> {
  const { calls, path, query, signal } = watch
  const life = lifeSeconds.least + Math.floor(Math.random() * lifeSeconds.spread)
  const parameters = {
    watch: 'true',
    allowWatchBookmarks: 'true',
    resourceVersion: from,
    timeoutSeconds: String(life),
  }
  const reader = changeReader(watch, from)
  let reply: Reply
  try {
    const wanted = withParameters(path, query, parameters)
    reply = await calls.stream({ method: 'GET', path: wanted, signal }, reader.line)
  } catch (error) {
    // A connection that breaks after something arrived is the ordinary end of a watch.
    if (signal.aborted || !mayRepeat(error, true) || !reader.moved()) throw error
    return reader.end()
  }
  return reply.status === 200 ? reader.end() : endOf(reply, from)
}

function endOf(reply: Reply, resourceVersion: string): StreamEnd {
  if (reply.status === 410) return { kind: 'relist' }
  if (reply.status !== 429 && reply.status < 500) return { kind: 'refused', reply }
  const { retryAfterMs } = readStatus(reply)
  return {
    kind: 'resume',
    resourceVersion,
    moved: false,
    ...defined({ askedMs: retryAfterMs }),
  }
}

interface ChangeReader {
  readonly line: (line: string) => void
  readonly moved: () => boolean
  readonly end: () => StreamEnd
}

/** Turns the lines of a stream into changes, and remembers where to go on. */
function changeReader({ onChange, signal }: WatchRequest, from: string): ChangeReader {
  let resourceVersion = from
  let moved = false
  let error: Entry | undefined
  const line = (source: string): void => {
    const event = JSON.parse(source) as Entry
    const object = entry(event, 'object')
    const type = text(event, 'type')
    if (type === 'ERROR') {
      error = object
      return
    }
    moved = true
    resourceVersion = text(entry(object, 'metadata'), 'resourceVersion') ?? resourceVersion
    if (type === 'BOOKMARK' || signal.aborted) return
    onChange({
      type: type === 'DELETED' ? 'deleted' : 'changed',
      object: object as unknown as KubernetesObject,
    })
  }
  return { line, moved: () => moved, end: () => endOfStream(error, resourceVersion, moved) }
}

/** An error inside a stream is a Status: 410 Expired wants a new list, everything else another attempt. */
function endOfStream(error: Entry | undefined, resourceVersion: string, moved: boolean): StreamEnd {
  if (error === undefined) return { kind: 'resume', resourceVersion, moved }
  if (error['code'] === 410) return { kind: 'relist' }
  const seconds = entry(error, 'details')['retryAfterSeconds']
  const askedMs = typeof seconds === 'number' ? seconds * 1000 : undefined
  return { kind: 'resume', resourceVersion, moved: false, ...defined({ askedMs }) }
}
