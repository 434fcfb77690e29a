import type { Json, Scope } from '../job-types.ts'
import { toText } from '../expressions.ts'
import { hashFiles } from './hash-files.ts'
import type { JobState, JobStatus, StepResult } from './job-state.ts'

/** Where steps run: the job itself, or the inside of one composite action. */
export interface Frame {
  readonly kind: 'job' | 'composite'
  /** The `steps` context. */
  readonly steps: Record<string, StepRecord>
  readonly inputs: Json
  /** Keys of `github` that differ from the job's. */
  readonly github: Readonly<Record<string, Json>>
  /** `env:` of the composite's own step, and of those around it. */
  readonly overrides: Readonly<Record<string, string>>
  /** Of the steps so far; a job keeps its own in its state. */
  status: JobStatus
  /** Ends whatever runs inside. */
  readonly signal: AbortSignal
}

export type StepRecord = {
  readonly outputs: Record<string, string>
  outcome: StepResult
  conclusion: StepResult
}

export type Stage = 'pre' | 'main' | 'post'

/** What an expression inside of a frame sees. */
export interface View {
  readonly job: JobState
  readonly frame: Frame
  readonly stage: Stage
  readonly github: Readonly<Record<string, Json>>
  readonly env: Readonly<Record<string, string>>
}

/** Contexts that a composite action sees beside its own: no secrets, vars and needs. */
const COMPOSITE_CONTEXTS = ['strategy', 'matrix'] as const

/** Contexts and functions for an expression of a step (actions/runner, StepsRunner and CompositeActionHandler). */
export function scopeOf(view: View): Scope {
  const { job, frame } = view
  const given = job.request.contexts
  const outer =
    frame.kind === 'job'
      ? given
      : Object.fromEntries(COMPOSITE_CONTEXTS.map((name) => [name, given[name] ?? null]))
  return {
    contexts: {
      ...outer,
      github: { ...job.github, ...frame.github, ...view.github },
      inputs: frame.inputs,
      env: view.env,
      job: jobContext(job),
      runner: job.runner,
      steps: frame.steps,
    },
    functions: functionsOf(view),
  }
}

/** Functions that know how the job, or the composite action, stands. */
function functionsOf(view: View): Scope['functions'] {
  const status = () => (isCompositeMain(view) ? compositeStatus(view) : view.job.status)
  return {
    success: () => status() === 'success',
    failure: () => status() === 'failure',
    cancelled: () => view.job.status === 'cancelled',
    always: () => true,
    hashFiles: (...patterns) => hashFiles(view.job.folders.workspace, patterns.map(toText)),
  }
}

function isCompositeMain(view: View): boolean {
  return view.frame.kind === 'composite' && view.stage === 'main'
}

function compositeStatus({ job, frame }: View): JobStatus {
  return job.status === 'cancelled' ? 'cancelled' : frame.status
}

function jobContext(job: JobState): Json {
  const { source, jobId } = job.request
  return {
    status: job.status,
    check_run_id: jobId,
    workflow_repository: source.repository,
    workflow_sha: source.sha,
    workflow_ref: `${source.repository}/${source.path}@${source.ref}`,
    workflow_file_path: source.path,
  }
}
