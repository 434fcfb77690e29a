import type { ActionControl } from '../../main/action.ts'
import { refOf } from '../../manifest/object.ts'
import type { ObjectChange } from '../../manifest/object-change.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import { dryRun, type Preflight } from '../../operations/apply/dry-run.ts'
import { previewChanges } from '../../operations/apply/preview-changes.ts'
import { runStep } from '../../operations/run-step.ts'
import type { RunEvent } from '../../report/events.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import type { deployEnv } from './declaration.ts'
import { environmentOutputs, subjectData } from './known.ts'
import type { DeployPlan } from './plan.ts'
import { changeTable, plannedSteps } from './plan-table.ts'
import type { DeployPorts } from './ports.ts'

/** A plan that the cluster has confirmed, as far as it can before anything is written. */
export interface CheckedDeployment {
  readonly plan: DeployPlan
  /** What the server would make of each object; those that wait for their Namespace or definition are missing. */
  readonly preflight: Preflight
  /** What applying each object would do. */
  readonly changes: ReadonlyMap<PlannedObject, ObjectChange>
}

/**
 * Server dry run of everything that can be checked, and the difference to what is live. Errors: `apply-rejected`,
 * `apply-conflict`, `cluster-forbidden`, each with all objects at once; those of the Cluster port.
 */
export async function checkDeployment(
  plan: DeployPlan,
  ports: DeployPorts,
  control: ActionControl<typeof deployEnv>,
): Promise<CheckedDeployment> {
  const cluster = await ports.cluster(plan.environment.context)
  control.emit({ type: 'planned', steps: plannedSteps(plan) })
  for (const { message, where } of plan.notes) control.emit({ type: 'note', level: 'notice', message, where })
  const items = plan.waves.flatMap((wave) => wave.objects)
  const checkable = items.filter((item) => item.checkedAfter === undefined)
  if (checkable.length < items.length) control.emit(laterNote(items.length - checkable.length))
  const { signal } = control
  const confirmed = await runStep(control, 'dry-run', async () => {
    const preflight = await dryRun(checkable, cluster, { control, written: [] })
    return { preflight, changes: await previewChanges(items, { preflight, cluster, signal }) }
  })
  control.know({ data: { changes: changesData(confirmed.changes) } })
  return { plan, ...confirmed }
}

function changesData(changes: CheckedDeployment['changes']): readonly unknown[] {
  return [...changes].map(([item, change]) => ({ ...refOf(item.object), change }))
}

function laterNote(count: number): RunEvent {
  const message = `${count} of the objects can be checked only after their Namespace or definition, which comes with this set`
  return { type: 'note', level: 'info', message }
}

/** With `mode: plan` the run ends here, with what would change. */
export function showPlan(
  { plan, changes }: CheckedDeployment,
  { emit }: ActionControl<typeof deployEnv>,
): RunOutcome<OutputsOf<typeof deployEnv>> | undefined {
  if (plan.mode !== 'plan') return undefined
  emit(changeTable(plan, changes))
  const changing = [...changes.values()].filter((change) => change !== 'unchanged').length
  return {
    reasonCode: 'plan-only',
    headline: `${plan.environment.name}: ${changing} of ${changes.size} objects would change; nothing was written`,
    outputs: { ...environmentOutputs(plan.environment), applied: '', 'deployment-id': '' },
    data: { ...subjectData(plan), server: plan.server, changes: changesData(changes) },
  }
}
