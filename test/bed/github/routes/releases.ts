import {
  ApiError,
  type ApiErrorDetails,
  flagOf,
  idOf,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  visible,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { holds } from '../http/permission.ts'
import { releaseShape } from '../shapes/release.ts'
import type { Release } from '../state/records.ts'
import { latestRelease } from '../state/releases.ts'
import { actorOf } from './actor.ts'
import { findCommit } from './commits.ts'
import { checkRulesOfRelease, checkWorkflowFiles } from './ref-rules.ts'

function invalid(code: string, message?: string): ApiError {
  const error = { resource: 'Release', code, field: 'tag_name', ...(message ? { message } : {}) }
  const details: ApiErrorDetails = { errors: [error] }
  return new ApiError(422, 'Validation Failed', details)
}

/** Drafts are seen only by those who may write. */
function seenReleases(call: RepositoryCall): Release[] {
  const mayWrite = holds(call.grant, { scope: 'contents', access: 'write' })
  return call.repository.releases.filter(({ draft }) => mayWrite || !draft)
}

/** The release of the path; 404 when it is unknown, or a draft that the token may not see. */
export function releaseOf(call: RepositoryCall): Release {
  const id = idOf(call, 'release_id')
  const found = seenReleases(call).find((release) => release.id === id)
  if (!found) throw notFound()
  return found
}

const shape = (call: RepositoryCall, release: Release) => releaseShape(call.world, call.repository, release)

/** Newest first; the writer sees drafts on top of their date like all others. */
function list(call: RepositoryCall) {
  return paged(call, visible(call, seenReleases(call)).toReversed(), {
    shape: (release) => shape(call, release),
  })
}

function byTag(call: RepositoryCall) {
  const found = call.repository.releases.find(({ tag, draft }) => tag === call.params['tag'] && !draft)
  if (!found) throw notFound()
  return { status: 200, body: shape(call, found) }
}

function latest(call: RepositoryCall) {
  const found = latestRelease(call.repository)
  if (!found) throw notFound()
  return { status: 200, body: shape(call, found) }
}

function checkTagName(call: RepositoryCall, tag: string, own?: Release): void {
  if (call.repository.git.try(['check-ref-format', `refs/tags/${tag}`]).code !== 0) {
    throw invalid('custom', 'tag_name is not a valid tag')
  }
  if (call.repository.burnedTags.has(tag) && own?.immutable !== true) {
    throw invalid('custom', 'tag_name was used by an immutable release')
  }
}

/** What publishing needs: no other published release of the tag, and a commit to tag. */
function checkPublishable(
  call: RepositoryCall,
  release: Pick<Release, 'tag' | 'target'>,
  own?: Release,
): void {
  const { git, releases } = call.repository
  const isTaken = releases.some((other) => other !== own && !other.draft && other.tag === release.tag)
  if (isTaken) throw invalid('already_exists')
  if (git.resolve(`refs/tags/${release.tag}`) !== undefined) return
  const commit = findCommit(call, release.target)
  if (!commit)
    throw new ApiError(422, 'Validation Failed', {
      errors: [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }],
    })
  checkRulesOfRelease(call, release.tag)
  checkWorkflowFiles(call, commit.sha)
}

/** Makes the tag where it is missing, freezes what must be frozen, and tells the listeners. */
function publish(call: RepositoryCall, release: Release, actions: readonly string[]): void {
  const { repository, world, notices } = call
  const ref = `refs/tags/${release.tag}`
  if (repository.git.resolve(ref) === undefined) {
    repository.git.run(['update-ref', ref, findCommit(call, release.target)?.sha ?? ''])
  }
  release.draft = false
  release.publishedAt = world.time()
  if (release.makeLatest === 'true' && !release.prerelease) release.latestMark = world.newId()
  release.immutable = repository.settings.immutableReleases
  if (release.immutable) repository.burnedTags.add(release.tag)
  notices.refsChanged(repository, actorOf(call))
  const last = release.prerelease ? 'prereleased' : 'released'
  for (const action of [...actions, last]) releaseEvent(call, release, action)
}

function releaseEvent(
  call: RepositoryCall,
  release: Release,
  action: string,
  more: Record<string, unknown> = {},
): void {
  const ref = `refs/tags/${release.tag}`
  const sha = call.repository.git.resolve(`${ref}^{commit}`) ?? ''
  const payload = { ...more, release: shape(call, release) }
  call.notices.event(call.repository, actorOf(call), { name: 'release', action, ref, sha, payload })
}

function create(call: RepositoryCall) {
  const { world, repository } = call
  const tag = textOf(call, 'tag_name') ?? ''
  const isDraft = flagOf(call, 'draft', false)
  const target = textOf(call, 'target_commitish') || repository.settings.defaultBranch
  checkTagName(call, tag)
  if (!isDraft) checkPublishable(call, { tag, target })
  const notes = flagOf(call, 'generate_release_notes', false)
    ? generateNotes(call, { tag, target })
    : undefined
  const given = textOf(call, 'body')
  const body = notes ? [given, notes.body].filter(Boolean).join('\n\n') : (given ?? null)
  const release: Release = {
    id: world.newId(),
    writtenAtMs: world.now(),
    tag,
    target,
    name: textOf(call, 'name') ?? notes?.name ?? null,
    body,
    draft: true,
    prerelease: flagOf(call, 'prerelease', false),
    makeLatest: makeLatestOf(call) ?? 'true',
    latestMark: 0,
    immutable: false,
    author: actorOf(call).login,
    createdAt: world.time(),
    updatedAt: world.time(),
    publishedAt: null,
    assets: [],
  }
  repository.releases.push(release)
  if (!isDraft) publish(call, release, ['created', 'published'])
  return { status: 201, body: shape(call, release) }
}

function makeLatestOf(call: RepositoryCall): Release['makeLatest'] | undefined {
  const value = textOf(call, 'make_latest')
  return value === 'true' || value === 'false' || value === 'legacy' ? value : undefined
}

/** Tag, target and draft state of an immutable release are fixed; its texts are not. */
function checkFrozen(call: RepositoryCall, release: Release): void {
  if (!release.immutable) return
  const tag = textOf(call, 'tag_name') ?? release.tag
  const target = textOf(call, 'target_commitish') ?? release.target
  const isChanged = tag !== release.tag || target !== release.target || flagOf(call, 'draft', false)
  if (isChanged) throw new ApiError(422, 'Cannot modify an immutable release')
}

function update(call: RepositoryCall) {
  const release = releaseOf(call)
  checkFrozen(call, release)
  const tag = textOf(call, 'tag_name') ?? release.tag
  const target = textOf(call, 'target_commitish') ?? release.target
  const isDraft = flagOf(call, 'draft', release.draft)
  const isPublishing = release.draft && !isDraft
  checkTagName(call, tag, release)
  if (isPublishing) checkPublishable(call, { tag, target }, release)
  Object.assign(release, {
    tag,
    target,
    name: textOf(call, 'name') ?? release.name,
    body: textOf(call, 'body') ?? release.body,
    prerelease: flagOf(call, 'prerelease', release.prerelease),
    updatedAt: call.world.time(),
    writtenAtMs: call.world.now(),
  })
  applyLatest(call, release)
  if (isPublishing) publish(call, release, ['published'])
  else release.draft = isDraft
  if (!isPublishing && !release.draft) releaseEvent(call, release, 'edited', { changes: {} })
  return { status: 200, body: shape(call, release) }
}

function applyLatest(call: RepositoryCall, release: Release): void {
  const wanted = makeLatestOf(call)
  if (wanted === undefined) return
  release.makeLatest = wanted
  release.latestMark = wanted === 'true' && !release.draft ? call.world.newId() : 0
}

/** The tag stays; the name of an immutable release stays burned. */
function remove(call: RepositoryCall) {
  const release = releaseOf(call)
  call.repository.releases.splice(call.repository.releases.indexOf(release), 1)
  if (!release.draft) releaseEvent(call, release, 'deleted')
  return { status: 204 }
}

/** The newest published release before this tag, that the notes start from. */
function previousTag(call: RepositoryCall, tag: string): string | undefined {
  const published = call.repository.releases.filter((release) => !release.draft && release.tag !== tag)
  return published.at(-1)?.tag
}

/** One line per pull request merged since the previous release; `.github/release.yml` is not read. */
function generateNotes(call: RepositoryCall, { tag, target }: { tag: string; target: string }) {
  const { repository, world } = call
  const html = `${world.serverUrl}/${repository.fullName}`
  const head = findCommit(call, tag) ?? findCommit(call, target)
  const previous = textOf(call, 'previous_tag_name') ?? previousTag(call, tag)
  const base = previous === undefined ? undefined : findCommit(call, previous)
  if (previous !== undefined && !base) throw new ApiError(422, 'Invalid previous_tag parameter')
  if (!head) throw new ApiError(422, 'Invalid target_commitish parameter')
  const range = ['rev-list', head.sha, ...(base ? [`^${base.sha}`] : [])]
  const shas = new Set(repository.git.run(range).split('\n').filter(Boolean))
  const merged = repository.pulls.filter(
    ({ mergedAt, mergeSha }) => mergedAt !== null && shas.has(mergeSha ?? ''),
  )
  const lines = merged.map(
    ({ title, author, number }) => `* ${title} by @${author} in ${html}/pull/${number}`,
  )
  const changelog = previous === undefined ? `${html}/commits/${tag}` : `${html}/compare/${previous}...${tag}`
  const changes = lines.length > 0 ? `## What's Changed\n${lines.join('\n')}\n\n\n` : ''
  return { name: tag, body: `${changes}**Full Changelog**: ${changelog}` }
}

function notes(call: RepositoryCall) {
  const tag = textOf(call, 'tag_name') ?? ''
  const target = textOf(call, 'target_commitish') ?? call.repository.settings.defaultBranch
  return { status: 200, body: generateNotes(call, { tag, target }) }
}

const read = 'contents:read'
const write = 'contents:write'

export const releaseRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /releases', { operation: 'repos/list-releases', needs: read }, list),
  onRepository('POST /releases', { operation: 'repos/create-release', needs: write }, create),
  onRepository('GET /releases/latest', { operation: 'repos/get-latest-release', needs: read }, latest),
  onRepository('GET /releases/tags/{tag}', { operation: 'repos/get-release-by-tag', needs: read }, byTag),
  onRepository(
    'POST /releases/generate-notes',
    { operation: 'repos/generate-release-notes', needs: write },
    notes,
  ),
  onRepository('GET /releases/{release_id}', { operation: 'repos/get-release', needs: read }, (call) => ({
    status: 200,
    body: shape(call, releaseOf(call)),
  })),
  onRepository('PATCH /releases/{release_id}', { operation: 'repos/update-release', needs: write }, update),
  onRepository('DELETE /releases/{release_id}', { operation: 'repos/delete-release', needs: write }, remove),
]
