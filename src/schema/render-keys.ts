import { expectation } from './expectation.ts'
import type { Field, FileKind, Shape } from './fields.ts'
import { cell, table } from './generated-part.ts'
import { caseOf } from './read-alternative.ts'

/** The table of every key of a file, Markdown: `environments[].name` is a key of the mappings in a list. */
export function renderKeys(shape: Shape): string {
  const rows = keysOf('', { kind: 'mapping', of: shape }).map(([key, field]) => [
    `\`${key}\``,
    cell(field.description),
    cell(expectation(field)),
    cell(fallback(field)),
  ])
  return ['', ...table(['Key', 'What it is', 'Must be', 'When absent'], rows), ''].join('\n')
}

function keysOf(path: string, kind: FileKind): readonly (readonly [string, Field])[] {
  switch (kind.kind) {
    case 'mapping':
      return fieldsOf(path, kind.of)
    case 'list':
      return keysOf(`${path}[]`, kind.of)
    case 'named':
      return keysOf(`${path}.NAME`, kind.of)
    case 'variant':
      return Object.keys(kind.cases).flatMap((name) => fieldsOf(path, caseOf(kind, name)))
    case 'one-of':
      return kind.of.flatMap((alternative) => keysOf(path, alternative))
    default:
      return []
  }
}

function fieldsOf(path: string, shape: Shape): readonly (readonly [string, Field])[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const key = path === '' ? name : `${path}.${name}`
    return [[key, field] as const, ...keysOf(key, field)]
  })
}

function fallback(field: Field): string {
  if (field.required === true) return '**required**'
  if ('default' in field && field.default !== undefined) return `\`${String(field.default)}\``
  return field.whenAbsent ?? ''
}
