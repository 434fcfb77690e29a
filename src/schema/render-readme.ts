import type { ActionSpec, InputSpec } from './declaration.ts'
import { cell, table } from './generated-part.ts'
import { described, shownDefault } from './render-action.ts'

/** The generated part of an action's README: permissions, inputs, outputs. */
export function renderTables(spec: ActionSpec): string {
  return [
    '## Permissions of the job',
    '',
    ...table(
      ['Permission', 'For'],
      Object.entries(spec.permissions).map(([scope, why]) => [`\`${scope}\``, why]),
    ),
    ...optionalRows(spec),
    '',
    '## Inputs',
    '',
    ...table(['Input', 'Kind', 'Default', 'What it is'], Object.entries(spec.inputs).map(inputRow)),
    '',
    '## Outputs',
    '',
    ...table(
      ['Output', 'What it is'],
      Object.entries(spec.outputs).map(([name, text]) => [`\`${name}\``, cell(text)]),
    ),
  ].join('\n')
}

/** Their own table: which of them a job needs depends on its inputs. */
function optionalRows({ optionalPermissions }: ActionSpec): string[] {
  if (optionalPermissions === undefined) return []
  const rows = Object.entries(optionalPermissions).map(([scope, why]) => [`\`${scope}\``, why])
  return ['', 'Only when asked for:', '', ...table(['Permission', 'For'], rows)]
}

function inputRow([name, input]: [string, InputSpec]): string[] {
  const fallback = shownDefault(input)
  const shown = fallback === undefined ? (input.required === true ? '**required**' : '') : `\`${fallback}\``
  return [`\`${name}\``, kindOf(input), shown, cell(described(name, input.description))]
}

function kindOf(input: InputSpec): string {
  if (input.kind === 'choice') return input.values.map((value) => `\`${value}\``).join(' ')
  return input.kind === 'integer' ? `${input.min} to ${input.max}` : input.kind
}
