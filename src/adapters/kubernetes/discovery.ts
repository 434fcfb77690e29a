import { defined } from '../../defined.ts'
import type { ResourceInfo } from '../../ports/cluster/reader.ts'
import type { Calls } from './calls.ts'
import { type Entry, flag, list, text } from '../../manifest/fields.ts'
import { readFailure, readObject } from './answers.ts'

export type FindResource = (
  apiVersion: string,
  kind: string,
  signal?: AbortSignal,
) => Promise<ResourceInfo | undefined>

/**
 * Looks kinds up, one request for each group version. A kind that is not there is looked up anew the next time:
 * its CustomResourceDefinition may have come with an earlier wave.
 */
export function discovery(calls: Calls): FindResource {
  const known = new Map<string, Promise<ReadonlyMap<string, ResourceInfo>>>()
  return async (apiVersion, kind, signal) => {
    const found = known.get(apiVersion) ?? fetchKinds(calls, apiVersion, signal)
    known.set(apiVersion, found)
    const forget = (): boolean => known.get(apiVersion) === found && known.delete(apiVersion)
    const info = (
      await found.catch((error: unknown) => {
        forget()
        throw error
      })
    ).get(kind)
    if (info === undefined) forget()
    return info
  }
}

async function fetchKinds(
  calls: Calls,
  apiVersion: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ResourceInfo>> {
  const path = groupPath(apiVersion)
  const reply = await calls.call({ method: 'GET', path, repeatable: true, ...defined({ signal }) })
  if (reply.status === 404) return new Map()
  if (reply.status !== 200) throw readFailure(calls.server, reply)
  const resources = list(readObject(calls.server, reply), 'resources')
  // `deployments/scale` and its like are parts of a resource.
  const whole = resources.filter((resource) => !(text(resource, 'name') ?? '').includes('/'))
  return new Map(whole.map((resource) => [text(resource, 'kind') ?? '', infoOf(resource)]))
}

function infoOf(resource: Entry): ResourceInfo {
  return { plural: text(resource, 'name') ?? '', namespaced: flag(resource, 'namespaced') }
}

/** `/api/v1` for the core group, `/apis/GROUP/VERSION` for the others. */
export function groupPath(apiVersion: string): string {
  const parts = apiVersion.split('/').map(encodeURIComponent)
  return parts.length === 1 ? `/api/${parts[0] ?? ''}` : `/apis/${parts.join('/')}`
}
