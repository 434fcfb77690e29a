/**
 * Text from outside (tools, containers, servers) made safe to print: the runner reads lines that begin with
 * `::` and anything with `##[` as commands, so neither may reach the log as it came.
 */
export function quoteLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => `  | ${harmless(line)}`)
}

/** One line of our own wording that may hold text from outside. */
export function harmless(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*)::/, '$1: :')
}

/** Markdown table cell: pipes escaped, one line. */
export function tableCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')
}

/** Text between Markdown code fences that it cannot close. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
