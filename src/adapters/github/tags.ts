import type { NewTag, Tags } from '../../ports/forge/tags.ts'
import { type Connection, lookAgain } from './connection.ts'
import { failureBehind, undefinedWhenMissing } from './request-failure.ts'
import { refusedByRules, refusedForWorkflows } from './tag-refusal.ts'

/**
 * The tag object first (an orphan is harmless), then the ref, which the server makes once only. Both may be
 * sent again: a second ref is refused with 422. After a lost answer, the object it points at shows whether it
 * is ours; otherwise not, since two runs of one second make the same object.
 */
export async function createTag(connection: Connection, tag: NewTag): ReturnType<Tags['createTag']> {
  const object = await createObject(connection, tag)
  const sent = { times: 0 }
  try {
    await createRef(connection, { name: tag.name, object }, sent)
    return { kind: 'created' }
  } catch (refused) {
    const existing = await lookWhereTaken(connection, tag.name, refused)
    if (existing === undefined) throw toRefusal(refused, tag)
    const isOurs = sent.times > 1 && existing.object === object
    return isOurs ? { kind: 'created' } : { kind: 'exists', commit: existing.commit }
  }
}

async function createObject(connection: Connection, tag: NewTag): Promise<string> {
  const { octokit, attempt, owner, repo } = connection
  const { name, message, commit } = tag
  const response = await attempt({ purpose: `creating the tag object of ${name}`, repeatable: true }, () =>
    octokit.rest.git.createTag({ owner, repo, tag: name, message, object: commit, type: 'commit' }),
  )
  return response.data.sha
}

async function createRef(
  connection: Connection,
  { name, object }: { readonly name: string; readonly object: string },
  sent: { times: number },
): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `creating the tag ${name}`, repeatable: true }, () => {
    sent.times += 1
    return octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${name}`, sha: object })
  })
}

interface Target {
  /** Id of the tag object, or of the commit when the tag is a plain one. */
  readonly object: string
  readonly commit: string
}

/** Where an existing tag points; undefined when the name was not refused for being taken. */
async function lookWhereTaken(
  connection: Connection,
  name: string,
  refused: unknown,
): Promise<Target | undefined> {
  const failure = failureBehind(refused)
  if (failure?.status !== 422) return undefined
  if (/already exists/i.test(failure.message))
    return await lookAgain(connection, async () => await target(connection, name))
  // Also said by the loser of two that make the same tag in one moment.
  const mayBeTaken = /reference update failed/i.test(failure.message)
  return mayBeTaken ? await target(connection, name) : undefined
}

/** What a tag points at, and the commit behind it; undefined when there is no such tag. */
async function target(connection: Connection, name: string): Promise<Target | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `reading the tag ${name}`
  const response = await attempt({ purpose, repeatable: true }, () =>
    octokit.rest.git.getRef({ owner, repo, ref: `tags/${name}` }),
  ).catch(undefinedWhenMissing)
  if (response === undefined) return undefined
  let { sha, type } = response.data.object
  const object = sha
  while (type === 'tag') {
    const peeled = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.git.getTag({ owner, repo, tag_sha: sha }),
    )
    ;({ sha, type } = peeled.data.object)
  }
  return { object, commit: sha }
}

function toRefusal(refused: unknown, { name, commit }: NewTag): unknown {
  const wanted = `the tag ${name} on commit ${commit}`
  return refusedByRules(refusedForWorkflows(refused, wanted), wanted)
}
