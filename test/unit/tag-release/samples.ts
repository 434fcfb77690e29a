import type { TagReleaseFacts } from '../../../src/actions/tag-release/facts.ts'
import { planUpon, type TagReleasePlan } from '../../../src/actions/tag-release/plan.ts'
import type { TagReleasePorts } from '../../../src/actions/tag-release/ports.ts'
import {
  type CheckedPlan,
  type ReadyRelease,
  type ReleaseTarget,
  readyRelease,
} from '../../../src/actions/tag-release/ready-release.ts'
import {
  type ReleaseSettings,
  readSettings,
  type TagReleaseInputs,
} from '../../../src/actions/tag-release/settings.ts'
import { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { ForgePull } from '../../../src/ports/forge/pulls.ts'
import type { ForgeRelease } from '../../../src/ports/forge/releases.ts'
import { readInputs, variableOf } from '../../../src/schema/read-inputs.ts'
import type { VersionDecision } from '../../../src/version/decide/decide-version.ts'
import { fakeContext } from '../../fakes/context.ts'
import { releaseOf } from '../../fakes/forge.ts'
import { type SettledFacts, tagged, versionFacts } from '../version/decide/samples.ts'
import { sha } from '../version/history.ts'

export { range, tagged, tags, versionFacts } from '../version/decide/samples.ts'

export const image = 'registry.example/octo/parcel'
export const digest = `sha256:${'d'.repeat(64)}`

/** The inputs as the runner hands them over, by their names in action.yml. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): TagReleaseInputs {
  const variables = Object.entries({ image, ...given }).map(([name, text]) => [variableOf(name), text])
  return readInputs(tagRelease, Object.fromEntries(variables)).inputs
}

export const contextOf = (changes: Partial<RunContext> = {}): RunContext =>
  fakeContext({ commit: sha('1'), ...changes })

export const settingsOf = (inputs: TagReleaseInputs, changes: Partial<RunContext> = {}): ReleaseSettings =>
  readSettings(inputs, contextOf(changes))

export const decision = (changes: Partial<VersionDecision> = {}): VersionDecision =>
  ({
    settled: undefined,
    commits: [],
    changes: [],
    version: '1.1.0',
    hold: undefined,
    previous: tagged('1.0.0', '0'),
    bump: 'minor',
    because: undefined,
    ...changes,
  }) as VersionDecision

/** What is known of a release, from its facts to what stands where it is to be. */
export interface Known extends Omit<TagReleaseFacts, 'version' | 'allTags'> {
  readonly version: SettledFacts
  readonly decision: VersionDecision
  readonly target: ReleaseTarget
}

/** All that is known of a release of commit 1, and what a test changes of it. */
export function releaseFacts(inputs: TagReleaseInputs, changes: Partial<Known> = {}): Known {
  const record = {
    schemaVersion: 1,
    repository: 'octo/parcel',
    commit: sha('1'),
    image: `${image}@${digest}`,
    tags: [],
  } as const
  return {
    context: contextOf(),
    settings: settingsOf(inputs),
    record: undefined,
    version: { ...versionFacts(['feat: one']), tags: [] },
    decision: decision(),
    target: { record, found: undefined, notes: { kind: 'commits' }, assets: [] },
    pull: undefined,
    ...changes,
  }
}

/** The plan upon the decision that a test gives. */
export function planOf(inputs: TagReleaseInputs, known: Known): TagReleasePlan {
  const { settled } = known.version
  return planUpon({ ...known.decision, settled }, inputs, { ...known, allTags: [] })
}

/** The plan with what was found for it, as check would give it. */
export function checkedOf(inputs: TagReleaseInputs, known: Known): CheckedPlan {
  const plan = planOf(inputs, known)
  if (plan.kind !== 'release' && plan.kind !== 'show') return plan
  return { ...plan, release: readyRelease(plan.release, known.target) }
}

/** The release that is ready to be made; anything else fails the test. */
export function readyOf(inputs: TagReleaseInputs, known: Known): ReadyRelease {
  const plan = checkedOf(inputs, known)
  if (plan.kind !== 'release') throw new Error(`the plan is to ${plan.kind}`)
  return plan.release
}

export const pullOf = (changes: Partial<ForgePull> = {}): ForgePull => ({
  number: 7,
  title: 'A title',
  body: '',
  labels: [],
  url: 'https://github.example/octo/parcel/pull/7',
  mergeCommit: undefined,
  ...changes,
})

/** Ports of which the test gives some. */
export const portsWith = (parts: Partial<TagReleasePorts>): TagReleasePorts =>
  ({ context: contextOf(), forge: undefined, ...parts }) as TagReleasePorts

/** A listing that is full, so that older releases may not be on it. */
export const fullListing: readonly ForgeRelease[] = Array.from({ length: 100 }, (_, i) =>
  releaseOf(`0.0.${i}`, { id: 1_000 + i }),
)
