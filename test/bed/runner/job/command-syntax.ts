export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string
  /** Keys in lower case, values unescaped. */
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Reads `::name key=value,key=value::data`, or the older `##[name key=value;key=value]data` anywhere in the
 * line. Names are compared without case; an unknown name is no command. Property names are given in lower case.
 */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), isKnown) ?? parseBrackets(line, isKnown)
}

function parseColons(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  const head = splitHead(line.slice(2, end))
  if (!isKnown(head.name)) return undefined
  const properties = readProperties(head.rest, ',', PROPERTY_ESCAPES)
  return { name: head.name, properties, data: unescape(line.slice(end + 2), DATA_ESCAPES) }
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const head = splitHead(line.slice(start + 3, end))
  if (!isKnown(head.name)) return undefined
  const properties = readProperties(head.rest, ';', BRACKET_ESCAPES)
  return { name: head.name, properties, data: unescape(line.slice(end + 1), BRACKET_ESCAPES) }
}

function splitHead(text: string): { readonly name: string; readonly rest: string } {
  const space = text.indexOf(' ')
  const name = space < 0 ? text : text.slice(0, space)
  return { name: name.toLowerCase(), rest: space < 0 ? '' : text.slice(space + 1).trim() }
}

type Escapes = readonly (readonly [escape: string, character: string])[]
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const BRACKET_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

function readProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=')
    if (equals <= 0 || equals === pair.length - 1) continue
    properties[pair.slice(0, equals).trim().toLowerCase()] = unescape(pair.slice(equals + 1), escapes)
  }
  return properties
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escape, character]) => result.replaceAll(escape, character), text)
}
