import { ActionError, type Problem } from '../errors.ts'
import { type Bump, isBump } from './bump.ts'

/** What each type of commit asks for; keys are lower case. Look rows up as own properties only. */
export type CommitTypes = Readonly<Record<string, Bump>>

/** The usual types; a type that is not here is reported, never guessed. */
export const commonTypes: CommitTypes = {
  feat: 'minor',
  fix: 'patch',
  perf: 'patch',
  revert: 'patch',
  docs: 'none',
  chore: 'none',
  ci: 'none',
  test: 'none',
  style: 'none',
  refactor: 'none',
  build: 'none',
}

/** What a type asks for; undefined when the table has no row for it, whatever every object inherits. */
export function bumpOfType(type: string, types: CommitTypes): Bump | undefined {
  return Object.hasOwn(types, type) ? types[type] : undefined
}

/**
 * The common types with a team's own rows (`FEA=minor`), keys lowered; a row of the team wins. Errors:
 * `input-invalid`, naming every bad row.
 */
export function readCommitTypes(rows: Readonly<Record<string, string>>): CommitTypes {
  const own = new Map<string, Bump>()
  const problems = Object.entries(rows).flatMap(([type, bump]) => readRow(type, bump, own))
  if (problems.length === 0) return { ...commonTypes, ...Object.fromEntries(own) }
  throw new ActionError({
    code: 'input-invalid',
    message: `input 'commit-types' has ${problems.length} row(s) that cannot be used`,
    problems,
    remedy: 'Write a row as TYPE=BUMP, e.g. `FEA=minor`; the bump is major, minor, patch or none.',
  })
}

const typePattern = /^[A-Za-z][A-Za-z0-9_-]*$/

/** Adds a row to the table, or says what is wrong with it. */
function readRow(type: string, bump: string, table: Map<string, Bump>): readonly Problem[] {
  const row = `input 'commit-types': row '${type}=${bump}'`
  if (!typePattern.test(type)) {
    return [{ message: `${row}: a type is a letter, then letters, digits, '_' and '-'` }]
  }
  if (!isBump(bump)) return [{ message: `${row}: '${bump}' is not one of major, minor, patch, none` }]
  const before = table.get(type.toLowerCase())
  if (before !== undefined && before !== bump) {
    return [{ message: `${row}: another row gives this type ${before}; letter case makes no difference` }]
  }
  table.set(type.toLowerCase(), bump)
  return []
}
