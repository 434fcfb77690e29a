import type { Annotation } from '../types.ts'
import type { WorkflowCommand } from './command-syntax.ts'

/** The annotation that an `::error::`, `::warning::` or `::notice::` command asks for; `shownPath` makes file names relative. */
export function toAnnotation(command: WorkflowCommand, shownPath: (file: string) => string): Annotation {
  const { title, file } = command.properties
  const place = readPlace(command.properties)
  return {
    level: command.name as Annotation['level'],
    message: command.data,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined || file === '' ? {} : { file: shownPath(file) }),
    ...place,
  }
}

/** Lines and columns that make no sense together are dropped, as the runner does. */
function readPlace(properties: WorkflowCommand['properties']): Partial<Annotation> {
  const line = number(properties['line']) ?? number(properties['endline'])
  const endLine = number(properties['endline'])
  const column = number(properties['col']) ?? number(properties['endcolumn'])
  const endColumn = number(properties['endcolumn'])
  if (line === undefined) return {}
  if (endLine !== undefined && endLine < line) return {}
  const severalLines = endLine !== undefined && endLine !== line
  const backwards = endColumn !== undefined && column !== undefined && endColumn < column
  const columns = severalLines || backwards || column === undefined ? {} : { column }
  return {
    line,
    ...(endLine === undefined ? {} : { endLine }),
    ...columns,
    ...('column' in columns && endColumn !== undefined ? { endColumn } : {}),
  }
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined
}
