import { join } from 'node:path'
import type { ForgeEvent } from '../../github/types.ts'
import type { Machine, RunJob } from '../job-types.ts'
import type { Engine, EngineEvent, EngineOptions, RunView } from '../types.ts'
import { Watchdog } from '../job/watchdog.ts'
import { ConcurrencyGroups } from './concurrency.ts'
import { RepositoryCache, WorkflowFiles } from './git.ts'
import { makePlan, makeRun, triggeredFiles } from './intake.ts'
import { gitFolderOf } from './references.ts'
import type { Run } from './run.ts'
import type { Services } from './services.ts'
import { Slots } from './slots.ts'
import { Watchers } from './watchers.ts'

const MINUTE_MS = 60_000
const PARALLEL_JOBS = 4
/** The runner's own: 7.5 s from SIGINT to SIGTERM, 2.5 s more to SIGKILL. */
const GRACE_MS = { interrupt: 7_500, terminate: 2_500 }

/** The engine around a way to run one job; `startEngine` gives it the real one. */
export class WorkflowEngine implements Engine {
  readonly #services: Services
  readonly #runs = new Map<number, Run>()
  readonly #numbers = new Map<string, number>()
  readonly #watchers = new Watchers()
  readonly #working = new Set<Promise<void>>()
  readonly #shutdown = new AbortController()
  readonly #watchdog = new Watchdog()
  readonly #stop: (() => void)[]
  /** Events are taken in one after the other, so runs are made in the order of their events. */
  #intake: Promise<void> = Promise.resolve()
  #unread = 0

  constructor(options: EngineOptions, runJob: RunJob) {
    const { forge } = options
    this.#services = makeServices(options, runJob, {
      emit: (event) => this.#tell(options, event),
      shutdown: this.#shutdown.signal,
      guard: this.#watchdog,
    })
    this.#stop = [
      forge.onEvent((event) => this.#receive(event)),
      forge.onReview((review) => this.#runs.get(review.runId)?.answer(review)),
      forge.onRunRequest(({ runId, type }) => {
        if (type === 'cancel') this.cancel(runId)
        else this.rerun(runId, type === 'rerun' ? 'all' : 'failed')
      }),
    ]
  }

  get runs(): readonly RunView[] {
    return [...this.#runs.values()].map((run) => run.view)
  }

  async settled(signal?: AbortSignal): Promise<void> {
    await this.#watchers.until(
      () => this.#unread === 0 && [...this.#runs.values()].every((run) => run.isQuiet),
      signal,
    )
  }

  async finished(runId: number, signal?: AbortSignal): Promise<RunView> {
    await this.#watchers.until(() => this.#find(runId).view.status === 'completed', signal)
    return this.#find(runId).view
  }

  cancel(runId: number): void {
    this.#find(runId).cancel()
  }

  rerun(runId: number, which: 'all' | 'failed'): void {
    const run = this.#find(runId)
    if (run.view.status !== 'completed')
      throw new Error(`Run ${runId} has not ended; only an ended run can be re-run`)
    if (which === 'failed' && run.plan === undefined) {
      throw new Error(`Run ${runId} did not start; it has no failed jobs to re-run`)
    }
    run.nextAttempt()
    this.#work(which === 'failed' && run.plan ? run.execute(run.plan, { keep: true }) : this.#rerunAll(run))
  }

  async close(): Promise<void> {
    for (const stop of this.#stop) stop()
    this.#shutdown.abort(new Error('The workflow engine was closed'))
    await this.#intake
    for (const run of this.#runs.values()) run.cancel(true)
    while (this.#working.size > 0) await Promise.all(this.#working)
    await this.#watchdog.close()
    this.#watchers.close(new Error('The workflow engine was closed'))
  }

  #find(runId: number): Run {
    const run = this.#runs.get(runId)
    if (run === undefined) throw new Error(`There is no run ${runId}`)
    return run
  }

  #receive(event: ForgeEvent): void {
    this.#unread += 1
    this.#intake = this.#intake.then(async () => {
      await this.#start(event).finally(() => {
        this.#unread -= 1
        this.#watchers.check()
      })
    })
  }

  async #start(event: ForgeEvent): Promise<void> {
    for (const file of await triggeredFiles(this.#services, event)) {
      const key = `${event.repository}/${file.source.path}`
      const number = (this.#numbers.get(key) ?? 0) + 1
      this.#numbers.set(key, number)
      const run = await makeRun(this.#services, event, file, number)
      this.#runs.set(run.view.id, run)
      if (run.plan !== undefined) this.#work(run.execute(run.plan, { keep: false }))
    }
  }

  /** Reads the file of the same commit again and resolves what it calls anew. */
  async #rerunAll(run: Run): Promise<void> {
    const { repository, sha, ref } = run.event
    const source = { repository, sha, ref, path: run.view.workflowPath }
    try {
      const files = await this.#services.files.at(this.#services.forge.gitFolder(repository), sha)
      const plan = await makePlan(this.#services, run.event, {
        source,
        content: files.get(source.path) ?? '',
      })
      await run.execute(plan, { keep: false })
    } catch (error) {
      run.fail([error instanceof Error ? error.message : String(error)])
    }
  }

  #work(running: Promise<void>): void {
    this.#working.add(running)
    void running.finally(() => {
      this.#working.delete(running)
      this.#watchers.check()
    })
  }

  #tell(options: EngineOptions, event: EngineEvent): void {
    options.onEvent?.(event)
    this.#watchers.check()
  }
}

/** How processes of steps end with the engine. */
type Ends = Required<Pick<Machine, 'guard' | 'shutdown'>>

function makeServices(
  options: EngineOptions,
  runJob: RunJob,
  { emit, shutdown, guard }: Pick<Services, 'emit'> & Ends,
): Services {
  return {
    forge: options.forge,
    files: new WorkflowFiles(),
    folder: options.folder,
    machine: makeMachine(options, { shutdown, guard }),
    minuteMs: options.minuteMs ?? MINUTE_MS,
    groups: new ConcurrencyGroups(),
    slots: new Slots(options.maxParallelJobs ?? PARALLEL_JOBS),
    runJob,
    emit,
  }
}

function makeMachine(options: EngineOptions, ends: Ends): Machine {
  const { forge } = options
  const cache = new RepositoryCache(join(options.folder, 'repositories'))
  return {
    env: options.machineEnv,
    serverUrl: forge.serverUrl,
    apiUrl: forge.apiUrl,
    graceMs: options.graceMs ?? GRACE_MS,
    minuteMs: options.minuteMs ?? MINUTE_MS,
    standIns: options.standIns,
    node24: process.execPath,
    ...ends,
    fetchRepository: async (repository, ref) => {
      const folder = gitFolderOf(forge, repository)
      return folder === undefined ? undefined : await cache.fetch(folder, repository, ref)
    },
  }
}
