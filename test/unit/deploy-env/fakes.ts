import type { KubernetesObject, ObjectRef } from '../../../src/manifest/object.ts'
import { refOf } from '../../../src/manifest/object.ts'
import type { DeployPorts } from '../../../src/actions/deploy-env/ports.ts'
import { identityOf } from '../../../src/manifest/identity.ts'
import type { ClusterReader, ResourceInfo, WatchChange } from '../../../src/ports/cluster/reader.ts'
import type { ApplyResult, ClusterWriter } from '../../../src/ports/cluster/writer.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { Files } from '../../../src/ports/files.ts'
import type { Deployments, NewDeployment, NewDeploymentStatus } from '../../../src/ports/forge/deployments.ts'
import type { deployEnv } from '../../../src/actions/deploy-env/declaration.ts'
import type { DeploymentState } from '../../../src/ledger/ledger-entry.ts'
import { fakeControl } from '../../fakes/action-control.ts'
import { statusOf } from '../../fakes/ledger.ts'

const unused = (name: string) => (): never => {
  throw new Error(`${name} is not part of this test`)
}

const clusterScoped = ['Namespace', 'CustomResourceDefinition', 'ClusterRole']

/** A cluster in memory: apply writes whole objects, resource versions count up, answers can be scripted. */
export class FakeCluster implements ClusterReader, ClusterWriter {
  readonly live = new Map<string, KubernetesObject>()
  readonly writes: string[] = []
  /** Most requests in flight at once, seen by apply. */
  peak = 0
  knownKinds: (apiVersion: string, kind: string) => boolean = () => true
  /** Gets the first word on every apply; undefined lets it through. */
  answer: (object: KubernetesObject, dryRun: boolean) => ApplyResult | Error | undefined = () => undefined
  /** What the server makes of an applied object, e.g. its status. */
  fill: (object: KubernetesObject) => KubernetesObject = (object) =>
    object.kind === 'Namespace' ? { ...object, status: { phase: 'Active' } } : object
  watched: (onChange: (change: WatchChange) => void) => void = () => undefined
  #version = 0
  #inFlight = 0

  about = async () => ({ server: 'https://cluster.example.com', version: 'v1.36.0' })
  resource = async (apiVersion: string, kind: string): Promise<ResourceInfo | undefined> =>
    this.knownKinds(apiVersion, kind)
      ? { plural: `${kind.toLowerCase()}s`, namespaced: !clusterScoped.includes(kind) }
      : undefined

  apply = async (object: KubernetesObject, { dryRun }: { dryRun: boolean }): Promise<ApplyResult> => {
    this.#inFlight += 1
    this.peak = Math.max(this.peak, this.#inFlight)
    await new Promise((resolve) => setImmediate(resolve))
    this.#inFlight -= 1
    const answer = this.answer(object, dryRun)
    if (answer instanceof Error) throw answer
    if (answer !== undefined) return answer
    const before = this.live.get(identityOf(refOf(object)))
    const after = this.#merged(object, before)
    if (!dryRun) {
      this.live.set(identityOf(refOf(object)), after)
      this.writes.push(`${object.kind}/${object.metadata.name}`)
    }
    return { kind: 'applied', object: dryRun && before === undefined ? withoutVersion(after) : after }
  }

  #merged(object: KubernetesObject, before: KubernetesObject | undefined): KubernetesObject {
    const { resourceVersion: _, uid, ...metadata } = before?.metadata ?? { name: '' }
    const same =
      before !== undefined &&
      JSON.stringify({ ...before, metadata }) ===
        JSON.stringify({ ...this.fill(object), metadata: object.metadata })
    if (same) return before
    const added = { resourceVersion: String((this.#version += 1)), uid: uid ?? `uid-${object.metadata.name}` }
    return { ...this.fill(object), metadata: { ...object.metadata, ...added } }
  }

  read = async (ref: ObjectRef): Promise<KubernetesObject | undefined> => this.live.get(identityOf(ref))
  list = async () => ({ items: [], resourceVersion: '1' })
  watch = async (
    _query: object,
    onChange: (change: WatchChange) => void,
    signal: AbortSignal,
  ): Promise<void> => {
    this.watched(onChange)
    await new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    )
  }
  log = async () => undefined
  create = unused('create')
  patch = unused('patch')
  delete = unused('delete')
}

function withoutVersion(object: KubernetesObject): KubernetesObject {
  const { resourceVersion: _, ...metadata } = object.metadata
  return { ...object, metadata: { ...metadata, name: object.metadata.name } }
}

/** A ledger in memory; every other call of the port is an error. */
export class FakeForge {
  readonly deployments: NewDeployment[] = []
  readonly statuses: NewDeploymentStatus[] = []
  /** What every record has had, newest first, and whose were asked for. */
  states: readonly DeploymentState[] = []
  readonly asked: number[] = []
  onStatus: () => void = () => undefined
  /** What had been written when the record was opened. */
  onCreate: () => void = () => undefined

  port(): Deployments {
    return {
      deployments: unused('deployments'),
      createDeployment: async (deployment) => {
        this.onCreate()
        return { id: this.deployments.push(deployment) + 40 }
      },
      deploymentStatuses: async (id) => {
        this.asked.push(id)
        return this.states.map((state) => statusOf(state))
      },
      setDeploymentStatus: async (_, status) => {
        this.onStatus()
        this.statuses.push(status)
      },
    }
  }
}

/** Workspace files in memory. */
export function fakeFiles(texts: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(texts)
  const below = (path: string): readonly string[] =>
    paths
      .filter((file) => path === '.' || file.startsWith(`${path}/`))
      .map((file) => (path === '.' ? file : file.slice(path.length + 1)))
  return {
    read: async (path) => texts[path],
    readBytes: unused('readBytes'),
    kindOf: async (path) => (path in texts ? 'file' : below(path).length > 0 ? 'folder' : 'missing'),
    list: async (path) => {
      const names = new Map(below(path).map((rest) => [rest.split('/')[0] ?? '', rest.includes('/')]))
      return [...names]
        .sort()
        .map(([name, isFolder]) => ({ name, kind: isFolder ? ('folder' as const) : ('file' as const) }))
    },
    temporaryFolder: unused('temporaryFolder'),
    readTemporary: unused('readTemporary'),
    absolute: (path) => `/workspace/${path}`,
  }
}

export const context: RunContext = {
  repository: 'acme/parcel',
  commit: 'c'.repeat(40),
  ref: 'refs/heads/main',
  event: 'push',
  actor: 'ann',
  serverUrl: 'https://github.example.com',
  apiUrl: 'https://api.github.example.com',
  runId: '7',
  runAttempt: 1,
  job: 'deploy',
  kubeconfig: undefined,
  pull: undefined,
}

/** Everything that a run of deploy-env needs, and what it said. */
export class Stage {
  readonly cluster = new FakeCluster()
  readonly forge = new FakeForge()
  readonly stop = new AbortController()
  nowMs = 0
  readonly control = fakeControl<typeof deployEnv>(this.stop.signal)
  readonly events = this.control.events
  readonly ports: DeployPorts
  clusterAsked: (string | undefined)[] = []

  constructor(files: Readonly<Record<string, string>>) {
    const clock = {
      now: () => this.nowMs,
      sleep: async (delayMs: number, signal?: AbortSignal) => {
        if (delayMs > 60_000)
          return await new Promise<void>((_, reject) =>
            signal?.addEventListener('abort', () => reject(signal.reason)),
          )
        this.nowMs += delayMs
      },
    }
    this.ports = {
      clock,
      context,
      files: fakeFiles(files),
      processes: { run: unused('processes') },
      cluster: async (name) => {
        this.clusterAsked.push(name)
        return this.cluster
      },
      forge: async () => this.forge.port(),
      kustomize: async (folder) => files[`${folder}/rendered`] ?? '',
    }
  }

  changes(): readonly string[] {
    return this.events.flatMap((event) =>
      event.type === 'object-applied' ? [`${event.ref.kind}/${event.ref.name} ${event.change}`] : [],
    )
  }
}
