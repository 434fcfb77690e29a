import { isoTime, readTag } from '../git/objects.ts'
import { ApiError, notFound, type RepositoryCall, type RepositoryRoute, textOf } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { tagShape } from '../shapes/git.ts'
import { repositoryUrl } from '../shapes/repository.ts'
import { emailOf, nodeId } from '../shapes/user.ts'
import { actorOf } from './actor.ts'

function getTag(call: RepositoryCall) {
  const tag = readTag(call.repository.git, call.params['tag_sha'] ?? '')
  if (!tag) throw notFound()
  return { status: 200, body: tagShape(call.world, call.repository, tag) }
}

interface Tagger {
  readonly name: string
  readonly email: string
  readonly date?: string
}

/** `Name <mail> seconds +0000`; without a tagger the token's account signs. */
function taggerLine(call: RepositoryCall): string {
  const { login } = actorOf(call)
  const given = call.body['tagger'] as Tagger | undefined
  const { name, email, date } = given ?? {
    name: login,
    email: emailOf(login),
    date: undefined,
  }
  const ms = Date.parse(date ?? isoTime(call.world.now()))
  const plain = (text: string) => text.replace(/[<>\n]/g, '')
  return `${plain(name)} <${plain(email)}> ${Math.floor(ms / 1000)} +0000`
}

/** Makes the tag object alone: without a ref nobody sees it. */
function createTag(call: RepositoryCall) {
  const { git } = call.repository
  const object = textOf(call, 'object') ?? ''
  const type = textOf(call, 'type') ?? ''
  const name = textOf(call, 'tag') ?? ''
  if (git.typeOf(object) !== type)
    throw new ApiError(422, `Object ${object} is not a ${type} of this repository`)
  const message = textOf(call, 'message') ?? ''
  const text = `object ${object}\ntype ${type}\ntag ${name}\ntagger ${taggerLine(call)}\n\n${message.replace(/\n?$/, '\n')}`
  const made = git.try(['mktag'], { input: text })
  if (made.code !== 0) throw new ApiError(422, `The tag object is not valid: ${made.stderr.trim()}`)
  const tag = readTag(git, made.stdout.toString().trim())
  if (!tag) throw notFound()
  return { status: 201, body: tagShape(call.world, call.repository, tag) }
}

/** By name, descending, as GitHub lists them. */
function listTags(call: RepositoryCall) {
  const { git, refWrittenAtMs } = call.repository
  const format = '--format=%(refname) %(objectname) %(*objectname) %(*objecttype)'
  const lines = git.run(['for-each-ref', '--sort=-refname', format, 'refs/tags']).split('\n').filter(Boolean)
  const tags = lines.map((line) => {
    const [ref = '', object = '', peeled = '', type = ''] = line.split(' ')
    // Before 2.45, git peels a tag of a tag once only.
    const sha = type === 'tag' ? git.resolve(`${ref}^{commit}`) : undefined
    return { ref, name: ref.slice('refs/tags/'.length), sha: sha ?? (peeled || object) }
  })
  const shown = tags.filter(({ ref }) => (refWrittenAtMs.get(ref) ?? 0) <= call.visibleUntilMs)
  return paged(call, shown, { shape: (tag) => listedTag(call, tag) })
}

function listedTag(call: RepositoryCall, { name, sha }: { name: string; sha: string }) {
  const url = repositoryUrl(call.world, call.repository)
  return {
    name,
    commit: { sha, url: `${url}/commits/${sha}` },
    zipball_url: `${url}/zipball/refs/tags/${encodeURIComponent(name)}`,
    tarball_url: `${url}/tarball/refs/tags/${encodeURIComponent(name)}`,
    node_id: nodeId('Ref', `${call.repository.id}/refs/tags/${name}`),
  }
}

export const tagRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /git/tags/{tag_sha}', { operation: 'git/get-tag', needs: 'contents:read' }, getTag),
  onRepository('POST /git/tags', { operation: 'git/create-tag', needs: 'contents:write' }, createTag),
  onRepository('GET /tags', { operation: 'repos/list-tags', needs: 'contents:read' }, listTags),
]
