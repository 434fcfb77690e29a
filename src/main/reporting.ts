import type { Runner } from '../adapters/runner/index.ts'
import { errorAnnotations, noteAnnotation } from '../report/annotations.ts'
import type { Emit, RunEvent } from '../report/events.ts'
import { errorLines, logLines, type PlannedStep } from '../report/log.ts'
import { renderSummary } from '../report/summary.ts'
import { type EndedRun, outputsOf, resultOf } from './ending.ts'

/** Prints each event when it comes, and keeps it in `events`. */
export function printingEmit(runner: Runner, events: RunEvent[]): Emit {
  let steps: readonly PlannedStep[] = []
  return (event) => {
    events.push(event)
    if (event.type === 'planned') steps = event.steps
    runner.print(logLines(event, steps))
    const annotation = noteAnnotation(event)
    if (annotation !== undefined) runner.annotate(annotation)
  }
}

/** Tells how the run ended: log, annotations, outputs, summary. */
export async function reportEnd(runner: Runner, run: EndedRun): Promise<void> {
  const { ended, events } = run
  const result = resultOf(run)
  if (ended.kind === 'threw') {
    runner.print(errorLines(ended.error))
    for (const annotation of errorAnnotations(ended.error, events)) runner.annotate(annotation)
  } else runner.print([`${result.outcome}: ${result.headline}`])
  for (const [name, value] of Object.entries(outputsOf(run))) runner.setOutput(name, value)
  runner.setOutput('outcome', result.outcome)
  runner.setOutput('reason-code', result.reasonCode)
  runner.setOutput('result', JSON.stringify(result))
  await runner.addSummary(renderSummary(result, events))
}
