import { ActionError } from '../../errors.ts'
import type { Forge, ForgeRelease } from '../../ports/forge.ts'
import { compareVersions, isPrerelease } from '../../version/next-version.ts'
import { isHighestStable, type VersionTag, versionTags } from '../../version/version-tags.ts'
import type { PlannedRelease, TagReleasePlan } from './plan.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import { releaseOf } from './release-of.ts'

export interface ReleaseResult {
  readonly release: ForgeRelease
  readonly wrote: boolean
}

/** Publishes; `latest` is the highest stable release, whoever publishes last. */
export async function publishRelease(
  plan: TagReleasePlan,
  release: ForgeRelease,
  ports: TagReleasePorts,
): Promise<ReleaseResult> {
  const { task } = plan
  if (task.kind !== 'release') return { release, wrote: false }
  const forge = requireForge(ports, 'releases')
  if (!release.draft) return { release, wrote: await mendLatest(task.release, release, { plan, forge }) }
  const isLatest = isHighest(task.release)
  const done = await publish(release, isLatest, forge)
  if (isLatest) await giveLatestBack(task.release, await forge.recentReleases(), { plan, forge })
  return { release: done, wrote: true }
}

function isHighest({ version, versions }: PlannedRelease): boolean {
  return isHighestStable(
    version,
    versions.map((tag) => tag.version),
  )
}

/** Two runs of one release that drafted at the same time: the second finds it published, and takes its draft away. */
async function publish(release: ForgeRelease, isLatest: boolean, forge: Forge): Promise<ForgeRelease> {
  try {
    return await forge.publish(release, isLatest)
  } catch (refused) {
    if (!(refused instanceof ActionError) || refused.code !== 'forge-failed') throw refused
    const other = releaseOf(await forge.recentReleases(), release.tag)
    if (other === undefined || other.draft || other.id === release.id) throw refused
    await forge.deleteDraft(release)
    return other
  }
}

interface LatestParts {
  readonly plan: TagReleasePlan
  readonly forge: Forge
}

/** A higher release that was published in between lost `latest` to this one. */
async function giveLatestBack(
  { version }: PlannedRelease,
  recent: readonly ForgeRelease[],
  { plan, forge }: LatestParts,
): Promise<boolean> {
  const [highest] = published(recent, plan)
  if (highest === undefined || compareVersions(highest.version, version) <= 0) return false
  const release = releaseOf(recent, highest.name)
  if (release !== undefined) await forge.markLatest(release)
  return release !== undefined
}

/** A run that was killed behind the publication may have left `latest` where it was, or where it should not be. */
async function mendLatest(own: PlannedRelease, release: ForgeRelease, parts: LatestParts): Promise<boolean> {
  const { plan, forge } = parts
  const latest = await forge.latestRelease()
  if (latest?.tag === own.tag) return await giveLatestBack(own, await forge.recentReleases(), parts)
  const [other] = latest === undefined ? [] : published([latest], plan)
  if (!isHighest(own) || other === undefined || compareVersions(other.version, own.version) > 0) return false
  await forge.markLatest(release)
  return true
}

/** Published stable releases of this component, highest first. */
function published(releases: readonly ForgeRelease[], { settings }: TagReleasePlan): readonly VersionTag[] {
  const tags = releases.filter(({ draft }) => !draft).map(({ tag }) => ({ name: tag, commit: '' }))
  return versionTags(tags, settings.form).filter(({ version }) => !isPrerelease(version))
}
