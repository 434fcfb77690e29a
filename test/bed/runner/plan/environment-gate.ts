import type { EnvironmentSettings } from '../../github/types.ts'
import { evaluate, toText } from '../expressions.ts'
import type { TemplateToken } from '../job-types.ts'
import type { Deployment } from './deployments.ts'
import { refName } from './github-context.ts'
import { Cancelled } from './groups.ts'
import { type JobInstance, plainScope } from './instance.ts'
import { matchesBranchPolicy } from './patterns.ts'
import { isMapping, valueOf } from './tokens.ts'

/** The environment of a job, as its repository has it when the job gets there. */
export interface Gate {
  readonly settings: EnvironmentSettings
  /** False for `deployment: false`: everything applies but the automatic record. */
  readonly deployment: boolean
  readonly url: TemplateToken | undefined
}

/** Reads `environment:`; an empty name is none, an unknown one is created unprotected. */
export function readGate(one: JobInstance): Gate | undefined {
  const token = valueOf(one.job.token, 'environment')
  if (token === undefined) return undefined
  const scope = plainScope(one.contexts)
  const nameToken = isMapping(token) ? valueOf(token, 'name') : token
  const name = nameToken === undefined ? '' : toText(evaluate(nameToken, scope))
  if (name === '') return undefined
  const { run } = one.instance
  const settings = run.services.forge.environment(run.view.repository, name)
  one.node.view.environment = settings.name
  const deployment = valueOf(token, 'deployment')
  const records = deployment === undefined || evaluate(deployment, scope) !== false
  return { settings, deployment: records, url: valueOf(token, 'url') }
}

/**
 * Waits until the environment lets the job in: branch policy, then a review and the wait timer side by
 * side. Throws an Error when it never will, and Cancelled when the wait is cancelled.
 */
export async function passGate(
  one: JobInstance,
  { settings }: Gate,
  { deployment, signal }: { readonly deployment: Deployment | undefined; readonly signal: AbortSignal },
): Promise<void> {
  const { run } = one.instance
  checkBranch(settings, run.event.ref)
  const minutes = settings.waitTimerMinutes
  if (settings.reviewers.length === 0 && minutes <= 0) return
  one.node.view.status = 'waiting'
  deployment?.wait()
  try {
    const review =
      settings.reviewers.length > 0 ? run.waitForReview(settings.name, signal) : Promise.resolve()
    run.changed(one.node)
    await Promise.all([review, tick(run, minutes * run.services.minuteMs, signal)])
  } finally {
    one.node.view.status = 'queued'
    run.changed(one.node)
  }
}

function checkBranch(settings: EnvironmentSettings, ref: string): void {
  const name = ref.startsWith('refs/pull/') ? ref : refName(ref)
  if (settings.branches.length === 0 || matchesBranchPolicy(settings.branches, name)) return
  const kind = ref.startsWith('refs/tags/') ? 'Tag' : 'Branch'
  throw new Error(
    `${kind} "${name}" is not allowed to deploy to ${settings.name} due to environment protection rules.`,
  )
}

async function tick(
  run: JobInstance['instance']['run'],
  durationMs: number,
  signal: AbortSignal,
): Promise<void> {
  run.timers += 1
  await sleep(durationMs, signal).finally(() => {
    run.timers -= 1
  })
}

async function sleep(durationMs: number, signal: AbortSignal): Promise<void> {
  if (durationMs <= 0) return
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, durationMs)
    const stop = () => {
      clearTimeout(timer)
      reject(new Cancelled('The job was cancelled while it waited'))
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
