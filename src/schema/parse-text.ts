import { ActionError } from '../errors.ts'
import { parseImageRef } from '../image/image-ref.ts'
import { parseDuration } from '../text/duration.ts'
import { leadsOut, normalPath } from '../text/path.ts'
import { boundsOf, expectation, isWithin } from './expectation.ts'
import type { FileKind, ImageKind, InputKind, IntegerKind, TextKind } from './fields.ts'
import { matchesFormat } from './formats.ts'

export interface ParsedText {
  readonly value?: unknown
  /** Completes the sentence "input 'x': ...". */
  readonly problem?: string
}

/** Reads the text of an input by its kind. An empty text is the value's absence. Never throws. */
export function parseText(kind: InputKind, raw: string): ParsedText {
  if (kind.kind === 'lines') return { value: linesOf(raw) }
  if (kind.kind === 'pairs') return pairs(raw)
  if (raw === '') return { value: undefined }
  switch (kind.kind) {
    case 'text':
      return text(kind, raw)
    case 'secret':
      return { value: raw }
    case 'flag':
      return raw === 'true' || raw === 'false' ? { value: raw === 'true' } : unexpected(kind, raw)
    case 'choice':
      return kind.values.includes(raw) ? { value: raw } : unexpected(kind, raw)
    case 'integer':
      return integer(kind, raw)
    case 'duration':
      return duration(raw)
    case 'path':
      return path(raw)
    case 'image':
      return image(kind, raw)
    case 'json':
      return json(raw)
  }
}

/** What stands in for a value that was not given; undefined: nothing does. */
export function absentValue(kind: InputKind | FileKind): unknown {
  switch (kind.kind) {
    case 'list':
      return []
    case 'named':
      return {}
    case 'mapping':
    case 'variant':
    case 'one-of':
      return undefined
    default:
      return parseText(kind, 'default' in kind ? String(kind.default ?? '') : '').value
  }
}

function unexpected(kind: Exclude<InputKind, { kind: 'secret' | 'lines' }>, raw: string): ParsedText {
  return { problem: `must be ${expectation(kind)}, got '${raw}'` }
}

function integer(kind: IntegerKind, raw: string): ParsedText {
  if (!/^-?\d{1,15}$/.test(raw)) return unexpected(kind, raw)
  const value = Number(raw)
  return isWithin(kind, value) ? { value } : { problem: `must be ${boundsOf(kind)}, got '${raw}'` }
}

function linesOf(raw: string): readonly string[] {
  const lines = raw.split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

function pairs(raw: string): ParsedText {
  const result = new Map<string, string>()
  for (const line of linesOf(raw)) {
    const equals = line.indexOf('=')
    if (equals < 1) return { problem: `each line must be name=value, got '${line}'` }
    const name = line.slice(0, equals).trim()
    if (result.has(name)) return { problem: `'${name}' is given twice` }
    result.set(name, line.slice(equals + 1).trim())
  }
  return { value: Object.fromEntries(result) }
}

function text(kind: TextKind, raw: string): ParsedText {
  return kind.format === undefined || matchesFormat(raw, kind.format) ? { value: raw } : unexpected(kind, raw)
}

function duration(raw: string): ParsedText {
  const value = parseDuration(raw)
  return value === undefined ? unexpected({ kind: 'duration' }, raw) : { value }
}

/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function path(raw: string): ParsedText {
  const value = normalPath(raw.replaceAll('\\', '/'))
  if (raw.startsWith('/') || /^[A-Za-z]:/.test(raw))
    return { problem: `must be relative to the workspace, got '${raw}'` }
  return leadsOut(value) ? { problem: `must stay in the workspace, got '${raw}'` } : { value }
}

function image(kind: ImageKind, raw: string): ParsedText {
  try {
    const value = parseImageRef(raw)
    if (kind.digest === true && value.digest === undefined)
      return { problem: `needs @sha256:..., got '${raw}'` }
    return { value }
  } catch (error) {
    return { problem: error instanceof ActionError ? error.message : String(error) }
  }
}

function json(raw: string): ParsedText {
  try {
    return { value: JSON.parse(raw) }
  } catch {
    return { problem: `must be JSON, got '${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}'` }
  }
}
