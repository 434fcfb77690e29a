import { defined } from '../defined.ts'
import { ActionError, type Problem } from '../errors.ts'
import { entry, number, text } from '../manifest/fields.ts'
import type { AppliedObject } from './verdict.ts'

/** Reads the output `applied` of deploy-env. Errors: `input-invalid`, naming every bad item. */
export function readApplied(value: unknown): readonly AppliedObject[] {
  if (!Array.isArray(value))
    throw malformed([
      { message: `a JSON list was expected, found ${value === null ? 'null' : typeof value}` },
    ])
  const items = value.map((item, index) => readOne(entry({ item }, 'item'), index))
  const problems = items.filter((item): item is Problem => 'message' in item)
  if (problems.length > 0) throw malformed(problems)
  if (items.length === 0)
    throw malformed([{ message: 'the list is empty: nothing was applied, so nothing can be proven' }])
  return items as readonly AppliedObject[]
}

function readOne(item: Readonly<Record<string, unknown>>, index: number): AppliedObject | Problem {
  const optional = item['cluster'] === undefined ? [] : ['cluster']
  const bad = ['apiVersion', 'kind', 'name', 'uid', ...optional].filter((field) => !text(item, field))
  if (bad.length > 0) return { message: `item ${index + 1}: ${bad.join(', ')} missing or not a text` }
  const cluster = text(item, 'cluster')
  const namespace = text(item, 'namespace')
  const generation = number(item, 'generation')
  return {
    ...defined({ cluster }),
    apiVersion: text(item, 'apiVersion') ?? '',
    kind: text(item, 'kind') ?? '',
    ...defined({ namespace }),
    name: text(item, 'name') ?? '',
    uid: text(item, 'uid') ?? '',
    ...defined({ generation }),
  }
}

function malformed(problems: readonly Problem[]): ActionError {
  return new ActionError({
    code: 'input-invalid',
    message: `input 'applied': ${problems.map(({ message }) => message).join('; ')}`,
    remedy: 'Pass the output `applied` of deploy-env on unchanged.',
    problems,
  })
}
