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

const fencePattern = /^(?:[ \t]|[-*+>][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})(.*)$/

function blocksOf(lines: readonly string[]): readonly Block[] {
  const start = lines.findIndex((line) => fencePattern.test(line))
  if (start < 0) return [{ kind: 'text', lines, language: '' }]
  const [, fence = '', info = ''] = fencePattern.exec(lines[start] ?? '') ?? []
  const closes = (line: string): boolean => {
    const ticks = /^[>\s]*(`+|~+)\s*$/.exec(line)?.[1] ?? ''
    return ticks[0] === fence[0] && ticks.length >= fence.length
  }
  const end = lines.findIndex((line, index) => index > start && closes(line))
  const stop = end < 0 ? lines.length : end
  const language = /^\s*([\w+-]+)/.exec(info)?.[1] ?? ''
  return [
    { kind: 'text', lines: lines.slice(0, start), language: '' },
    { kind: 'code', lines: lines.slice(start + 1, stop), language },
    ...blocksOf(lines.slice(stop + 1)),
  ]
}

function codeLines({ lines, language }: Block): readonly string[] {
  const runs = [...lines.join('\n').matchAll(/`{3,}/g)].map(([ticks]) => ticks.length)
  const fence = '`'.repeat(Math.max(2, ...runs) + 1)
  return [fence + language, ...lines, fence]
}
