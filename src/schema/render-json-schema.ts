import { defined } from '../defined.ts'
import type { Field, FileDeclaration, FileKind, NamedKind, Shape, TextFormat } from './fields.ts'
import { formatOf, pairsInFile } from './formats.ts'
import { caseOf } from './read-alternative.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (2020-12) of a file, as the text of the schema. It accepts what the reader accepts, but for entries
 * that are there twice, which it has no words for.
 */
export function renderJsonSchema({ name, description, of }: FileDeclaration): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    description,
    ...mappingSchema(of),
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

/** The JSON Schema of a kind. */
export function kindSchema(kind: FileKind): JsonSchema {
  switch (kind.kind) {
    case 'flag':
      return { type: 'boolean' }
    case 'choice':
      return { type: 'string', enum: kind.values }
    case 'integer':
      return { type: 'integer', minimum: kind.min, maximum: kind.max }
    case 'json':
      return {}
    case 'list':
      return { type: 'array', minItems: 1, items: kindSchema(kind.of) }
    case 'mapping':
      return mappingSchema(kind.of)
    case 'pairs':
      return namedSchema(pairsInFile)
    case 'named':
      return namedSchema(kind)
    case 'variant':
      return { oneOf: Object.keys(kind.cases).map((name) => mappingSchema(caseOf(kind, name))) }
    case 'one-of':
      return { anyOf: kind.of.map(kindSchema) }
    default:
      return textSchema(formatOf(kind))
  }
}

function textSchema({ pattern, maxLength }: TextFormat): JsonSchema {
  return defined({ type: 'string', pattern: pattern === '' ? undefined : pattern, maxLength })
}

function namedSchema({ names, of }: NamedKind): JsonSchema {
  return { type: 'object', propertyNames: textSchema(names), additionalProperties: kindSchema(of) }
}

function mappingSchema(shape: Shape): JsonSchema {
  const fields = Object.entries(shape)
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter(([, field]) => field.required === true).map(([name]) => name),
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)])),
  }
}

function fieldSchema(field: Field): JsonSchema {
  const { description, whenAbsent, examples } = field
  const fallback = 'default' in field ? field.default : undefined
  return {
    description: whenAbsent === undefined ? description : `${description} When absent: ${whenAbsent}.`,
    ...kindSchema(field),
    ...defined({ default: fallback, examples }),
  }
}
