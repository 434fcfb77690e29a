import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { type Description, type Operation, type Parameter, readDescription } from './description.ts'

interface Located {
  readonly operation: Operation
  /** JSON pointer of the operation inside the description. */
  readonly pointer: string
}

export interface RequestParts {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly hasBody: boolean
}

const MAX_PROBLEMS = 5
const escapePointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/**
 * Requests, replies and event payloads against the description. Validators are compiled when first needed,
 * so a start costs nothing.
 */
export class Contract {
  readonly #ajv: Ajv
  readonly #coercing: Ajv
  readonly #operations = new Map<string, Located>()
  readonly #webhooks: ReadonlySet<string>
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor(description: Description) {
    this.#ajv = makeAjv({ coerceTypes: false }, description)
    this.#coercing = makeAjv({ coerceTypes: 'array' }, description)
    this.#webhooks = new Set(Object.keys(description.webhooks))
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const pointer = `/paths/${escapePointer(path)}/${method}`
        this.#operations.set(operation.operationId, { operation, pointer })
      }
    }
  }

  /** Problems of a request that GitHub refuses with 422; empty when it fits. */
  checkRequest(operationId: string, parts: RequestParts): string[] {
    const { operation, pointer } = this.#locate(operationId)
    const parameters = (operation.parameters ?? []).flatMap((parameter, index) =>
      this.#checkParameter(parameter, `${pointer}/parameters/${index}/schema`, parts),
    )
    const json = operation.requestBody?.content?.['application/json']
    if (!json?.schema) return parameters
    if (!parts.hasBody) {
      return operation.requestBody?.required === true
        ? [...parameters, 'the request has no body']
        : parameters
    }
    const body = `${pointer}/requestBody/content/application~1json/schema`
    return [...parameters, ...this.#problems(body, parts.body, 'body')]
  }

  /** Names that the description does not know: GitHub ignores them, but they are misspellings. */
  unknownNames(operationId: string, parts: RequestParts): string[] {
    const { operation } = this.#locate(operationId)
    const known = new Set((operation.parameters ?? []).map(({ name }) => name))
    const query = [...parts.query.keys()].filter((name) => !known.has(name))
    const schema = operation.requestBody?.content?.['application/json']?.schema
    const properties = schema && propertyNames(schema)
    const body =
      isRecord(parts.body) && properties ? Object.keys(parts.body).filter((k) => !properties.has(k)) : []
    return [
      ...query.map((name) => `unknown query parameter ${name}`),
      ...body.map((name) => `unknown field ${name}`),
    ]
  }

  /** Problems of a reply of the emulator. Successes must be described; errors only have to fit where they are. */
  checkReply(operationId: string, status: number, body: unknown): string[] {
    const { operation, pointer } = this.#locate(operationId)
    const described = operation.responses[String(status)]
    if (!described) return status < 400 && status !== 304 ? [`status ${status} is not described`] : []
    const json = described.content?.['application/json']
    if (!json?.schema)
      return body === undefined || status >= 300 ? [] : [`status ${status} is described without a body`]
    if (body === undefined) return [`status ${status} is described with a body`]
    return this.#problems(`${pointer}/responses/${status}/content/application~1json/schema`, body, 'reply')
  }

  /** Problems of an event payload; webhook names that the cut does not hold are not checked. */
  checkEvent(webhook: string, payload: unknown): string[] {
    if (!this.#webhooks.has(webhook)) return []
    return this.#problems(`/webhooks/${escapePointer(webhook)}`, payload, 'payload')
  }

  knows(operationId: string): boolean {
    return this.#operations.has(operationId)
  }

  #locate(operationId: string): Located {
    const found = this.#operations.get(operationId)
    if (!found) throw new Error(`openapi.json lacks ${operationId}: run scripts/cut-openapi.ts again.`)
    return found
  }

  #checkParameter(parameter: Parameter, pointer: string, { params, query }: RequestParts): string[] {
    if (parameter.in === 'header') return []
    const value = parameter.in === 'path' ? params[parameter.name] : (query.get(parameter.name) ?? undefined)
    if (value === undefined) return parameter.required === true ? [`${parameter.name} is missing`] : []
    const validate = this.#validator(pointer, this.#coercing)
    return validate({ value }.value) ? [] : describe(validate.errors, parameter.name)
  }

  #problems(pointer: string, value: unknown, label: string): string[] {
    const validate = this.#validator(pointer, this.#ajv)
    return validate(value) ? [] : describe(validate.errors, label)
  }

  #validator(pointer: string, ajv: Ajv): ValidateFunction {
    const known = this.#compiled.get(pointer)
    if (known) return known
    const compiled = ajv.compile({ $ref: `github#${pointer}` })
    this.#compiled.set(pointer, compiled)
    return compiled
  }
}

let shared: Contract | undefined

/** The contract of openapi.json: one for all emulators of a process, as it holds nothing but compiled validators. */
export function sharedContract(): Contract {
  shared ??= new Contract(readDescription())
  return shared
}

/** Most validators run a few times: compiling quickly counts for more than running quickly. */
const forQuickCompiling = { code: { optimize: false }, inlineRefs: false } as const

function makeAjv(options: { coerceTypes: false | 'array' }, description: Description): Ajv {
  const general = { strict: false, validateSchema: false, allErrors: true, logger: false } as const
  const ajv = new Ajv({ ...options, ...general, ...forQuickCompiling })
  // The package is CommonJS: under Node the function is the default export itself, for TypeScript its member.
  const plugin = addFormats as unknown as (target: Ajv) => void
  plugin(ajv)
  ajv.addSchema({ $id: 'github', ...description }, 'github')
  return ajv
}

function describe(errors: readonly ErrorObject[] | null | undefined, label: string): string[] {
  const lines = (errors ?? []).map(({ instancePath, message, params }) => {
    return `${label}${instancePath}: ${message ?? 'is invalid'} ${JSON.stringify(params)}`
  })
  return lines.slice(0, MAX_PROBLEMS)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Top-level property names, through every alternative; undefined when anything is allowed. */
function propertyNames(schema: Readonly<Record<string, unknown>>): Set<string> | undefined {
  if ('$ref' in schema) return undefined
  const alternatives = ['oneOf', 'anyOf', 'allOf'].flatMap(
    (key) => (schema[key] as Record<string, unknown>[]) ?? [],
  )
  const nested = alternatives.map(propertyNames)
  if (nested.includes(undefined)) return undefined
  const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : []
  const names = new Set([...own, ...nested.flatMap((set) => [...(set ?? [])])])
  return names.size > 0 ? names : undefined
}
