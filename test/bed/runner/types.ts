import type { Conclusion, Forge } from '../github/types.ts'

/** The workflow engine: runs the real workflow files of the emulator's repositories, as GitHub and its runner do. */
export interface EngineOptions {
  readonly forge: Forge
  /** Scratch folder for workspaces, command files and logs. */
  readonly folder: string
  /** Environment of the "machine" that jobs run on; nothing else of ours leaks into them. */
  readonly machineEnv: Readonly<Record<string, string>>
  /**
   * The only replacements of third-party actions: `owner/name` (any ref) -> folder with an action.yml.
   * Every other remote action is taken from a repository of the emulator, at the given ref.
   */
  readonly standIns: Readonly<Record<string, string>>
  readonly onEvent?: (event: EngineEvent) => void
  /** How many jobs run at once. */
  readonly maxParallelJobs?: number
  /** Grace after a cancel before SIGTERM and before SIGKILL; the runner's 7.5 s and 2.5 s by default. */
  readonly graceMs?: { readonly interrupt: number; readonly terminate: number }
  /** Time as seen by wait timers and timeouts; tests shorten a minute. Milliseconds per minute, 60,000 by default. */
  readonly minuteMs?: number
}

export interface Engine {
  readonly runs: readonly RunView[]
  /** Resolves when every run has ended or waits for a review; rejects on abort. */
  settled(signal?: AbortSignal): Promise<void>
  /** Resolves when the run has ended. */
  finished(runId: number, signal?: AbortSignal): Promise<RunView>
  cancel(runId: number): void
  rerun(runId: number, which: 'all' | 'failed'): void
  /** Stops listening, ends every child process, waits for them. */
  close(): Promise<void>
}

export interface RunView {
  readonly id: number
  readonly attempt: number
  readonly name: string
  /** What `run-name` gives; GitHub derives a title from the event without one. */
  readonly title?: string
  readonly repository: string
  readonly workflowPath: string
  readonly event: string
  readonly sha: string
  readonly status: 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed'
  readonly conclusion: Conclusion | undefined
  /** Load errors (startup_failure): complete sentences. */
  readonly errors: readonly string[]
  readonly jobs: readonly JobView[]
}

export interface JobView {
  /** `ship / deploy-test / deploy` for nested ones, as GitHub shows it. */
  readonly name: string
  /** Path of job ids: `ship/test/deploy`; matrix instances end in ` (a, b)`. */
  readonly path: string
  readonly status: RunView['status']
  readonly conclusion: Conclusion | undefined
  readonly environment: string | undefined
  readonly startedAtMs: number | undefined
  readonly finishedAtMs: number | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepView[]
  readonly annotations: readonly Annotation[]
}

export interface StepView {
  readonly number: number
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: Conclusion | undefined
  /** Masked, as on GitHub. */
  readonly log: readonly string[]
  /** Masked Markdown. */
  readonly summary: string
  readonly startedAtMs: number | undefined
  readonly finishedAtMs: number | undefined
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

export type EngineEvent =
  | { readonly type: 'run'; readonly run: RunView }
  | { readonly type: 'job'; readonly run: RunView; readonly job: JobView }
  | { readonly type: 'step'; readonly run: RunView; readonly job: JobView; readonly step: StepView }
  | {
      readonly type: 'log'
      readonly run: RunView
      readonly job: JobView
      readonly step: StepView
      readonly line: string
    }
  /** A gate opened: a person has to look at these environments. */
  | { readonly type: 'review-needed'; readonly run: RunView; readonly environments: readonly string[] }
