import { openingFence } from '../text/markdown.ts'

/** Markdown that may have to be cut. Lengths are those of JavaScript: never less than what GitHub counts. */
export interface CutRequest {
  readonly text: string
  readonly limit: number
  /** Stands for what was left out; at the end, in a paragraph of its own. */
  readonly note: string
}

/**
 * The text, or as many of its lines as the limit has room for, and the note. A code fence or HTML comment that the
 * cut would leave open is closed or left out: it would swallow the note. A first line that is too long
 * by itself is cut between two characters. The note alone when there is room for nothing else; '' when not even that.
 */
export function cutText({ text, limit, note }: CutRequest): string {
  if (text.length <= limit) return text
  if (note.length > limit) return ''
  const kept = keptPart(text, limit - note.length - 2)
  return kept === '' ? note : `${kept}\n\n${note}`
}

function keptPart(text: string, room: number): string {
  const lines = text.split('\n')
  for (let count = wholeLines(lines, room); count > 0; count -= 1) {
    const kept = closed(lines.slice(0, count))
    if (kept.length <= room) return kept
  }
  // Only a first line that is too long is cut inside, where a character begins: half of a surrogate pair is no text.
  const start = room > 0 ? (lines[0] ?? '').slice(0, room).replace(/[\uD800-\uDBFF]$/, '') : ''
  const opens = openFence([start]) !== undefined || /^[ \t>]*(?:`{3}|~{3})|<!--/.test(start)
  return opens ? '' : start
}

function wholeLines(lines: readonly string[], room: number): number {
  let length = -1
  const tooFar = lines.findIndex((line) => {
    length += line.length + 1
    return length > room
  })
  return tooFar < 0 ? lines.length : tooFar
}

/** Without a comment that does not end, and with the fence that the last open code block asks for. */
function closed(lines: readonly string[]): string {
  const text = lines.join('\n')
  const comment = text.indexOf('<!--', text.lastIndexOf('-->') + 1)
  const whole = comment < 0 ? text : text.slice(0, text.lastIndexOf('\n', comment) + 1)
  const fence = openFence(whole.split('\n'))
  return whole.trimEnd() + (fence === undefined ? '' : `\n${fence}`)
}

interface Fence {
  readonly ticks: string
  /** Width of what stands before it. */
  readonly indent: number
  /** Whether a list marker is part of that: then a line further to the left ends the item and the code with it. */
  readonly inItem: boolean
}

const fenceLine = new RegExp(`^((?:[ \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*)${openingFence}(.*)$`)

/** The line that closes the last open fence; indented as it was, so that it is of the same list item. */
function openFence(lines: readonly string[]): string | undefined {
  const open = lines.reduce<Fence | undefined>((fence, line) => {
    const [, before = '', ticks, rest = ''] = fenceLine.exec(line) ?? []
    const inside = fence !== undefined && !leavesItem(fence, line) ? fence : undefined
    if (ticks === undefined) return inside
    if (inside === undefined) return { ticks, indent: before.length, inItem: before.trim() !== '' }
    return ticks.startsWith(inside.ticks) && (before + rest).trim() === '' ? undefined : inside
  }, undefined)
  return open === undefined ? undefined : ' '.repeat(open.indent) + open.ticks
}

function leavesItem({ inItem, indent }: Fence, line: string): boolean {
  return inItem && line.trim() !== '' && line.search(/\S/) < indent
}
