import { randomUUID } from 'node:crypto'
import {
  ApiError,
  idOf,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  validationFailed,
  visible,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { assetShape } from '../shapes/release.ts'
import type { Asset, Release } from '../state/records.ts'
import { actorOf } from './actor.ts'
import { releaseOf } from './releases.ts'

function frozen(): ApiError {
  return new ApiError(422, 'Cannot modify the assets of an immutable release')
}

const shape = (call: RepositoryCall, asset: Asset, release: Release) =>
  assetShape(call.world, call.repository, { asset, release })

/** GitHub replaces what is not a letter, a digit or one of a few signs by a dot. */
function storedName(name: string): string {
  return name.replace(/[^A-Za-z0-9._+@-]+/g, '.').replace(/^\.+|\.+$/g, '')
}

function checkUpload(call: RepositoryCall, release: Release, name: string): void {
  if (release.immutable) throw frozen()
  if (name === '') throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' })
  if (call.bytes.length === 0) throw new ApiError(400, 'Bad Content-Length: the asset is empty')
  const isTaken = release.assets.some((asset) => asset.name === name)
  if (isTaken) throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
}

function upload(call: RepositoryCall) {
  const release = releaseOf(call)
  const name = storedName(call.query.get('name') ?? '')
  checkUpload(call, release, name)
  const time = call.world.time()
  const asset: Asset = {
    id: call.world.newId(),
    writtenAtMs: call.world.now(),
    name,
    label: call.query.get('label'),
    contentType: call.headers['content-type'] ?? 'application/octet-stream',
    bytes: call.bytes,
    createdAt: time,
    updatedAt: time,
    uploader: actorOf(call).login,
    downloads: 0,
  }
  release.assets.push(asset)
  return { status: 201, body: shape(call, asset, release) }
}

function list(call: RepositoryCall) {
  const release = releaseOf(call)
  return paged(call, visible(call, release.assets), { shape: (asset) => shape(call, asset, release) })
}

function assetOf(call: RepositoryCall): { asset: Asset; release: Release } {
  const id = idOf(call, 'asset_id')
  for (const release of call.repository.releases) {
    const asset = release.assets.find((candidate) => candidate.id === id)
    if (asset) return { asset, release }
  }
  throw notFound()
}

/** The record, or with `Accept: application/octet-stream` a redirect to the file, as on GitHub. */
function get(call: RepositoryCall) {
  const { asset, release } = assetOf(call)
  if (!String(call.headers.accept ?? '').includes('application/octet-stream')) {
    return { status: 200, body: shape(call, asset, release) }
  }
  const key = randomUUID()
  call.world.storage.set(key, asset)
  return { status: 302, headers: { location: `${call.world.serverUrl}/_storage/${key}` } }
}

function update(call: RepositoryCall) {
  const { asset, release } = assetOf(call)
  if (release.immutable) throw frozen()
  asset.name = storedName(textOf(call, 'name') ?? asset.name)
  asset.label = textOf(call, 'label') ?? asset.label
  asset.updatedAt = call.world.time()
  return { status: 200, body: shape(call, asset, release) }
}

function remove(call: RepositoryCall) {
  const { asset, release } = assetOf(call)
  if (release.immutable) throw frozen()
  release.assets.splice(release.assets.indexOf(asset), 1)
  return { status: 204 }
}

const read = 'contents:read'
const write = 'contents:write'
const assets = '/releases/{release_id}/assets'
const one = '/releases/assets/{asset_id}'

export const assetRoutes: readonly RepositoryRoute[] = [
  onRepository(
    `POST ${assets}`,
    { operation: 'repos/upload-release-asset', needs: write, host: 'uploads' },
    upload,
  ),
  onRepository(`GET ${assets}`, { operation: 'repos/list-release-assets', needs: read }, list),
  onRepository(`GET ${one}`, { operation: 'repos/get-release-asset', needs: read }, get),
  onRepository(`PATCH ${one}`, { operation: 'repos/update-release-asset', needs: write }, update),
  onRepository(`DELETE ${one}`, { operation: 'repos/delete-release-asset', needs: write }, remove),
]
