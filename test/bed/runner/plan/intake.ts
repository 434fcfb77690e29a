import type { ForgeEvent } from '../../github/types.ts'
import { readWorkflowFile } from '../template-files.ts'
import { readDispatchInputs } from './call-contract.ts'
import { changedFiles } from './git.ts'
import { dispatchedInputs } from './inputs.ts'
import { LoadError, loadWorkflow } from './load.ts'
import { defaultCeiling } from './permissions.ts'
import type { WorkflowFile } from './references.ts'
import { Run, type RunPlan } from './run.ts'
import type { Services } from './services.ts'
import { literalText, valueOf } from './tokens.ts'
import { isTriggered, startsWorkflows } from './triggers.ts'

/** The workflow files of the event's commit that the event starts. */
export async function triggeredFiles(services: Services, event: ForgeEvent): Promise<WorkflowFile[]> {
  if (!startsWorkflows(event)) return []
  const folder = services.forge.gitFolder(event.repository)
  const files: WorkflowFile[] = []
  for (const [path, content] of await services.files.at(folder, event.sha)) {
    const { root } = readWorkflowFile(path, content)
    const source = { repository: event.repository, sha: event.sha, ref: event.ref, path }
    const changed = () => changedFiles(folder, changeOf(services, event))
    const starts =
      root === undefined ? event.name === 'push' : await isTriggered({ root, path }, event, changed)
    if (starts) files.push({ source, content })
  }
  return files
}

/** Makes the run of a triggered file. It is not started yet; one that does not load has ended. */
export async function makeRun(
  services: Services,
  event: ForgeEvent,
  file: WorkflowFile,
  number: number,
): Promise<Run> {
  const { path } = file.source
  const { root } = readWorkflowFile(path, file.content)
  const name = literalText(valueOf(root, 'name')) || path
  const run = new Run(services, event, { number, name, path })
  try {
    run.plan = await makePlan(services, event, file)
  } catch (error) {
    run.fail(error instanceof LoadError ? error.messages : [`The workflow could not be loaded: ${error}`])
  }
  return run
}

/** Loads the workflow and reads the inputs of a dispatch. Throws a LoadError. */
export async function makePlan(services: Services, event: ForgeEvent, file: WorkflowFile): Promise<RunPlan> {
  const { defaultWorkflowPermissions } = services.forge.settings(event.repository)
  const ceiling = defaultCeiling(event.repository, defaultWorkflowPermissions)
  const workflow = await loadWorkflow(services, file, ceiling)
  if (event.name !== 'workflow_dispatch') return { workflow, inputs: {} }
  const given = (event.payload.inputs ?? {}) as Readonly<Record<string, unknown>>
  const { values, problems } = dispatchedInputs(readDispatchInputs(workflow.root), given)
  if (problems.length > 0) throw new LoadError(problems)
  return { workflow, inputs: values }
}

function changeOf(services: Services, event: ForgeEvent) {
  const pull = event.payload.pull_request as { base?: { sha?: string }; head?: { sha?: string } } | undefined
  const base = pull?.base?.sha ?? services.forge.settings(event.repository).defaultBranch
  if (pull !== undefined) return { before: '', after: pull.head?.sha ?? event.sha, base }
  return { before: String(event.payload.before ?? ''), after: event.sha, base }
}
