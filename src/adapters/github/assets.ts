import type { ForgeRelease, NewAsset } from '../../ports/forge/releases.ts'
import { isSameAsset } from '../../release/same-asset.ts'
import { type Connection, lookAgain } from './connection.ts'
import { allPages, pageSize } from './pages.ts'
import { failureBehind, undefinedWhenMissing } from './request-failure.ts'

/**
 * Uploads, and makes room first when a broken or different asset of that name is in the way (422). May be
 * sent again: the second upload of the same bytes finds the first one.
 */
export async function uploadAsset(
  connection: Connection,
  release: ForgeRelease,
  asset: NewAsset,
): Promise<void> {
  try {
    await sendAsset(connection, release, asset)
  } catch (refused) {
    if (failureBehind(refused)?.details.includes('already_exists') !== true) throw refused
    const existing = await lookAgain(
      connection,
      async () => await assetNamed(connection, release, asset.name),
    )
    if (existing === undefined) throw refused
    if (existing.state === 'uploaded' && isSameAsset(existing, asset.bytes)) return
    await deleteAsset(connection, existing.id, asset.name)
    await sendAsset(connection, release, asset)
  }
}

interface ApiAsset {
  readonly id: number
  readonly name: string
  readonly state: string
  readonly size: number
  /** `sha256:...`; older servers do not give it. */
  readonly digest?: string | null
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

async function assetNamed(
  connection: Connection,
  release: ForgeRelease,
  name: string,
): Promise<ApiAsset | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `listing the assets of the release ${release.tag}`
  const assets: readonly ApiAsset[] = await allPages(async (page) => {
    const asked = { owner, repo, release_id: release.id, per_page: pageSize, page }
    const response = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.repos.listReleaseAssets(asked),
    )
    return { items: response.data, link: response.headers.link }
  })
  const exact = assets.find((asset) => asset.name === name)
  return exact ?? assets.find((asset) => plainName(asset.name) === plainName(name))
}

/** GitHub puts dots in the place of characters that it does not take; so all of them count as one here. */
function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '.').replace(/^\.|\.$/g, '')
}

async function deleteAsset(connection: Connection, id: number, name: string): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `removing the broken asset ${name}`, repeatable: true }, () =>
    octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id }),
  ).catch(undefinedWhenMissing)
}
