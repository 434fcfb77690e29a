import { defined } from '../../defined.ts'
import { text } from '../../manifest/fields.ts'
import type { KubernetesObject } from '../../manifest/object.ts'
import type { ClusterInfo, ClusterReader, LogQuery } from '../../ports/cluster/reader.ts'
import { readFailure, readObject } from './answers.ts'
import type { Calls } from './calls.ts'
import type { FindResource } from './discovery.ts'
import { listAll } from './pages.ts'
import { listPath, pathsOf } from './paths.ts'
import { watchResource } from './watch.ts'

/** The reading side of the Cluster port. */
export function readerOf(calls: Calls, find: FindResource): ClusterReader {
  return {
    about: async (signal) => await about(calls, signal),
    resource: async (apiVersion, kind) => await find(apiVersion, kind),
    read: async (ref, signal) => {
      const paths = await pathsOf(find, ref, signal)
      return 'kind' in paths ? undefined : await readAt(calls, paths.object, signal)
    },
    list: async (query, signal) =>
      await listAll(calls, { path: await listPath(find, query, signal), query }, signal),
    watch: async (query, onChange, signal) => {
      const path = await listPath(find, query, signal)
      const list = async () => await listAll(calls, { path, query }, signal)
      await watchResource({ calls, path, query, list, onChange, signal })
    },
    log: async (query, signal) => await log(calls, query, signal),
  }
}

async function about(calls: Calls, signal?: AbortSignal): Promise<ClusterInfo> {
  const reply = await calls.call({
    method: 'GET',
    path: '/version',
    repeatable: true,
    ...defined({ signal }),
  })
  if (reply.status !== 200) throw readFailure(calls.server, reply)
  return { server: calls.server, version: text(readObject(calls.server, reply), 'gitVersion') ?? 'unknown' }
}

/** The object at a path; undefined when there is none. */
export async function readAt(
  calls: Calls,
  path: string,
  signal?: AbortSignal,
): Promise<KubernetesObject | undefined> {
  const reply = await calls.call({ method: 'GET', path, repeatable: true, ...defined({ signal }) })
  if (reply.status === 404) return undefined
  if (reply.status !== 200) throw readFailure(calls.server, reply)
  return readObject(calls.server, reply) as KubernetesObject
}

async function log(calls: Calls, query: LogQuery, signal?: AbortSignal): Promise<string | undefined> {
  const { namespace, pod, container, previous, tailLines } = query
  const parameters = new URLSearchParams({
    container,
    tailLines: String(tailLines),
    ...defined({ previous: previous ? 'true' : undefined }),
  })
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log?${parameters}`
  const reply = await calls.call({ method: 'GET', path, repeatable: true, ...defined({ signal }) })
  if (reply.status === 403) throw readFailure(calls.server, reply)
  return reply.status !== 200 || removedMeanwhile.test(reply.body) ? undefined : reply.body
}

/**
 * The kubelet answers 200 with one of these sentences in place of the log when it has removed the dead container,
 * or only its file, meanwhile (k8s.io/cri-client pkg/logs, pkg/kubelet/kuberuntime).
 */
const removedMeanwhile =
  /^(?:unable to retrieve container logs for |failed to (?:try resolving symlinks in path|open log file) ")/
