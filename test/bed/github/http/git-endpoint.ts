import type { ChildProcess } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pushRules } from '../git/push-rules.ts'
import { serveGit } from '../git/smart-http.ts'
import type { Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import type { TokenGrant } from '../types.ts'
import { ApiError, type Reply } from './call.ts'
import type { Notices } from './notices.ts'
import { holds } from './permission.ts'
import { identify } from './read-request.ts'

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/

export type GitServed =
  | { readonly status: number; readonly who: string }
  | { readonly reply: Reply; readonly who: string }

interface Admitted {
  readonly repository: Repository
  readonly grant: TokenGrant | undefined
  readonly who: string
  readonly pathInfo: string
  readonly isPush: boolean
}

/** git clone, fetch and push at `/{owner}/{repo}.git`, as GitHub serves them. */
export class GitEndpoint {
  readonly #world: World
  readonly #notices: Notices
  constructor(world: World, notices: Notices) {
    this.#world = world
    this.#notices = notices
  }

  /** Serves the request, or gives the reply that refuses it. A push has emitted its events when this resolves. */
  async serve(
    request: IncomingMessage,
    response: ServerResponse,
    { url, children }: { readonly url: URL; readonly children: Set<ChildProcess> },
  ): Promise<GitServed> {
    const admitted = this.#admit(request, url)
    if ('reply' in admitted) return admitted
    const { repository, grant, who, pathInfo, isPush } = admitted
    const git = {
      folder: repository.git.folder,
      pathInfo,
      query: url.search.slice(1),
      login: grant?.login ?? '',
      hookEnv: isPush && grant ? pushRules(repository, grant) : {},
    }
    const status = await serveGit(request, response, { git, children })
    if (isPush && grant) this.#notices.refsChanged(repository, { login: grant.login, kind: grant.kind })
    return { status, who }
  }

  #admit(request: IncomingMessage, url: URL): Admitted | { reply: Reply; who: string } {
    const [, owner, name, pathInfo] = PATH.exec(url.pathname) ?? []
    if (!pathInfo) return { who: 'anonymous', reply: { status: 404, body: { message: 'Not Found' } } }
    const identity = identityOf(this.#world, request)
    if (!identity) return challenge('anonymous')
    const { grant, who } = identity
    const isPush = pathInfo === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack'
    const repository = this.#world.repositories.get(`${owner}/${name}`.toLowerCase())
    const refusal = refusalOf(repository, grant, isPush)
    if (!repository || refusal)
      return refusal === 401 ? challenge(who) : { who, reply: denied(refusal ?? 404, grant) }
    return { repository, grant, who, pathInfo, isPush }
  }
}

function identityOf(world: World, request: IncomingMessage) {
  try {
    return identify(world, request)
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}

function refusalOf(
  repository: Repository | undefined,
  grant: TokenGrant | undefined,
  isPush: boolean,
): 401 | 403 | 404 | undefined {
  const isOpen = repository !== undefined && !repository.settings.private && !isPush
  if (isOpen) return undefined
  if (!grant) return 401
  const isOwn =
    grant.repository === undefined || grant.repository.toLowerCase() === repository?.fullName.toLowerCase()
  if (!repository || !isOwn || !holds(grant, { scope: 'contents', access: 'read' })) return 404
  return !isPush || holds(grant, { scope: 'contents', access: 'write' }) ? undefined : 403
}

function challenge(who: string): { reply: Reply; who: string } {
  const headers = { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' }
  return { who, reply: { status: 401, bytes: Buffer.from('Invalid username or token.\n'), headers } }
}

function denied(status: 403 | 404, grant: TokenGrant | undefined): Reply {
  const text =
    status === 403 ? `Permission denied to ${grant?.login ?? 'anonymous'}.\n` : 'Repository not found.\n'
  return { status, bytes: Buffer.from(text), headers: { 'content-type': 'text/plain' } }
}
