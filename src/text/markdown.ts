/**
 * Text from outside inside a Markdown line: it cannot begin HTML (a comment would hide all that follows), an
 * image, a link under another name, or a block of its own.
 */
export function inline(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll('<', '&lt;')
    .replaceAll('](', ']\\(')
}

/** Markdown table cell: pipes escaped, one line. */
export function tableCell(text: string): string {
  return inline(text).replaceAll('|', '\\|')
}

/** Source of a pattern: what begins fenced code, to the end of a line (CommonMark, "Fenced code blocks"). */
export const openingFence = '(`{3,}(?=[^`]*$)|~{3,})'

/** Text between Markdown code fences that it cannot close. */
export function fenced(text: string): string {
  const fence = fenceAround(text)
  return `${fence}text\n${text}\n${fence}`
}

/** A code fence that a text cannot close. */
export function fenceAround(text: string): string {
  const longest = [...text.matchAll(/`{3,}/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2)
  return '`'.repeat(longest + 1)
}
