import type { Conclusion, ForgeEvent, JobRecord, RunRecord } from '../../github/types.ts'
import type { JobHooks } from '../job-types.ts'
import type { Annotation, EngineEvent, JobView, RunView, StepView } from '../types.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** One job of a run as it stands, or a job that calls others: then only its children are shown. */
export class JobNode {
  readonly id: number
  readonly path: string
  readonly view: Mutable<JobView> & { steps: StepView[]; annotations: Annotation[] }
  /** Names of the calling jobs, `ship / `; empty at the top. */
  readonly namePrefix: string
  children: JobNode[] | undefined

  constructor(id: number, path: string, namePrefix: string, name: string) {
    this.id = id
    this.path = path
    this.namePrefix = namePrefix
    this.view = {
      name,
      path,
      status: 'queued',
      conclusion: undefined,
      environment: undefined,
      startedAtMs: undefined,
      finishedAtMs: undefined,
      outputs: {},
      steps: [],
      annotations: [],
    }
  }

  /** The jobs that are shown, in the order of the file. */
  leaves(): JobNode[] {
    return this.children === undefined ? [this] : this.children.flatMap((child) => child.leaves())
  }

  start(): void {
    this.view.status = 'in_progress'
    this.view.startedAtMs = Date.now()
  }

  end(conclusion: Conclusion): void {
    this.children = undefined
    this.view.status = 'completed'
    this.view.conclusion = conclusion
    this.view.finishedAtMs = Date.now()
  }

  /** An error that the job failed with before or beside its steps. */
  report(message: string): void {
    this.view.annotations.push({ level: 'error', message })
  }

  putStep(step: StepView): void {
    const index = this.view.steps.findIndex((other) => other.number === step.number)
    if (index < 0) this.view.steps.push(step)
    else this.view.steps[index] = step
    this.view.steps.sort((left, right) => left.number - right.number)
  }
}

export type MutableRunView = Mutable<RunView>

/** What the steps of a job tell while they run. */
export function jobHooks(to: {
  readonly run: RunView
  readonly node: JobNode
  readonly emit: (event: EngineEvent) => void
  readonly changed: () => void
}): JobHooks {
  const { run, node, emit, changed } = to
  return {
    onStep: (step) => {
      node.putStep(step)
      changed()
      emit({ type: 'step', run, job: node.view, step })
    },
    onLog: (step, line) => emit({ type: 'log', run, job: node.view, step, line }),
    onAnnotation: (annotation) => node.view.annotations.push(annotation),
  }
}

/** What the API shows of a run. */
export function runRecord(
  view: RunView,
  more: {
    readonly event: ForgeEvent
    readonly nodes: readonly JobNode[]
    readonly pending: readonly string[]
    readonly createdAtMs: number
  },
): RunRecord {
  return {
    id: view.id,
    repository: view.repository,
    workflowPath: view.workflowPath,
    name: view.name,
    ...(view.title === undefined ? {} : { displayTitle: view.title }),
    event: view.event,
    ref: more.event.ref,
    sha: view.sha,
    actor: more.event.actor,
    attempt: view.attempt,
    status: view.status,
    ...(view.conclusion === undefined ? {} : { conclusion: view.conclusion }),
    createdAt: new Date(more.createdAtMs).toISOString(),
    updatedAt: new Date().toISOString(),
    jobs: more.nodes.map(jobRecord),
    pending: more.pending,
  }
}

function jobRecord({ id, view }: JobNode): JobRecord {
  return {
    id,
    name: view.name,
    status: view.status,
    ...(view.conclusion === undefined ? {} : { conclusion: view.conclusion }),
    ...(view.startedAtMs === undefined ? {} : { startedAt: new Date(view.startedAtMs).toISOString() }),
    ...(view.finishedAtMs === undefined ? {} : { completedAt: new Date(view.finishedAtMs).toISOString() }),
    steps: view.steps.map((step) => ({
      name: step.name,
      number: step.number,
      status: step.status,
      ...(step.conclusion === undefined ? {} : { conclusion: step.conclusion }),
    })),
  }
}

/** Status of a run from those of its jobs: something runs, someone is waited for, or it is queued. */
export function runStatus(nodes: readonly JobNode[]): RunView['status'] {
  const statuses = new Set(nodes.map((node) => node.view.status))
  if (statuses.has('in_progress')) return 'in_progress'
  if (statuses.has('waiting')) return 'waiting'
  if (statuses.has('pending')) return 'pending'
  return statuses.has('completed') ? 'in_progress' : 'queued'
}
