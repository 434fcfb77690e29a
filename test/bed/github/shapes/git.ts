import { changesBetween, type FileChange } from '../git/changes.ts'
import type { CommitObject, Person, TagObject } from '../git/objects.ts'
import type { Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { repositoryHtmlUrl, repositoryUrl } from './repository.ts'
import { nodeId } from './user.ts'

type Shape = Record<string, unknown>

/** Signatures are not modelled: every commit and tag counts as unsigned. */
export const unsigned = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
}

/** `git-ref`. */
export function refShape(world: World, repository: Repository, ref: { name: string; sha: string }): Shape {
  const url = repositoryUrl(world, repository)
  const type = repository.git.typeOf(ref.sha) ?? 'commit'
  return {
    ref: ref.name,
    node_id: nodeId('Ref', `${repository.id}/${ref.name}`),
    url: `${url}/git/${ref.name}`,
    object: { sha: ref.sha, type, url: `${url}/git/${type}s/${ref.sha}` },
  }
}

/** `git-tag`. */
export function tagShape(world: World, repository: Repository, tag: TagObject): Shape {
  const url = repositoryUrl(world, repository)
  return {
    node_id: nodeId('Tag', tag.sha),
    tag: tag.tag,
    sha: tag.sha,
    url: `${url}/git/tags/${tag.sha}`,
    message: tag.message,
    tagger: person(tag.tagger),
    object: { sha: tag.object, type: tag.type, url: `${url}/git/${tag.type}s/${tag.object}` },
    verification: unsigned,
  }
}

const person = ({ name, email, date }: Person) => ({ name, email, date })

/** `git-commit`: the object as git has it. */
export function gitCommitShape(world: World, repository: Repository, commit: CommitObject): Shape {
  const url = repositoryUrl(world, repository)
  const html = repositoryHtmlUrl(world, repository)
  const parents = commit.parents.map((sha) => ({
    sha,
    url: `${url}/git/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
  }))
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents,
    verification: unsigned,
  }
}

/** `commit`: the commit as a page of the repository. Accounts of authors are not looked up by e-mail. */
export function commitShape(world: World, repository: Repository, commit: CommitObject): Shape {
  const url = `${repositoryUrl(world, repository)}/commits/${commit.sha}`
  const { author, committer, message, tree, verification, parents } = gitCommitShape(
    world,
    repository,
    commit,
  )
  return {
    url,
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    html_url: `${repositoryHtmlUrl(world, repository)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(world, repository)}/git/commits/${commit.sha}`,
      author,
      committer,
      message,
      tree,
      comment_count: 0,
      verification,
    },
    author: null,
    committer: null,
    parents,
  }
}

/** `diff-entry`, without the patch text. */
export function fileShape(
  world: World,
  repository: Repository,
  at: { change: FileChange; sha: string },
): Shape {
  const { change, sha } = at
  const html = repositoryHtmlUrl(world, repository)
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: change.blob,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  }
}

/** `commit` with `stats` and up to 300 `files` against its first parent. */
export function commitWithFilesShape(world: World, repository: Repository, commit: CommitObject): Shape {
  const changes = changesBetween(repository.git, commit.parents[0], commit.sha)
  const sum = (key: 'additions' | 'deletions') => changes.reduce((total, change) => total + change[key], 0)
  const stats = { additions: sum('additions'), deletions: sum('deletions') }
  return {
    ...commitShape(world, repository, commit),
    stats: { ...stats, total: stats.additions + stats.deletions },
    files: changes.slice(0, 300).map((change) => fileShape(world, repository, { change, sha: commit.sha })),
  }
}
