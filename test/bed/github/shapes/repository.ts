import type { Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { nodeId, userShape } from './user.ts'

/** The API address of a repository, without a slash at its end. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.apiUrl}/repos/${repository.fullName}`
}

export function repositoryHtmlUrl(world: World, repository: Repository): string {
  return `${world.serverUrl}/${repository.fullName}`
}

/** URL templates of a repository by their key without `_url`. */
const templates: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

function repositoryLinks(url: string): Record<string, string> {
  return Object.fromEntries(Object.entries(templates).map(([key, path]) => [`${key}_url`, url + path]))
}

const counts = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
}

const features = {
  fork: false,
  archived: false,
  disabled: false,
  is_template: false,
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  allow_forking: true,
  web_commit_signoff_required: false,
}

const nothing = { description: null, homepage: null, language: null, license: null, mirror_url: null }

/** `repository`, `minimal-repository` and the `repository` of webhooks: one shape serves all three. */
export function repositoryShape(world: World, repository: Repository): Record<string, unknown> {
  const url = repositoryUrl(world, repository)
  const html = repositoryHtmlUrl(world, repository)
  const isPrivate = repository.settings.private
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: userShape(world, repository.owner),
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    html_url: html,
    url,
    ...repositoryLinks(url),
    git_url: `git://${new URL(world.serverUrl).host}/${repository.fullName}.git`,
    ssh_url: `git@${new URL(world.serverUrl).hostname}:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    default_branch: repository.settings.defaultBranch,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    topics: [],
    ...nothing,
    ...counts,
    ...features,
  }
}
