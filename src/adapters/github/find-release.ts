import type { ForgeRelease } from '../../ports/forge/releases.ts'
import { releaseOf } from '../../release/release-of.ts'
import type { Connection } from './connection.ts'
import { allPages, pageSize } from './pages.ts'
import { undefinedWhenMissing } from './request-failure.ts'

export interface ApiRelease {
  readonly id: number
  readonly tag_name: string
  readonly html_url: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable?: boolean
  readonly body?: string | null
  readonly upload_url: string
  readonly assets: readonly {
    readonly name: string
    readonly size: number
    readonly state: string
    readonly digest?: string | null
  }[]
}

/** An asset whose upload broke off stays behind in state `starter`: for us it is not there. */
export function toRelease(release: ApiRelease): ForgeRelease {
  const assets = release.assets.filter((asset) => asset.state === 'uploaded')
  return {
    id: release.id,
    tag: release.tag_name,
    url: release.html_url,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable ?? false,
    notes: release.body ?? '',
    uploadUrl: release.upload_url,
    assets: assets.map(({ name, size, digest }) => ({ name, size, digest: digest ?? undefined })),
  }
}

/** The published release of a tag, else its draft. A draft of a moment ago may not be listed yet. */
export async function findRelease(connection: Connection, tag: string): Promise<ForgeRelease | undefined> {
  return (await publishedRelease(connection, tag)) ?? (await listedRelease(connection, tag))
}

async function publishedRelease(connection: Connection, tag: string): Promise<ForgeRelease | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: `reading the release ${tag}`, repeatable: true }, () =>
    octokit.rest.repos.getReleaseByTag({ owner, repo, tag }),
  ).catch(undefinedWhenMissing)
  return response === undefined ? undefined : toRelease(response.data)
}

/** One page of the listing, newest first. */
export async function recentReleases(connection: Connection): Promise<readonly ForgeRelease[]> {
  return (await releasePage(connection, 1)).items.map(toRelease)
}

async function releasePage(
  connection: Connection,
  page: number,
): Promise<{ readonly items: readonly ApiRelease[]; readonly link: string | undefined }> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: 'listing the releases', repeatable: true }, () =>
    octokit.rest.repos.listReleases({ owner, repo, per_page: pageSize, page }),
  )
  return { items: response.data, link: response.headers.link }
}

/**
 * The lookup by tag never shows drafts, the listing does. Should there be several, one that was published in
 * between wins, then the oldest.
 */
async function listedRelease(connection: Connection, tag: string): Promise<ForgeRelease | undefined> {
  const releases = await allPages(async (page) => await releasePage(connection, page))
  return releaseOf(releases.map(toRelease), tag)
}

/** The release that GitHub shows as the latest; undefined without any. */
export async function latestRelease(connection: Connection): Promise<ForgeRelease | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: 'reading the latest release', repeatable: true }, () =>
    octokit.rest.repos.getLatestRelease({ owner, repo }),
  ).catch(undefinedWhenMissing)
  return response === undefined ? undefined : toRelease(response.data)
}
