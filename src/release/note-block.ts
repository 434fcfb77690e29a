import { fenceAround, openingFence } from '../text/markdown.ts'
import { noteText } from './note-text.ts'

/**
 * Markdown of a commit (paragraphs, lists, fenced code), each line safe and indented by `indent`, for a list item.
 * Code keeps its lines, in fences of our own that it cannot close, so that ours and GitHub's idea of what is
 * code can never differ.
 */
export function noteBlock(markdown: string, indent: string): string {
  const lines = markdown.replaceAll(/\r\n?/g, '\n').trim().split('\n')
  return blocksOf(lines)
    .flatMap((block) => (block.kind === 'code' ? codeLines(block) : block.lines.map(safeLine)))
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')
}

function safeLine(line: string): string {
  const [, space = '', text = ''] = /^([ \t]*)(.*)$/.exec(line) ?? []
  return text === '' ? '' : space + noteText(text)
}

interface Block {
  readonly kind: 'text' | 'code'
  readonly lines: readonly string[]
  readonly language: string
}

const fencePattern = new RegExp(`^(?:[ \\t]|[-*+>][ \\t]|\\d{1,9}[.)][ \\t])*${openingFence}(.*)$`)

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let from = 0
  for (;;) {
    const start = nextLine(lines, from, (line) => fencePattern.test(line))
    blocks.push({ kind: 'text', lines: lines.slice(from, start), language: '' })
    const [, fence, info = ''] = fencePattern.exec(lines[start] ?? '') ?? []
    if (fence === undefined) return blocks
    const end = nextLine(lines, start + 1, (line) => closes(line, fence))
    const language = /^\s*([\w+-]+)/.exec(info)?.[1] ?? ''
    blocks.push({ kind: 'code', lines: lines.slice(start + 1, end), language })
    from = end + 1
  }
}

/** Place of the next line that is so, from one on; behind the last when none is. */
function nextLine(lines: readonly string[], from: number, isSo: (line: string) => boolean): number {
  let place = from
  while (place < lines.length && !isSo(lines[place] ?? '')) place += 1
  return place
}

function closes(line: string, fence: string): boolean {
  const ticks = /^[>\s]*(`+|~+)\s*$/.exec(line)?.[1] ?? ''
  return ticks.startsWith(fence)
}

function codeLines({ lines, language }: Block): readonly string[] {
  const fence = fenceAround(lines.join('\n'))
  return [fence + language, ...lines, fence]
}
