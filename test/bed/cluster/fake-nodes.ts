import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bedFolder } from '../machine/folders.ts'
import { type AddressPlan, planAddresses } from './address-plan.ts'
import { type ApiClient, connectApi } from './api.ts'
import { readRecord } from './bed-record.ts'
import { type Layout, layOut } from './layout.ts'
import { renderFlags } from './services.ts'

/** Label and taint that keep ordinary pods off fake nodes, and pods for fake nodes off the real one. */
export const fakeNodeMark = { key: 'kwok.x-k8s.io/node', value: 'fake' } as const

function fakeNode(name: string): unknown {
  const { key, value } = fakeNodeMark
  const capacity = { cpu: '64', memory: '256Gi', pods: '2000' }
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { [key]: value, 'node.alpha.kubernetes.io/ttl': '0' },
      labels: { type: 'fake', 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux' },
    },
    spec: { taints: [{ key, value, effect: 'NoSchedule' }] },
    status: { capacity, allocatable: capacity },
  }
}

/** Starts kwok inside the machine, where it ends with all else; nsenter only opens the door. */
async function startKwok(layout: Layout, initPid: number): Promise<void> {
  const log = await open(join(layout.log, 'kwok.log'), 'a')
  const flags = renderFlags({
    kubeconfig: layout.kubeconfig,
    config: join(layout.tools, 'kwok-stages.yaml'),
    'manage-all-nodes': false,
    'manage-nodes-with-annotation-selector': `${fakeNodeMark.key}=${fakeNodeMark.value}`,
    'node-lease-duration-seconds': 40,
    cidr: '10.250.0.0/16',
  })
  const enter = [`--target=${initPid}`, '--mount', '--net', '--pid']
  const command = [...enter, join(layout.tools, 'bin', 'kwok'), ...flags]
  const env = { PATH: '/usr/bin:/bin', HOME: layout.home }
  const child = spawn('nsenter', command, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    cwd: '/',
    env,
  })
  child.unref()
  await log.close()
}

async function countReadyNodes(plan: AddressPlan, api: ApiClient): Promise<number> {
  const reply = await api.get(`${plan.apiServer}/api/v1/nodes?labelSelector=type%3Dfake`)
  const list = JSON.parse(reply.body) as {
    items: { status: { conditions?: { type: string; status: string }[] } }[]
  }
  const ready = list.items.filter(({ status }) =>
    status.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True'),
  )
  return ready.length
}

async function createNodes(plan: AddressPlan, api: ApiClient, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const reply = await api.post(`${plan.apiServer}/api/v1/nodes`, fakeNode(`fake-${index}`))
    // 409: there already, from an earlier call.
    if (reply.status !== 201 && reply.status !== 409)
      throw new Error(`fake node: ${reply.status} ${reply.body}`)
  }
}

/**
 * Adds `count` fake nodes (fake-0 and on) to a running bed and resolves when they are Ready. Their pods are Ready at
 * once and run nothing. Pods reach them with the node selector `type: fake` and a toleration for `fakeNodeMark`.
 */
export async function startFakeNodes(bed: { readonly number: number }, count: number): Promise<void> {
  const record = await readRecord(bedFolder(bed.number))
  if (record?.init === undefined) throw new Error(`there is no running bed ${bed.number}`)
  const layout = layOut(bedFolder(bed.number))
  const plan = planAddresses(record.number, record.id)
  if (!existsSync(join(layout.log, 'kwok.log'))) await startKwok(layout, record.init.pid)
  const api = await connectApi(layout)
  try {
    await createNodes(plan, api, count)
    const deadline = performance.now() + 60_000
    while ((await countReadyNodes(plan, api)) < count) {
      if (performance.now() > deadline)
        throw new Error(`fake nodes are not Ready; see ${layout.log}/kwok.log`)
      await sleep(100)
    }
  } finally {
    api.close()
  }
}
