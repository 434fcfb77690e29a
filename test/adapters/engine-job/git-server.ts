import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from './one-job.ts'

export interface GitServer extends AsyncDisposable {
  readonly url: string
  /** `authorization` of each request. */
  readonly authorizations: readonly (string | undefined)[]
  /** Commits files in a working copy of the repository, and pushes; gives the sha. */
  commit(branch: string, files: Readonly<Record<string, string>>, tag?: string): string
}

/** `git http-backend` behind a loopback server that wants the given token; serves `acme/shop.git`. */
export async function startGitServer(token: string): Promise<GitServer> {
  const root = mkdtempSync(join(tmpdir(), 'git-server-'))
  const authorizations: (string | undefined)[] = []
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  git(root, 'init', '-q', '--bare', '-b', 'main', 'acme/shop.git')
  git(root, 'init', '-q', '-b', 'main', 'work')
  git(join(root, 'work'), 'remote', 'add', 'origin', join(root, 'acme', 'shop.git'))
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization)
    if (request.headers.authorization?.toLowerCase() === wanted.toLowerCase())
      return serve(root, request, response)
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    commit: (branch, files, tag) => commit(join(root, 'work'), branch, { files, tag }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function commit(
  work: string,
  branch: string,
  content: { readonly files: Readonly<Record<string, string>>; readonly tag: string | undefined },
): string {
  git(work, 'checkout', '-q', '-B', branch)
  writeFiles(work, content.files)
  git(work, 'add', '--all')
  git(work, 'commit', '-q', '-m', 'A change')
  if (content.tag !== undefined) git(work, 'tag', content.tag)
  git(work, 'push', '-q', '--tags', 'origin', branch)
  return git(work, 'rev-parse', 'HEAD')
}

function git(cwd: string, ...args: readonly string[]): string {
  const identity = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.com' }
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.com' }
  const env = { PATH: process.env['PATH'], HOME: cwd, ...identity, ...committer }
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim()
}

function serve(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      ...{ GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: '1', REQUEST_METHOD: request.method },
      ...{ PATH_INFO: url.pathname, QUERY_STRING: url.search.slice(1), REMOTE_USER: 'x' },
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => answer(Buffer.concat(chunks), response))
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const lines = output.subarray(0, end).toString('latin1').split('\r\n')
  const pairs = lines.map((line) => line.split(': ', 2) as [string, string])
  const { Status: status = '200', ...headers } = Object.fromEntries(pairs) as Record<string, string>
  response.writeHead(Number.parseInt(status, 10), headers).end(output.subarray(end + 4))
}
