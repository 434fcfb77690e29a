import { type Bump, higherBump } from './bump.ts'
import { bumpOfType } from './commit-types.ts'
import type { ConventionalCommit } from './conventional-commit.ts'
import type { ExplainedCommit, ExplainRules } from './explained-commit.ts'
import { revertsIn } from './reverts.ts'

/** What one rule says of a commit. */
export type Ruling = Pick<ExplainedCommit, 'rule' | 'bump' | 'kind'>

/** What the text of a commit, or of the pull request that stands for it, asks for. */
export function rulingOfText(
  text: string,
  commit: ConventionalCommit | undefined,
  rules: ExplainRules,
): Ruling {
  if (commit !== undefined) return rulingOfType(commit, rules)
  if (revertsIn(text).length === 0) return unparsed('not a conventional commit', rules)
  return { rule: 'revert', bump: bumpOfType('revert', rules.types) ?? 'patch', kind: 'counted' }
}

/** A breaking feature is a feature still: `breaking-bump: patch` does not lower it below a minor. */
function rulingOfType(commit: ConventionalCommit, rules: ExplainRules): Ruling {
  const bump = bumpOfType(commit.type, rules.types)
  if (commit.breaking) {
    return {
      rule: 'breaking change',
      bump: higherBump(bumpOfBreaking(rules), bump ?? 'none'),
      kind: 'counted',
    }
  }
  if (bump === undefined) return unparsed(`unknown type '${commit.type}'`, rules)
  return { rule: `type '${commit.type}'`, bump, kind: 'counted' }
}

/** What a breaking change asks for, whatever the version is. */
export function bumpOfBreaking({ breakingBump }: ExplainRules): Bump {
  return breakingBump === 'auto' ? 'major' : breakingBump
}

/** The ruling on what no rule reads, by the input `unparsable`. */
export function unparsed(why: string, { unparsable }: ExplainRules): Ruling {
  if (unparsable === 'patch') return { rule: `${why}, counted as patch`, bump: 'patch', kind: 'counted' }
  return { rule: why, bump: 'none', kind: 'unparsed' }
}
