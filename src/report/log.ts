import { type ActionError, formatPlace } from '../errors.ts'
import { formatRef } from '../manifest/object.ts'
import { formatDuration } from '../text/duration.ts'
import { causeDetails, causeHeadline } from './cause-text.ts'
import type { RunEvent } from './events.ts'
import { harmless, quoteLines } from '../text/log-text.ts'

export interface PlannedStep {
  readonly id: string
  readonly title: string
}

/** The lines of one event. `steps` is the plan so far, so that a step can say "2 of 5". Pure. */
export function logLines(event: RunEvent, steps: readonly PlannedStep[]): readonly string[] {
  switch (event.type) {
    case 'planned':
      return [`Plan: ${event.steps.map((step) => step.title).join(' → ')}`]
    case 'step-started':
      return [stepLine(event.id, steps)]
    case 'step-finished':
      return [
        `  ${stepMarks[event.outcome]}${event.detail === undefined ? '' : `: ${harmless(event.detail)}`}`,
      ]
    case 'command':
      return [harmless(`  $ ${[event.tool, ...event.argv].join(' ')}`)]
    case 'tool-line':
      return quoteLines(event.line)
    case 'note':
      return noteLines(event)
    case 'object-applied':
      return [
        harmless(
          `  ${event.change.padEnd(11)} ${formatRef(event.ref)}${event.message === undefined ? '' : `: ${event.message}`}`,
        ),
      ]
    case 'object-status':
      return [
        harmless(`  ${event.state.padEnd(11)} ${formatRef(event.ref)}${countText(event)}: ${event.message}`),
      ]
    case 'heartbeat':
      return [
        `  ... ${formatDuration(event.elapsedMs)} gone, ${formatDuration(event.remainingMs)} left; waiting for ${event.pending.join(', ')}`,
      ]
    case 'cause':
      return causeLines(event)
    case 'table':
      return [event.title, ...textTable(event.header, event.rows)]
  }
}

/** The lines of an error: what, where, all problems, what to do. Evidence goes last. */
export function errorLines(error: ActionError): readonly string[] {
  const place = error.where === undefined ? '' : `${formatPlace(error.where)}: `
  return [
    harmless(`${place}${error.message} [${error.code}]`),
    ...error.problems.map((problem) =>
      harmless(
        `  - ${problem.where === undefined ? '' : `${formatPlace(problem.where)}: `}${problem.message}`,
      ),
    ),
    harmless(`  What to do: ${error.remedy}`),
    ...Object.entries(error.evidence).flatMap(([name, text]) => [`  ${name}:`, ...quoteLines(text)]),
  ]
}

const stepMarks = { ok: 'done', failed: 'FAILED', skipped: 'skipped' } as const

function stepLine(id: string, steps: readonly PlannedStep[]): string {
  const index = steps.findIndex((step) => step.id === id)
  return index < 0 ? id : `[${index + 1}/${steps.length}] ${steps[index]?.title}`
}

function noteLines(event: RunEvent & { type: 'note' }): readonly string[] {
  // Notices and warnings are printed as annotations by the runner adapter; those show in the log by themselves.
  const place = event.where === undefined ? '' : `${formatPlace(event.where)}: `
  return event.level === 'info' ? [harmless(`  ${place}${event.message}`)] : []
}

function countText(event: RunEvent & { type: 'object-status' }): string {
  return event.wanted === undefined ? '' : ` ${event.ready ?? 0}/${event.wanted}`
}

function causeLines(event: RunEvent & { type: 'cause' }): readonly string[] {
  const { cause } = event
  return [
    harmless(causeHeadline(cause)),
    ...causeDetails(cause).map((line) => harmless(`  ${line}`)),
    ...((cause.events?.length ?? 0) > 0 ? ['  events:', ...quoteLines((cause.events ?? []).join('\n'))] : []),
    ...((cause.log?.length ?? 0) > 0
      ? ['  last log lines:', ...quoteLines((cause.log ?? []).join('\n'))]
      : []),
  ]
}

/** Columns padded to their widest cell. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    harmless(
      `  ${widths
        .map((width, column) => (cells[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}`,
    )
  return [line(header), ...rows.map(line)]
}
