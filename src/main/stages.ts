import type { RunOutcome } from '../report/outcome.ts'
import type { ActionSpec, InputsOf, OutputsOf } from '../schema/declaration.ts'
import type { Action, ActionControl } from './action.ts'
import { untilPlanHolds } from './until-plan-holds.ts'

type Stages<S extends ActionSpec, Ports, Facts, Plan, Checked> = Pick<
  Action<S, Ports, Facts, Plan, Checked>,
  'facts' | 'plan' | 'check' | 'preview' | 'run'
>

interface Opened<S extends ActionSpec, Ports> {
  readonly inputs: InputsOf<S>
  readonly ports: Ports
}

/**
 * The stages of an action in their order; from the facts again when another run made the plan outdated. Errors:
 * those of the stages.
 */
export async function runStages<S extends ActionSpec, Ports, Facts, Plan, Checked = Plan>(
  action: Stages<S, Ports, Facts, Plan, Checked>,
  { inputs, ports }: Opened<S, Ports>,
  control: ActionControl<S>,
): Promise<RunOutcome<OutputsOf<S>>> {
  return await untilPlanHolds(control, async (overtaken) => {
    const facts = await action.facts(inputs, ports, { ...control, overtaken })
    const plan = await action.plan(inputs, facts)
    const checked = await checkedPlan(action, plan, { ports, control })
    return (await action.preview?.(checked, control)) ?? (await action.run(checked, ports, control))
  })
}

async function checkedPlan<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  { check }: Stages<S, Ports, Facts, Plan, Checked>,
  plan: Plan,
  { ports, control }: { readonly ports: Ports; readonly control: ActionControl<S> },
): Promise<Checked> {
  // Without a check nothing names another type, and `Checked` is `Plan`.
  if (check === undefined) return plan as unknown as Checked
  return await check(plan, ports, control)
}
