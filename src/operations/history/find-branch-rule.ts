import { ActionError } from '../../errors.ts'
import type { RunContext } from '../../ports/context.ts'
import type { History } from '../../ports/history.ts'
import { type BranchRule, ruleOfBranch } from '../../version/branch-rules.ts'
import { isBelow } from './is-below.ts'

export interface BranchRequest {
  readonly commit: string
  /** Whether the commit was named by an input: then it need not be on the branch of the run. */
  readonly named: boolean
  readonly rules: readonly BranchRule[]
  readonly context: RunContext
}

/**
 * The rule of the branch that a commit is released from; undefined for a tag when any branch will do.
 * Errors: `branch-not-allowed`.
 */
export async function findBranchRule(
  history: History,
  request: BranchRequest,
): Promise<BranchRule | undefined> {
  const { context, rules, commit, named } = request
  const branch = context.pull?.base ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1]
  if (branch === undefined) return rules.length === 0 ? undefined : await ruleHolding(history, request)
  const rule = ruleOfBranch(branch, rules)
  if (rule === undefined) throw notAllowed(`the branch ${branch} is none of them`, rules)
  if (named && commit !== context.commit && rules.length > 0) await requireOnBranch(history, branch, request)
  return rule
}

/** A tag is on no branch by itself: one of the branches that the rules match must hold its commit. */
async function ruleHolding(history: History, { commit, rules }: BranchRequest): Promise<BranchRule> {
  for (const { name, commit: head } of await history.branches()) {
    const rule = ruleOfBranch(name, rules)
    if (rule !== undefined && (await isBelow(history, commit, head))) return rule
  }
  throw notAllowed(`the commit ${commit} is on none of them`, rules)
}

async function requireOnBranch(
  history: History,
  branch: string,
  { commit, rules }: BranchRequest,
): Promise<void> {
  const head = await history.resolve(branch)
  if (head !== undefined && (await isBelow(history, commit, head))) return
  throw notAllowed(`the commit ${commit} is not on the branch ${branch} of this run`, rules)
}

function notAllowed(what: string, rules: readonly BranchRule[]): ActionError {
  const list = rules.map(({ pattern }) => pattern).join(', ')
  return new ActionError({
    code: 'branch-not-allowed',
    message: `releases are made from the branches ${list}; ${what}`,
  })
}
