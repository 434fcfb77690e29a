import { formatPlace } from '../../errors.ts'
import { formatRef, refOf } from '../../manifest/object.ts'
import type { RunEvent } from '../../report/events.ts'
import type { ObjectChange } from '../../manifest/object-change.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import type { DeployPlan } from './plan.ts'

type TableEvent = Extract<RunEvent, { type: 'table' }>

/** Rows of a summary table; a reviewer does not read more, and GitHub cuts a summary at 1 MiB. */
const mostRows = 200

/** The steps of a run, for progress. */
export function plannedSteps(plan: DeployPlan): readonly { readonly id: string; readonly title: string }[] {
  const items = plan.waves.flatMap((wave) => wave.objects)
  const count = items.filter((item) => item.checkedAfter === undefined).length
  const check = { id: 'dry-run', title: `Server dry run of ${objects(count)} on ${plan.server}` }
  if (plan.mode === 'plan') return [check]
  const waves = plan.waves.map(({ name, objects: { length } }) => ({
    id: `wave:${name}`,
    title: `Apply ${name}: ${objects(length)}`,
  }))
  return [check, { id: 'record', title: 'Open the Deployment record' }, ...waves]
}

function objects(count: number): string {
  return count === 1 ? '1 object' : `${count} objects`
}

/** What is going to be applied, wave by wave. */
export function planTable(plan: DeployPlan): TableEvent {
  const header = ['Wave', 'Object', 'Namespace', 'Image', 'From']
  return table(plan, header, (wave, item) => [wave, ...columns(item, plan)])
}

/** The same with what would change, for `mode: plan`. */
export function changeTable(plan: DeployPlan, changes: ReadonlyMap<PlannedObject, ObjectChange>): TableEvent {
  const header = ['Wave', 'Change', 'Object', 'Namespace', 'Image', 'From']
  return table(plan, header, (wave, item) => [wave, changes.get(item) ?? 'unknown', ...columns(item, plan)])
}

function table(
  plan: DeployPlan,
  header: readonly string[],
  row: (wave: string, item: PlannedObject) => readonly string[],
): TableEvent {
  const all = plan.waves.flatMap((wave) => wave.objects.map((item) => row(wave.name, item)))
  const more = all.length - mostRows
  const rest = more > 0 ? [[`and ${more} more`, ...header.slice(1).map(() => '')]] : []
  return {
    type: 'table',
    title: `Plan for ${plan.environment.name}`,
    header,
    rows: [...all.slice(0, mostRows), ...rest],
  }
}

/** The pinned image stands once in the release; here the row says what the manifest had in its place. */
function columns(item: PlannedObject, plan: DeployPlan): readonly string[] {
  const { namespace } = item.object.metadata
  const digest = plan.release.image.slice(
    plan.release.image.indexOf('@') + 1,
    plan.release.image.indexOf('@') + 20,
  )
  const image = [...new Set(item.pinned)].map((name) => `${name} → ${digest}`).join(', ')
  return [formatRef(refOf(item.object)), namespace ?? '(cluster)', image, formatPlace(item.where)]
}
