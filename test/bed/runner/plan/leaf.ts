import { evaluate, isTruthy, toText } from '../expressions.ts'
import type { Json, JobRequest, JobResult, TemplateToken } from '../job-types.ts'
import { isWanted } from './condition.ts'
import { type Deployment, openDeployment } from './deployments.ts'
import { type Gate, passGate, readGate } from './environment-gate.ts'
import { Cancelled, enterGroup } from './groups.ts'
import { type JobInstance, plainScope } from './instance.ts'
import { identityClaims } from './oidc-claims.ts'
import { type Outcome, resultOf } from './outcome.ts'
import { jobSecrets } from './secrets.ts'
import { entriesOf, valueAt, valueOf } from './tokens.ts'

const DEFAULT_TIMEOUT_MINUTES = 360

/**
 * One job with steps: enters its concurrency group, passes the gate of its environment while it holds the
 * group, waits for a place to run, and runs with a token of exactly its scopes that ends with it.
 */
export async function runLeaf(one: JobInstance): Promise<Outcome> {
  const { run } = one.instance
  const kept = one.fresh ? undefined : run.keptJob(one.node)
  if (kept !== undefined) return kept
  const cancellation = one.cancellation.part()
  const aborter = new AbortController()
  const leaf = { ...one, cancellation }
  const stop = cancellation.onRequest((forced) => {
    if (forced || !isWanted(one, true)) aborter.abort(new Cancelled('The job was cancelled'))
  })
  try {
    return await runInGroup(leaf, aborter.signal)
  } finally {
    stop()
    cancellation.end()
  }
}

async function runInGroup(one: JobInstance, signal: AbortSignal): Promise<Outcome> {
  if (signal.aborted) throw signal.reason
  refuseUnsupported(one.job.token)
  const group = await enterGroup(one, valueOf(one.job.token, 'concurrency'), one.contexts)
  const gate = readGate(one)
  const deployment = gate === undefined ? undefined : openDeployment(one, gate)
  try {
    if (gate !== undefined) await passGate(one, gate, { deployment, signal })
    return await runInSlot(one, { gate, deployment, signal })
  } catch (error) {
    deployment?.close(error instanceof Cancelled ? 'cancelled' : 'failure')
    throw error
  } finally {
    group.leave()
  }
}

interface Admission {
  readonly gate: Gate | undefined
  readonly deployment: Deployment | undefined
  readonly signal: AbortSignal
}

async function runInSlot(one: JobInstance, admission: Admission): Promise<Outcome> {
  const { run } = one.instance
  const leave = await run.services.slots.take(admission.signal)
  if (leave === undefined) throw new Cancelled('The job was cancelled before it started')
  const { forge } = run.services
  const token = forge.mintToken({
    kind: 'workflow',
    login: 'github-actions[bot]',
    repository: run.view.repository,
    permissions: one.job.permissions,
  })
  try {
    return await runSteps(one, admission, token)
  } finally {
    forge.revokeToken(token)
    leave()
  }
}

async function runSteps(one: JobInstance, admission: Admission, token: string): Promise<Outcome> {
  const { run } = one.instance
  const continueOnError = read(one, 'continue-on-error')
  const request = buildRequest(one, admission.gate, token)
  one.node.start()
  admission.deployment?.start()
  run.changed(one.node)
  const result = await run.services.runJob(
    request,
    run.services.machine,
    run.hooksFor(one.node),
    admission.signal,
  )
  admission.deployment?.close(result.conclusion, result.environmentUrl)
  return finish(one, result, isTruthy(continueOnError ?? null))
}

function finish(one: JobInstance, ended: JobResult, continueOnError: boolean): Outcome {
  const { run } = one.instance
  const result = run.outputs.admit(ended)
  one.node.view.outputs = result.outputs
  one.node.view.annotations = [...result.annotations]
  const outcome = {
    result: resultOf(result.conclusion, continueOnError),
    outputs: result.outputs,
    fresh: true,
  }
  if (result.conclusion === 'success') run.keep(one.node, outcome)
  one.node.end(result.conclusion)
  run.changed(one.node)
  return outcome
}

function buildRequest(one: JobInstance, gate: Gate | undefined, token: string): JobRequest {
  const { run, workflow } = one.instance
  const { called, secrets: given } = one.instance
  const secrets = jobSecrets(given, { environment: gate?.settings, called, token })
  const base = run.baseContexts()
  const vars = { ...(base.vars as Record<string, Json>), ...gate?.settings.variables }
  const contexts = { ...one.contexts, vars, secrets }
  const env = evaluateEnv(one, contexts)
  return {
    runId: run.view.id,
    runAttempt: run.view.attempt,
    jobId: one.node.id,
    jobKey: one.job.id,
    source: workflow.source,
    steps: valueOf(one.job.token, 'steps') as TemplateToken,
    outputs: Object.fromEntries(
      entriesOf(valueOf(one.job.token, 'outputs')).map(({ key, value }) => [key, value]),
    ),
    defaults: evaluateDefaults(one, { ...contexts, env }),
    env,
    contexts,
    masks: Object.values(secrets).filter((secret) => secret !== ''),
    token,
    permissions: one.job.permissions,
    ...oidcPart(one, gate),
    ...environmentPart(gate),
    timeoutMs: Number(read(one, 'timeout-minutes') ?? DEFAULT_TIMEOUT_MINUTES) * run.services.minuteMs,
    folder: run.jobFolder(one.node),
  }
}

function oidcPart(one: JobInstance, gate: Gate | undefined): Pick<JobRequest, 'oidc'> {
  if (one.job.permissions['id-token'] !== 'write') return {}
  return { oidc: one.instance.run.services.forge.oidcFor(identityClaims(one, gate?.settings.name)) }
}

function environmentPart(gate: Gate | undefined): Pick<JobRequest, 'environment'> {
  if (gate === undefined) return {}
  return { environment: { name: gate.settings.name, ...(gate.url === undefined ? {} : { url: gate.url }) } }
}

function evaluateEnv(one: JobInstance, contexts: JobInstance['contexts']): Record<string, string> {
  const blocks = [valueOf(one.instance.workflow.root, 'env'), valueOf(one.job.token, 'env')]
  const entries = blocks.flatMap((block) => {
    const values = block === undefined ? {} : (evaluate(block, plainScope(contexts)) as Record<string, Json>)
    return Object.entries(values).map(([name, value]) => [name, toText(value)] as const)
  })
  return Object.fromEntries(entries)
}

function evaluateDefaults(one: JobInstance, contexts: JobInstance['contexts']): JobRequest['defaults'] {
  const value = (key: string) => {
    const token =
      valueAt(one.job.token, 'defaults', 'run', key) ??
      valueAt(one.instance.workflow.root, 'defaults', 'run', key)
    return token === undefined ? undefined : toText(evaluate(token, plainScope(contexts)))
  }
  const shell = value('shell')
  const workingDirectory = value('working-directory')
  return { ...(shell ? { shell } : {}), ...(workingDirectory ? { workingDirectory } : {}) }
}

function read(one: JobInstance, key: string): Json | undefined {
  const token = valueOf(one.job.token, key)
  return token === undefined ? undefined : evaluate(token, plainScope(one.contexts))
}

function refuseUnsupported(token: TemplateToken): void {
  for (const key of ['container', 'services']) {
    if (valueOf(token, key) !== undefined)
      throw new Error(`'${key}:' is not supported: jobs run on the machine itself`)
  }
}
