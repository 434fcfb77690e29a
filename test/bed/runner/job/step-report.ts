import type { Conclusion } from '../../github/types.ts'
import type { JobHooks } from '../job-types.ts'
import type { Annotation, StepView } from '../types.ts'
import type { Masks } from './masks.ts'

/** Annotations of one level that a step may have, and all of a job; the rest are log lines only. */
const PER_LEVEL = 10
const PER_JOB = 50
const MESSAGE_LENGTH = 4_096
/** Step summaries that GitHub shows of one job. */
const SUMMARIES = 20

/** What the steps of a job report together. */
export interface Reporting {
  readonly hooks: JobHooks
  readonly masks: Masks
  readonly debug: boolean
  readonly annotations: Annotation[]
  summaries: number
}

/** What people see of one step: its log, annotations, summary and times. All of it is masked on the way in. */
export class StepReport {
  readonly number: number
  readonly log: string[] = []
  name: string
  conclusion: Conclusion | undefined
  readonly #job: Reporting
  readonly #counts = { error: 0, warning: 0, notice: 0 }
  #summary = ''
  #startedAtMs: number | undefined
  #finishedAtMs: number | undefined

  constructor(job: Reporting, number: number, name: string) {
    this.#job = job
    this.number = number
    this.name = job.masks.mask(name)
    this.#tell()
  }

  start(name = this.name): void {
    this.name = this.#job.masks.mask(name)
    this.#startedAtMs = Date.now()
    this.#tell()
  }

  finish(conclusion: Conclusion): void {
    this.#startedAtMs ??= Date.now()
    this.conclusion = conclusion
    this.#finishedAtMs = Date.now()
    this.#tell()
  }

  write(text: string): void {
    for (const line of this.#job.masks.mask(text).split(/\r?\n/)) {
      this.log.push(line)
      this.#job.hooks.onLog(this.view(), line)
    }
  }

  debug(message: string): void {
    if (this.#job.debug) this.write(`##[debug]${message}`)
  }

  /** Masks, then cuts the message; writes it to the log, and keeps it as an annotation within the caps. */
  annotate(annotation: Annotation): void {
    const masks = this.#job.masks
    const message = masks.mask(annotation.message).slice(0, MESSAGE_LENGTH)
    const title = annotation.title === undefined ? {} : { title: masks.mask(annotation.title) }
    this.write(`##[${annotation.level}]${message}`)
    const kept = { ...annotation, message, ...title }
    if (++this.#counts[annotation.level] > PER_LEVEL || this.#job.annotations.length >= PER_JOB) return
    this.#job.annotations.push(kept)
    this.#job.hooks.onAnnotation(kept)
  }

  error(message: string): void {
    this.annotate({ level: 'error', message })
  }

  warn(message: string): void {
    this.annotate({ level: 'warning', message })
  }

  /** Adds Markdown, masked line by line. */
  addSummary(markdown: string): void {
    if (++this.#job.summaries > SUMMARIES) return
    const lines = markdown.split(/\r?\n/).map((line) => this.#job.masks.mask(line))
    this.#summary += lines.join('\n')
  }

  view(): StepView {
    return {
      number: this.number,
      name: this.name,
      status: this.#status(),
      conclusion: this.conclusion,
      log: this.log,
      summary: this.#summary,
      startedAtMs: this.#startedAtMs,
      finishedAtMs: this.#finishedAtMs,
    }
  }

  #status(): StepView['status'] {
    if (this.conclusion !== undefined) return 'completed'
    return this.#startedAtMs === undefined ? 'queued' : 'in_progress'
  }

  #tell(): void {
    this.#job.hooks.onStep(this.view())
  }
}
