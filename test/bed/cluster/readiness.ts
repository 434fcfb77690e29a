import { Resolver } from 'node:dns/promises'
import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Progress } from '../tools/cache-entry.ts'
import type { AddressPlan } from './address-plan.ts'
import { type ApiClient, connectApi } from './api.ts'
import type { Layout } from './layout.ts'
import { createNameService } from './name-service.ts'

const pollEveryMs = 50

interface Check {
  readonly what: string
  readonly holds: () => Promise<boolean>
}

async function connects(path: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = createConnection(path, () => resolve(true))
  socket.on('error', () => resolve(false))
  const answer = await promise
  socket.destroy()
  return answer
}

async function isNodeReady(plan: AddressPlan, api: ApiClient): Promise<boolean> {
  const reply = await api.get(`${plan.apiServer}/api/v1/nodes/${plan.nodeName}`)
  if (reply.status !== 200) return false
  const node = JSON.parse(reply.body) as { status: { conditions?: { type: string; status: string }[] } }
  return node.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false
}

async function resolvesNames(plan: AddressPlan): Promise<boolean> {
  const resolver = new Resolver({ timeout: 500, tries: 1 })
  resolver.setServers([plan.dnsServiceAddress])
  const [address] = await resolver.resolve4('kubernetes.default.svc.cluster.local')
  return address === plan.apiServiceAddress
}

function checksOf(plan: AddressPlan, layout: Layout, api: ApiClient): Check[] {
  const answers = async (address: string): Promise<boolean> => (await api.get(address)).status === 200
  const account = '/api/v1/namespaces/default/serviceaccounts/default'
  return [
    { what: 'registry answers', holds: () => answers(`https://${plan.registry}/v2/`) },
    { what: 'builder answers', holds: () => connects(layout.builderSocket) },
    { what: 'node is Ready', holds: () => isNodeReady(plan, api) },
    { what: 'default ServiceAccount exists', holds: () => answers(`${plan.apiServer}${account}`) },
    { what: 'Service addresses answer', holds: () => answers(`https://${plan.apiServiceAddress}/readyz`) },
    { what: 'cluster names resolve through their Service', holds: () => resolvesNames(plan) },
  ]
}

/**
 * Resolves when every part answers, seen from the host. Each part is reported once with its time in seconds since
 * `startedAt` (of performance.now). Rejects when `signal` aborts, naming what was still missing.
 */
export async function waitUntilReady(
  bed: { readonly plan: AddressPlan; readonly layout: Layout; readonly startedAt: number },
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { plan, layout } = bed
  const api = await connectApi(layout)
  const pending = new Set<string>()
  const until = async ({ what, holds }: Check): Promise<void> => {
    pending.add(what)
    while (!(await holds().catch(() => false))) {
      if (signal.aborted) throw new Error(`not reached: ${[...pending].join('; ')}`, { cause: signal.reason })
      await sleep(pollEveryMs)
    }
    pending.delete(what)
    progress(`bed ${plan.number}: ${what} (${((performance.now() - bed.startedAt) / 1000).toFixed(1)} s)`)
  }
  const apiReady = async (): Promise<boolean> => (await api.get(`${plan.apiServer}/readyz`)).status === 200
  try {
    await Promise.all([
      until({ what: 'API server is ready', holds: apiReady }).then(() => createNameService(plan, api)),
      ...checksOf(plan, layout, api).map(until),
    ])
  } finally {
    api.close()
  }
}
