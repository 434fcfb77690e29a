/** Stands before the tables of an action's README. */
export const beginMarker = '<!-- begin generated: inputs and outputs -->'
/** Stands before the table of a file's keys. */
export const keysMarker = '<!-- begin generated: keys -->'
export const endMarker = '<!-- end generated -->'

/** Puts the generated part of a document between its markers. Errors: throws when a marker is missing. */
export function replaceGenerated(document: string, part: string, marker = beginMarker): string {
  const begin = document.indexOf(marker)
  const end = document.indexOf(endMarker)
  if (begin < 0 || end < begin)
    throw new Error(`the markers "${marker}" and "${endMarker}" must be there, in this order`)
  return `${document.slice(0, begin + marker.length)}\n${part}\n${document.slice(end)}`
}

/** The lines of a Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)]
}

/** Markdown of our own in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
