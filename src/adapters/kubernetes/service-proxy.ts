import { defined } from '../../defined.ts'
import { ActionError } from '../../errors.ts'
import type { ServiceAnswer, ServiceProxy, ServiceRequest } from '../../ports/cluster/service-proxy.ts'
import type { Calls } from './calls.ts'
import { firstBytes, type Reply } from './connection.ts'
import { forbidden, isForbidden, isStatus, readStatus } from './failures.ts'

/** As much is read in any case, to know the API server's own words from those of the Service. */
const statusBytes = 16_384

/** The ServiceProxy port: `services/proxy`, kubernetes.io, "Access Services Running on Clusters". */
export function serviceProxyOf(calls: Calls): ServiceProxy {
  return { getFromService: async (request, signal) => await getFromService(calls, request, signal) }
}

async function getFromService(
  calls: Calls,
  request: ServiceRequest,
  signal?: AbortSignal,
): Promise<ServiceAnswer> {
  const reply = await calls.call({
    method: 'GET',
    path: proxyPath(request),
    // The header reaches the Service, which may not speak JSON.
    accept: '*/*',
    mostBytes: Math.max(request.mostBytes, statusBytes),
    repeatable: true,
    proxied: true,
    ...defined({ signal }),
  })
  const { status } = reply
  // A Service could answer in the same words; then it says itself that it does not work.
  if (status < 400 || !isStatus(reply.body)) return { kind: 'answered', status, ...cut(reply, request) }
  const refusal = readStatus(reply)
  if (status === 403 && isForbidden(refusal)) throw forbidden(calls.server, refusal)
  return { kind: 'unreachable', status, message: refusal.message }
}

function cut({ body, truncated }: Reply, { mostBytes }: ServiceRequest): Pick<Reply, 'body' | 'truncated'> {
  const bytes = Buffer.from(body)
  return bytes.length > mostBytes
    ? { body: firstBytes(bytes, mostBytes), truncated: true }
    : { body, truncated }
}

/** URLs resolve dots before they are sent: what is left must still be below the Service. */
function proxyPath({ namespace, service, port, scheme, path }: ServiceRequest): string {
  const name = `${scheme}:${encodeURIComponent(service)}:${encodeURIComponent(port)}`
  const base = `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${name}/proxy`
  const whole = `${base}${path}`
  if (new URL(whole, 'http://server').pathname.startsWith(`${base}/`)) return whole
  throw new ActionError({
    code: 'config-invalid',
    message: `'${path}' is not a path below Service ${service}: expected /..., without /../ that leads out of it`,
  })
}
