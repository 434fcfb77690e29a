import { defined } from '../defined.ts'
import { type ActionError, formatPlace, type Place } from '../errors.ts'
import { causeDetails, causeHeadline } from './cause-text.ts'
import type { RunEvent } from './events.ts'
import type { Cause } from '../rollout/cause.ts'
import { quoteLines } from '../text/log-text.ts'

export interface RunAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly where?: Place
}

/** GitHub shows ten errors a step; one place is kept for "and more". */
const mostShown = 9

/** The annotations of a failed run: one for each problem that has a place, else one for the error itself. */
export function errorAnnotations(error: ActionError, events: readonly RunEvent[]): readonly RunAnnotation[] {
  const placed = error.problems.filter((problem) => problem.where !== undefined)
  if (placed.length > 0) return placedAnnotations(error)
  const first = events.find((event) => event.type === 'cause')?.cause
  const message = first === undefined ? plainMessage(error) : causeMessage(first)
  return [
    {
      level: 'error',
      title: error.code,
      message,
      ...defined({ where: error.where }),
    },
  ]
}

/** Enough to see why a container ended; log and summary have the rest. */
const mostLogLines = 10

/** What an operator sees first, on the page of the run. */
function causeMessage(cause: Cause): string {
  const log = (cause.log ?? []).filter((line) => line.trim() !== '').slice(-mostLogLines)
  const quoted = log.length === 0 ? [] : ['last log lines:', ...quoteLines(log.join('\n'))]
  return [causeHeadline(cause), ...causeDetails(cause), ...quoted].join('\n')
}

/** The annotation of a note above `info`; undefined for everything else. */
export function noteAnnotation(event: RunEvent): RunAnnotation | undefined {
  if (event.type !== 'note' || event.level === 'info') return undefined
  const { level, message, where } = event
  return { level, title: 'Slipway', message, ...defined({ where }) }
}

function placedAnnotations(error: ActionError): readonly RunAnnotation[] {
  const shown = error.problems.slice(0, mostShown).map(
    (problem): RunAnnotation => ({
      level: 'error',
      title: error.code,
      message: `${problem.message}\nWhat to do: ${error.remedy}`,
      ...defined({ where: problem.where }),
    }),
  )
  const rest = error.problems.length - shown.length
  return rest > 0
    ? [...shown, { level: 'error', title: error.code, message: `and ${rest} more; see the log` }]
    : shown
}

function plainMessage(error: ActionError): string {
  const problems = error.problems.map((problem) =>
    problem.where === undefined ? problem.message : `${formatPlace(problem.where)}: ${problem.message}`,
  )
  return [error.message, ...problems, `What to do: ${error.remedy}`].join('\n')
}
