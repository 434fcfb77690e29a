import type { ActionSpec, InputSpec } from './declaration.ts'
import { variableOf } from './read-inputs.ts'
import { described } from './render-action.ts'

const width = 100

/** How to run an action by hand: usage, then each input with its kind, default and description. */
export function helpText(spec: ActionSpec): string {
  return [
    ...wrapped(`${spec.id}: ${spec.description}.`, ''),
    '',
    `Usage: node dist/${spec.id}/index.js --NAME VALUE [--NAME=VALUE]... [--outputs]`,
    '',
    '  --outputs',
    ...wrapped(
      'Print the outputs at the end, as name=value; a value of several lines as a JSON text.',
      indent,
    ),
    '  --help',
    ...wrapped('Show this text.', indent),
    '',
    'Inputs:',
    '',
    ...Object.entries(spec.inputs).flatMap(([name, input]) => [
      `  --${name} (${[formOf(name, input), ...defaultOf(input)].join('; ')})`,
      ...wrapped(described(name, input.description), indent),
    ]),
    '',
  ].join('\n')
}

const indent = '      '

function formOf(name: string, input: InputSpec): string {
  switch (input.kind) {
    case 'choice':
      return input.values.join(' | ')
    case 'flag':
      return 'true | false'
    case 'integer':
      return `${input.min} to ${input.max}`
    case 'secret':
      return `secret: only from the environment, as ${variableOf(name)}`
    case 'lines':
      return 'text, may be repeated'
    case 'pairs':
      return 'name=value, may be repeated'
    case 'json':
      return 'JSON'
    case 'duration':
      return 'duration, such as 90s or 10m'
    case 'text':
    case 'path':
    case 'image':
      return input.kind
  }
}

function defaultOf(input: InputSpec): readonly string[] {
  if ('default' in input && input.default !== undefined) return [`default ${String(input.default)}`]
  return input.required === true ? ['required'] : []
}

function wrapped(text: string, before: string): readonly string[] {
  const lines: string[] = []
  let line = before
  for (const word of text.split(/\s+/)) {
    const longer = line === before ? before + word : `${line} ${word}`
    if (longer.length > width && line !== before) lines.push(line)
    line = longer.length > width && line !== before ? before + word : longer
  }
  return [...lines, line]
}
