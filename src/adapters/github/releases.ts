import { createHash } from 'node:crypto'
import { ActionError } from '../../errors.ts'
import type { Forge, ForgeRelease, NewAsset, NewRelease } from '../../ports/forge.ts'
import { type Connection, pageSize } from './connection.ts'
import { undefinedWhenMissing } from './history.ts'

/** The release calls of the Forge port. */
export function releaseCalls(
  connection: Connection,
): Pick<Forge, 'release' | 'createDraft' | 'uploadAsset' | 'publish'> {
  return {
    release: async (tag) => (await published(connection, tag)) ?? (await draft(connection, tag)),
    createDraft: async (release) => await createDraft(connection, release),
    uploadAsset: async (release, asset) => await uploadAsset(connection, release, asset),
    publish: async (release, makeLatest) => await publish(connection, release, makeLatest),
  }
}

interface ApiRelease {
  readonly id: number
  readonly tag_name: string
  readonly html_url: string
  readonly draft: boolean
  readonly upload_url: string
  readonly assets: readonly { readonly name: string; readonly size: number; readonly state: string }[]
}

/** An asset whose upload broke off stays behind in state `starter`: for us it is not there. */
function toRelease(release: ApiRelease): ForgeRelease {
  const assets = release.assets.filter((asset) => asset.state === 'uploaded')
  return {
    id: release.id,
    tag: release.tag_name,
    url: release.html_url,
    draft: release.draft,
    uploadUrl: release.upload_url,
    assets: assets.map(({ name, size }) => ({ name, size })),
  }
}

async function published(connection: Connection, tag: string): Promise<ForgeRelease | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: `reading the release ${tag}`, repeatable: true }, () =>
    octokit.rest.repos.getReleaseByTag({ owner, repo, tag }),
  ).catch(undefinedWhenMissing)
  return response === undefined ? undefined : toRelease(response.data)
}

/** The lookup by tag never shows drafts, the listing does. The oldest wins, should there be several. */
async function draft(connection: Connection, tag: string): Promise<ForgeRelease | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const drafts: ApiRelease[] = []
  for (let page = 1; ; page += 1) {
    const response = await attempt({ purpose: 'listing the releases', repeatable: true }, () =>
      octokit.rest.repos.listReleases({ owner, repo, per_page: pageSize, page }),
    )
    drafts.push(...response.data.filter((release) => release.tag_name === tag))
    if (response.data.length < pageSize) break
  }
  const oldest = drafts.sort((a, b) => a.id - b.id)[0]
  return oldest === undefined ? undefined : toRelease(oldest)
}

/** Never sent twice by itself: a lost answer may have made a draft. The next run finds and completes it. */
async function createDraft(connection: Connection, release: NewRelease): Promise<ForgeRelease> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: `drafting the release ${release.tag}`, repeatable: false }, () =>
    octokit.rest.repos.createRelease({
      owner,
      repo,
      tag_name: release.tag,
      name: release.title,
      body: release.notes,
      draft: true,
      prerelease: release.prerelease,
      make_latest: 'false',
    }),
  )
  return toRelease(response.data)
}

/**
 * Uploads, and makes room first when a broken or different asset of that name is in the way (422). May be
 * sent again: the second upload of the same bytes finds the first one.
 */
async function uploadAsset(connection: Connection, release: ForgeRelease, asset: NewAsset): Promise<void> {
  try {
    await sendAsset(connection, release, asset)
  } catch (refused) {
    if (!(refused instanceof ActionError) || refused.code !== 'forge-failed') throw refused
    const existing = await existingAsset(connection, release, asset.name)
    if (existing === undefined) throw refused
    if (existing.state === 'uploaded' && isSame(existing, asset)) return
    await deleteAsset(connection, existing.id, asset.name)
    await sendAsset(connection, release, asset)
  }
}

interface ApiAsset {
  readonly id: number
  readonly state: string
  readonly size: number
  /** `sha256:...`; older servers do not give it. */
  readonly digest?: string | null
}

function isSame(existing: ApiAsset, asset: NewAsset): boolean {
  const digest = `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`
  return existing.size === asset.bytes.length && (existing.digest ?? digest) === digest
}

async function sendAsset(connection: Connection, release: ForgeRelease, asset: NewAsset): Promise<void> {
  const { octokit, attempt } = connection
  const purpose = `uploading ${asset.name} to the release ${release.tag}`
  await attempt({ purpose, repeatable: true }, () =>
    octokit.request({
      method: 'POST',
      url: `${release.uploadUrl.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(asset.name)}`,
      headers: { 'content-type': asset.contentType, 'content-length': asset.bytes.length },
      data: asset.bytes,
    }),
  )
}

async function existingAsset(
  connection: Connection,
  release: ForgeRelease,
  name: string,
): Promise<ApiAsset | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `listing the assets of the release ${release.tag}`
  const response = await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.repos.listReleaseAssets({ owner, repo, release_id: release.id, per_page: pageSize }),
  )
  return response.data.find((asset) => asset.name === name)
}

async function deleteAsset(connection: Connection, id: number, name: string): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `removing the broken asset ${name}`, repeatable: true }, () =>
    octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id }),
  ).catch(undefinedWhenMissing)
}

async function publish(
  connection: Connection,
  release: ForgeRelease,
  makeLatest: boolean,
): Promise<ForgeRelease> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: `publishing the release ${release.tag}`, repeatable: true }, () =>
    octokit.rest.repos.updateRelease({
      owner,
      repo,
      release_id: release.id,
      draft: false,
      make_latest: makeLatest ? 'true' : 'false',
    }),
  )
  if (response.data.draft) {
    const message = `GitHub still shows the release ${release.tag} as a draft after publishing it`
    throw new ActionError({ code: 'forge-failed', blame: 'forge', message })
  }
  return toRelease(response.data)
}
