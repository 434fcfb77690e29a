import process from 'node:process'
import type { EngineEvent, JobView, RunView, StepView } from '../runner/types.ts'

/** Shows what the engine does while it does it: a line when a job or step ends, live lines at a terminal. */
export interface Progress {
  readonly onEvent: (event: EngineEvent) => void
  say(line: string): void
  close(): void
}

const marks: Readonly<Record<string, string>> = {
  success: '✓',
  failure: '✗',
  cancelled: '■',
  skipped: '-',
  timed_out: '✗',
  startup_failure: '✗',
}
const hiddenSteps = ['Set up job', 'Complete job']

/** `verbose` prints every log line as well. Times count from this call. */
export function createProgress(options: {
  readonly verbose: boolean
  readonly out: NodeJS.WriteStream
}): Progress {
  const { out, verbose } = options
  const startMs = performance.now()
  const terminal = out.isTTY === true
  let live: readonly string[] = []
  const runs = new Map<number, RunView>()
  const clear = (): void => {
    if (terminal && live.length > 0) out.write(`\x1b[${live.length}A\x1b[0J`)
    live = []
  }
  const draw = (): void => {
    if (!terminal) return
    clear()
    live = [...runs.values()].flatMap(runningLines)
    if (live.length > 0) out.write(`${live.join('\n')}\n`)
  }
  const say = (line: string): void => {
    clear()
    out.write(`${line}\n`)
    draw()
  }
  const stamp = (): string => `${((performance.now() - startMs) / 1000).toFixed(1).padStart(6)}s`
  const timer = terminal ? setInterval(draw, 250) : undefined
  const onEvent = (event: EngineEvent): void => {
    if (event.type !== 'log') runs.set(event.run.id, event.run)
    for (const line of eventLines(event, verbose)) say(`${stamp()}  ${line}`)
  }
  const close = (): void => {
    clearInterval(timer)
    clear()
  }
  return { onEvent, say, close }
}

/** The lasting lines of an event: ends only; starts are shown live. */
function eventLines(event: EngineEvent, verbose: boolean): readonly string[] {
  switch (event.type) {
    case 'run':
      return event.run.status === 'completed'
        ? [
            `${mark(event.run.conclusion)} run ${event.run.name}: ${event.run.conclusion}`,
            ...event.run.errors,
          ]
        : []
    case 'job':
      return event.job.status === 'completed'
        ? [`${mark(event.job.conclusion)} ${event.job.name}${took(event.job)}`, ...reasonLines(event.job)]
        : []
    case 'step':
      return stepLines(event.job, event.step)
    case 'log':
      return verbose ? [`    ${event.job.name} | ${event.line}`] : []
    case 'review-needed':
      return [`? waiting for a reviewer: ${event.environments.join(', ')}`]
  }
}

function stepLines(job: JobView, step: StepView): readonly string[] {
  const shown =
    step.status === 'completed' && step.conclusion !== 'skipped' && !hiddenSteps.includes(step.name)
  return shown ? [`  ${mark(step.conclusion)} ${job.name}: ${step.name}${took(step)}`] : []
}

/** Why a job failed, as its error annotations say it. */
function reasonLines(job: JobView): readonly string[] {
  if (job.conclusion !== 'failure') return []
  const errors = job.annotations.filter(({ level }) => level === 'error')
  return errors.flatMap(({ message }) => message.split('\n').map((line) => `            ${line}`))
}

function runningLines(run: RunView): readonly string[] {
  return run.jobs.flatMap((job) => {
    const step = job.steps.find((candidate) => candidate.status === 'in_progress')
    if (job.status !== 'in_progress' || step === undefined) return []
    const line = `   …    ${job.name}: ${step.name}  ${step.log.at(-1) ?? ''}`
    // A line that wraps would be two for the terminal and one for us.
    return [line.slice(0, (process.stdout.columns ?? 100) - 1)]
  })
}

function mark(conclusion: string | undefined): string {
  return marks[conclusion ?? ''] ?? '?'
}

function took(timed: {
  readonly startedAtMs: number | undefined
  readonly finishedAtMs: number | undefined
}): string {
  if (timed.startedAtMs === undefined || timed.finishedAtMs === undefined) return ''
  return ` (${((timed.finishedAtMs - timed.startedAtMs) / 1000).toFixed(1)}s)`
}
