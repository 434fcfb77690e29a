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

/** Text between Markdown code fences that it cannot close. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
