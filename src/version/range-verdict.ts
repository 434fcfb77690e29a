import { type Bump, higherBump } from './bump.ts'
import type { ExplainedCommit } from './explained-commit.ts'
import { requireVersion } from './semver-text.ts'

/**
 * The highest bump of a range; `defaultBump` when there are commits, not only left-out ones, and none of them asks
 * for anything.
 */
export function highestBump(commits: readonly ExplainedCommit[], defaultBump: Bump = 'none'): Bump {
  const highest = commits.reduce<Bump>((bump, commit) => higherBump(bump, commit.bump), 'none')
  if (highest !== 'none') return highest
  return commits.some(({ kind }) => kind !== 'left-out') ? defaultBump : 'none'
}

/** The newest commit that asks for this bump; undefined when none does, as where the default decides. */
export function decisiveCommit(commits: readonly ExplainedCommit[], bump: Bump): ExplainedCommit | undefined {
  return bump === 'none' ? undefined : commits.find((commit) => commit.bump === bump)
}

/**
 * The version of the newest commit with a Release-As footer; undefined without one. Errors: `version-invalid`,
 * naming the commit.
 */
export function requestedVersion(commits: readonly ExplainedCommit[]): string | undefined {
  const commit = commits.find(({ releaseAs }) => releaseAs !== undefined)
  if (commit?.releaseAs === undefined) return undefined
  requireVersion(
    commit.releaseAs,
    `the Release-As footer of commit ${commit.sha}`,
    'Add a commit with a right footer, e.g. `Release-As: 1.4.0` (the newest counts), or give the input `version`.',
  )
  return commit.releaseAs
}
