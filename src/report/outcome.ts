import type { GreenCode } from '../endings.ts'

/** What an action's run gives back: written to the outputs at the end. How it counts stands in the table of endings. */
export interface RunOutcome<Outputs> {
  /** A run that ends in another way throws: what is returned ends the step green. */
  readonly reasonCode: GreenCode
  /** One sentence for the top of the summary. */
  readonly headline: string
  readonly outputs: Outputs
  /** Facts of this action for the `result` output; plain JSON. */
  readonly data: Readonly<Record<string, unknown>>
}
