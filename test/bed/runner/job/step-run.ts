import { isAbsolute, relative } from 'node:path'
import { evaluate, toText } from '../expressions.ts'
import type { Json, Scope, TemplateToken } from '../job-types.ts'
import type { FileCommandSink } from './file-commands.ts'
import { type Frame, scopeOf, type Stage } from './frame.ts'
import type { JobState, StepResult } from './job-state.ts'
import type { PreparedStep } from './prepare.ts'
import type { StepReport } from './step-report.ts'
import type { CommandSink } from './workflow-commands.ts'

/** Which stage of which step runs where. */
export interface StepPlace {
  readonly job: JobState
  readonly frame: Frame
  readonly step: PreparedStep
  readonly stage: Stage
  /** Of the outer step: steps inside a composite report there too. */
  readonly report: StepReport
}

export type RunStep = (place: StepPlace) => Promise<StepResult>

/** One stage of one step while it runs. */
export class StepRun {
  readonly job: JobState
  readonly frame: Frame
  readonly step: PreparedStep
  readonly stage: Stage
  readonly report: StepReport
  readonly signal: AbortSignal
  /** The `env` context: of the job, of composites around it, of the step itself. */
  readonly env: Record<string, string>
  /** The part of it that steps inside this one inherit. */
  readonly overrides: Record<string, string>
  /** Keys of `github` for this step alone. */
  readonly github: Record<string, Json> = {}
  readonly outputs: Record<string, string> = {}
  /** A command or a command file was wrong: the step fails whatever the exit code. */
  commandFailed = false

  constructor(place: StepPlace, signal: AbortSignal) {
    this.job = place.job
    this.frame = place.frame
    this.step = place.step
    this.stage = place.stage
    this.report = place.report
    this.signal = signal
    this.env = { ...place.job.env, ...place.frame.overrides }
    this.overrides = { ...place.frame.overrides }
    if (place.frame.kind === 'job') this.github['action'] = place.step.definition.contextName
  }

  get scope(): Scope {
    return scopeOf(this)
  }

  /** The text of a token; undefined when there is none. Throws an ExpressionError. */
  text(token: TemplateToken | undefined): string | undefined {
    return token === undefined ? undefined : toText(evaluate(token, this.scope))
  }

  /** A mapping as texts; empty when there is none. */
  texts(token: TemplateToken | undefined): Record<string, string> {
    if (token === undefined) return {}
    const value = (evaluate(token, this.scope) ?? {}) as Readonly<Record<string, Json>>
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toText(item)]))
  }

  /** Evaluates the step's `env:` and lays it over the job's. */
  addStepEnv(): void {
    const own = this.texts(this.step.definition.env)
    Object.assign(this.env, own)
    Object.assign(this.overrides, own)
  }

  setEnv(name: string, value: string): void {
    this.job.env[name] = value
    this.env[name] = value
    this.report.debug(`${name}='${value}'`)
  }

  setOutput(name: string, value: string): void {
    this.outputs[name] = value
    this.report.debug(`Set output ${name} = ${value}`)
  }

  saveState(name: string, value: string): void {
    this.step.state[name] = value
    this.report.debug(`Save intra-action state ${name} = ${value}`)
  }

  prependPath(folder: string): void {
    this.job.prependPath = [...this.job.prependPath.filter((other) => other !== folder), folder]
  }
}

/** Where the command files of a step go. */
export function fileCommandSink(run: StepRun): FileCommandSink {
  return {
    prependPath: (folder) => run.prependPath(folder),
    setEnv: (name, value) => run.setEnv(name, value),
    setOutput: (name, value) => run.setOutput(name, value),
    saveState: (name, value) => run.saveState(name, value),
    addSummary: (markdown) => run.report.addSummary(markdown),
    error: (message) => run.report.error(message),
    fail: () => {
      run.commandFailed = true
    },
  }
}

/** Where the `::commands::` of a step go. */
export function commandSink(run: StepRun): CommandSink {
  return {
    log: (line) => run.report.write(line),
    debug: (message) => run.report.debug(message),
    annotate: (annotation) => run.report.annotate(annotation),
    addMask: (value) => run.job.masks.add(value),
    setOutput: (name, value) => run.setOutput(name, value),
    saveState: (name, value) => run.saveState(name, value),
    addPath: (folder) => run.prependPath(folder),
    setEnv: (name, value) => run.setEnv(name, value),
    allows: (variable) => run.env[variable]?.toLowerCase() === 'true',
    fail: () => {
      run.commandFailed = true
    },
    shownPath: (file) => shownPath(file, run.job.folders.workspace),
  }
}

function shownPath(file: string, workspace: string): string {
  const inside = isAbsolute(file) ? relative(workspace, file) : file
  return inside.startsWith('..') ? file : inside
}
