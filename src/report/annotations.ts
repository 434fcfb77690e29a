import { type ActionError, formatPlace, type Place } from '../errors.ts'
import { causeDetails, causeHeadline } from './cause-text.ts'
import type { RunEvent } from './events.ts'

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
  const causes = events.flatMap((event) => (event.type === 'cause' ? [event.cause] : []))
  const first = causes[0]
  const message =
    first === undefined ? plainMessage(error) : [causeHeadline(first), ...causeDetails(first)].join('\n')
  return [
    {
      level: 'error',
      title: error.code,
      message,
      ...(error.where === undefined ? {} : { where: error.where }),
    },
  ]
}

/** The annotation of a note above `info`; undefined for everything else. */
export function noteAnnotation(event: RunEvent): RunAnnotation | undefined {
  if (event.type !== 'note' || event.level === 'info') return undefined
  const { level, message, where } = event
  return { level, title: 'Slipway', message, ...(where === undefined ? {} : { where }) }
}

function placedAnnotations(error: ActionError): readonly RunAnnotation[] {
  const shown = error.problems.slice(0, mostShown).map(
    (problem): RunAnnotation => ({
      level: 'error',
      title: error.code,
      message: `${problem.message}\nWhat to do: ${error.remedy}`,
      ...(problem.where === undefined ? {} : { where: problem.where }),
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
