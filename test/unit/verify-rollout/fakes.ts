import type { verifyRollout } from '../../../src/actions/verify-rollout/declaration.ts'
import { planVerification } from '../../../src/actions/verify-rollout/plan.ts'
import { readFacts, type VerifyInputs, type VerifyPorts } from '../../../src/actions/verify-rollout/facts.ts'
import { runVerification } from '../../../src/actions/verify-rollout/run.ts'
import { type ActionError, toActionError } from '../../../src/errors.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { ClusterReader, WatchChange } from '../../../src/ports/cluster/reader.ts'
import type { Deployments, NewDeploymentStatus } from '../../../src/ports/forge/deployments.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { type FakeControl, fakeControl } from '../../fakes/action-control.ts'
import { memoryLedger } from '../../fakes/ledger.ts'

export const commit = 'c'.repeat(40)
const digest = `sha256:${'a'.repeat(64)}`
const image = `registry.example/acme/app@${digest}`

export interface FakeCluster extends ClusterReader {
  /** Sends a change to every watch of this kind. */
  send(kind: string, change: WatchChange): void
  /** Ends every watch of this kind with an error. */
  lose(kind: string, error: ActionError): void
  readonly lists: readonly string[]
}

/** A cluster in memory: `state` answers lists and reads, by kind; changes are sent by the test. */
export function fakeCluster(state: Record<string, readonly KubernetesObject[] | ActionError>): FakeCluster {
  const watches: { kind: string; onChange: (change: WatchChange) => void; fail: (error: unknown) => void }[] =
    []
  const lists: string[] = []
  const itemsOf = (kind: string): readonly KubernetesObject[] => {
    const items = state[kind] ?? []
    if (items instanceof Error) throw items
    return items
  }
  return {
    lists,
    send: (kind, change) =>
      watches.filter((watch) => watch.kind === kind).forEach((watch) => watch.onChange(change)),
    lose: (kind, error) =>
      watches.filter((watch) => watch.kind === kind).forEach((watch) => watch.fail(error)),
    about: async () => ({ server: 'https://cluster.example', version: 'v1.36.3' }),
    resource: async () => undefined,
    read: async ({ kind, name }) => itemsOf(kind).find(({ metadata }) => metadata.name === name),
    list: async ({ kind }) => {
      lists.push(kind)
      return { items: itemsOf(kind), resourceVersion: '1' }
    },
    watch: async ({ kind }, onChange, signal) => {
      await Promise.resolve()
      onChange({ type: 'listed', items: itemsOf(kind) })
      await new Promise<void>((resolve, fail) => {
        watches.push({ kind, onChange, fail })
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
    },
    log: async ({ previous }) => (previous ? 'last words\n' : undefined),
  }
}

/** Time stands still until `sleep` is the only thing left, then it jumps. */
export function jumpingClock(): Clock & { nowMs: number } {
  const clock = {
    nowMs: Date.parse('2026-01-01T00:00:00Z'),
    now: () => clock.nowMs,
    sleep: async (delayMs: number, signal?: AbortSignal) => {
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
      clock.nowMs += delayMs
    },
  }
  return clock
}

/** Time that never passes by itself: only changes can wake the action. */
export function frozenClock(): Clock {
  return {
    now: () => Date.parse('2026-01-01T00:00:00Z'),
    sleep: async (_, signal) =>
      await new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
  }
}

export interface FakeForge extends Deployments {
  readonly statuses: { id: number; status: NewDeploymentStatus }[]
}

export function fakeForge(broken?: Error): FakeForge {
  const statuses: FakeForge['statuses'] = []
  return {
    ...memoryLedger(),
    statuses,
    setDeploymentStatus: async (id, status) => {
      if (broken !== undefined) throw broken
      statuses.push({ id, status })
    },
  }
}

const context = {
  repository: 'acme/app',
  commit,
  ref: 'refs/heads/main',
  event: 'push',
  actor: 'someone',
  serverUrl: 'https://github.example',
  apiUrl: 'https://api.github.example',
  runId: '7',
  runAttempt: 1,
  job: 'deploy',
  kubeconfig: undefined,
  pull: undefined,
}

export const applied = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'shop',
    name: 'web',
    uid: 'uid-web',
    generation: 1,
  },
]

interface RunParts {
  readonly cluster?: ClusterReader
  /** Clusters by context, besides the one for objects that name none. */
  readonly clusters?: Readonly<Record<string, ClusterReader>>
  readonly clock?: Clock
  readonly forge?: FakeForge
  readonly inputs?: Partial<VerifyInputs>
  readonly signal?: AbortSignal
}

export interface RunEnd {
  readonly code: string
  readonly message: string
  readonly error: ActionError | undefined
  /** Of a green end. */
  readonly data: Readonly<Record<string, unknown>>
  readonly events: readonly RunEvent[]
  readonly known: FakeControl<typeof verifyRollout>['known']
}

/** Runs facts, plan and run over fakes. */
export async function runOver({
  cluster,
  clusters = {},
  clock = jumpingClock(),
  forge,
  inputs,
  signal,
}: RunParts): Promise<RunEnd> {
  const control = fakeControl<typeof verifyRollout>(signal)
  const { events, known } = control
  const ports: VerifyPorts = {
    ...{ clock, context, forge },
    cluster: async (name) => {
      const found = name === undefined ? cluster : clusters[name]
      if (found === undefined) throw new Error(`no cluster ${name} in this test`)
      return found
    },
  }
  const release = {
    schemaVersion: 1,
    repository: 'acme/app',
    commit,
    image,
    tags: [],
    builtAt: '2026-01-01T00:00:00Z',
    buildUrl: 'https://github.example/run',
  }
  const all: VerifyInputs = {
    ...{ environment: 'test', release, applied, timeoutMs: 60_000, logLines: 5, token: '' },
    ...{ deploymentId: undefined, environmentUrl: undefined, context: undefined, ...inputs },
  }
  try {
    const facts = await readFacts(all, ports, control)
    const outcome = await runVerification(planVerification(all, facts), ports, control)
    const { reasonCode, headline, data } = outcome
    return { code: reasonCode, message: headline, error: undefined, events, known, data }
  } catch (thrown) {
    const error = toActionError(thrown)
    return { code: error.code, message: error.message, error, events, known, data: {} }
  }
}

// what a healthy Deployment with one pod looks like

const owner = (kind: string, uid: string) => [
  { apiVersion: 'apps/v1', kind, name: 'x', uid, controller: true },
]
const revision = { 'deployment.kubernetes.io/revision': '1' }

export function deploymentOf(readyReplicas: number): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop', uid: 'uid-web', generation: 1, annotations: revision },
    spec: { replicas: 1 },
    status: {
      ...{
        observedGeneration: 1,
        replicas: 1,
        updatedReplicas: 1,
        readyReplicas,
        availableReplicas: readyReplicas,
      },
      conditions: [
        { type: 'Available', status: readyReplicas === 1 ? 'True' : 'False' },
        { type: 'Progressing', status: 'True', reason: 'NewReplicaSetAvailable' },
      ],
    },
  }
}

export const replicaSet: KubernetesObject = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name: 'web-1',
    namespace: 'shop',
    uid: 'uid-set',
    annotations: revision,
    ownerReferences: owner('Deployment', 'uid-web'),
  },
  status: { readyReplicas: 1, availableReplicas: 1 },
}

export function podOf(restartCount: number, state: 'ready' | 'crashing' = 'ready'): KubernetesObject {
  const crashing = state === 'crashing'
  const now = crashing ? { waiting: { reason: 'CrashLoopBackOff' } } : { running: {} }
  const last = crashing ? { lastState: { terminated: { exitCode: 2, reason: 'Error' } } } : {}
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'web-1-x',
      namespace: 'shop',
      uid: 'uid-pod',
      ownerReferences: owner('ReplicaSet', 'uid-set'),
    },
    spec: { nodeName: 'node-1', containers: [{ name: 'app', image, readinessProbe: {} }] },
    status: {
      conditions: [{ type: 'Ready', status: crashing ? 'False' : 'True' }],
      containerStatuses: [
        { name: 'app', ready: !crashing, restartCount, imageID: image, state: now, ...last },
      ],
    },
  }
}

export const healthy = { Deployment: [deploymentOf(1)], ReplicaSet: [replicaSet], Pod: [podOf(0)] }
