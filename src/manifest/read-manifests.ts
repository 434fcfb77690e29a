import type { Place, Problem } from '../errors.ts'
import { kubernetesSchema } from '../yaml/kubernetes-schema.ts'
import type { ValuePath } from '../yaml/line-index.ts'
import { readYaml, type YamlDocument } from '../yaml/yaml-document.ts'
import type { KubernetesObject } from './object.ts'

/** A text with Kubernetes objects: a file of the workspace, or what a tool rendered from several. */
export interface ManifestSource {
  /** The file; for rendered text the file it was rendered from. */
  readonly file: string
  readonly text: string
  /** True when lines of the text are not lines of the file: places then name the file alone. */
  readonly rendered: boolean
}

/** One object as the user wrote it, and where. */
export interface ManifestObject {
  readonly object: KubernetesObject
  readonly where: Place
  readonly placeOf: (path: ValuePath) => Place
}

export interface ManifestReading {
  readonly objects: readonly ManifestObject[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the objects of all sources, in their order; lists are unfolded as kubectl does, empty documents left
 * out. Never throws: what is not YAML, not an object, or lacks apiVersion, kind or metadata.name is a problem
 * with file and line, and all of them are given at once.
 */
export function readManifests(sources: readonly ManifestSource[]): ManifestReading {
  const readings = sources.map(readSource)
  return {
    objects: readings.flatMap((reading) => reading.objects),
    problems: readings.flatMap((reading) => reading.problems),
  }
}

function readSource(source: ManifestSource): ManifestReading {
  const { documents, problems } = readYaml({ ...source, schema: kubernetesSchema })
  const whole = { file: source.file, line: 0 }
  const placed = source.rendered ? documents.map((document) => placedAt(document, whole)) : documents
  const entries = placed.flatMap(unfoldList)
  const objects: ManifestObject[] = []
  const found: Problem[] = source.rendered
    ? problems.map((problem) => ({ ...problem, where: whole }))
    : [...problems]
  for (const { value, where, placeOf } of entries) {
    const lacking = whatIsLacking(value)
    if (lacking === undefined) objects.push({ object: value as KubernetesObject, where, placeOf })
    else found.push({ message: lacking, where })
  }
  return { objects, problems: found }
}

function placedAt(document: YamlDocument, where: Place): YamlDocument {
  return { value: document.value, where, placeOf: () => where }
}

/** A list of objects as its items: `kind: List`, and every `...List` with items, as kubectl takes them. */
function unfoldList(document: YamlDocument): readonly YamlDocument[] {
  const { value, placeOf } = document
  if (!isMapping(value) || typeof value['kind'] !== 'string' || !value['kind'].endsWith('List'))
    return [document]
  const items = value['items']
  if (!Array.isArray(items)) return [document]
  return items.flatMap((item: unknown, index) =>
    unfoldList({
      value: item,
      where: placeOf(['items', index]),
      placeOf: (path) => placeOf(['items', index, ...path]),
    }),
  )
}

function whatIsLacking(value: unknown): string | undefined {
  if (!isMapping(value)) return `not a Kubernetes object but ${describe(value)}`
  const metadata = value['metadata']
  if (isMapping(metadata) && !isText(metadata['name']) && isText(metadata['generateName'])) {
    return 'metadata.generateName cannot be applied: give it a name, so that the next deployment finds it again'
  }
  const lacking = [
    ...['apiVersion', 'kind'].filter((key) => !isText(value[key])),
    ...(isMapping(metadata) && isText(metadata['name']) ? [] : ['metadata.name']),
  ]
  if (lacking.length > 0) return `not a Kubernetes object: ${lacking.join(', ')} missing or not a text`
  const namespace = isMapping(metadata) ? metadata['namespace'] : undefined
  return namespace === undefined || isText(namespace) ? undefined : 'metadata.namespace is not a text'
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return value === null ? 'nothing' : `the ${typeof value} ${JSON.stringify(value)}`
}

/** Whether a value from YAML or JSON is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
