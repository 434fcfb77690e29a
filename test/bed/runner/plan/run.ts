import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ForgeEvent, Review } from '../../github/types.ts'
import type { JobHooks, Json } from '../job-types.ts'
import type { RunView } from '../types.ts'
import { Cancellation } from './cancellation.ts'
import type { WorkflowDefinition } from './definitions.ts'
import { githubContext } from './github-context.ts'
import { Cancelled, type Concurrency, readConcurrency } from './groups.ts'
import type { Values } from './inputs.ts'
import type { Instance, JobInstance } from './instance.ts'
import { buildNodes } from './job-nodes.ts'
import { OutputBudget } from './output-budget.ts'
import { combineResults, type Outcome, type Result } from './outcome.ts'
import { Reviews } from './reviews.ts'
import { readTitle } from './run-title.ts'
import type { Services } from './services.ts'
import { valueOf } from './tokens.ts'
import { JobNode, jobHooks, type MutableRunView, runRecord, runStatus } from './views.ts'
import { runJobs } from './workflow.ts'

interface Kept {
  readonly node: JobNode
  readonly outcome: Outcome
}

/** What a run is made of; a re-run gives the same run another attempt. */
export interface RunPlan {
  readonly workflow: WorkflowDefinition
  readonly inputs: Values
}

/** One workflow run with its attempts: its jobs as they stand, and everything they share. */
export class Run {
  readonly services: Services
  readonly event: ForgeEvent
  readonly number: number
  readonly view: MutableRunView
  readonly reviews = new Reviews()
  outputs = new OutputBudget()
  /** Wait timers that tick. */
  timers = 0
  /** Set for a run that loaded; undefined for a startup failure. */
  plan: RunPlan | undefined
  #nodes: readonly JobNode[] = []
  #cancellation = new Cancellation()
  #kept = new Map<string, Kept>()
  #previous: ReadonlyMap<string, Kept> = new Map()
  #contexts: Readonly<Record<string, Json>> = {}
  readonly #createdAtMs = Date.now()

  constructor(
    services: Services,
    event: ForgeEvent,
    about: { readonly number: number; readonly name: string; readonly path: string },
  ) {
    this.services = services
    this.event = event
    this.number = about.number
    this.view = {
      id: services.forge.newRunId(),
      attempt: 1,
      name: about.name,
      repository: event.repository,
      workflowPath: about.path,
      event: event.name,
      sha: event.sha,
      status: 'queued',
      conclusion: undefined,
      errors: [],
      jobs: [],
    }
  }

  /** Whether nothing happens here until someone outside acts: ended, waiting for a review or for a group. */
  get isQuiet(): boolean {
    if (this.view.status === 'completed') return true
    const isParked = this.reviews.count > 0 || this.#leaves().some((node) => node.view.status === 'pending')
    if (this.#nodes.length === 0) return this.view.status === 'pending'
    return isParked && this.timers === 0 && !this.#leaves().some((node) => node.view.status === 'in_progress')
  }

  /** Ends the run before its first job: GitHub's startup failure. */
  fail(messages: readonly string[]): void {
    this.view.errors = messages
    this.#end('startup_failure')
  }

  /** Runs all jobs, or with `keep` those that did not succeed and what depends on them. Never rejects. */
  async execute(plan: RunPlan, { keep }: { readonly keep: boolean }): Promise<void> {
    this.plan = plan
    this.#begin(keep)
    try {
      Object.assign(this.view, readTitle(plan, this.#contexts))
      const concurrency = readConcurrency(valueOf(plan.workflow.root, 'concurrency'), {
        ...this.#contexts,
        inputs: plan.inputs,
      })
      const leave = concurrency === undefined ? () => {} : await this.#enterGroup(concurrency)
      if (leave === undefined) return this.#end('cancelled')
      await this.#runJobs(plan, { concurrency, keep }).finally(leave)
    } catch (error) {
      this.fail([error instanceof Error ? error.message : String(error)])
    }
  }

  nextAttempt(): void {
    this.view.attempt += 1
    Object.assign(this.view, { status: 'queued', conclusion: undefined, errors: [] })
    this.outputs = new OutputBudget()
    this.#nodes = []
    this.changed()
  }

  /** Asks the run to stop; with `forced`, also the jobs that would go on because of their `if`. */
  cancel(forced = false): void {
    if (this.view.status !== 'completed') this.#cancellation.request(forced)
  }

  answer(review: Review): void {
    this.reviews.answer(review)
  }

  /** `github` and the repository's `vars`. */
  baseContexts(): Readonly<Record<string, Json>> {
    return this.#contexts
  }

  newNode(path: string, namePrefix: string, name: string): JobNode {
    return new JobNode(this.services.forge.newJobId(), path, namePrefix, name)
  }

  /** Nodes for the jobs of a workflow, below the calling job if there is one. */
  buildNodes(workflow: WorkflowDefinition, parent?: JobNode): JobNode[] {
    return buildNodes(workflow, parent, (...about) => this.newNode(...about))
  }

  /** Brings the view and the API up to date and tells the listeners. */
  changed(node?: JobNode): void {
    const leaves = this.#leaves()
    const before = this.view.status
    this.view.jobs = leaves.map((leaf) => leaf.view)
    if (this.view.status !== 'completed' && leaves.length > 0) this.view.status = runStatus(leaves)
    this.#publish()
    if (node !== undefined) this.services.emit({ type: 'job', run: this.view, job: node.view })
    if (before !== this.view.status) this.services.emit({ type: 'run', run: this.view })
  }

  /** Ends a job that ran no steps. */
  endEarly(node: JobNode, result: Result, fresh: boolean): Outcome {
    const ran = node.children
      ?.flatMap((child) => child.leaves())
      .some((leaf) => leaf.view.status === 'completed')
    const shown = ran === true ? this.newNode(node.path, node.namePrefix, node.view.name) : node
    if (shown !== node) {
      shown.view.annotations.push(...node.view.annotations)
      node.children?.push(shown)
    }
    shown.end(result)
    this.changed(shown)
    return { result, outputs: {}, fresh }
  }

  /** Remembers a job that succeeded, for a later re-run of the failed ones. */
  keep(node: JobNode, outcome: Outcome): void {
    this.#kept.set(node.path, { node, outcome })
  }

  /** The outcome of the same job in the attempt before, when that is kept. */
  keptJob(node: JobNode): Outcome | undefined {
    const kept = this.#previous.get(node.path)
    if (kept === undefined) return undefined
    Object.assign(node.view, kept.node.view)
    this.keep(node, kept.outcome)
    this.changed(node)
    return { ...kept.outcome, fresh: false }
  }

  /** Waits for the concurrency group of a job; throws Cancelled when it does not get it. */
  async waitForGroup(one: JobInstance, concurrency: Concurrency): Promise<() => void> {
    const aborter = new AbortController()
    const stop = one.cancellation.onRequest(() => aborter.abort())
    const onCancelled = (message: string) => {
      one.node.report(message)
      aborter.abort()
      one.cancellation.request(true)
    }
    const request = { ...concurrency, repository: this.view.repository, onCancelled, signal: aborter.signal }
    if (this.services.groups.isTaken(request)) this.#park(one.node, 'queued', 'pending')
    const leave = await this.services.groups.enter(request)
    stop()
    if (leave === undefined)
      throw new Cancelled('The job was cancelled while it waited for its concurrency group')
    this.#park(one.node, 'pending', 'queued')
    return leave
  }

  /** Waits for a review of an environment; says so to the listeners. */
  async waitForReview(environment: string, signal: AbortSignal): Promise<void> {
    const review = this.reviews.wait(environment, signal)
    this.changed()
    this.services.emit({ type: 'review-needed', run: this.view, environments: this.reviews.pending })
    await review
  }

  /** An empty folder for the job in this attempt. */
  jobFolder(node: JobNode): string {
    const folder = join(
      this.services.folder,
      `run-${this.view.id}`,
      `attempt-${this.view.attempt}`,
      `job-${node.id}`,
    )
    mkdirSync(folder, { recursive: true })
    return folder
  }

  hooksFor(node: JobNode): JobHooks {
    const { emit } = this.services
    return jobHooks({ run: this.view, node, emit, changed: () => this.#publish() })
  }

  #begin(keep: boolean): void {
    this.#previous = keep ? this.#kept : new Map()
    this.#kept = new Map()
    this.#cancellation = new Cancellation()
    const { forge } = this.services
    const identity = { id: this.view.id, number: this.number, attempt: this.view.attempt }
    const workflow = (this.plan as RunPlan).workflow
    this.#contexts = {
      github: githubContext(forge, this.event, workflow, identity),
      vars: forge.settings(this.view.repository).variables,
    }
    this.changed()
  }

  async #runJobs(
    { workflow, inputs }: RunPlan,
    { concurrency, keep }: { readonly concurrency: Concurrency | undefined; readonly keep: boolean },
  ): Promise<void> {
    this.#nodes = this.buildNodes(workflow)
    this.changed()
    const instance: Instance = {
      run: this,
      workflow,
      inputs,
      called: false,
      secrets: this.services.forge.settings(this.view.repository).secrets,
      nodes: this.#nodes,
      cancellation: this.#cancellation,
      held: concurrency === undefined ? [] : [concurrency.group.toLowerCase()],
      fresh: !keep,
      runJobs,
    }
    const outcomes = [...(await runJobs(instance)).values()]
    const result = combineResults(outcomes.map((outcome) => outcome.result))
    this.#end(this.#cancellation.requested ? 'cancelled' : result)
  }

  async #enterGroup(concurrency: Concurrency): Promise<(() => void) | undefined> {
    const aborter = new AbortController()
    const stop = this.#cancellation.onRequest(() => aborter.abort())
    const onCancelled = (message: string) => {
      this.view.errors = [...this.view.errors, message]
      this.cancel()
    }
    const request = { ...concurrency, repository: this.view.repository, onCancelled, signal: aborter.signal }
    if (this.services.groups.isTaken(request)) {
      this.view.status = 'pending'
      this.changed()
      this.services.emit({ type: 'run', run: this.view })
    }
    const leave = await this.services.groups.enter(request)
    stop()
    return leave
  }

  /** Moves the jobs below a node that are in one state of waiting to the other. */
  #park(node: JobNode, from: 'queued' | 'pending', to: 'queued' | 'pending'): void {
    for (const { view } of node.leaves()) if (view.status === from) view.status = to
    this.changed(node)
  }

  #end(conclusion: NonNullable<RunView['conclusion']>): void {
    this.view.status = 'completed'
    this.view.conclusion = conclusion
    this.changed()
    this.services.emit({ type: 'run', run: this.view })
  }

  #leaves(): JobNode[] {
    return this.#nodes.flatMap((node) => node.leaves())
  }

  #publish(): void {
    const more = { event: this.event, nodes: this.#leaves(), pending: this.reviews.pending }
    this.services.forge.putRun(runRecord(this.view, { ...more, createdAtMs: this.#createdAtMs }))
  }
}
