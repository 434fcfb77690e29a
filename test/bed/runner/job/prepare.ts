import { join } from 'node:path'
import { type ActionDefinition, loadAction } from './action-file.ts'
import { type ActionReference, type Origin, parseActionReference, showReference } from './action-reference.ts'
import type { Frame } from './frame.ts'
import type { JobState } from './job-state.ts'
import { readSteps, type StepDefinition } from './step-definition.ts'
import { textOf } from './tokens.ts'

/** A step with the action it uses, nested ones included; it keeps what pre, main and post share. */
export interface PreparedStep {
  readonly definition: StepDefinition
  /** Where the step is written. */
  readonly origin: Origin
  readonly depth: number
  /** Undefined for `run`. */
  readonly reference: ActionReference | undefined
  /** Undefined for `run`, and for `./` before it runs. */
  action: ActionDefinition | undefined
  /** Steps of a composite. */
  children: readonly PreparedStep[]
  /** GITHUB_STATE: what an earlier stage left for a later one. */
  readonly state: Record<string, string>
  /** Set when the pre or main stage ran: only then is there something to clean up. */
  postDue: boolean
  /** The composite's inside in its main stage; its post stage sees the same steps. */
  inside: Frame | undefined
}

/** Composite actions inside composite actions (actions/runner, CompositeActionsMaxDepth). */
const MAX_DEPTH = 10

/** Where the steps are written, and how deep in composites. */
export interface Place {
  readonly origin: Origin
  readonly depth: number
}

/** Reads steps and gets their actions, except those of the workspace, which may not be there yet. */
export async function prepareSteps(
  job: JobState,
  definitions: readonly StepDefinition[],
  place: Place,
): Promise<PreparedStep[]> {
  const prepared: PreparedStep[] = []
  for (const definition of definitions) {
    const { action } = definition
    const reference = action.kind === 'uses' ? parseActionReference(action.uses, place.origin) : undefined
    const step: PreparedStep = {
      ...{ definition, ...place, reference },
      ...{ action: undefined, children: [], state: {}, postDue: false, inside: undefined },
    }
    if (reference?.kind === 'repository') await getAction(job, step, reference)
    prepared.push(step)
  }
  return prepared
}

async function getAction(
  job: JobState,
  step: PreparedStep,
  reference: ActionReference & { kind: 'repository' },
): Promise<void> {
  const got = await locate(job, reference)
  const action = loadAction(join(got.folder, reference.path), showReference(reference))
  await adopt(job, step, { action, origin: { repository: reference.repository, ref: got.ref } })
}

/** Gives an action to its step, with its nested steps prepared in turn. Throws beyond the depth that GitHub allows. */
export async function adopt(
  job: JobState,
  step: PreparedStep,
  got: { readonly action: ActionDefinition; readonly origin: Origin },
): Promise<void> {
  step.action = got.action
  const { runs } = got.action
  if (runs.kind === 'node') return
  const depth = step.depth + 1
  if (depth > MAX_DEPTH) throw new Error(`Composite action depth exceeded max depth ${MAX_DEPTH}`)
  const definitions = readSteps(runs.steps)
  for (const { action } of definitions) {
    if (action.kind === 'run' && !textOf(action.shell)) {
      throw new Error(
        `Required property is missing: shell (a \`run\` step of a composite action names its shell)`,
      )
    }
  }
  step.children = await prepareSteps(job, definitions, { origin: got.origin, depth })
}

/** The folder of a repository's content: a stand-in, or the repository itself at the ref. */
async function locate(
  job: JobState,
  reference: ActionReference & { kind: 'repository' },
): Promise<{ readonly folder: string; readonly ref: string }> {
  const wanted = reference.repository.toLowerCase()
  const standIn = Object.entries(job.machine.standIns).find(([name]) => name.toLowerCase() === wanted)
  if (standIn !== undefined) return { folder: standIn[1], ref: reference.ref }
  const got = await job.machine.fetchRepository(reference.repository, reference.ref)
  if (got !== undefined) return { folder: got.folder, ref: got.sha }
  throw new Error(`Unable to resolve action \`${showReference(reference)}\`, repository or version not found`)
}

/** Whether the step, or a step inside it, has a `pre` to run before the job's steps. Actions of the workspace have none. */
export function hasPre(step: PreparedStep): boolean {
  if (step.reference?.kind === 'workspace') return false
  const runs = step.action?.runs
  return runs?.kind === 'node' ? runs.pre !== undefined : step.children.some(hasPre)
}

/** Whether the step, or a step inside it, has a `post`. */
export function hasPost(step: PreparedStep): boolean {
  const runs = step.action?.runs
  return runs?.kind === 'node' ? runs.post !== undefined : step.children.some(hasPost)
}
