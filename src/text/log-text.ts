/**
 * Text from outside (tools, containers, servers) made safe to print: the runner reads lines that begin with
 * `::` and anything with `##[` as commands, so neither may reach the log as it came.
 */
export function quoteLines(text: string): readonly string[] {
  return text.split(lineEnd).map((line) => `  | ${harmless(line)}`)
}

/** The runner ends a line at a lone carriage return, too. */
const lineEnd = /\r\n|[\r\n]/

/**
 * Our own wording that may hold text from outside, which may bring lines of its own. The runner trims white
 * space and ignores characters without width before it looks for `::`, so whatever is not printable ASCII counts.
 */
export function harmless(text: string): string {
  return text
    .replaceAll('##[', '# #[')
    .replace(/(^|[\r\n])([^\x21-\x7e\r\n]*):([^\x20-\x7e\r\n]*):/g, '$1$2: $3:')
}
