import { parse, TomlError } from 'smol-toml'
import { firstPassing, unreadable, type VersionSource } from './version-text.ts'

/** A TOML file, its values by path; a path that is not there gives undefined. */
export interface TomlSource {
  readonly at: (...path: readonly string[]) => unknown
  /** The line of a key or table header, from 1; 1 when it is not there. */
  readonly lineOf: (...path: readonly string[]) => number
}

/** Reads TOML 1.0. Errors: `version-unreadable` with the line, for a text that is no TOML. */
export function readToml({ file, text }: VersionSource): TomlSource {
  const root = parsed(text)
  if (root instanceof TomlError) {
    const [reason = ''] = root.message.split('\n')
    throw unreadable({ where: { file, line: root.line }, message: `not TOML: ${reason}` })
  }
  return { at: (...path) => valueAt(root, path), lineOf: (...path) => lineOfKey(text, path) }
}

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof TomlError) return error
    throw error
  }
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return inside ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  }, root)
}

/** A value may be spread over this many lines. */
const longestValue = 50

/**
 * The parser keeps no places, but it can be asked: the key stands on the first line that names it and up to
 * which (or to the end of whose value) the text has the path. So there is no second grammar that could disagree.
 */
function lineOfKey(text: string, path: readonly string[]): number {
  const lines = text.split('\n')
  const naming = lines.flatMap((line, index) => (line.includes(path.at(-1) ?? '') ? [index] : []))
  const isThere = (index: number): boolean | undefined => isThereFrom(lines, naming[index] ?? 0, path)
  const guess = firstPassing(naming.length, (index) => isThere(index) === true)
  // Inside of a long text nothing can be asked, which may mislead the search: then one by one.
  const sure = isThere(guess) === true && (guess === 0 || isThere(guess - 1) === false)
  const found = sure ? guess : naming.findIndex((_, index) => isThere(index) === true)
  return (naming[found] ?? 0) + 1
}

/** Undefined: the lines end in the middle of a value. */
function isThereFrom(lines: readonly string[], index: number, path: readonly string[]): boolean | undefined {
  for (let end = index + 1; end <= Math.min(lines.length, index + longestValue); end += 1) {
    const root = parsed(lines.slice(0, end).join('\n'))
    if (!(root instanceof TomlError)) return valueAt(root, path) !== undefined
  }
  return undefined
}
