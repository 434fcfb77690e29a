import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  parseEvents,
  type Schema,
  YAMLException,
} from 'js-yaml'
import type { Place, Problem } from '../errors.ts'
import { lineAt, lineOfPath, offsetOf, type ValuePath } from './line-index.ts'

/** One document of a YAML file. */
export interface YamlDocument {
  readonly value: unknown
  /** Where the document's content begins. */
  readonly where: Place
  /** Where a value of the document stands; the nearest parent's place when it is not there. */
  readonly placeOf: (path: ValuePath) => Place
}

export interface YamlReading {
  /** Without the empty ones. */
  readonly documents: readonly YamlDocument[]
  readonly problems: readonly Problem[]
}

export interface YamlSource {
  readonly file: string
  readonly text: string
  /** What plain scalars mean; YAML 1.2 core when absent. */
  readonly schema?: Schema
}

/**
 * Reads every document of a YAML (or JSON) text with its places. Empty documents (a leading or trailing
 * `---`, comments only) are left out. Never throws: what is not YAML is a problem with file and line; a text
 * that cannot be parsed gives one, since nothing behind it can be trusted.
 */
export function readYaml(source: YamlSource): YamlReading {
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text
  try {
    return readEvents({ ...source, text }, parseEvents(text, {}))
  } catch (error) {
    return { documents: [], problems: [problemOf(error, { file: source.file, line: 0 })] }
  }
}

function readEvents(source: YamlSource, events: readonly Event[]): YamlReading {
  const documents: YamlDocument[] = []
  const problems: Problem[] = []
  for (const part of splitDocuments(events)) {
    const where = { file: source.file, line: firstLine(source.text, part) }
    try {
      const value = construct(source, part)
      if (value !== null && value !== undefined)
        documents.push({ value, where, placeOf: placesIn(source, part) })
    } catch (error) {
      problems.push(problemOf(error, where))
    }
  }
  return { documents, problems }
}

/** Aliases share one value and multiply only when it is written out: more than this is an attack or a mistake. */
const maxAliases = 1000

function construct(source: YamlSource, events: readonly Event[]): unknown {
  const options = { source: source.text, schema: source.schema ?? CORE_SCHEMA, maxAliases }
  return constructFromEvents([...events], options)[0]
}

function placesIn(source: YamlSource, events: readonly Event[]): (path: ValuePath) => Place {
  return (path) => ({ file: source.file, line: lineOfPath(source.text, events, path) })
}

/** The events of each document, its DOCUMENT and POP included. */
function splitDocuments(events: readonly Event[]): readonly (readonly Event[])[] {
  const starts = events.flatMap((event, at) => (event.type === EVENT_ID.DOCUMENT ? [at] : []))
  return starts.map((start, i) => events.slice(start, starts[i + 1]))
}

function firstLine(text: string, events: readonly Event[]): number {
  const offset = events.map(offsetOf).find((start) => start >= 0)
  return offset === undefined ? 1 : lineAt(text, offset)
}

/** The parser's sentence; its line, unless it points before the document (it does for complex keys). */
function problemOf(error: unknown, where: Place): Problem {
  if (!(error instanceof YAMLException)) return { message: `not YAML: ${String(error)}`, where }
  const line = Math.max(where.line, (error.mark?.line ?? 0) + 1)
  return { message: `not YAML: ${error.reason}`, where: { file: where.file, line } }
}
