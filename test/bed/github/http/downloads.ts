import type { Asset, Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import type { Reply } from './call.ts'

/**
 * Files outside the API: the storage that redirects lead to, and `browser_download_url` of public
 * repositories. Undefined when the path is neither.
 */
export function download(world: World, path: string): Reply | undefined {
  const key = /^\/_storage\/([0-9a-f-]+)$/.exec(path)?.[1]
  if (key !== undefined) return fileReply(world.storage.get(key))
  const [, owner, name, tag, file] =
    /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  if (file === undefined) return undefined
  const repository = world.repositories.get(`${owner}/${name}`.toLowerCase())
  return fileReply(repository?.settings.private === false ? published(repository, tag, file) : undefined)
}

function published(repository: Repository, tag: string | undefined, file: string): Asset | undefined {
  const release = repository.releases.find((one) => !one.draft && one.tag === decodeURIComponent(tag ?? ''))
  return release?.assets.find(({ name }) => name === decodeURIComponent(file))
}

function fileReply(asset: Asset | undefined): Reply {
  if (!asset) return { status: 404, body: { message: 'Not Found' } }
  asset.downloads += 1
  return { status: 200, bytes: asset.bytes, headers: { 'content-type': asset.contentType } }
}
