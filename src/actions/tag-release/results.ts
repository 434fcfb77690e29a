import { defined } from '../../defined.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import type { ExplainedCommit } from '../../version/explain-commits.ts'
import type { PlannedRelease, TagReleasePlan } from './plan.ts'
import type { VersionCheck } from './plan-check.ts'
import type { PreviewResult } from './run-preview.ts'
import type { tagRelease } from './declaration.ts'

export type TagReleaseOutcome = RunOutcome<OutputsOf<typeof tagRelease>>
type Outputs = TagReleaseOutcome['outputs']

/** Nothing is to be released. */
export function held(plan: TagReleasePlan): TagReleaseOutcome {
  const { hold } = plan.decision
  return {
    reasonCode: hold?.reasonCode ?? 'nothing-to-release',
    headline: hold?.headline ?? 'Nothing is to be released.',
    outputs: outputsOf(plan, {}),
    data: dataOf(plan, {}),
  }
}

/** The file says what it should. */
export function checked(plan: TagReleasePlan, { version, headline }: VersionCheck): TagReleaseOutcome {
  const outputs = outputsOf(plan, { version })
  return {
    reasonCode: 'version-right',
    headline,
    outputs,
    data: dataOf(plan, { version }),
  }
}

/** What a merge would release was told. */
export function previewed(plan: TagReleasePlan, { written, detail }: PreviewResult): TagReleaseOutcome {
  const { version, hold } = plan.decision
  const would = version === undefined ? (hold?.headline ?? '') : `A merge would release ${version}.`
  const { task } = plan
  const notes = task.kind === 'preview' ? task.notes : ''
  const number = task.kind === 'preview' ? `#${task.pull.number}: ` : ''
  return {
    reasonCode: written ? 'preview-written' : 'preview-shown',
    headline: `${would} ${number}${detail}.`,
    outputs: outputsOf(plan, { ...defined({ version }), notes }),
    data: dataOf(plan, { version, written }),
  }
}

/** The plan was shown. */
export function shown(plan: TagReleasePlan, release: PlannedRelease): TagReleaseOutcome {
  const { version, tag, notes, record, found } = release
  return {
    reasonCode: 'plan-only',
    headline: `A release would be ${tag} of ${record.commit.slice(0, 12)}; nothing was written.`,
    outputs: outputsOf(plan, {
      version,
      tag,
      released: String(found !== undefined && !found.draft),
      'release-url': found?.url ?? '',
      notes: notes ?? '',
      release: JSON.stringify(record),
    }),
    data: dataOf(plan, { version, tag, image: record.image }),
  }
}

export interface Made {
  /** Whether this run made the tag. */
  readonly created: boolean
  /** Whether this run wrote anything. */
  readonly wrote: boolean
  readonly url: string
  readonly notes: string
  readonly imageTags: readonly string[]
}

/** Everything is there. */
export function released(plan: TagReleasePlan, release: PlannedRelease, made: Made): TagReleaseOutcome {
  const { version, tag, record } = release
  const { imageTags, url, notes } = made
  return {
    reasonCode: made.wrote ? 'released' : 'already-released',
    headline: made.wrote ? `Released ${tag}.` : `${tag} was released before; nothing was written.`,
    outputs: outputsOf(plan, {
      version,
      tag,
      created: String(made.created),
      released: 'true',
      'release-url': url,
      notes,
      release: JSON.stringify(record),
    }),
    data: dataOf(plan, { version, tag, url, image: record.image, imageTags }),
  }
}

function outputsOf(plan: TagReleasePlan, given: Partial<Outputs>): Outputs {
  const { decision, previousTag } = plan
  return {
    version: '',
    tag: '',
    'previous-tag': previousTag,
    bump: decision.bump,
    created: 'false',
    released: 'false',
    'release-url': '',
    notes: '',
    release: '',
    commits: JSON.stringify(decision.commits.map(commitData)),
    ...given,
  }
}

function dataOf(
  { decision, previousTag }: TagReleasePlan,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { previousTag, bump: decision.bump, ...more, commits: decision.commits.map(commitData) }
}

function commitData({
  sha,
  subject,
  rule,
  bump,
  kind,
  commit,
  pull,
}: ExplainedCommit): Record<string, unknown> {
  return {
    sha,
    subject,
    type: commit?.type,
    scope: commit?.scope,
    rule,
    bump,
    counted: kind === 'counted',
    pull,
  }
}
