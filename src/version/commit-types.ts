import type { Bump } from './bump.ts'

/** What each type of commit asks for; a type that is not here is reported, never guessed. */
export const commitTypes: Readonly<Record<string, Bump>> = {
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
