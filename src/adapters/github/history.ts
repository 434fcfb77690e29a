import { ActionError } from '../../errors.ts'
import type { Forge, ForgeCommit, ForgeTag, NewTag } from '../../ports/forge.ts'
import { allPages, type Connection, pageSize } from './connection.ts'

/** The calls of the Forge port on commits and tags. */
export function historyCalls(connection: Connection): Pick<Forge, 'commitsBetween' | 'tags' | 'createTag'> {
  return {
    commitsBetween: async (base, head) =>
      base === undefined ? await commitsUpTo(connection, head) : await compare(connection, base, head),
    tags: async (prefix) => await tagsWith(connection, prefix),
    createTag: async (tag) => await createTag(connection, tag),
  }
}

interface ApiCommit {
  readonly sha: string
  readonly commit: { readonly message: string }
  readonly parents: readonly { readonly sha: string }[]
}

function toCommit({ sha, commit, parents }: ApiCommit): ForgeCommit {
  return { sha, message: commit.message, parents: parents.map((parent) => parent.sha) }
}

async function commitsUpTo(connection: Connection, head: string): Promise<readonly ForgeCommit[]> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `listing the commits up to ${head}`
  const commits = await allPages(async (page) => {
    const response = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.repos.listCommits({ owner, repo, sha: head, per_page: pageSize, page }),
    )
    return response.data
  })
  return commits.map(toCommit)
}

/**
 * Without pages the comparison ends silently after 250 commits; it is read until `total_commits` are there.
 * Errors: `history-incomplete` when GitHub gives fewer.
 */
async function compare(connection: Connection, base: string, head: string): Promise<readonly ForgeCommit[]> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `comparing ${base} with ${head}`
  let total = 0
  const commits = await allPages(async (page) => {
    const response = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: pageSize,
        page,
      }),
    )
    total = response.data.total_commits
    return response.data.commits
  })
  if (commits.length !== total) {
    const message = `GitHub gave ${commits.length} of ${total} commits when ${purpose}`
    throw new ActionError({ code: 'history-incomplete', blame: 'forge', message, remedy: 'Run again.' })
  }
  return commits.map(toCommit).reverse()
}

/** `GET /tags` names the commit behind each tag, so annotated tags cost no request of their own. */
async function tagsWith(connection: Connection, prefix: string): Promise<readonly ForgeTag[]> {
  const { octokit, attempt, owner, repo } = connection
  const tags = await allPages(async (page) => {
    const response = await attempt({ purpose: 'listing the tags', repeatable: true }, () =>
      octokit.rest.repos.listTags({ owner, repo, per_page: pageSize, page }),
    )
    return response.data
  })
  return tags
    .filter((tag) => tag.name.startsWith(prefix))
    .map((tag) => ({ name: tag.name, commit: tag.commit.sha }))
}

/**
 * The tag object first (an orphan is harmless), then the ref, which the server makes once only. Both may be
 * sent again: a second ref is refused with 422. After a lost answer, the object it points at shows whether it
 * is ours; otherwise not, since two runs of one second make the same object.
 */
async function createTag(connection: Connection, tag: NewTag): ReturnType<Forge['createTag']> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `creating the tag ${tag.name}`
  const object = await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.git.createTag({
      owner,
      repo,
      tag: tag.name,
      message: tag.message,
      object: tag.commit,
      type: 'commit',
    }),
  )
  const sha = object.data.sha
  let sent = 0
  try {
    await attempt({ purpose, repeatable: true }, () => {
      sent += 1
      return octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag.name}`, sha })
    })
    return { kind: 'created' }
  } catch (refused) {
    if (!(refused instanceof ActionError) || refused.code !== 'forge-failed') throw refused
    const existing = await tagTarget(connection, tag.name)
    if (existing === undefined) throw refused
    return sent > 1 && existing.object === sha
      ? { kind: 'created' }
      : { kind: 'exists', commit: existing.commit }
  }
}

/** What a tag points at, and the commit behind it; undefined when there is no such tag. */
async function tagTarget(
  connection: Connection,
  name: string,
): Promise<{ object: string; commit: string } | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `reading the tag ${name}`
  const response = await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.git.getRef({ owner, repo, ref: `tags/${name}` }),
  ).catch(undefinedWhenMissing)
  if (response === undefined) return undefined
  let { sha, type } = response.data.object
  const object = sha
  while (type === 'tag') {
    const peeled = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.git.getTag({ owner, repo, tag_sha: sha }),
    )
    ;({ sha, type } = peeled.data.object)
  }
  return { object, commit: sha }
}

/** For lookups: "not there" is an answer. Everything else stays an error. */
export function undefinedWhenMissing(thrown: unknown): undefined {
  if (thrown instanceof ActionError && thrown.code === 'forge-not-found') return undefined
  throw thrown
}
