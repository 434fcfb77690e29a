import type { Repository } from '../state/records.ts'
import { draftReleasesOf } from '../state/releases.ts'
import type { Actor, World } from '../state/world.ts'
import { pushPayload, refPayload, type RefChange } from './push.ts'

/** Refs whose changes are events; `refs/pull` is the server's own. */
const WATCHED = ['refs/heads', 'refs/tags']

function changedRefs(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): RefChange[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names]
    .filter((ref) => before.get(ref) !== after.get(ref))
    .map((ref) => ({ ref, before: before.get(ref), after: after.get(ref) }))
}

/** Listeners that want to know of ref changes before the events go out (pull requests). */
export type RefListener = (repository: Repository, change: RefChange, actor: Actor) => void

/**
 * Compares the refs with what was last seen and emits `push`, and `create` or `delete`, for each changed
 * one. A deletion shows the default branch as `github.ref`, as on GitHub.
 */
export function emitRefChanges(world: World, repository: Repository, options: RefEventOptions): void {
  const now = repository.git.refs(...WATCHED)
  const changes = changedRefs(repository.seenRefs, now)
  repository.seenRefs = now
  if (changes.length > 0) repository.pushedAt = world.time()
  for (const change of changes) {
    repository.refWrittenAtMs.set(change.ref, world.now())
    if (change.after === undefined) draftReleasesOf(repository, change.ref)
    emitChange(world, repository, { change, actor: options.actor })
    options.onChange?.(repository, change, options.actor)
  }
}

export interface RefEventOptions {
  readonly actor: Actor
  readonly onChange?: RefListener
}

function emitChange(world: World, repository: Repository, what: { change: RefChange; actor: Actor }): void {
  const { change, actor } = what
  const base = { repository: repository.fullName, actor: actor.login, causedBy: actor.kind }
  const { defaultBranch } = repository.settings
  const fallback = {
    ref: `refs/heads/${defaultBranch}`,
    sha: repository.seenRefs.get(`refs/heads/${defaultBranch}`) ?? '',
  }
  const commit = change.after && (repository.git.resolve(`${change.after}^{commit}`) ?? change.after)
  const place = commit ? { ref: change.ref, sha: commit } : fallback
  world.emit({ ...base, ...place, name: 'push', payload: pushPayload(world, repository, what) })
  const name = change.before === undefined ? 'create' : change.after === undefined ? 'delete' : undefined
  if (name) world.emit({ ...base, ...place, name, payload: refPayload(world, repository, what) })
}
