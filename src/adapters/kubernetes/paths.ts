import { defined } from '../../defined.ts'
import { formatRef, type ObjectRef } from '../../manifest/object.ts'
import type { ListQuery } from '../../ports/cluster/reader.ts'
import type { Rejected } from '../../ports/cluster/writer.ts'
import { type FindResource, groupPath } from './discovery.ts'

/** The path below which an object's kind lives in its namespace, and the object's own. */
export interface ObjectPaths {
  readonly collection: string
  readonly object: string
}

/**
 * Where an object lives; a refusal in the server's stead when there can be no such place. A name that is empty
 * or made of dots would lead to another place, so it never gets into a path.
 */
export async function pathsOf(
  find: FindResource,
  ref: ObjectRef,
  signal?: AbortSignal,
): Promise<ObjectPaths | Rejected> {
  const info = await find(ref.apiVersion, ref.kind, signal)
  if (info === undefined)
    return rejected(404, 'NotFound', `the server does not know kind "${ref.kind}" in ${ref.apiVersion}`)
  if (info.namespaced && ref.namespace === undefined)
    return rejected(400, 'BadRequest', `${formatRef(ref)} names no namespace`)
  const segments = info.namespaced ? [ref.namespace ?? '', ref.name] : [ref.name]
  const bad = segments.find((segment) => /^\.{0,2}$/.test(segment))
  if (bad !== undefined) return rejected(400, 'BadRequest', `${formatRef(ref)}: '${bad}' is not a name`)
  const place = info.namespaced ? `/namespaces/${encodeURIComponent(ref.namespace ?? '')}` : ''
  const collection = `${groupPath(ref.apiVersion)}${place}/${info.plural}`
  return { collection, object: `${collection}/${encodeURIComponent(ref.name)}` }
}

function rejected(status: number, reason: string, message: string): Rejected {
  return { kind: 'rejected', status, reason, message }
}

/** The path of a list or watch. An unknown kind gets the server's own 404 for a path that cannot be. */
export async function listPath(find: FindResource, query: ListQuery, signal?: AbortSignal): Promise<string> {
  const info = await find(query.apiVersion, query.kind, signal)
  const plural = info?.plural ?? query.kind.toLowerCase()
  const place =
    query.namespace === undefined || info?.namespaced === false
      ? ''
      : `/namespaces/${encodeURIComponent(query.namespace)}`
  return `${groupPath(query.apiVersion)}${place}/${plural}`
}

/** A path with the selectors of a query and other parameters. */
export function withParameters(
  path: string,
  { labelSelector }: Pick<ListQuery, 'labelSelector'>,
  parameters: Readonly<Record<string, string>>,
): string {
  return `${path}?${new URLSearchParams({ ...defined({ labelSelector }), ...parameters })}`
}
