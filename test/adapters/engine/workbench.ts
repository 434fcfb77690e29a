import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { initBare } from '../../bed/github/git/git.ts'
import type { ForgeEvent, RepositorySettings } from '../../bed/github/types.ts'
import { evaluate, toText } from '../../bed/runner/expressions.ts'
import type { JobRequest, JobResult, Json, RunJob } from '../../bed/runner/job-types.ts'
import { WorkflowEngine } from '../../bed/runner/plan/engine.ts'
import type { EngineEvent, EngineOptions, JobView, RunView } from '../../bed/runner/types.ts'
import { importCommits } from '../import-commits.ts'
import { FakeForge } from './fake-forge.ts'

/** Real git processes on a busy machine take their time. */
jest.setTimeout(60_000)

export const REPOSITORY = 'acme/shop'

/** Files of a commit by path; a bare name means `.github/workflows/<name>`. */
export type Files = Readonly<Record<string, string>>

export interface CommitOptions {
  readonly repository?: string
  readonly settings?: Partial<RepositorySettings>
  readonly message?: string
  readonly branch?: string
  /** The commit to go on from; the tip of the branch when absent. */
  readonly from?: string
}

/**
 * An engine on the fake forge with real git repositories. Steps are not run: a job does what the word in
 * its first `run:` says (ok, fail, hold until released) and evaluates its outputs.
 */
export class Workbench implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'engine-'))
  readonly forge = new FakeForge(this.folder)
  readonly requests: JobRequest[] = []
  readonly events: EngineEvent[] = []
  readonly engine: WorkflowEngine
  /** Outcomes by job key that replace the scripted ones. */
  readonly script = new Map<string, 'ok' | 'fail' | 'hold'>()
  readonly #held = new Map<string, () => void>()
  running = 0
  mostRunning = 0

  constructor(options: Partial<EngineOptions> = {}) {
    const base = {
      forge: this.forge,
      folder: join(this.folder, 'jobs'),
      machineEnv: {},
      standIns: {},
      minuteMs: 10,
    }
    const onEvent = (event: EngineEvent) => void this.events.push(event)
    this.engine = new WorkflowEngine({ ...base, onEvent, ...options }, this.#runJob)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Makes a repository, or a further commit in it; gives the sha. */
  commit(files: Files, more: CommitOptions = {}): string {
    const { repository = REPOSITORY, message = 'work', branch = 'main', from } = more
    const gitFolder = join(this.folder, `${repository}.git`)
    if (!this.#settings.has(repository)) initBare(gitFolder, 'main')
    const settings = { ...this.#settings.get(repository), ...more.settings }
    this.forge.createRepository(repository, settings)
    this.#settings.set(repository, settings)
    const paths = Object.entries(files).map(([path, text]) => [workflowPath(path), text] as const)
    const commit = { files: Object.fromEntries(paths), message }
    return importCommits(gitFolder, { branch, from }, [commit])[0] ?? ''
  }

  readonly #settings = new Map<string, Partial<RepositorySettings>>()

  push(sha: string, event: Partial<ForgeEvent> = {}): void {
    const payload = { before: '0'.repeat(40), after: sha, head_commit: { message: 'work' }, ...event.payload }
    const base = { repository: REPOSITORY, name: 'push', ref: 'refs/heads/main', sha, actor: 'ann' }
    this.forge.emit({ ...base, causedBy: 'user', ...event, payload })
  }

  /** Commits the files, pushes, and waits until everything has ended or waits for someone. */
  async run(files: Files, more: CommitOptions = {}, event: Partial<ForgeEvent> = {}): Promise<RunView> {
    this.push(this.commit(files, more), event)
    await this.engine.settled()
    return this.lastRun
  }

  get lastRun(): RunView {
    const run = this.engine.runs.at(-1)
    if (run === undefined) throw new Error('no run was started')
    return run
  }

  job(path: string, run: RunView = this.lastRun): JobView {
    const job = run.jobs.find((candidate) => candidate.path === path)
    if (job === undefined)
      throw new Error(`no job ${path}; there are ${run.jobs.map((one) => one.path).join(', ')}`)
    return job
  }

  request(jobKey: string): JobRequest {
    const found = this.requests.findLast((request) => request.jobKey === jobKey)
    if (found === undefined) throw new Error(`job ${jobKey} did not run`)
    return found
  }

  /** Lets a held job end well; waits until it is held. */
  async release(jobKey: string): Promise<void> {
    await this.until(() => this.#held.has(jobKey))
    this.#held.get(jobKey)?.()
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
  }

  readonly #runJob: RunJob = async (request, _machine, hooks, signal) => {
    this.requests.push(request)
    this.running += 1
    this.mostRunning = Math.max(this.mostRunning, this.running)
    const step = { number: 1, name: 'script', log: [], summary: '', startedAtMs: 1, finishedAtMs: undefined }
    hooks.onStep({ ...step, status: 'in_progress', conclusion: undefined })
    const result = await this.#perform(request, signal)
    hooks.onStep({ ...step, status: 'completed', conclusion: result.conclusion })
    this.running -= 1
    return result
  }

  async #perform(request: JobRequest, signal: AbortSignal): Promise<JobResult> {
    await new Promise((resolve) => setImmediate(resolve))
    const [first] = evaluate(request.steps, scopeOf(request)) as readonly { readonly run: string }[]
    const word = this.script.get(request.jobKey) ?? first?.run
    if (word === 'hold') await this.#hold(request, signal)
    if (signal.aborted) return { conclusion: 'cancelled', outputs: {}, annotations: [] }
    if (word === 'fail') return { conclusion: 'failure', outputs: outputsOf(request), annotations: [] }
    const url = request.environment?.url
    const environmentUrl =
      url === undefined ? {} : { environmentUrl: toText(evaluate(url, scopeOf(request))) }
    return { conclusion: 'success', outputs: outputsOf(request), annotations: [], ...environmentUrl }
  }

  async #hold(request: JobRequest, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    await new Promise<void>((resolve) => {
      this.#held.set(request.jobKey, resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    this.#held.delete(request.jobKey)
  }
}

function scopeOf(request: JobRequest) {
  return { contexts: { ...request.contexts, env: request.env as Json }, functions: {} }
}

function outputsOf(request: JobRequest): Record<string, string> {
  const entries = Object.entries(request.outputs).map(([name, token]) => {
    return [name, toText(evaluate(token, scopeOf(request)))] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

function workflowPath(path: string): string {
  return path.includes('/') || !path.endsWith('.yml') ? path : `.github/workflows/${path}`
}
