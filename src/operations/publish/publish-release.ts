import { ActionError } from '../../errors.ts'
import type { ForgeRelease, Releases } from '../../ports/forge/releases.ts'
import { releaseOf } from '../../release/release-of.ts'
import { compareVersions, isPrerelease } from '../../version/next-version.ts'
import { isHighestStable, type TagForm, type VersionTag, versionTags } from '../../version/version-tags.ts'
import type { ReleaseResult } from './complete-release.ts'

export interface Publication {
  readonly tag: string
  readonly version: string
  /** The versions that have a tag. */
  readonly versions: readonly VersionTag[]
  /** Of the tags whose highest release is `latest`. */
  readonly form: TagForm
  readonly forge: Releases
}

/** Publishes; `latest` is the highest stable release, whoever publishes last. */
export async function publishRelease(
  release: ForgeRelease,
  publication: Publication,
): Promise<ReleaseResult> {
  const { forge } = publication
  if (!release.draft) return { release, wrote: await mendLatest(release, publication) }
  const isLatest = isHighest(publication)
  const done = await publish(release, isLatest, forge)
  if (isLatest) await giveLatestBack(await forge.recentReleases(), publication)
  return { release: done, wrote: true }
}

function isHighest({ version, versions }: Publication): boolean {
  return isHighestStable(
    version,
    versions.map((tag) => tag.version),
  )
}

/** Two runs of one release that drafted at the same time: the second finds it published, and takes its draft away. */
async function publish(release: ForgeRelease, isLatest: boolean, forge: Releases): Promise<ForgeRelease> {
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

/** A higher release that was published in between lost `latest` to this one. */
async function giveLatestBack(
  recent: readonly ForgeRelease[],
  { version, form, forge }: Publication,
): Promise<boolean> {
  const [highest] = published(recent, form)
  if (highest === undefined || compareVersions(highest.version, version) <= 0) return false
  const release = releaseOf(recent, highest.name)
  if (release !== undefined) await forge.markLatest(release)
  return release !== undefined
}

/** A run that was killed behind the publication may have left `latest` where it was, or where it should not be. */
async function mendLatest(release: ForgeRelease, publication: Publication): Promise<boolean> {
  const { tag, version, form, forge } = publication
  const latest = await forge.latestRelease()
  if (latest?.tag === tag) return await giveLatestBack(await forge.recentReleases(), publication)
  const [other] = latest === undefined ? [] : published([latest], form)
  if (!isHighest(publication) || other === undefined || compareVersions(other.version, version) > 0)
    return false
  await forge.markLatest(release)
  return true
}

/** Published stable releases of this component, highest first. */
function published(releases: readonly ForgeRelease[], form: TagForm): readonly VersionTag[] {
  const tags = releases.filter(({ draft }) => !draft).map(({ tag }) => ({ name: tag, commit: '' }))
  return versionTags(tags, form).filter(({ version }) => !isPrerelease(version))
}
