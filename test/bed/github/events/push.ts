import { changesBetween } from '../git/changes.ts'
import { type CommitObject, readCommit, readCommits } from '../git/objects.ts'
import { repositoryHtmlUrl, repositoryShape } from '../shapes/repository.ts'
import { emailOf, userShape } from '../shapes/user.ts'
import type { Repository } from '../state/records.ts'
import type { Actor, World } from '../state/world.ts'

export const NO_COMMIT = '0'.repeat(40)
/** GitHub puts at most this many commits into a push payload. */
const MAX_COMMITS = 2048

export interface RefChange {
  readonly ref: string
  /** Undefined: the ref is new. */
  readonly before: string | undefined
  /** Undefined: the ref is gone. */
  readonly after: string | undefined
}

function commitOfPush(world: World, repository: Repository, commit: CommitObject): Record<string, unknown> {
  const changes = changesBetween(repository.git, commit.parents[0], commit.sha)
  const paths = (...statuses: string[]) =>
    changes.filter(({ status }) => statuses.includes(status)).map(({ path }) => path)
  const name = ({ name: display, email }: CommitObject['author']) => ({
    name: display,
    email,
    username: display,
  })
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${repositoryHtmlUrl(world, repository)}/commit/${commit.sha}`,
    author: { ...name(commit.author), date: commit.author.date },
    committer: { ...name(commit.committer), date: commit.committer.date },
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...changes.flatMap(({ previousPath }) => previousPath ?? [])],
    modified: paths('modified'),
  }
}

/** New commits, oldest first: what `after` reaches and neither `before` nor (for a new ref) the other refs did. */
function newCommits(repository: Repository, change: RefChange): CommitObject[] {
  const { git } = repository
  if (!change.after || git.resolve(`${change.after}^{commit}`) === undefined) return []
  const others = change.before
    ? [change.before]
    : [...git.refs('refs/heads')].filter(([ref]) => ref !== change.ref).map(([, sha]) => sha)
  const isNewTag = change.ref.startsWith('refs/tags/')
  if (isNewTag) return []
  const excluded = others.filter((sha) => git.typeOf(sha) !== undefined)
  const tip = readCommits(git, [change.after])
  // The common cases need no git process: nothing new, and one commit on top of the only other end.
  if (excluded.includes(change.after)) return []
  if (excluded.length <= 1 && tip[0]?.parents.every((sha) => excluded.includes(sha))) return tip
  const args = ['rev-list', '--reverse', '--topo-order', `--max-count=${MAX_COMMITS}`, change.after]
  args.push(...excluded.map((sha) => `^${sha}`))
  return readCommits(git, git.run(args).split('\n').filter(Boolean))
}

function headCommit(repository: Repository, change: RefChange): CommitObject | undefined {
  const sha = change.after && repository.git.resolve(`${change.after}^{commit}`)
  return sha ? readCommit(repository.git, sha) : undefined
}

/** The `push` payload (webhook-push). */
export function pushPayload(
  world: World,
  repository: Repository,
  { change, actor }: { readonly change: RefChange; readonly actor: Actor },
): Record<string, unknown> {
  const { before = NO_COMMIT, after = NO_COMMIT } = change
  const head = headCommit(repository, change)
  const html = repositoryHtmlUrl(world, repository)
  const owner = world.user(repository.owner)
  const shape = repositoryShape(world, repository)
  const email = emailOf(actor.login)
  return {
    ref: change.ref,
    before,
    after,
    created: change.before === undefined,
    deleted: change.after === undefined,
    forced: isForced(repository, change),
    base_ref: null,
    compare: `${html}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: newCommits(repository, change).map((commit) => commitOfPush(world, repository, commit)),
    head_commit: head ? commitOfPush(world, repository, head) : null,
    repository: { ...shape, owner: { ...userShape(world, owner.login), name: owner.login, email: null } },
    pusher: { name: actor.login, email },
    sender: userShape(world, actor.login),
  }
}

function isForced(repository: Repository, { ref, before, after }: RefChange): boolean {
  if (!before || !after || !ref.startsWith('refs/heads/')) return false
  return !repository.git.isAncestor(before, after)
}

/** The `create` and `delete` payloads: the short name of the ref and its kind. */
export function refPayload(
  world: World,
  repository: Repository,
  { change, actor }: { readonly change: RefChange; readonly actor: Actor },
): Record<string, unknown> {
  const created = change.before === undefined
  return {
    ref: change.ref.replace(/^refs\/(heads|tags)\//, ''),
    full_ref: change.ref,
    ref_type: change.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...(created ? { master_branch: repository.settings.defaultBranch, description: null } : {}),
    pusher_type: 'user',
    repository: repositoryShape(world, repository),
    sender: userShape(world, actor.login),
  }
}
