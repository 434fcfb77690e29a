import { type AST, getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser'
import { unreadable, type VersionSource } from './version-text.ts'

/** A TOML file, its values by path; a path that is not there gives undefined. */
export interface TomlSource {
  readonly at: (...path: readonly string[]) => unknown
  /** The line of a key or table header, from 1; 1 when it is not there. */
  readonly lineOf: (...path: readonly string[]) => number
}

/** Reads TOML, 1.0 and 1.1. Errors: `version-unreadable` with the line, for a text that is no TOML. */
export function readToml({ file, text }: VersionSource): TomlSource {
  const program = parsed({ file, text })
  const root: unknown = getStaticTOMLValue(program)
  const places = placesIn(program.body[0].body, [])
  return { at: (...path) => valueAt(root, path), lineOf: (...path) => lineOf(path, places) }
}

function parsed({ file, text }: VersionSource): AST.TOMLProgram {
  try {
    return parseTOML(text)
  } catch (error) {
    if (error instanceof ParseError)
      throw unreadable({ where: { file, line: error.lineNumber }, message: `not TOML: ${error.message}` })
    // The parser's own limits: thousands of levels, texts of more than 100,000 characters.
    if (error instanceof RangeError)
      throw unreadable({
        where: { file, line: 1 },
        message: 'too deep, or a text too long, to be read as TOML',
      })
    throw error
  }
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return inside ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  }, root)
}

interface NamedPlace {
  /** Keys from the root on; numbers count the tables of an array. */
  readonly path: readonly (string | number)[]
  readonly line: number
}

/** Every key and table header, in the order of the text. */
function placesIn(
  nodes: readonly (AST.TOMLTable | AST.TOMLKeyValue)[],
  table: NamedPlace['path'],
): readonly NamedPlace[] {
  return nodes.flatMap((node): readonly NamedPlace[] => {
    const { line } = node.loc.start
    if (node.type === 'TOMLTable')
      return [{ path: node.resolvedKey, line }, ...placesIn(node.body, node.resolvedKey)]
    const path = [...table, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))]
    const inside = node.value.type === 'TOMLInlineTable' ? placesIn(node.value.body, path) : []
    return [{ path, line }, ...inside]
  })
}

/** The first place that names the path, or something in it. */
function lineOf(path: readonly string[], places: readonly NamedPlace[]): number {
  return places.find((place) => path.every((key, index) => place.path[index] === key))?.line ?? 1
}
