import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import type { EngineEvent, RunView } from '../bed/runner/types.ts'
import { type Change, mergeChange, repository, type Scene, setScene } from '../bed/scene/scene.ts'
import { environments } from '../bed/scene/story.ts'
import { testBed } from '../bed/shared.ts'
import type { Bed } from '../bed/types.ts'

export const root = resolve(import.meta.dirname, '..', '..')

/** A hung run fails with a message instead of jest's own timeout. */
const longestRunMs = 170_000

/** For `beforeAll` and tests that wait for runs; the machine may be busy. */
export const slowTestMs = 180_000

export interface Request {
  readonly method: string
  readonly path: string
}

/** A Deployment record of the emulator with its statuses, newest first. */
export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly creator: { readonly login: string }
  readonly production_environment: boolean
  readonly statuses: readonly {
    readonly state: string
    readonly description: string
    readonly log_url: string
    readonly environment_url: string
  }[]
}

/** The bed with GitHub and a runner around it, for one test file. */
export interface Stage extends AsyncDisposable {
  readonly bed: Bed
  readonly scene: Scene
  /** Every token that was made so far. */
  readonly tokens: readonly string[]
  /** What each job asked of GitHub's API while it ran: path of job ids -> requests. */
  readonly requests: ReadonlyMap<string, readonly Request[]>
  /** Calls `listener` for each event of the engine from now on. */
  listen(listener: (event: EngineEvent) => void): void
  /** Merges a change; gives its run once that has ended or waits for a reviewer. */
  merge(change: Change): Promise<RunView>
  /** The run once it has ended. */
  finished(runId: number): Promise<RunView>
  /** kubectl's output, trimmed. */
  kubectl(...args: readonly string[]): Promise<string>
  /** An object or list as kubectl shows it. */
  read<T>(...args: readonly string[]): Promise<T>
  /** GET on GitHub's API as the reviewer. */
  ask<T>(path: string): Promise<T>
  /** The Deployment records, oldest first. */
  deployments(environment?: string): Promise<readonly Deployment[]>
}

/** Opens the stage; disposing of it deletes the namespaces of the service and waits until they are gone. */
export async function openStage(variables: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const cleanUp = new AsyncDisposableStack()
  const bed = cleanUp.use(await testBed())
  const folder = await mkdtemp(join(tmpdir(), 'slipway-end-to-end-'))
  cleanUp.defer(() => rm(folder, { recursive: true, force: true }))
  const kubectl = runKubectl(bed)
  cleanUp.defer(() => deleteNamespaces(kubectl))
  const listeners: ((event: EngineEvent) => void)[] = []
  const onEvent = (event: EngineEvent): void => listeners.forEach((listener) => listener(event))
  const scene = await setScene({ bed, folder, root, variables, onEvent })
  cleanUp.defer(() => scene.close())
  const listen = (listener: (event: EngineEvent) => void): void => void listeners.push(listener)
  const ask = <T>(path: string): Promise<T> => askForge(scene, path) as Promise<T>
  return {
    bed,
    scene,
    tokens: recordTokens(scene),
    requests: recordRequests(scene, listen),
    listen,
    merge: (change) => merge(scene, change),
    finished: (runId) => scene.engine.finished(runId, AbortSignal.timeout(longestRunMs)),
    kubectl,
    read: async (...args) => JSON.parse(await kubectl(...args, '--output=json')),
    ask,
    deployments: (environment) => deploymentsOf(ask, environment),
    [Symbol.asyncDispose]: () => cleanUp.disposeAsync(),
  }
}

type Kubectl = Stage['kubectl']

function runKubectl(bed: Bed): Kubectl {
  const run = promisify(execFile)
  return async (...args) => {
    const argv = ['--kubeconfig', bed.kubeconfig, ...args]
    const options = { env: { ...process.env, ...bed.env }, maxBuffer: 64 * 1024 * 1024 }
    return (await run(join(bed.toolsFolder, 'kubectl'), argv, options)).stdout.trim()
  }
}

async function deleteNamespaces(kubectl: Kubectl): Promise<void> {
  const names = environments.map(({ namespace }) => namespace)
  // Pods of a bed that goes on must not wait out their grace.
  for (const name of names)
    await kubectl('delete', 'pods', '--all', `--namespace=${name}`, '--grace-period=1', '--wait=false')
  await kubectl('delete', 'namespace', '--ignore-not-found', '--wait', '--timeout=90s', ...names)
}

async function merge({ engine, ...scene }: Scene, change: Change): Promise<RunView> {
  const known = new Set(engine.runs.map((run) => run.id))
  await mergeChange({ engine, ...scene }, change)
  await engine.settled(AbortSignal.timeout(longestRunMs))
  const run = engine.runs.find((candidate) => !known.has(candidate.id))
  if (run === undefined) throw new Error('the merge started no workflow run')
  return run
}

async function askForge({ forge, reviewerToken }: Scene, path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${reviewerToken}` }
  const answer = await fetch(`${forge.apiUrl}/repos/${repository}/${path}`, { headers })
  if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

async function deploymentsOf(ask: Stage['ask'], environment?: string): Promise<readonly Deployment[]> {
  const query = environment === undefined ? '' : `?environment=${environment}`
  const found = await ask<readonly Deployment[]>(`deployments${query}`)
  return Promise.all(
    found.toReversed().map(async (deployment) => ({
      ...deployment,
      statuses: await ask<Deployment['statuses']>(`deployments/${deployment.id}/statuses`),
    })),
  )
}

/** Tokens exist nowhere but in the emulator and the jobs; here they are kept to look for them. */
function recordTokens({ forge }: Scene): readonly string[] {
  const tokens: string[] = []
  const mint = forge.mintToken.bind(forge)
  forge.mintToken = (grant) => {
    const token = mint(grant)
    tokens.push(token)
    return token
  }
  return tokens
}

/** Right only while one job runs at a time, as the jobs of ship.yml do. */
function recordRequests({ forge }: Scene, listen: Stage['listen']): ReadonlyMap<string, readonly Request[]> {
  const requests = new Map<string, readonly Request[]>()
  const starts = new Map<string, number>()
  listen((event) => {
    if (event.type !== 'job') return
    const { path, status } = event.job
    if (status === 'in_progress') starts.set(path, forge.requests.length)
    if (status === 'completed') {
      const made = forge.requests.slice(starts.get(path) ?? forge.requests.length)
      requests.set(
        path,
        made.filter((request) => request.path.startsWith('/api/v3/')),
      )
    }
  })
  return requests
}
