import { type ChildProcess, spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gitEnv } from './git.ts'

export interface GitRequest {
  /** Folder of the bare repository. */
  readonly folder: string
  /** Path below the repository: `/info/refs`, `/git-upload-pack`, `/git-receive-pack`. */
  readonly pathInfo: string
  readonly query: string
  readonly login: string
  /** Read by the pre-receive hook: what this token may not do. */
  readonly hookEnv: Readonly<Record<string, string>>
}

function cgiEnv(request: IncomingMessage, git: GitRequest): Record<string, string> {
  const header = (name: string) => String(request.headers[name] ?? '')
  return {
    ...gitEnv(),
    ...git.hookEnv,
    GIT_PROJECT_ROOT: git.folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: git.pathInfo,
    QUERY_STRING: git.query,
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: header('content-type'),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    GIT_PROTOCOL: header('git-protocol'),
    REMOTE_USER: git.login,
    ...(request.headers['content-length'] ? { CONTENT_LENGTH: header('content-length') } : {}),
  }
}

/** Copies the CGI header block to the response; what follows it is the body. */
function writeHead(response: ServerResponse, head: string): number {
  let status = 200
  for (const line of head.split(/\r?\n/).filter(Boolean)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (name === 'status') status = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
  response.writeHead(status)
  return status
}

/** Index and length of the empty line that ends the CGI header block. */
function headEnd(buffer: Buffer): { readonly at: number; readonly length: number } | undefined {
  const crlf = buffer.indexOf('\r\n\r\n')
  if (crlf >= 0) return { at: crlf, length: 4 }
  const lf = buffer.indexOf('\n\n')
  return lf >= 0 ? { at: lf, length: 2 } : undefined
}

/**
 * Runs `git http-backend` for one request and streams both ways; resolves with the status once git has
 * ended. `children` holds the running processes, for closing.
 */
export function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  { git, children }: { readonly git: GitRequest; readonly children: Set<ChildProcess> },
): Promise<number> {
  const child = spawn('git', ['http-backend'], {
    env: cgiEnv(request, git),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  children.add(child)
  child.stdin.on('error', () => undefined)
  request.pipe(child.stdin)
  response.on('close', () => child.kill())
  let head: Buffer | undefined = Buffer.alloc(0)
  let status = 500
  child.stdout.on('data', (chunk: Buffer) => {
    if (head === undefined) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = headEnd(head)
    if (!end) return
    status = writeHead(response, head.subarray(0, end.at).toString())
    response.write(head.subarray(end.at + end.length))
    head = undefined
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      children.delete(child)
      if (head !== undefined) response.writeHead(500)
      resolve(status)
    })
  })
}
