import { openingFence } from '../text/markdown.ts'

/** One breaking change, as its author put it. */
export interface BreakingNote {
  /** What breaks, in one line. */
  readonly what: string
  /** How to upgrade, Markdown; empty when the author did not say. */
  readonly upgrade: string
}

const breakingFooter = /^BREAKING[ -]CHANGE(?::| #)(.*)$/s
const otherFooter = /^[A-Za-z][A-Za-z0-9_-]*(?::[ \t]+| #)\S/
const releaseAsFooter = /^Release-As:[ \t]*(v?\d\S*)\s*$/i
const opening = new RegExp(`^[ \\t]*${openingFence}`)
const closing = /^[ \t]*(`{3,}|~{3,})\s*$/

/** The lines below the header. A carriage return at the end of one is white space, which every reader trims. */
function bodyLines(message: string): readonly string[] {
  return message.split('\n').slice(1)
}

/**
 * The BREAKING CHANGE footers (Conventional Commits 1.0.0, items 8 to 16), wherever they begin a line. The first
 * paragraph is what breaks; the ones after it, up to the next footer, say how to upgrade. Inside a code fence
 * only another BREAKING CHANGE is read as a footer: `image: x` is YAML there.
 */
export function breakingNotesIn(message: string): readonly BreakingNote[] {
  if (!message.includes('BREAKING')) return []
  const lines = bodyLines(message)
  const starts = lines.flatMap((line, place) => (breakingFooter.test(line) ? [place] : []))
  return starts.map((start, index) => noteOf(lines.slice(start, starts[index + 1])))
}

/** `lines` begin with the footer and end before the next one of its kind. */
function noteOf([first = '', ...rest]: readonly string[]): BreakingNote {
  const own = rest.slice(0, endOfFooter(rest))
  const text = [breakingFooter.exec(first)?.[1] ?? '', ...own]
  const begin = text.findIndex((line) => line.trim() !== '')
  if (begin < 0) return { what: '', upgrade: '' }
  const blank = text.findIndex((line, place) => place > begin && line.trim() === '')
  const end = blank < 0 ? text.length : blank
  const what = text.slice(begin, end).map((line) => line.trim())
  return { what: what.join(' '), upgrade: withoutIndent(text.slice(end)) }
}

function endOfFooter(lines: readonly string[]): number {
  const fenced = linesInFences(lines)
  const end = lines.findIndex((line, place) => !fenced.has(place) && otherFooter.test(line))
  return end < 0 ? lines.length : end
}

/**
 * Places of the lines of fenced code, the opening fence included. Only a fence of the same sign that is at least as
 * long, with nothing behind it, closes one; without it all the rest is code (CommonMark 0.31.2, 4.5).
 */
function linesInFences(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  let open = ''
  lines.forEach((line, place) => {
    const fence = (open === '' ? opening : closing).exec(line)?.[1] ?? ''
    if (open === '') open = fence
    else if (fence.startsWith(open)) open = ''
    if (open !== '') inside.add(place)
  })
  return inside
}

/** Removes the indentation that all lines have in common, and blank lines at both ends. */
function withoutIndent(lines: readonly string[]): string {
  const widths = lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/[^ \t]/)]))
  const common = widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY)
  const text = lines.map((line) => (line.trim() === '' ? '' : line.slice(common).trimEnd()))
  const begin = text.findIndex((line) => line !== '')
  return begin < 0 ? '' : text.slice(begin, text.findLastIndex((line) => line !== '') + 1).join('\n')
}

/**
 * Version of the last `Release-As: X` footer, as written; the token may be in any letter case. It is a footer only
 * where X alone stands behind it and begins as a version does, with a digit or a `v` and a digit, and not inside a
 * code fence. Anything else is text about releases, which must not stop one.
 */
export function releaseAsIn(message: string): string | undefined {
  if (!/release-as/i.test(message)) return undefined
  const lines = bodyLines(message)
  const fenced = linesInFences(lines)
  return lines
    .flatMap((line, place) => (fenced.has(place) ? [] : (releaseAsFooter.exec(line)?.[1] ?? [])))
    .at(-1)
}
