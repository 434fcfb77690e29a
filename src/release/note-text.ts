import { inline } from '../text/markdown.ts'

/**
 * Text of a commit inside one line of Markdown that GitHub shows: no HTML, image, link under another name or
 * link definition; its code spans stay as they are. Mentions become code (`@name`), where GitHub notifies nobody;
 * an invisible character would do so too, but would be copied along with names such as `@types/node`.
 * References such as `#12` stay.
 */
export function noteText(text: string): string {
  // Most subjects have nothing that could mean something else.
  if (!/[`<@[\]\\&\r\n]/.test(text)) return text.trim()
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return joined(partsOf(lines.join(' ').trim()).map(safePart))
}

interface Part {
  readonly kind: 'text' | 'code' | 'ticks' | 'address'
  readonly text: string
}

// What GitHub makes a link by itself (GFM, "Autolinks (extension)"), up to the next white space: ticks are part of it.
const address = /(?:(?:https?|ftp):\/\/|www\.)\S*/iy
// A backslash escapes punctuation only. Text goes on until a tick, or what might be an address.
const words =
  /(?:\\[!-/:-@[-`{-~]|[^`])(?:[^`\\hfw]|\\[!-/:-@[-`{-~]|(?!(?:https?|ftp):\/\/|www\.)[hfw\\])*/iy

/** Splits a line as CommonMark does: escapes first, then code spans, which end at as many ticks as they begin with. */
function partsOf(line: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  while (at < line.length) {
    const part = partAt(line, at)
    parts.push(part)
    at += part.text.length
  }
  return parts
}

function partAt(line: string, at: number): Part {
  const run = matchAt(/`+/y, line, at)
  if (run !== undefined) {
    const end = endOfCode(line, at + run.length, run)
    return end === undefined ? { kind: 'ticks', text: run } : { kind: 'code', text: line.slice(at, end) }
  }
  const link = matchAt(address, line, at)
  if (link !== undefined) return { kind: 'address', text: link }
  return { kind: 'text', text: matchAt(words, line, at) ?? line.slice(at) }
}

/** Behind the next run of just as many ticks. */
function endOfCode(line: string, from: number, run: string): number | undefined {
  const runs = /`+/g
  runs.lastIndex = from
  for (let found = runs.exec(line); found !== null; found = runs.exec(line))
    if (found[0] === run) return runs.lastIndex
  return undefined
}

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0]
}

function safePart({ kind, text }: Part): string {
  if (kind === 'code') return text
  // A lone tick could pair with the ones that are set around mentions; as an entity it never can.
  if (kind === 'ticks') return '&#96;'.repeat(text.length)
  // An entity is shown as it was written: `&#64;` would be an `@` again.
  const written = text.replaceAll(/\\(.)/g, unescaped).replaceAll(/&(?=#?\w+;)/g, '&amp;')
  const safe = inline(written).replaceAll(']:', ']\\:')
  // Percent-encoded, an address stays the same whether or not it becomes a link as a whole.
  return kind === 'address' ? safe.replaceAll('`', '%60').replaceAll('@', '%40') : withoutMentions(safe)
}

/** What is replaced here must not keep a backslash before it. */
function unescaped(pair: string, character: string): string {
  return character === '<' || character === '@' ? character : pair
}

/** GitHub takes `@` for a mention unless a letter or digit stands before it, as in an address of e-mail. */
function withoutMentions(text: string): string {
  return text.replaceAll(/(?<![A-Za-z0-9])@[A-Za-z0-9](?:[\w./@-]*\w)?/g, '`$&`')
}

/** Ticks that touch would be one run of ticks, which nothing closes. */
function joined(parts: readonly string[]): string {
  const apart = parts.map((part, index) =>
    part.startsWith('`') && parts[index - 1]?.endsWith('`') === true ? ` ${part}` : part,
  )
  return apart.join('')
}

/** The same for text that begins a block (a list item): it can be no heading, quote, list or code block. */
export function noteStart(text: string): string {
  return noteText(text)
    .replace(/^(?=(?:#{1,6}|[-+*])(?:\s|$)|>|~{3}|(?:[-*_]\s*){3,}$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}
