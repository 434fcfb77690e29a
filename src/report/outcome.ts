import type { ErrorCode } from '../errors.ts'

/** How a run ended (design: Errors, Results). */
export const outcomes = [
  'succeeded',
  'failed',
  'rolled-back',
  'refused',
  'skipped',
  'planned',
  'cancelled',
  'unknown',
] as const
export type Outcome = (typeof outcomes)[number]

/** Reasons that are no errors; the error codes are the others. */
export const goodReasons = {
  built: 'The image was built and pushed.',
  'built-not-pushed': 'The image was built; pushing was switched off.',
  released: 'Tag and release are there.',
  'already-released': 'This commit already carries this release; nothing was written.',
  'nothing-to-release': 'No commit since the last release asks for one.',
  'release-skipped': 'The commit message says that this commit is not to be released.',
  'contained-in-release': 'A release of a later commit holds this one already; nothing was written.',
  'version-right': 'The version in the file is the one that the commits ask for.',
  'preview-written': 'The pull request says what its merge would release.',
  'preview-shown': 'What the merge would release is shown here only; the pull request was not changed.',
  applied: 'Everything was applied; nothing is verified yet.',
  'plan-only': 'The plan was shown; nothing was written.',
  verified: 'Every object of this revision was proven ready.',
} as const
export type ReasonCode = ErrorCode | keyof typeof goodReasons

/** What an action's run gives back: written to the outputs by run-action. */
export interface RunOutcome<Outputs> {
  /** A run that ends in another way throws: what is returned ends the step green. */
  readonly outcome: Extract<Outcome, 'succeeded' | 'skipped' | 'planned'>
  readonly reasonCode: ReasonCode
  /** One sentence for the top of the summary. */
  readonly headline: string
  readonly outputs: Outputs
  /** Facts of this action for the `result` output; plain JSON. */
  readonly data: Readonly<Record<string, unknown>>
}
