import { toText } from '../expressions.ts'
import type { Json } from '../job-types.ts'

/** One combination: values by name, in the order of the file. */
export type Combination = Readonly<Record<string, Json>>

const JOBS_PER_MATRIX = 256

/**
 * Expands an evaluated `strategy.matrix`: the product of its lists, less `exclude`, then `include`, which
 * extends the combinations it does not contradict and otherwise adds one of its own. Throws an Error for an
 * empty list, a value that is no list, no combination at all, and more than 256 of them.
 */
export function expandMatrix(matrix: Json): Combination[] {
  if (!isObject(matrix)) throw new Error('Matrix must be a mapping')
  const { include, exclude, ...vectors } = matrix
  const excluded = objects(exclude, 'exclude')
  const product = multiply(vectors).filter((row) => !excluded.some((filter) => matches(row, filter)))
  const rows = addIncludes(product, objects(include, 'include'))
  if (rows.length === 0) throw new Error('Matrix must define at least one vector')
  if (rows.length > JOBS_PER_MATRIX) {
    throw new Error(`The matrix has ${rows.length} combinations; ${JOBS_PER_MATRIX} are allowed`)
  }
  return rows
}

/** What GitHub puts behind the name of a matrix job: ` (a, b)`. */
export function combinationSuffix(combination: Combination): string {
  const values = Object.values(combination).flatMap(leaves)
  return values.length === 0 ? '' : ` (${values.join(', ')})`
}

function multiply(vectors: Combination): Combination[] {
  const entries = Object.entries(vectors)
  if (entries.length === 0) return []
  return entries.reduce<Combination[]>(
    (rows, [name, values]) => {
      if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' must be a list`)
      if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`)
      return rows.flatMap((row) => values.map((value: Json) => ({ ...row, [name]: value })))
    },
    [{}],
  )
}

function addIncludes(product: readonly Combination[], includes: readonly Combination[]): Combination[] {
  const extended: Combination[] = [...product]
  const added: Combination[] = []
  for (const include of includes) {
    const fitting = product.flatMap((row, index) => (isExtendedBy(row, include) ? [index] : []))
    for (const index of fitting) extended[index] = { ...extended[index], ...include }
    if (fitting.length === 0) added.push(include)
  }
  return [...extended, ...added]
}

/** An include fits a combination unless it would change one of the combination's own values. */
function isExtendedBy(row: Combination, include: Combination): boolean {
  return Object.entries(include).every(([name, value]) => !(name in row) || equal(row[name], value))
}

function matches(row: Combination, filter: Combination): boolean {
  return Object.entries(filter).every(([name, value]) => name in row && contains(row[name], value))
}

/** A filter may name a part of an object only. */
function contains(value: Json | undefined, part: Json): boolean {
  if (!isObject(value) || !isObject(part)) return equal(value, part)
  return Object.entries(part).every(([key, item]) => contains(value[key], item))
}

function equal(left: Json | undefined, right: Json | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function leaves(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [toText(value)]
  return Object.values(value).flatMap(leaves)
}

function objects(value: Json | undefined, name: string): Combination[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || !value.every(isObject))
    throw new Error(`Matrix '${name}' must be a list of mappings`)
  return value as Combination[]
}

function isObject(value: Json | undefined): value is Combination {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
