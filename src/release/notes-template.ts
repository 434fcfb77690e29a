import { defined } from '../defined.ts'
import { ActionError, type Problem } from '../errors.ts'
import { nearest } from '../text/misspelling.ts'

export interface NotesTemplate {
  readonly path: string
  readonly text: string
}

// Names only: `{{ .Values.image }}` and the like are examples of something else and stay.
const placeholder = /\{\{[ \t]*([A-Za-z][\w-]*)[ \t]*\}\}/g

/**
 * Fills in `{{name}}`, with or without blanks inside; values are put in as they are and not searched again. All
 * other text stays. Errors: `config-invalid` with file and line of every unknown name, and the known ones.
 */
export function fillTemplate(template: NotesTemplate, values: Readonly<Record<string, string>>): string {
  const problems = unknownNames(template, Object.keys(values))
  if (problems.length > 0) throw invalid(template, problems, Object.keys(values))
  return template.text.replaceAll(placeholder, (_, name: string) => values[name] ?? '')
}

function unknownNames({ path, text }: NotesTemplate, known: readonly string[]): readonly Problem[] {
  return [...text.matchAll(placeholder)]
    .filter(([, name = '']) => !known.includes(name))
    .map(({ 1: name = '', index }) => {
      const meant = nearest(name, known)
      const hint = meant === undefined ? '' : `; did you mean {{${meant}}}?`
      const line = text.slice(0, index).split('\n').length
      return { message: `{{${name}}} is no placeholder${hint}`, where: { file: path, line } }
    })
}

function invalid(
  template: NotesTemplate,
  problems: readonly Problem[],
  known: readonly string[],
): ActionError {
  const where = problems[0]?.where
  const count = problems.length === 1 ? 'a placeholder that is' : `${problems.length} placeholders that are`
  return new ActionError({
    code: 'config-invalid',
    message: `${template.path} has ${count} not known`,
    remedy: `Known placeholders: ${known.map((name) => `{{${name}}}`).join(', ')}.`,
    problems,
    ...defined({ where }),
  })
}
