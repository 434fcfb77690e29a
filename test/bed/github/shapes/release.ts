import { createHash } from 'node:crypto'
import type { Asset, Release, Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { repositoryHtmlUrl, repositoryUrl } from './repository.ts'
import { nodeId, userShape } from './user.ts'

/** Drafts have no tag page yet. */
function pageName(release: Release): string {
  return release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag)
}

/** `release-asset`. */
export function assetShape(world: World, repository: Repository, of: { asset: Asset; release: Release }) {
  const { asset, release } = of
  const url = repositoryUrl(world, repository)
  const download = `${repositoryHtmlUrl(world, repository)}/releases/download/${pageName(release)}`
  return {
    url: `${url}/releases/assets/${asset.id}`,
    browser_download_url: `${download}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: userShape(world, asset.uploader),
  }
}

/** `release`; the same in webhooks. */
export function releaseShape(
  world: World,
  repository: Repository,
  release: Release,
): Record<string, unknown> {
  const url = `${repositoryUrl(world, repository)}/releases/${release.id}`
  const archive = (kind: string) =>
    release.draft ? null : `${repositoryUrl(world, repository)}/${kind}/${encodeURIComponent(release.tag)}`
  return {
    url,
    html_url: `${repositoryHtmlUrl(world, repository)}/releases/tag/${pageName(release)}`,
    assets_url: `${url}/assets`,
    upload_url: `${world.uploadsUrl}/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    author: userShape(world, release.author),
    assets: release.assets.map((asset) => assetShape(world, repository, { asset, release })),
  }
}
