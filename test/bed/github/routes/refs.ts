import {
  ApiError,
  flagOf,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  validationFailed,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { refShape } from '../shapes/git.ts'
import { checkBurned, checkRules, checkWorkflowFiles } from './ref-rules.ts'
import { actorOf } from './actor.ts'

const NAME = /^refs\/(?!pull\/)[^/]+\/.+$/

/** Shown refs: all, or, under scripted lag, without those written just now. */
function shownRefs(call: RepositoryCall, prefix: string): { name: string; sha: string }[] {
  const refs = [...call.repository.git.refs()].map(([name, sha]) => ({ name, sha }))
  const isShown = (name: string) => (call.repository.refWrittenAtMs.get(name) ?? 0) <= call.visibleUntilMs
  return refs.filter(({ name }) => name.startsWith(prefix) && isShown(name))
}

function getRef(call: RepositoryCall) {
  const name = `refs/${call.params['ref'] ?? ''}`
  const sha = shownRefs(call, name).find((ref) => ref.name === name)?.sha
  if (sha === undefined) throw notFound()
  return { status: 200, body: refShape(call.world, call.repository, { name, sha }) }
}

/** Not paged on GitHub either: the whole list. */
function matchingRefs(call: RepositoryCall) {
  const found = shownRefs(call, `refs/${call.params['ref'] ?? ''}`)
  return { status: 200, body: found.map((ref) => refShape(call.world, call.repository, ref)) }
}

function createRef(call: RepositoryCall) {
  const { git } = call.repository
  const name = textOf(call, 'ref') ?? ''
  const sha = textOf(call, 'sha') ?? ''
  if (!NAME.test(name) || git.try(['check-ref-format', name]).code !== 0) {
    throw new ApiError(422, `${name} is not a valid ref name.`)
  }
  if (git.resolve(name) !== undefined) throw new ApiError(422, 'Reference already exists')
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw new ApiError(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  if (git.typeOf(sha) === undefined) throw new ApiError(422, 'Object does not exist')
  checkBurned(call, name)
  checkRules(call, 'creation', name)
  checkWorkflowFiles(call, sha)
  const done = git.try(['update-ref', name, sha, '0'.repeat(40)])
  if (done.code !== 0) throw new ApiError(422, `Reference update failed: ${done.stderr.trim()}`)
  call.notices.refsChanged(call.repository, actorOf(call))
  return { status: 201, body: refShape(call.world, call.repository, { name, sha }) }
}

function existing(call: RepositoryCall): { name: string; sha: string } {
  const name = `refs/${call.params['ref'] ?? ''}`
  const sha = call.repository.git.resolve(name)
  if (sha === undefined) throw new ApiError(422, 'Reference does not exist')
  return { name, sha }
}

function updateRef(call: RepositoryCall) {
  const { git } = call.repository
  const { name, sha: before } = existing(call)
  const sha = textOf(call, 'sha') ?? ''
  if (git.typeOf(sha) === undefined) throw new ApiError(422, 'Object does not exist')
  if (!flagOf(call, 'force', false) && !git.isAncestor(before, sha)) {
    throw new ApiError(422, 'Update is not a fast forward')
  }
  checkBurned(call, name)
  checkRules(call, 'update', name)
  checkWorkflowFiles(call, sha)
  git.run(['update-ref', name, sha])
  call.notices.refsChanged(call.repository, actorOf(call))
  return { status: 200, body: refShape(call.world, call.repository, { name, sha }) }
}

function deleteRef(call: RepositoryCall) {
  const { name } = existing(call)
  if (name === `refs/heads/${call.repository.settings.defaultBranch}`) {
    throw validationFailed('Cannot delete the default branch')
  }
  checkBurned(call, name, true)
  checkRules(call, 'deletion', name)
  call.repository.git.run(['update-ref', '-d', name])
  call.notices.refsChanged(call.repository, actorOf(call))
  return { status: 204 }
}

const read = 'contents:read'
const write = 'contents:write'

export const refRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /git/ref/{ref}', { operation: 'git/get-ref', needs: read }, getRef),
  onRepository(
    'GET /git/matching-refs/{ref}',
    { operation: 'git/list-matching-refs', needs: read },
    matchingRefs,
  ),
  onRepository('POST /git/refs', { operation: 'git/create-ref', needs: write }, createRef),
  onRepository('PATCH /git/refs/{ref}', { operation: 'git/update-ref', needs: write }, updateRef),
  onRepository('DELETE /git/refs/{ref}', { operation: 'git/delete-ref', needs: write }, deleteRef),
]
