import { createHash } from 'node:crypto'
import { changesBetween } from '../git/changes.ts'
import type { PullRequest, Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { repositoryHtmlUrl, repositoryShape, repositoryUrl } from './repository.ts'
import { nodeId, userShape } from './user.ts'

function pullLinks(world: World, repository: Repository, pull: PullRequest) {
  const url = `${repositoryUrl(world, repository)}/pulls/${pull.number}`
  const html = `${repositoryHtmlUrl(world, repository)}/pull/${pull.number}`
  const issue = `${repositoryUrl(world, repository)}/issues/${pull.number}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(world, repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${repositoryUrl(world, repository)}/statuses/${pull.headSha}`,
  }
}

function hyperlinks(links: ReturnType<typeof pullLinks>) {
  return {
    self: { href: links.url },
    html: { href: links.html_url },
    issue: { href: links.issue_url },
    comments: { href: links.comments_url },
    review_comments: { href: links.review_comments_url },
    review_comment: { href: links.review_comment_url },
    commits: { href: links.commits_url },
    statuses: { href: links.statuses_url },
  }
}

function end(world: World, repository: Repository, { ref, sha }: { ref: string; sha: string }) {
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: userShape(world, repository.owner),
    repo: repositoryShape(world, repository),
  }
}

/** `label`. Labels are known by their names alone: every name is one, without colour or text of its own. */
export function labelShape(world: World, repository: Repository, name: string): Record<string, unknown> {
  const id = Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16)
  return {
    id,
    node_id: nodeId('Label', id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  }
}

/** `pull-request-simple`: as listings show it. */
export function simplePullShape(
  world: World,
  repository: Repository,
  pull: PullRequest,
): Record<string, unknown> {
  const links = pullLinks(world, repository, pull)
  return {
    ...links,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userShape(world, pull.author),
    body: pull.body,
    labels: pull.labels.map((name) => labelShape(world, repository, name)),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(world, repository, { ref: pull.head, sha: pull.headSha }),
    base: end(world, repository, { ref: pull.base, sha: pull.baseSha }),
    _links: hyperlinks(links),
    author_association: 'OWNER',
    auto_merge: null,
    draft: pull.draft,
    active_lock_reason: null,
  }
}

/** `pull-request`, also that of webhooks. */
export function pullShape(world: World, repository: Repository, pull: PullRequest): Record<string, unknown> {
  const { git } = repository
  const mergeBase = git.mergeBase(pull.baseSha, pull.headSha)
  const changes = mergeBase ? changesBetween(git, mergeBase, pull.headSha) : []
  const sum = (key: 'additions' | 'deletions') => changes.reduce((total, change) => total + change[key], 0)
  const commits = git.countCommits(pull.baseSha, pull.headSha)
  return {
    ...simplePullShape(world, repository, pull),
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedBy === null ? null : userShape(world, pull.mergedBy),
    mergeable: pull.state === 'open' ? pull.mergeable : null,
    mergeable_state: pull.state !== 'open' ? 'unknown' : pull.mergeable ? 'clean' : 'dirty',
    rebaseable: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: changes.length,
  }
}
