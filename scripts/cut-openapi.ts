import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkedWebhooks, routes } from '../test/bed/github/routes/index.ts'

/**
 * Cuts GitHub's OpenAPI description to what the emulator serves: the operations of its router table, the
 * payloads of its events and the schemas they reach, without prose and examples, `nullable` rewritten for
 * JSON Schema. Development only:
 *
 *     npm pack @octokit/openapi@23.0.2   (in a folder outside the repository; unpack it)
 *     node scripts/cut-openapi.ts package/generated/api.github.com.json
 */

type Node = Record<string, unknown>

const OUTPUT = new URL('../test/bed/github/openapi.json', import.meta.url)
/** No meaning for validation; `default` would only matter to a server that fills in values. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'title', 'externalDocs', 'default'])
const NOT_WANTED = new Set([
  ...PROSE,
  'x-github',
  'x-octokit',
  'tags',
  'deprecated',
  'headers',
  'readOnly',
  'x-multi-segment',
])

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(document: Node, reference: string): Node {
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, part) => (isNode(value) ? value[part] : undefined), document)
  if (!isNode(found)) throw new Error(`${reference} is not in the description.`)
  return found
}

/** JSON Schema has no `nullable`: null becomes one more type, or one more alternative. */
function withNull(schema: Node): Node {
  const { nullable, ...rest } = schema
  if (nullable !== true) return rest
  if (typeof rest['type'] === 'string') {
    const values = Array.isArray(rest['enum']) ? { enum: [...new Set([...rest['enum'], null])] } : {}
    return { ...rest, type: [rest['type'], 'null'], ...values }
  }
  return Object.keys(rest).length > 0 ? { anyOf: [rest, { type: 'null' }] } : rest
}

/**
 * A schema without prose. Below `properties` keys are names, not keywords: there nothing is dropped. Where
 * the empty text is the default, GitHub answers with it, whatever the format says.
 */
function cleanSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanSchema)
  if (!isNode(value)) return value
  if (typeof value['$ref'] === 'string' && value['nullable'] !== true) return { $ref: value['$ref'] }
  const dropsFormat = value['default'] === ''
  const kept = Object.entries(value).filter(
    ([key]) => !NOT_WANTED.has(key) && !(dropsFormat && key === 'format'),
  )
  const cleaned = kept.map(([key, inner]) => [key, key === 'enum' ? inner : cleanKeyword(key, inner)])
  return withNull(Object.fromEntries(cleaned))
}

function cleanKeyword(key: string, value: unknown): unknown {
  if (key !== 'properties' || !isNode(value)) return cleanSchema(value)
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, cleanSchema(schema)]))
}

/** Follows one `$ref` of a parameter or response, so that only schemas stay components. */
function inlined(document: Node, value: unknown): Node {
  if (!isNode(value)) throw new Error('The description holds something that is no object.')
  return typeof value['$ref'] === 'string' ? at(document, value['$ref']) : value
}

function cleanContent(value: unknown): Node | undefined {
  if (!isNode(value)) return undefined
  const media = Object.entries(value).map(([type, content]) => {
    const schema = isNode(content) ? content['schema'] : undefined
    return [type, schema === undefined ? {} : { schema: cleanSchema(schema) }]
  })
  return Object.fromEntries(media) as Node
}

function cleanParameter(document: Node, value: unknown): Node {
  const { name, in: place, required, schema } = inlined(document, value)
  return { name, in: place, ...(required === true ? { required } : {}), schema: cleanSchema(schema) }
}

function cleanResponse(document: Node, value: unknown): Node {
  const content = cleanContent(inlined(document, value)['content'])
  return content ? { content } : {}
}

function cleanOperation(document: Node, operation: Node): Node {
  const { operationId, parameters, requestBody, responses } = operation
  const body = requestBody === undefined ? undefined : inlined(document, requestBody)
  const content = cleanContent(body?.['content'])
  const replies = Object.entries(responses as Node).map(([status, reply]) => [
    status,
    cleanResponse(document, reply),
  ])
  return {
    operationId,
    ...(Array.isArray(parameters)
      ? { parameters: parameters.map((one) => cleanParameter(document, one)) }
      : {}),
    ...(body
      ? {
          requestBody: {
            ...(body['required'] === true ? { required: true } : {}),
            ...(content ? { content } : {}),
          },
        }
      : {}),
    responses: Object.fromEntries(replies),
  }
}

function cutPaths(document: Node, wanted: ReadonlySet<string>): Node {
  const paths: Node = {}
  for (const [path, methods] of Object.entries(document['paths'] as Node)) {
    const kept = Object.entries(methods as Node).filter(
      ([, operation]) => isNode(operation) && wanted.has(String(operation['operationId'])),
    )
    const cleaned = kept.map(([method, operation]) => [method, cleanOperation(document, operation as Node)])
    if (cleaned.length > 0) paths[path] = Object.fromEntries(cleaned)
  }
  return paths
}

function cutWebhooks(document: Node): Node {
  const all = document['x-webhooks'] as Record<string, Node>
  const schemas = checkedWebhooks.map((name) => {
    const body = isNode(all[name]?.['post']) ? (all[name]['post']['requestBody'] as Node) : undefined
    const schema = isNode(body?.['content'])
      ? (body['content']['application/json'] as Node)['schema']
      : undefined
    if (schema === undefined) throw new Error(`The description has no webhook ${name}.`)
    return [name, cleanSchema(schema)]
  })
  return Object.fromEntries(schemas) as Node
}

function referencesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
}

/** The schemas that are reached, however indirectly, sorted by name. */
function reachedSchemas(document: Node, roots: unknown): Node {
  const reached = new Map<string, unknown>()
  const waiting = referencesIn(roots)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue
    const schema = cleanSchema(at(document, `#/components/schemas/${name}`))
    reached.set(name, schema)
    waiting.push(...referencesIn(schema))
  }
  return Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Slips of the description: a deployment that waits for its reviewers has the status `waiting`
 * (badges/shields#8521, octokit/webhooks.net#52), which only Actions can set.
 */
function addWaiting(schemas: Node): void {
  const state = at({ schemas }, '#/schemas/deployment-status/properties/state')
  state['enum'] = [...(state['enum'] as string[]), 'waiting']
}

function cut(document: Node): Node {
  const wanted = new Set(routes.map(({ operationId }) => operationId))
  const paths = cutPaths(document, wanted)
  const found = new Set(
    Object.values(paths).flatMap((methods) => Object.values(methods as Record<string, Node>)),
  )
  const ids = new Set([...found].map((operation) => operation['operationId']))
  const missing = [...wanted].filter((id) => !ids.has(id))
  if (missing.length > 0) throw new Error(`The description lacks: ${missing.join(', ')}`)
  const webhooks = cutWebhooks(document)
  const schemas = reachedSchemas(document, { paths, webhooks })
  addWaiting(schemas)
  const version = (document['info'] as Node)['version']
  return {
    openapi: document['openapi'],
    info: { title: 'GitHub REST API, cut', version },
    paths,
    webhooks,
    components: { schemas },
  }
}

const { positionals } = parseArgs({ allowPositionals: true })
const [input] = positionals
if (input === undefined)
  throw new Error('Give the path to generated/api.github.com.json of @octokit/openapi.')
const result = cut(JSON.parse(readFileSync(input, 'utf8')) as Node)
writeFileSync(OUTPUT, `${JSON.stringify(result)}\n`)
process.stdout.write(
  `${Object.keys(result['paths'] as Node).length} paths, ${readFileSync(OUTPUT).length} bytes\n`,
)
