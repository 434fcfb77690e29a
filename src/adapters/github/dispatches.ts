import { ActionError } from '../../errors.ts'
import type { Workflows } from '../../ports/forge/workflows.ts'
import type { Connection } from './connection.ts'

/** The Workflows role of GitHub. */
export function dispatchCalls(connection: Connection): Workflows {
  return {
    dispatch: async (workflow, ref, inputs) => await dispatch(connection, { workflow, ref }, inputs),
    wasDispatched: async (workflow, ref) => await wasDispatched(connection, { workflow, ref }),
  }
}

interface Start {
  readonly workflow: string
  readonly ref: string
}

/** Never sent twice by itself: a lost answer may have started a run. The next run asks before it starts one. */
async function dispatch(
  connection: Connection,
  { workflow, ref }: Start,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `starting the workflow ${workflow} at ${ref}`, repeatable: false }, () =>
    octokit.rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: workflow,
      ref,
      inputs: { ...inputs },
    }),
  ).catch(explainMissing(workflow))
}

/**
 * Runs are listed by branch, which for a run at a tag is the tag's name. A run that was started a moment ago
 * may not be listed yet.
 */
async function wasDispatched(connection: Connection, { workflow, ref }: Start): Promise<boolean> {
  const { octokit, attempt, owner, repo } = connection
  const branch = ref.replace(/^refs\/(heads|tags)\//, '')
  const asked = { owner, repo, workflow_id: workflow, event: 'workflow_dispatch', branch, per_page: 1 }
  const purpose = `listing the runs of the workflow ${workflow} at ${ref}`
  const response = await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.actions.listWorkflowRuns(asked),
  ).catch(explainMissing(workflow))
  return response.data.total_count > 0
}

function explainMissing(workflow: string): (thrown: unknown) => never {
  return (thrown) => {
    if (!(thrown instanceof ActionError) || thrown.code !== 'forge-not-found') throw thrown
    throw new ActionError({
      code: 'forge-not-found',
      blame: 'input',
      message: thrown.message,
      remedy: `Check the name: .github/workflows/${workflow} must be on the default branch, and the token needs \`actions: write\`.`,
      cause: thrown.cause,
    })
  }
}
