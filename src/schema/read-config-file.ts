import { defined } from '../defined.ts'
import { ActionError, type Problem } from '../errors.ts'
import { readYaml, type YamlSource } from '../yaml/yaml-document.ts'
import type { MappingOf } from './field-values.ts'
import type { Shape } from './fields.ts'
import { readValue } from './read-value.ts'

/**
 * Reads a YAML file that a user wrote. Errors: one `config-invalid` that names every problem with file and line: not
 * YAML, unknown keys with the one probably meant, wrong types and forms, entries that are there twice.
 */
export function readConfigFile<const S extends Shape>(source: YamlSource, shape: S): MappingOf<S> {
  const { documents, problems } = readYaml(source)
  const [document, second] = documents
  if (problems.length > 0) throw invalid(source.file, problems)
  if (document === undefined) {
    throw invalid(source.file, [{ message: 'the file is empty', where: { file: source.file, line: 1 } }])
  }
  const tooMany = second === undefined ? [] : [{ message: 'a second YAML document', where: second.where }]
  const read = readValue({ kind: 'mapping', of: shape }, document.value, document.placeOf)
  const all = [...read.problems, ...tooMany]
  if (read.value === undefined || all.length > 0) throw invalid(source.file, all)
  return read.value
}

function invalid(file: string, problems: readonly Problem[]): ActionError {
  const count = problems.length === 1 ? 'one thing' : `${problems.length} things`
  const where = problems[0]?.where
  return new ActionError({
    code: 'config-invalid',
    message: `${file}: ${count} to correct`,
    problems: [...problems].sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0)),
    ...defined({ where }),
  })
}
