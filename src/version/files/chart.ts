import { FAILSAFE_SCHEMA } from 'js-yaml'
import { readYaml } from '../../yaml/yaml-document.ts'
import { unreadable, type VersionSource, type VersionText } from './version-text.ts'

/**
 * Chart.yaml: `appVersion`, the version of the service, when it is there; else `version`, that of the chart.
 * Scalars are read as text, so that `1.10` is not taken for 1.1.
 */
export function readChart({ file, text }: VersionSource): VersionText {
  const { documents, problems } = readYaml({ file, text, schema: FAILSAFE_SCHEMA })
  const [problem] = problems
  if (problem !== undefined)
    throw unreadable({ where: problem.where ?? { file, line: 1 }, message: problem.message })
  const [document] = documents
  const fields = Object(document?.value) as Readonly<Record<string, unknown>>
  const key = ['appVersion', 'version'].find((name) => Object.hasOwn(fields, name) && fields[name] !== '')
  if (document === undefined || key === undefined)
    throw unreadable({
      where: { file, line: 1 },
      message: 'there is neither `appVersion` nor `version` in it',
    })
  const value = fields[key]
  const { line } = document.placeOf([key])
  if (typeof value === 'string') return { text: value, line }
  throw unreadable({ where: { file, line }, message: `\`${key}\` is no text` })
}
