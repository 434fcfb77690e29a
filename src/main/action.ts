import type { Clock } from '../ports/clock.ts'
import type { RunContext } from '../ports/context.ts'
import type { Files } from '../ports/files.ts'
import type { Processes } from '../ports/processes.ts'
import type { Overtaken, RunControl } from '../operations/control.ts'
import type { RunOutcome } from '../report/outcome.ts'
import type { ActionSpec, InputsOf, OutputsOf } from '../schema/declaration.ts'

/** The ports that every action gets; others are added by its index.ts. */
export interface BasePorts {
  readonly clock: Clock
  readonly files: Files
  readonly processes: Processes
  readonly context: RunContext
}

/**
 * One action, as run-action drives it: inputs -> facts -> plan -> check -> run -> report.
 * `facts` reads, `plan` is pure, `check` asks, `run` acts; each may throw ActionError.
 */
export interface Action<S extends ActionSpec, Ports, Facts, Plan, Checked = Plan> {
  readonly spec: S
  /** Makes the other ports; heavy adapters are imported here, with `await import()`. */
  readonly connect: (base: BasePorts, inputs: InputsOf<S>) => Promise<Ports>
  readonly facts: (inputs: InputsOf<S>, ports: Ports, control: RunControl & Overtaken) => Promise<Facts>
  /** A promise only where the planner itself is loaded late. */
  readonly plan: (inputs: InputsOf<S>, facts: Facts) => Plan | Promise<Plan>
  /** Asks the world to confirm the plan, and writes nothing. Without it `run` gets the plan itself. */
  readonly check?: (plan: Plan, ports: Ports, control: RunControl) => Promise<Checked>
  readonly run: (checked: Checked, ports: Ports, control: RunControl) => Promise<RunOutcome<OutputsOf<S>>>
  /** Leave nothing open; called in every case. */
  readonly close?: (ports: Ports) => Promise<void>
}
