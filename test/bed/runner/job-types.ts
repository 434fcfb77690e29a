import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import type { Conclusion, Permissions } from '../github/types.ts'
import type { Annotation, StepView } from './types.ts'

/** The seam inside the engine: plan/ (loading, ceilings, scheduling, gates) hands one job to job/ (steps as the runner runs them). */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What expressions see. Context names are the top-level keys; functions are looked up case-insensitively. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>
  /** Functions beside the built-in ones of @actions/expressions: success, failure, always, cancelled, hashFiles. */
  readonly functions: Readonly<Record<string, (...args: readonly Json[]) => Json>>
}

/** Where a file of the run came from; `$/` and job-level `./` resolve against it. */
export interface SourceRef {
  /** `owner/name`. */
  readonly repository: string
  readonly sha: string
  /** Ref text as written in `uses`, or the run's ref. */
  readonly ref: string
  /** `.github/workflows/ship.yml`. */
  readonly path: string
}

export interface JobRequest {
  readonly runId: number
  readonly runAttempt: number
  readonly jobId: number
  /** Last job id of the path: `github.job`. */
  readonly jobKey: string
  readonly source: SourceRef
  /** The `steps:` sequence as the parser gives it. */
  readonly steps: TemplateToken
  /** Job outputs: name -> token, evaluated at the end. */
  readonly outputs: Readonly<Record<string, TemplateToken>>
  readonly defaults: { readonly shell?: string; readonly workingDirectory?: string }
  /** Workflow-level, then job-level `env:`, already evaluated. */
  readonly env: Readonly<Record<string, string>>
  /** github (without token), vars, secrets, needs, strategy, matrix, inputs. `github.event` is complete. */
  readonly contexts: Readonly<Record<string, Json>>
  /** Every secret value of the job, its token included: masked from the first line on. */
  readonly masks: readonly string[]
  readonly token: string
  readonly permissions: Permissions
  readonly oidc?: { readonly requestUrl: string; readonly requestToken: string }
  readonly environment?: { readonly name: string; readonly url?: TemplateToken }
  readonly timeoutMs: number
  /** Folder of this job attempt, empty: workspace, temp, command files go below it. */
  readonly folder: string
}

export interface JobResult {
  readonly conclusion: Conclusion
  /** Masked ones dropped, empty ones left out. */
  readonly outputs: Readonly<Record<string, string>>
  /** Evaluated at the end; undefined when masked or not asked for. */
  readonly environmentUrl?: string
  readonly annotations: readonly Annotation[]
}

export interface JobHooks {
  readonly onStep: (step: StepView) => void
  readonly onLog: (step: StepView, line: string) => void
  readonly onAnnotation: (annotation: Annotation) => void
}

/** job/ exports `runJob` of this type from job/run-job.ts. */
export type RunJob = (
  request: JobRequest,
  machine: Machine,
  hooks: JobHooks,
  signal: AbortSignal,
) => Promise<JobResult>

/** Ends what steps have started when the engine's own process is killed. */
export interface ProcessGuard {
  /** Start of the tracking id of every job. */
  readonly trackingPrefix: string
  watch(): void
  add(group: number): void
  remove(groups: Iterable<number>): void
}

/** The machine that jobs run on. */
export interface Machine {
  readonly env: Readonly<Record<string, string>>
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graceMs: { readonly interrupt: number; readonly terminate: number }
  readonly minuteMs: number
  /** `owner/name` -> folder of the stand-in. */
  readonly standIns: Readonly<Record<string, string>>
  /** The engine stops: running steps are killed at once and nothing more runs, not even `always()` steps. */
  readonly shutdown?: AbortSignal
  /** Without one, processes of steps outlive an engine that is killed. */
  readonly guard?: ProcessGuard
  /** Node that runs `using: node24` actions. */
  readonly node24: string
  /** Materialises `repository` at `ref` (branch, tag, sha) into a cached, read-only folder and gives it with the resolved sha; undefined when there is none. */
  readonly fetchRepository: (
    repository: string,
    ref: string,
  ) => Promise<{ readonly folder: string; readonly sha: string } | undefined>
}

/**
 * expressions.ts exports
 *   evaluate(token: TemplateToken, scope: Scope): Json            whole subtree to plain JSON; throws ExpressionError with line and column
 *   evaluateText(expression: string, scope: Scope): Json          without ${{ }}
 *   evaluateCondition(condition: TemplateToken | undefined, scope: Scope): boolean
 *     undefined -> success(); a condition without a status function gets `success() && (...)`
 *   isTruthy(value: Json): boolean
 */
export type { TemplateToken }
