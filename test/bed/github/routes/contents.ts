import { ApiError, notFound, type RepositoryCall, type RepositoryRoute } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { repositoryHtmlUrl, repositoryUrl } from '../shapes/repository.ts'
import { findCommit } from './commits.ts'

interface Entry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number
  readonly path: string
}

const kinds: Readonly<Record<string, string>> = { tree: 'dir', commit: 'submodule', blob: 'file' }

/** `git ls-tree -l` of a tree-ish. */
export function listTree(call: RepositoryCall, args: readonly string[]): Entry[] {
  const lines = call.repository.git
    .run(['ls-tree', '-z', '-l', ...args])
    .split('\0')
    .filter(Boolean)
  return lines.map((line) => {
    const tab = line.indexOf('\t')
    const [mode = '', type = '', sha = '', size = ''] = line.slice(0, tab).split(/ +/)
    return { mode, type, sha, size: Number(size) || 0, path: line.slice(tab + 1) }
  })
}

function entryShape(call: RepositoryCall, entry: Entry, ref: string): Record<string, unknown> {
  const url = repositoryUrl(call.world, call.repository)
  const html = repositoryHtmlUrl(call.world, call.repository)
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const kind = entry.mode === '120000' ? 'symlink' : (kinds[entry.type] ?? 'file')
  const self = `${url}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const git = `${url}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`
  const page = `${html}/${kind === 'dir' ? 'tree' : 'blob'}/${encodeURI(ref)}/${path}`
  return {
    type: kind,
    size: entry.size,
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: page,
    download_url: kind === 'dir' ? null : `${html}/raw/${encodeURI(ref)}/${path}`,
    _links: { self, git, html: page },
  }
}

/** Larger files are given only as they are, to those who ask for `application/vnd.github.raw`. */
const MAX_JSON_BYTES = 1024 * 1024

function tooLarge(): ApiError {
  const message = 'This API returns blobs up to 1 MB in size. Ask for the raw media type.'
  return new ApiError(403, message, { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] })
}

/** A file with its content, a folder as a list, or the bytes when `application/vnd.github.raw` is asked for. */
function getContent(call: RepositoryCall) {
  const { git, settings } = call.repository
  const ref = call.query.get('ref') ?? settings.defaultBranch
  const commit = findCommit(call, ref)
  const path = (call.params['path'] ?? '').replace(/\/+$/, '')
  if (!commit) throw notFound()
  if (path === '') return folder(call, `${commit.sha}:`, { ref, path })
  const entry = listTree(call, [commit.sha, '--', path])[0]
  if (!entry) throw notFound()
  if (entry.type === 'tree') return folder(call, entry.sha, { ref, path })
  const bytes = git.try(['cat-file', 'blob', entry.sha]).stdout
  if (/\braw\b/.test(String(call.headers.accept ?? ''))) {
    return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
  }
  if (bytes.length > MAX_JSON_BYTES) throw tooLarge()
  const content = bytes.toString('base64').replace(/.{60}(?=.)/g, '$&\n')
  return {
    status: 200,
    body: { ...entryShape(call, entry, ref), encoding: 'base64', content: `${content}\n` },
  }
}

function folder(call: RepositoryCall, tree: string, { ref, path }: { ref: string; path: string }) {
  const prefix = path === '' ? '' : `${path}/`
  const entries = listTree(call, [tree]).map((entry) => ({ ...entry, path: prefix + entry.path }))
  return { status: 200, body: entries.map((entry) => entryShape(call, entry, ref)) }
}

function getTree(call: RepositoryCall) {
  const { git } = call.repository
  const name = call.params['tree_sha'] ?? ''
  const sha = findCommit(call, name)?.tree ?? git.resolve(`${name}^{tree}`)
  if (sha === undefined) throw notFound()
  const url = `${repositoryUrl(call.world, call.repository)}/git`
  const recursive = call.query.has('recursive') ? ['-r', '-t'] : []
  const tree = listTree(call, [...recursive, sha]).map(({ mode, type, sha: id, size, path }) => ({
    path,
    mode,
    type,
    sha: id,
    ...(type === 'blob' ? { size } : {}),
    url: `${url}/${type}s/${id}`,
  }))
  return { status: 200, body: { sha, url: `${url}/trees/${sha}`, tree, truncated: false } }
}

const needs = 'contents:read'

export const contentRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /contents/{path}', { operation: 'repos/get-content', needs }, getContent),
  onRepository('GET /git/trees/{tree_sha}', { operation: 'git/get-tree', needs }, getTree),
]
