import { defined } from '../../defined.ts'
import type { ActionControl } from '../../main/action.ts'
import { ActionError } from '../../errors.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { Wave } from '../../manifest/waves.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'
import type { ClusterWriter } from '../../ports/cluster/writer.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import { runStep } from '../../operations/run-step.ts'
import type { AppliedObject } from '../../rollout/verdict.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import {
  applyWave,
  notApplied,
  reported,
  stopsTheRun,
  type Written,
} from '../../operations/apply/apply-wave.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import type { CheckedDeployment } from './check.ts'
import type { DeployPlan } from './plan.ts'
import { environmentOutputs, subjectData } from './known.ts'
import { planTable } from './plan-table.ts'
import type { DeployPorts } from './ports.ts'
import { dryRun } from '../../operations/apply/dry-run.ts'
import { openRecord } from '../../operations/ledger/open-record.ts'
import type { deployEnv } from './declaration.ts'
import { waitForJobs } from '../../operations/apply/wait-for-jobs.ts'
import { waitForWave } from '../../operations/apply/wait-for-wave.ts'

type DeployOutcome = RunOutcome<OutputsOf<typeof deployEnv>>
type DeployControl = ActionControl<typeof deployEnv>

/**
 * Carries the checked plan out: the record, then wave after wave. Errors: `apply-rejected` and `apply-conflict` of
 * objects that could not be checked before, `apply-failed` (with what became of each object), `rollout-failed` and
 * `rollout-timed-out` (a Job), those of the ports.
 */
export async function runDeployment(
  { plan, preflight }: CheckedDeployment,
  ports: DeployPorts,
  control: DeployControl,
): Promise<DeployOutcome> {
  const cluster = await ports.cluster(plan.environment.context)
  control.emit(planTable(plan))
  await using record = await runStep(
    control,
    'record',
    async () => await openRecord(plan, ports, { ...control, onCreated: (id) => keepRecord(id, control) }),
  )
  const started = { plan, ports, cluster, control, preflight: new Map(preflight), written: [] }
  const written = await record.during(writeWaves(started))
  control.save({ applied: 'true' })
  record.handOver()
  return appliedOutcome(plan, written, record.id)
}

/** From here on a job that dies leaves a record behind: the post step has to know of it. */
function keepRecord(id: number, control: DeployControl): void {
  control.save({ 'deployment-id': String(id) })
  control.know({ outputs: { 'deployment-id': String(id) }, data: { deploymentId: id } })
}

/** A deployment under way. */
interface Deployment {
  readonly plan: DeployPlan
  readonly ports: DeployPorts
  readonly cluster: ClusterReader & ClusterWriter
  readonly control: DeployControl
  /** Grows when objects can be checked that could not be before. */
  readonly preflight: Map<PlannedObject, KubernetesObject>
  readonly written: Written[]
}

async function writeWaves(deployment: Deployment): Promise<readonly Written[]> {
  const { plan, control, written } = deployment
  for (const [index, wave] of plan.waves.entries()) {
    try {
      await runStep(control, `wave:${wave.name}`, async () => await writeWave(deployment, wave))
    } catch (error) {
      const done = new Set(written.map(({ item }) => item))
      const rest = plan.waves.slice(index).flatMap(({ objects }) => objects.filter((item) => !done.has(item)))
      for (const item of rest) written.push(reported(notApplied(item), control))
      throw error
    }
  }
  return written
}

async function writeWave(deployment: Deployment, wave: Wave<PlannedObject>): Promise<void> {
  const { plan, ports, cluster, control, preflight, written } = deployment
  await checkNow(deployment, wave)
  const results = await applyWave(wave, cluster, { control, preflight, clock: ports.clock })
  written.push(...results)
  control.signal.throwIfAborted()
  if (results.some(stopsTheRun)) throw applyFailed(results, written, plan)
  const objects = results.flatMap(({ object }) => (object === undefined ? [] : [object]))
  const waitPorts = { cluster, clock: ports.clock, control }
  if (wave.name === 'jobs')
    await waitForJobs(objects, { ...waitPorts, timeoutMs: plan.environment.timeoutMs })
  else await waitForWave({ name: wave.name, objects }, plan.kinds, waitPorts)
}

/**
 * The dry run of what waited for its Namespace or definition: before the first wave behind those two, and all
 * at once, so that as little as possible has been written when something is refused.
 */
async function checkNow(
  { plan, cluster, control, preflight, written }: Deployment,
  wave: Wave<PlannedObject>,
): Promise<void> {
  if (wave.name === 'definitions' || wave.name === 'namespaces') return
  const waiting = plan.waves
    .flatMap(({ objects }) => objects)
    .filter((item) => item.checkedAfter !== undefined && !preflight.has(item))
  if (waiting.length === 0) return
  const names = written
    .filter(({ change }) => change !== 'unchanged')
    .map(({ item }) => formatRef(refOf(item.object)))
  for (const [item, object] of await dryRun(waiting, cluster, { control, written: names }))
    preflight.set(item, object)
}

function appliedOutcome(plan: DeployPlan, written: readonly Written[], deploymentId: number): DeployOutcome {
  const count = (change: string): number => written.filter((one) => one.change === change).length
  const counts = { created: count('created'), configured: count('configured'), unchanged: count('unchanged') }
  return {
    reasonCode: 'applied',
    headline: `${plan.environment.name}: ${written.length} objects applied (${counts.created} created, ${counts.configured} configured, ${counts.unchanged} unchanged)`,
    outputs: {
      ...environmentOutputs(plan.environment),
      applied: JSON.stringify(written.flatMap(appliedObject)),
      'deployment-id': String(deploymentId),
    },
    data: { ...subjectData(plan), server: plan.server, deploymentId, ...counts },
  }
}

function appliedObject({ object }: Written): readonly AppliedObject[] {
  if (object === undefined) return []
  const { uid = '', generation } = object.metadata
  return [{ ...refOf(object), uid, ...defined({ generation }) }]
}

function applyFailed(
  results: readonly Written[],
  written: readonly Written[],
  plan: DeployPlan,
): ActionError {
  const all = plan.waves.flatMap((wave) => wave.objects).length
  const count = (...changes: readonly string[]): number =>
    written.filter(({ change }) => changes.includes(change)).length
  const applied = count('created', 'configured')
  const unknown = count('unknown')
  const rest = all - applied - count('unchanged') - unknown
  const problems = results.flatMap((result) => result.problems)
  const where = problems[0]?.where
  return new ActionError({
    code: 'apply-failed',
    message: `stopped in the middle: ${applied} applied, ${count('unchanged')} unchanged, ${unknown} unknown, ${rest} not applied`,
    problems,
    ...defined({ where }),
  })
}
