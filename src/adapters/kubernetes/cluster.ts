import { defined } from '../../defined.ts'
import type { KubernetesObject, ObjectRef } from '../../manifest/object.ts'
import { formatRef } from '../../manifest/object.ts'
import type {
  ApplyOptions,
  ApplyResult,
  Cluster,
  ClusterInfo,
  ListQuery,
  ListResult,
  LogQuery,
} from '../../ports/cluster.ts'
import { failed, readApplied, readObject } from './answers.ts'
import type { Calls } from './calls.ts'
import { type FindResource, groupPath } from './discovery.ts'
import { list as listOf, entry, text } from '../../manifest/fields.ts'
import { watchResource } from './watch.ts'

/** The field manager of everything Slipway writes. */
const fieldManager = 'slipway'
/** Objects in one page of a list, as kubectl asks for. */
const pageSize = 500

/** The Cluster port over calls. */
export function clusterOf(calls: Calls, find: FindResource): Cluster {
  const lists = listing(calls, find)
  return {
    about: async (signal) => await about(calls, signal),
    resource: async (apiVersion, kind) => await find(apiVersion, kind),
    apply: async (object, options) => await apply({ calls, find }, object, options),
    read: async (ref, signal) => await read({ calls, find }, ref, signal),
    list: lists,
    watch: async (query, onChange, signal) => {
      const path = await collectionPath(find, query, signal)
      await watchResource({
        calls,
        path,
        query,
        list: async () => await lists(query, signal),
        onChange,
        signal,
      })
    },
    log: async (query, signal) => await log(calls, query, signal),
  }
}

interface Server {
  readonly calls: Calls
  readonly find: FindResource
}

async function about(calls: Calls, signal?: AbortSignal): Promise<ClusterInfo> {
  const reply = await calls.call({ method: 'GET', path: '/version', ...optional(signal) })
  if (reply.status !== 200) throw failed(calls.server, reply)
  return { server: calls.server, version: text(readObject(calls.server, reply), 'gitVersion') ?? 'unknown' }
}

async function apply(
  { calls, find }: Server,
  object: KubernetesObject,
  { dryRun, signal }: ApplyOptions,
): Promise<ApplyResult> {
  const ref = {
    apiVersion: object.apiVersion,
    kind: object.kind,
    name: object.metadata.name,
    ...namespaceOf(object),
  }
  const path = await objectPath(find, ref, signal)
  if (path === undefined) return unknownKind(ref)
  if (path === 'no-namespace')
    return {
      kind: 'rejected',
      status: 400,
      reason: 'BadRequest',
      message: `${formatRef(ref)} names no namespace`,
    }
  const query = new URLSearchParams({
    fieldManager,
    force: 'false',
    fieldValidation: 'Strict',
    ...(dryRun && { dryRun: 'All' }),
  })
  const reply = await calls.call({
    method: 'PATCH',
    path: `${path}?${query}`,
    // JSON is YAML, and a good deal faster to write and to read on both sides.
    contentType: 'application/apply-patch+yaml',
    body: JSON.stringify(object),
    ...optional(signal),
  })
  return readApplied(calls.server, reply)
}

function unknownKind(ref: ObjectRef): ApplyResult {
  const message = `the server does not know kind "${ref.kind}" in ${ref.apiVersion}`
  return { kind: 'rejected', status: 404, reason: 'NotFound', message }
}

async function read(
  { calls, find }: Server,
  ref: ObjectRef,
  signal?: AbortSignal,
): Promise<KubernetesObject | undefined> {
  const path = await objectPath(find, ref, signal)
  if (path === undefined || path === 'no-namespace') return undefined
  const reply = await calls.call({ method: 'GET', path, ...optional(signal) })
  if (reply.status === 404) return undefined
  if (reply.status !== 200) throw failed(calls.server, reply)
  return readObject(calls.server, reply) as KubernetesObject
}

type ListCall = (query: ListQuery, signal?: AbortSignal) => Promise<ListResult>

/** Page after page; a continue token that has ended (410) leads to one list in a single piece, as client-go does. */
function listing(calls: Calls, find: FindResource): ListCall {
  return async (query, signal) => {
    const path = await collectionPath(find, query, signal)
    const paged = await listPages(calls, { path, query, limit: pageSize }, signal)
    return paged === 'expired' ? await listWhole(calls, { path, query, limit: 0 }, signal) : paged
  }
}

/** There is no token that could have ended: a second 410 is an error, never an empty list. */
async function listWhole(calls: Calls, pages: Pages, signal?: AbortSignal): Promise<ListResult> {
  const whole = await listPages(calls, pages, signal)
  if (whole !== 'expired') return whole
  throw failed(calls.server, { status: 410, retryAfterMs: undefined, body: 'the list expired twice' })
}

/** `limit` 0: everything in one piece. */
interface Pages {
  readonly path: string
  readonly query: ListQuery
  readonly limit: number
}

async function listPages(
  calls: Calls,
  { path, query, limit }: Pages,
  signal?: AbortSignal,
): Promise<ListResult | 'expired'> {
  const items: KubernetesObject[] = []
  for (let next = ''; ; ) {
    const parameters = {
      ...selectors(query),
      ...(limit > 0 && { limit: String(limit) }),
      ...(next !== '' && { continue: next }),
    }
    const reply = await calls.call({
      method: 'GET',
      path: `${path}?${new URLSearchParams(parameters)}`,
      ...optional(signal),
    })
    if (reply.status === 410) return 'expired'
    if (reply.status !== 200) throw failed(calls.server, reply)
    const page = readObject(calls.server, reply)
    // Items of a list do not say what they are.
    for (const item of listOf(page, 'items'))
      items.push({ apiVersion: query.apiVersion, kind: query.kind, ...item } as KubernetesObject)
    next = text(entry(page, 'metadata'), 'continue') ?? ''
    if (next === '')
      return { items, resourceVersion: text(entry(page, 'metadata'), 'resourceVersion') ?? '0' }
  }
}

/** The selectors of a query as URL parameters. */
function selectors(query: ListQuery): Readonly<Record<string, string>> {
  return {
    ...defined({ labelSelector: query.labelSelector, fieldSelector: query.fieldSelector }),
  }
}

async function log(calls: Calls, query: LogQuery, signal?: AbortSignal): Promise<string | undefined> {
  const { namespace, pod, container, previous, tailLines } = query
  const parameters = new URLSearchParams({
    container,
    tailLines: String(tailLines),
    ...(previous && { previous: 'true' }),
  })
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log?${parameters}`
  const reply = await calls.call({ method: 'GET', path, ...optional(signal) })
  if (reply.status === 403) throw failed(calls.server, reply)
  return reply.status !== 200 || removedMeanwhile.test(reply.body) ? undefined : reply.body
}

/**
 * The kubelet answers 200 with one of these sentences in place of the log when it has removed the dead container,
 * or only its file, meanwhile (k8s.io/cri-client pkg/logs, pkg/kubelet/kuberuntime).
 */
const removedMeanwhile =
  /^(?:unable to retrieve container logs for |failed to (?:try resolving symlinks in path|open log file) ")/

async function objectPath(
  find: FindResource,
  ref: ObjectRef,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const info = await find(ref.apiVersion, ref.kind, signal)
  if (info === undefined) return undefined
  if (info.namespaced && ref.namespace === undefined) return 'no-namespace'
  const place = info.namespaced ? `/namespaces/${encodeURIComponent(ref.namespace ?? '')}` : ''
  return `${groupPath(ref.apiVersion)}${place}/${info.plural}/${encodeURIComponent(ref.name)}`
}

async function collectionPath(find: FindResource, query: ListQuery, signal?: AbortSignal): Promise<string> {
  const info = await find(query.apiVersion, query.kind, signal)
  // An unknown kind gets the server's own 404 for a path that cannot be.
  const plural = info?.plural ?? query.kind.toLowerCase()
  const place =
    query.namespace === undefined || info?.namespaced === false
      ? ''
      : `/namespaces/${encodeURIComponent(query.namespace)}`
  return `${groupPath(query.apiVersion)}${place}/${plural}`
}

function namespaceOf(object: KubernetesObject): { readonly namespace?: string } {
  return object.metadata.namespace === undefined ? {} : { namespace: object.metadata.namespace }
}

function optional(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal }
}
