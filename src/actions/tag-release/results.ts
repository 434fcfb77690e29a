import { defined } from '../../defined.ts'
import type { Known } from '../../main/action.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import type { ExplainedCommit } from '../../version/explain-commits.ts'
import type { VersionCheck } from '../../version/decide/file-check.ts'
import type { Hold } from '../../version/decide/hold.ts'
import type { tagRelease } from './declaration.ts'
import type { Decided, PlannedPreview, TagReleasePlan } from './plan.ts'
import type { ReadyRelease } from './ready-release.ts'
import type { PreviewResult } from './run/preview.ts'

export type TagReleaseOutcome = RunOutcome<OutputsOf<typeof tagRelease>>
type Outputs = TagReleaseOutcome['outputs']

/** What is known as soon as it is decided, for a run that ends red. */
export function knownOf(plan: TagReleasePlan): Known<typeof tagRelease> {
  const isRelease = plan.kind === 'release' || plan.kind === 'show'
  const { version, tag } = isRelease ? plan.release : { version: '', tag: '' }
  const { bump, commits } = plan.decision
  const outputs = { version, tag, 'previous-tag': plan.previousTag, bump, commits: commitsText(commits) }
  return { outputs, data: dataOf(plan, { version, tag }) }
}

/** Nothing is to be released. */
export function held(plan: Decided, { reasonCode, headline }: Hold): TagReleaseOutcome {
  return { reasonCode, headline, outputs: outputsOf(plan, {}), data: dataOf(plan, {}) }
}

/** The file says what it should. */
export function checked(plan: Decided, { version, headline }: VersionCheck): TagReleaseOutcome {
  return {
    reasonCode: 'version-right',
    headline,
    outputs: outputsOf(plan, { version }),
    data: dataOf(plan, { version }),
  }
}

/** What a merge would release was told. */
export function previewed(
  plan: Decided & PlannedPreview,
  { written, detail }: PreviewResult,
): TagReleaseOutcome {
  const { decision, notes, pull } = plan
  const { version } = decision
  const would =
    decision.version === undefined ? decision.hold.headline : `A merge would release ${decision.version}.`
  return {
    reasonCode: written ? 'preview-written' : 'preview-shown',
    headline: `${would} #${pull.number}: ${detail}.`,
    outputs: outputsOf(plan, { ...defined({ version }), notes }),
    data: dataOf(plan, { version, written }),
  }
}

/** The plan was shown. */
export function shown(plan: Decided, release: ReadyRelease): TagReleaseOutcome {
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
export function released(plan: Decided, release: ReadyRelease, made: Made): TagReleaseOutcome {
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

function outputsOf(plan: Decided, given: Partial<Outputs>): Outputs {
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
    commits: commitsText(decision.commits),
    ...given,
  }
}

function commitsText(commits: readonly ExplainedCommit[]): string {
  return JSON.stringify(commits.map(commitData))
}

function dataOf(
  { decision, previousTag }: Decided,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { previousTag, bump: decision.bump, ...more, commits: decision.commits.map(commitData) }
}

function commitData(explained: ExplainedCommit): Readonly<Record<string, unknown>> {
  const { sha, subject, rule, bump, kind, commit, pull } = explained
  const { type, scope } = commit ?? {}
  return { sha, subject, type, scope, rule, bump, counted: kind === 'counted', pull }
}
