import type { Clock } from '../ports/clock.ts'
import type { RunContext } from '../ports/context.ts'
import type { Files } from '../ports/files.ts'
import type { Processes } from '../ports/processes.ts'
import type { Overtaken, RunControl } from '../operations/control.ts'
import type { RunOutcome } from '../report/outcome.ts'
import type { ActionSpec, InputsOf, OutputsOf, StateOf } from '../schema/declaration.ts'

/** The ports that every action gets; others are added by its connect. */
export interface BasePorts {
  readonly clock: Clock
  readonly files: Files
  readonly processes: Processes
  readonly context: RunContext
}

/** What is known of a run on its way: parts of its outputs and of `data`, for the case that it ends red. */
export interface Known<S extends ActionSpec> {
  readonly outputs?: Partial<OutputsOf<S>>
  readonly data?: Readonly<Record<string, unknown>>
}

/** What the stages of an action get besides their ports. */
export interface ActionControl<S extends ActionSpec> extends RunControl {
  /**
   * Says what is known, as soon as it is known: a run that ends red has it in its outputs and in `data`. Later
   * words win; a name that nobody gave is written as empty text.
   */
  know(known: Known<S>): void
  /** Keeps something for the post step. It is written at once: from then on no kill of this process loses it. */
  save(state: Partial<StateOf<S>>): void
}

/**
 * One action, as it is driven: inputs -> facts -> plan -> check -> run, and post. Each stage may throw
 * ActionError, and is loaded late where it is heavy.
 */
export interface Action<S extends ActionSpec, Ports, Facts, Plan, Checked = Plan> {
  readonly spec: S
  /** What is known before anything was read, for endings that come that early. */
  readonly known?: Known<S>
  /**
   * Makes the other ports; heavy adapters are imported here, with `await import()`. What has to be closed is put
   * into `held`: it is disposed of when the stages are over, however they ended.
   */
  readonly connect: (base: BasePorts, inputs: InputsOf<S>, held: AsyncDisposableStack) => Promise<Ports>
  /** Reads; once more, with what earlier plans ran into, when one of them was outdated. */
  readonly facts: (inputs: InputsOf<S>, ports: Ports, control: ActionControl<S> & Overtaken) => Promise<Facts>
  /** Pure; a promise only where the planner itself is loaded late. */
  readonly plan: (inputs: InputsOf<S>, facts: Facts) => Plan | Promise<Plan>
  /**
   * Asks the world to confirm the plan, and writes nothing: dry run, difference to what is live, permissions. What
   * it gives is data, the same for a reader of the plan and for `run`. Without it `run` gets the plan itself.
   */
  readonly check?: (plan: Plan, ports: Ports, control: ActionControl<S>) => Promise<Checked>
  /**
   * How a run ends that was asked for its plan only; undefined when it goes on. Writes nothing but events; a promise
   * only where it is loaded late.
   */
  readonly preview?: (
    checked: NoInfer<Checked>,
    control: ActionControl<S>,
  ) => RunOutcome<OutputsOf<S>> | undefined | Promise<RunOutcome<OutputsOf<S>> | undefined>
  /** Acts. */
  readonly run: (
    checked: NoInfer<Checked>,
    ports: Ports,
    control: ActionControl<S>,
  ) => Promise<RunOutcome<OutputsOf<S>>>
  /**
   * Cleans up at the end of the job, in a process of its own, once main has saved something: after success,
   * failure, cancellation or a kill. It has the inputs of main. What it throws is a warning: the step stays green.
   */
  readonly post?: (state: Partial<StateOf<S>>, ports: Ports, control: RunControl) => Promise<void>
}

/** The same action: here its types are found out from its functions. */
export function defineAction<S extends ActionSpec, Ports, Facts, Plan, Checked = Plan>(
  action: Action<S, Ports, Facts, Plan, Checked>,
): Action<S, Ports, Facts, Plan, Checked> {
  return action
}
