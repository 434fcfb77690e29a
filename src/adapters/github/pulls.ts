import type { Pulls } from '../../ports/forge/pulls.ts'
import type { Connection } from './connection.ts'
import { mergedPulls } from './merged-pulls.ts'
import { readPull, toPull } from './read-pull.ts'

/** The Pulls role of GitHub. */
export function pullCalls(connection: Connection): Pulls {
  return {
    pull: async (number) => toPull(await readPull(connection, number)),
    mergedPulls: async (commits) => await mergedPulls(connection, commits),
    setPullBody: async (number, body) => await setPullBody(connection, number, body),
  }
}

/** The same text twice is one change, so a lost answer may be asked for again. */
async function setPullBody(connection: Connection, number: number, body: string): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `writing the description of the pull request #${number}`
  await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.pulls.update({ owner, repo, pull_number: number, body }),
  )
}
