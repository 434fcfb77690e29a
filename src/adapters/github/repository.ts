import { ActionError } from '../../errors.ts'
import type { Repository } from '../../ports/forge/repository.ts'
import type { Connection } from './connection.ts'
import { resolve } from './history.ts'
import { undefinedWhenMissing } from './request-failure.ts'

/** The Repository role of GitHub. */
export function repositoryCalls(connection: Connection): Repository {
  return {
    defaultBranch: async () => await defaultBranch(connection),
    workflowsId: async (commit) => await workflowsId(connection, commit),
  }
}

async function defaultBranch(connection: Connection): ReturnType<Repository['defaultBranch']> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: 'reading the repository', repeatable: true }, () =>
    octokit.rest.repos.get({ owner, repo }),
  )
  const name = response.data.default_branch
  const commit = await resolve(connection, `heads/${name}`)
  if (commit !== undefined) return { name, commit }
  const message = `GitHub knows no commit of the default branch ${name} of ${owner}/${repo}`
  throw new ActionError({ code: 'forge-not-found', message, remedy: 'Push a commit first.' })
}

/** A listing of `.github` shows the id of the folder below it; its own listing would show its files alone. */
async function workflowsId(connection: Connection, commit: string): Promise<string | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `reading the folder .github at ${commit}`
  const response = await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.repos.getContent({ owner, repo, path: '.github', ref: commit }),
  ).catch(undefinedWhenMissing)
  const entries = Array.isArray(response?.data) ? response.data : []
  return entries.find(({ name, type }) => name === 'workflows' && type === 'dir')?.sha
}
