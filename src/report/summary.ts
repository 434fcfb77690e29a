import { formatPlace } from '../errors.ts'
import { formatRef } from '../manifest/object.ts'
import { formatDuration } from '../text/duration.ts'
import { causeDetails, causeHeadline } from './cause-text.ts'
import type { RunEvent } from './events.ts'
import type { Cause } from '../rollout/cause.ts'
import type { Outcome } from '../endings.ts'
import type { ResultError, ResultObject, RunResult } from './result.ts'
import { fenced, inline, tableCell } from '../text/markdown.ts'

/** A step summary over 1 MiB is dropped by the runner as a whole. Characters, with room for multi-byte ones. */
const mostCharacters = 300_000

const marks: Readonly<Record<Outcome, string>> = {
  succeeded: '✅',
  failed: '❌',
  'rolled-back': '↩️',
  refused: '⛔',
  skipped: '⏭️',
  planned: '📋',
  cancelled: '🚫',
  unknown: '❓',
}

/** The step summary, Markdown: what happened, why, what to do; then the objects and tables. */
export function renderSummary(result: RunResult, events: readonly RunEvent[]): string {
  const parts = [
    `### ${marks[result.outcome]} ${result.action}: ${inline(result.headline)}`,
    ...(result.error === undefined ? [] : errorPart(result.error)),
    ...result.causes.map(causePart),
    ...lastTables(events).map(({ title, header, rows }) => tablePart(title, header, rows)),
    ...(result.objects.length === 0 ? [] : [objectsPart(result.objects)]),
    `<sub>${result.outcome} · ${result.reasonCode} · ${formatDuration(result.durationMs)}</sub>`,
  ]
  const text = `${parts.join('\n\n')}\n`
  return text.length <= mostCharacters
    ? text
    : `${text.slice(0, mostCharacters)}\n\n_Cut here; the log has the rest._\n`
}

type TableEvent = RunEvent & { readonly type: 'table' }

/** A plan that was made again shows its tables again: the last of each title counts. */
function lastTables(events: readonly RunEvent[]): readonly TableEvent[] {
  const tables = new Map<string, TableEvent>()
  for (const event of events) {
    if (event.type !== 'table') continue
    tables.delete(event.title)
    tables.set(event.title, event)
  }
  return [...tables.values()]
}

function errorPart(error: ResultError): string[] {
  const place = error.where === undefined ? '' : `\`${formatPlace(error.where)}\`: `
  const problems = (error.problems ?? []).map(
    (problem) =>
      `- ${problem.where === undefined ? '' : `\`${formatPlace(problem.where)}\`: `}${inline(problem.message)}`,
  )
  const evidence = Object.entries(error.evidence ?? {}).map(
    ([name, text]) => `<details><summary>${inline(name)}</summary>\n\n${fenced(text)}\n\n</details>`,
  )
  return [
    `${place}${inline(error.message)}`,
    ...(problems.length > 0 ? [problems.join('\n')] : []),
    `**What to do:** ${inline(error.remedy)}`,
    ...evidence,
  ]
}

function causePart(cause: Cause): string {
  const log =
    (cause.log?.length ?? 0) > 0 ? [`Last log lines:\n\n${fenced((cause.log ?? []).join('\n'))}`] : []
  const events =
    (cause.events?.length ?? 0) > 0 ? [`Events:\n\n${fenced((cause.events ?? []).join('\n'))}`] : []
  return [
    `#### ${inline(causeHeadline(cause))}`,
    causeDetails(cause)
      .map((line) => `- ${inline(line)}`)
      .join('\n'),
    ...log,
    ...events,
  ].join('\n\n')
}

function objectsPart(objects: readonly ResultObject[]): string {
  const rows = objects.map((object) => [
    `\`${formatRef(object)}\``,
    object.namespace ?? '',
    object.state ?? object.change ?? '',
    object.message ?? '',
  ])
  const header = ['Object', 'Namespace', 'State', 'What was seen']
  const columns = objects.some((object) => object.message !== undefined) ? 4 : 3
  return tablePart(
    'Objects',
    header.slice(0, columns),
    rows.map((row) => row.slice(0, columns)),
  )
}

function tablePart(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(tableCell).join(' | ')} |`
  return [`**${title}**`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
