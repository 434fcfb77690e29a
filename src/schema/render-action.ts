import type { ActionSpec, InputSpec } from './declaration.ts'

const generated =
  '# Generated from the declaration of this action by `npm run generate`. Change that, not this file.'

/** action.yml of a declaration. Errors: throws when a description is empty, so that nothing undocumented ships. */
export function renderActionYml(spec: ActionSpec): string {
  const lines = [generated, `name: ${quote(spec.name)}`, `description: ${quote(spec.description)}`]
  lines.push('author: Slipway', 'branding:', `  icon: ${spec.icon}`, `  color: ${spec.color}`, 'inputs:')
  for (const [name, input] of Object.entries(spec.inputs)) lines.push(...inputLines(name, input))
  lines.push('outputs:')
  for (const [name, description] of Object.entries(spec.outputs)) {
    lines.push(`  ${name}:`, `    description: ${quote(described(name, description))}`)
  }
  lines.push('runs:', '  using: node24', `  main: ../../dist/${spec.id}/index.js`)
  // Without `post-if`: it runs in every ending of the job, after a cancel, too.
  if (spec.state !== undefined) lines.push(`  post: ../../dist/${spec.id}/post.js`)
  return [...lines, ''].join('\n')
}

/** The default as text, as action.yml and the README show it; undefined when there is none. */
export function shownDefault(input: InputSpec): string | undefined {
  if (input.kind === 'secret') return input.defaultExpression
  return 'default' in input && input.default !== undefined ? String(input.default) : undefined
}

function inputLines(name: string, input: InputSpec): string[] {
  const lines = [`  ${name}:`, `    description: ${quote(described(name, input.description))}`]
  const fallback = shownDefault(input)
  const mustBeGiven = input.required === true && fallback === undefined
  lines.push(`    required: ${mustBeGiven}`)
  if (fallback !== undefined) lines.push(`    default: ${quote(fallback)}`)
  return lines
}

/** The description, or an error when it is empty. */
export function described(name: string, description: string): string {
  if (description.trim() === '') throw new Error(`'${name}' has no description`)
  return description
}

/** A YAML scalar in single quotes: the one style in which nothing but the quote itself is special. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
