import { subjectOf } from './conventional-commit.ts'

/** What a message says it takes back. `mainline`: the side of a merge that stays, as `git revert -m` notes it. */
export type RevertTarget =
  | { readonly kind: 'commit'; readonly sha: string; readonly mainline: string | undefined }
  | { readonly kind: 'pull'; readonly number: number }
  | { readonly kind: 'subject'; readonly subject: string }

const revertHeader = /^(?:revert|reapply)\b/i
const byCommit =
  /(?:^|\n)This reverts commit ([0-9a-f]{7,40})\b(?:, reversing\s{1,3}changes made to ([0-9a-f]{7,40})\b)?/gi
const byCommitAtOnce = /^\s*This reverts commit [0-9a-f]{7,40}\b/i
const byPull = /(?:^|\n)Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gi
const byRefs = /(?:^|\n)Refs:([^\n]*)/gi
const conventional = /^revert[ \t]*(?:\([^()]*\)[ \t]*)?!?:/i
const quoting = /^(Revert|Reapply) "(.*)"(?: \(#\d{1,10}\))?$/s

/**
 * What a message takes back, in each of the ways in which it says so; the ways name the same change, the surest
 * comes first. Empty when it is no revert. Known are the words of `git revert` (in a message under another header
 * only where they open the body: a squash quotes the messages of its branch further down), of GitHub's revert
 * button, the `Refs:` of Conventional Commits, and a quoted subject when there is nothing better.
 */
export function revertsIn(message: string): readonly (readonly RevertTarget[])[] {
  const subject = subjectOf(message)
  const end = message.indexOf('\n')
  const body = end < 0 ? '' : message.slice(end + 1)
  if (!revertHeader.test(subject)) return byCommitAtOnce.test(body) ? [commitsIn(body).slice(0, 1)] : []
  const ways = [[...commitsIn(body)], [...pullsIn(body)]].filter((way) => way.length > 0)
  if (ways.length > 0) return ways
  const refs = conventional.test(subject) ? refsIn(body) : []
  return [refs.length > 0 ? refs : quotedIn(subject)].filter((way) => way.length > 0)
}

function commitsIn(body: string): readonly RevertTarget[] {
  return [...body.matchAll(byCommit)].map(([, sha = '', mainline]) => ({
    kind: 'commit',
    sha: sha.toLowerCase(),
    mainline: mainline?.toLowerCase(),
  }))
}

function pullsIn(body: string): readonly RevertTarget[] {
  return [...body.matchAll(byPull)].map(([, digits]) => ({ kind: 'pull', number: Number(digits) }))
}

function refsIn(body: string): readonly RevertTarget[] {
  const names = [...body.matchAll(byRefs)].flatMap(([, list = '']) => list.split(/[\s,;]+/))
  return names
    .filter((name) => /^[0-9a-f]{7,40}$/i.test(name))
    .map((name) => ({ kind: 'commit', sha: name.toLowerCase(), mainline: undefined }))
}

/** `Reapply "x"` takes back `Revert "x"` (git 2.43 and later). */
function quotedIn(subject: string): readonly RevertTarget[] {
  const [, verb, quoted] = quoting.exec(subject) ?? []
  if (quoted === undefined) return []
  return [{ kind: 'subject', subject: verb === 'Reapply' ? `Revert "${quoted}"` : quoted }]
}
