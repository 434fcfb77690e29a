import type { RunControl } from '../../action.ts'
import type { ForgeRelease } from '../../ports/forge.ts'
import { recordAssetName } from '../../release/record-asset.ts'
import type { RunOutcome } from '../../report/outcome.ts'
import { runStep } from '../../report/run-step.ts'
import type { OutputsOf } from '../../spec/define.ts'
import type { TagReleasePorts } from './facts.ts'
import { type PlannedRelease, type TagReleasePlan, tagExists } from './plan.ts'
import type { tagRelease } from './spec.ts'

type TagReleaseOutcome = RunOutcome<OutputsOf<typeof tagRelease>>

/**
 * Makes what is missing of tag, draft, asset and publication, in this order: an earlier run that stopped half
 * way is completed, a finished one is left as it is. Errors: `tag-exists`, and the forge's own.
 */
export async function runTagRelease(
  plan: TagReleasePlan,
  { forge }: TagReleasePorts,
  control: RunControl,
): Promise<TagReleaseOutcome> {
  showCommits(plan, control)
  const { release } = plan
  if (release === undefined) return nothing(plan)
  control.emit({ type: 'planned', steps })
  const created = await runStep(control, 'tag', async () => await createTag(plan.commit, release, forge))
  const found = await runStep(control, 'draft', async () => await findOrDraft(release, forge))
  const uploaded = await runStep(control, 'asset', async () => await completeAssets(found, release, forge))
  const done = await runStep(control, 'publish', async () =>
    found.draft ? await forge.publish(found, release.makeLatest) : found,
  )
  return released(plan, release, { created, url: done.url, wrote: created || uploaded || found.draft })
}

type Forge = TagReleasePorts['forge']

const steps = [
  { id: 'tag', title: 'Create the annotated tag' },
  { id: 'draft', title: 'Draft the release' },
  { id: 'asset', title: `Upload ${recordAssetName}` },
  { id: 'publish', title: 'Publish the release' },
]

/** Explains each commit, and warns of those that no rule could read. */
function showCommits({ commits }: TagReleasePlan, { emit }: RunControl): void {
  const rows = commits.map(({ sha, subject, rule, bump }) => [sha.slice(0, 7), subject, rule, bump])
  emit({ type: 'table', title: 'Commits', header: ['Commit', 'Subject', 'Rule', 'Bump'], rows })
  const unparsed = commits.filter(({ kind }) => kind === 'unparsed')
  if (unparsed.length === 0) return
  const list = unparsed.map(({ sha, subject }) => `${sha.slice(0, 7)} ${subject}`).join('; ')
  emit({
    type: 'note',
    level: 'warning',
    message: `${unparsed.length} commit(s) ask for no release because no rule reads them: ${list}`,
  })
}

/** True when this run made it. The server makes a ref once only, so two runs can never both. */
async function createTag(commit: string, release: PlannedRelease, forge: Forge): Promise<boolean> {
  if (release.tagged) return false
  const made = await forge.createTag({ name: release.tag, commit, message: release.tag })
  if (made.kind === 'created') return true
  if (made.commit !== commit) throw tagExists(release.tag, made.commit, commit)
  return false
}

async function findOrDraft(release: PlannedRelease, forge: Forge): Promise<ForgeRelease> {
  const found = await forge.release(release.tag)
  if (found !== undefined) return found
  const { tag, notes, prerelease } = release
  return await forge.createDraft({ tag, title: tag, notes, prerelease })
}

/** True when the asset had to be uploaded. */
async function completeAssets(found: ForgeRelease, release: PlannedRelease, forge: Forge): Promise<boolean> {
  const there = found.assets.find((asset) => asset.name === recordAssetName)
  if (there !== undefined && (!found.draft || there.size === release.asset.length)) return false
  await forge.uploadAsset(found, {
    name: recordAssetName,
    contentType: 'application/json',
    bytes: release.asset,
  })
  return true
}

function nothing({ commits, previousTag }: TagReleasePlan): TagReleaseOutcome {
  return {
    outcome: 'skipped',
    reasonCode: 'nothing-to-release',
    headline: `No commit since ${previousTag} asks for a release.`,
    outputs: {
      version: '',
      tag: '',
      'previous-tag': previousTag,
      bump: 'none',
      created: 'false',
      released: 'false',
      'release-url': '',
      notes: '',
      release: '',
    },
    data: { previousTag, commits: commitData(commits) },
  }
}

interface Made {
  readonly created: boolean
  readonly url: string
  readonly wrote: boolean
}

function released(plan: TagReleasePlan, release: PlannedRelease, made: Made): TagReleaseOutcome {
  const { version, tag, notes, record } = release
  const { previousTag, bump } = plan
  return {
    outcome: 'succeeded',
    reasonCode: made.wrote ? 'released' : 'already-released',
    headline: made.wrote ? `Released ${tag}.` : `${tag} was released before; nothing was written.`,
    outputs: {
      version,
      tag,
      'previous-tag': previousTag,
      bump,
      created: String(made.created),
      released: 'true',
      'release-url': made.url,
      notes,
      release: JSON.stringify(record),
    },
    data: {
      version,
      tag,
      previousTag,
      bump,
      url: made.url,
      image: record.image,
      commits: commitData(plan.commits),
    },
  }
}

function commitData(commits: TagReleasePlan['commits']): readonly Record<string, unknown>[] {
  return commits.map(({ sha, subject, rule, bump, commit }) => ({
    sha,
    subject,
    type: commit?.type,
    scope: commit?.scope,
    rule,
    bump,
  }))
}
