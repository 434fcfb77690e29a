import { ActionError } from '../errors.ts'
import { parseImageRef } from '../image/image-ref.ts'
import type { ImageInput, InputSpec, IntegerInput } from './declaration.ts'
import { parseDuration } from '../text/duration.ts'

export interface ParsedValue {
  readonly value?: unknown
  /** Completes the sentence "input 'x': ...". */
  readonly problem?: string
}

/** Reads one raw value by its kind. An empty text is the value's absence. Never throws. */
export function parseValue(input: InputSpec, raw: string): ParsedValue {
  if (input.kind === 'lines') return { value: linesOf(raw) }
  if (input.kind === 'pairs') return pairs(raw)
  if (raw === '') return { value: undefined }
  switch (input.kind) {
    case 'text':
    case 'secret':
      return { value: raw }
    case 'flag':
      return raw === 'true' || raw === 'false'
        ? { value: raw === 'true' }
        : { problem: `must be true or false, got '${raw}'` }
    case 'choice':
      return input.values.includes(raw)
        ? { value: raw }
        : { problem: `must be one of ${input.values.join(', ')}, got '${raw}'` }
    case 'integer':
      return integer(input, raw)
    case 'duration':
      return duration(raw)
    case 'path':
      return path(raw)
    case 'image':
      return image(input, raw)
    case 'json':
      return json(raw)
  }
}

function linesOf(raw: string): readonly string[] {
  const lines = raw.split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

function pairs(raw: string): ParsedValue {
  const result: Record<string, string> = {}
  for (const line of linesOf(raw)) {
    const equals = line.indexOf('=')
    if (equals < 1) return { problem: `each line must be name=value, got '${line}'` }
    const name = line.slice(0, equals).trim()
    if (Object.hasOwn(result, name)) return { problem: `'${name}' is given twice` }
    result[name] = line.slice(equals + 1).trim()
  }
  return { value: result }
}

function integer(input: IntegerInput, raw: string): ParsedValue {
  if (!/^-?\d{1,15}$/.test(raw)) return { problem: `must be a whole number, got '${raw}'` }
  const value = Number(raw)
  const fits = value >= input.min && value <= input.max
  return fits ? { value } : { problem: `must be between ${input.min} and ${input.max}, got '${raw}'` }
}

function duration(raw: string): ParsedValue {
  const value = parseDuration(raw)
  return value === undefined
    ? { problem: `must be a duration such as 90s, 10m or 1h30m, got '${raw}'` }
    : { value }
}

/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function path(raw: string): ParsedValue {
  const parts: string[] = []
  for (const part of raw.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.pop() === undefined)
      return { problem: `must stay in the workspace, got '${raw}'` }
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  const absolute = raw.startsWith('/') || /^[A-Za-z]:/.test(raw)
  if (absolute) return { problem: `must be relative to the workspace, got '${raw}'` }
  return { value: parts.length === 0 ? '.' : parts.join('/') }
}

function image(input: ImageInput, raw: string): ParsedValue {
  try {
    const value = parseImageRef(raw)
    if (input.digest === true && value.digest === undefined)
      return { problem: `needs @sha256:..., got '${raw}'` }
    return { value }
  } catch (error) {
    return { problem: error instanceof ActionError ? error.message : String(error) }
  }
}

function json(raw: string): ParsedValue {
  try {
    return { value: JSON.parse(raw) }
  } catch {
    return { problem: `must be JSON, got '${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}'` }
  }
}
