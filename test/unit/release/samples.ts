import type { ExplainedCommit } from '../../../src/version/explain-commits.ts'

/** A commit of a feature; its id is a digit, forty times. */
export function explained(digit: number, changes: Partial<ExplainedCommit> = {}): ExplainedCommit {
  const subject = changes.subject ?? `change ${digit}`
  return {
    sha: `${digit}`.repeat(40),
    subject,
    commit: { type: 'feat', scope: undefined, subject, breaking: false, breakingNotes: [] },
    rule: "type 'feat'",
    bump: 'minor',
    kind: 'counted',
    breaking: false,
    releaseAs: undefined,
    pull: undefined,
    ...changes,
  }
}

/** A breaking commit with the notes of its message. */
export function breakingCommit(
  digit: number,
  subject: string,
  breakingNotes: readonly { what: string; upgrade: string }[] = [],
): ExplainedCommit {
  const commit = { type: 'feat', scope: undefined, subject, breaking: true, breakingNotes }
  return explained(digit, { subject, commit, bump: 'major', breaking: true, rule: 'breaking change' })
}
