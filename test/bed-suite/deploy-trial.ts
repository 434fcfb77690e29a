import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { DeployInputs } from '../../src/actions/deploy-env/facts.ts'
import type { DeployPorts } from '../../src/actions/deploy-env/ports.ts'
import type { runDeployment } from '../../src/actions/deploy-env/run.ts'
import { type ConnectedCluster, connectCluster } from '../../src/adapters/kubernetes/index.ts'
import { renderKustomization } from '../../src/adapters/kustomize/index.ts'
import { systemClock } from '../../src/adapters/node/clock.ts'
import { workspaceFiles } from '../../src/adapters/node/files.ts'
import { childProcesses } from '../../src/adapters/node/processes.ts'
import type { ActionError } from '../../src/errors.ts'
import type { Processes } from '../../src/ports/processes.ts'
import type { RunEvent } from '../../src/report/events.ts'
import { testBed } from '../bed/shared.ts'
import { context } from '../unit/deploy-env/samples.ts'
import { type FakeDeployments, fakeDeployments } from '../fakes/deployments.ts'
import { deployThrough } from '../unit/deploy-env/deploy-stages.ts'
import { fakeControl } from '../fakes/control.ts'

type Texts = Readonly<Record<string, string>>

/** A small service without pods, with everything that deploy-env has to get right in it. */
export const manifests = (namespace: string): Texts => ({
  'slipway.yml': `service: parcel\nimageName: parcel\nenvironments: [{ name: test, namespace: ${namespace} }]\n`,
  // With a label: an apply that owns no field is recorded by the server only the second time (one more write).
  'kubernetes/test/namespace.yml': `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${namespace}, labels: { team: parcel } }\n`,
  'kubernetes/test/config.yml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { greeting: hello }\n---\n# none\n---\n',
  'kubernetes/test/service.yml':
    'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n',
  'kubernetes/test/deployment.yml': [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: { name: web }',
    'spec:',
    '  replicas: 0',
    '  selector: { matchLabels: { app: web } }',
    '  template:',
    '    metadata: { labels: { app: web } }',
    '    spec:',
    '      containers:',
    '        - { name: web, image: parcel }',
    '        - { name: proxy, image: "reg.example.com:5000/parcel-proxy:1" }',
    '      volumes:',
    '        - name: config',
    '          configMap: { name: web, defaultMode: 0640 }',
    '',
  ].join('\n'),
})

/** One workspace and one namespace on the shared cluster. */
export interface Trial {
  readonly namespace: string
  readonly ledger: FakeDeployments
  /** Runs kubectl against the bed. */
  readonly kubectl: (...args: readonly string[]) => ReturnType<Processes['run']>
  readonly write: (texts: Texts) => Promise<void>
  readonly deploy: (changes?: Partial<DeployInputs>) => ReturnType<typeof runDeployment>
  /** `Kind change` of the last deployment, in the order of the writes. */
  readonly changes: () => readonly string[]
}

/** The bed and everything that the tests left on it. */
export class DeployBed {
  readonly cluster: ConnectedCluster
  readonly #bed: Awaited<ReturnType<typeof testBed>>
  readonly #folders: string[] = []
  readonly #namespaces: string[] = []

  constructor(bed: Awaited<ReturnType<typeof testBed>>, cluster: ConnectedCluster) {
    this.#bed = bed
    this.cluster = cluster
  }

  static async open(): Promise<DeployBed> {
    const bed = await testBed()
    return new DeployBed(bed, await connectCluster({ kubeconfigPath: bed.kubeconfig }))
  }

  async startTrial(files: (namespace: string) => Texts): Promise<Trial> {
    const namespace = `deploy-env-${process.pid}-${this.#namespaces.length}`
    const folder = await mkdtemp(join(tmpdir(), 'slipway-deploy-'))
    this.#namespaces.push(namespace)
    this.#folders.push(folder)
    await writeTexts(folder, files(namespace))
    const ledger = fakeDeployments()
    const events: RunEvent[] = []
    const ports = this.#portsIn(folder, ledger)
    return {
      namespace,
      ledger,
      kubectl: (...args) => this.#kubectl(folder, args),
      write: async (texts) => await writeTexts(folder, texts),
      deploy: async (changes) => await deployWith(ports, events, changes),
      changes: () =>
        events.flatMap((event) =>
          event.type === 'object-applied' ? [`${event.ref.kind} ${event.change}`] : [],
        ),
    }
  }

  /** Takes everything away again; the bed ends only when it was started for this file alone. */
  async close(): Promise<void> {
    await this.#kubectl(tmpdir(), [
      'delete',
      'namespace',
      '--wait=false',
      '--ignore-not-found',
      ...this.#namespaces,
    ])
    this.cluster.close()
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true, force: true })))
    await this.#bed[Symbol.asyncDispose]()
  }

  #portsIn(folder: string, ledger: FakeDeployments): DeployPorts {
    const files = workspaceFiles(folder, folder)
    const processes = this.#processesIn(folder)
    return {
      clock: systemClock,
      context,
      files,
      processes,
      cluster: async () => this.cluster,
      forge: async () => ledger,
      kustomize: async (path, signal) => await renderKustomization({ processes, files }, path, signal),
    }
  }

  #processesIn(folder: string): Processes {
    return childProcesses(folder, { ...process.env, ...this.#bed.env })
  }

  async #kubectl(folder: string, args: readonly string[]): ReturnType<Processes['run']> {
    return await this.#processesIn(folder).run('kubectl', ['--kubeconfig', this.#bed.kubeconfig, ...args])
  }

  /** The versions once the controllers have written their first status: two reads half a second apart agree. */
  async settledVersions(namespace: string): Promise<readonly unknown[]> {
    for (let before = await this.versionsIn(namespace); ; ) {
      await systemClock.sleep(500)
      const now = await this.versionsIn(namespace)
      if (JSON.stringify(now) === JSON.stringify(before)) return now
      before = now
    }
  }

  /** resourceVersion and generation of what `manifests` deploys. */
  async versionsIn(namespace: string): Promise<readonly unknown[]> {
    const kinds = [
      ['v1', 'ConfigMap'] as const,
      ['v1', 'Service'] as const,
      ['apps/v1', 'Deployment'] as const,
    ]
    const found = await Promise.all(
      kinds.map(
        async ([apiVersion, kind]) => await this.cluster.read({ apiVersion, kind, namespace, name: 'web' }),
      ),
    )
    return found.map((object) => [object?.metadata.resourceVersion, object?.metadata.generation])
  }
}

async function deployWith(
  ports: DeployPorts,
  events: RunEvent[],
  changes: Partial<DeployInputs> = {},
): ReturnType<typeof runDeployment> {
  events.length = 0
  const emit = (event: RunEvent): void => void events.push(event)
  return await deployThrough(ports, { ...fakeControl(), emit }, changes)
}

async function writeTexts(folder: string, texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** The error of something that has to fail. */
export async function refusalOf(work: Promise<unknown>): Promise<ActionError> {
  return await work.then(
    () => {
      throw new Error('it was not refused')
    },
    (error: ActionError) => error,
  )
}
