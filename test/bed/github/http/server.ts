import type { ChildProcess } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OidcProvider } from '../oidc.ts'
import type { Fault, RequestLogEntry } from '../types.ts'
import type { World } from '../state/world.ts'
import type { Api, Outcome } from './api.ts'
import type { Reply } from './call.ts'
import { download } from './downloads.ts'
import { faultBody, type FaultScript } from './faults.ts'
import type { GitEndpoint } from './git-endpoint.ts'

export interface ServerParts {
  readonly world: World
  readonly api: Api
  readonly git: GitEndpoint
  readonly oidc: OidcProvider
  readonly faults: FaultScript
  readonly log: RequestLogEntry[]
  readonly latencyMs: () => number
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly fault: Fault['kind'] | undefined
}

const API_MOUNT = '/api/v3'
const UPLOADS_MOUNT = '/api/uploads'
const NOBODY: Pick<Outcome, 'who' | 'operationId'> = { who: 'anonymous', operationId: undefined }

/** The loopback server that everything of the emulator is below. */
export class ForgeServer {
  readonly #parts: ServerParts
  readonly #server: Server
  readonly #closing = new AbortController()
  readonly #children = new Set<ChildProcess>()
  #url = ''

  constructor(parts: ServerParts) {
    this.#parts = parts
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => this.#failed(request, response, error))
    })
  }

  /** Listens on a free loopback port; gives the server's URL. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', resolve)
    })
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this.#url
  }

  /** Ends every connection, waiting reply and git process. */
  async close(): Promise<void> {
    this.#closing.abort()
    for (const child of this.#children) child.kill()
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url)
    const fault = this.#parts.faults.take(request.method ?? 'GET', url.pathname)
    const exchange = { request, response, url, fault }
    await this.#pause(fault?.type === 'delay' ? fault.delayMs : 0)
    if (fault?.type === 'status' && fault.afterwards !== true) return this.#scripted(exchange, NOBODY)
    if (fault?.type === 'reset' && fault.afterwards !== true) return this.#reset(exchange, NOBODY)
    if (url.pathname.startsWith(`${API_MOUNT}/`) || url.pathname === API_MOUNT)
      return this.#api(exchange, API_MOUNT)
    if (url.pathname.startsWith(`${UPLOADS_MOUNT}/`)) return this.#api(exchange, UPLOADS_MOUNT)
    return this.#other(exchange)
  }

  async #pause(ms: number): Promise<void> {
    const total = ms + this.#parts.latencyMs()
    if (total > 0) await sleep(total, undefined, { signal: this.#closing.signal })
  }

  async #api(exchange: Exchange, mount: string): Promise<void> {
    const { request, url, fault } = exchange
    const outcome = await this.#parts.api.answer({
      request,
      url,
      host: mount === API_MOUNT ? 'api' : 'uploads',
      path: url.pathname.slice(mount.length) || '/',
      lagMs: fault?.type === 'lag' ? fault.forMs : 0,
    })
    if (fault?.type === 'status') return this.#scripted(exchange, outcome)
    if (fault?.type === 'reset') return this.#reset(exchange, outcome)
    this.#send(exchange, outcome)
  }

  /** OIDC and git over HTTP, which are outside the API. */
  async #other(exchange: Exchange): Promise<void> {
    const { request, response, url } = exchange
    const oidc = this.#parts.oidc.answer(this.#url, url, request)
    if (oidc) return this.#send(exchange, { reply: oidc, ...NOBODY })
    const file = request.method === 'GET' ? download(this.#parts.world, url.pathname) : undefined
    if (file) return this.#send(exchange, { reply: file, ...NOBODY })
    const served = await this.#parts.git.serve(request, response, { url, children: this.#children })
    if ('reply' in served) return this.#send(exchange, { ...NOBODY, ...served })
    this.#record(exchange, served.status, { ...NOBODY, who: served.who })
    response.end()
  }

  /** The log entry comes first: whoever has the answer finds the request in the log. */
  #send(exchange: Exchange, { reply, ...outcome }: Outcome): void {
    this.#record(exchange, reply.status, outcome)
    writeReply(exchange.response, reply)
  }

  #scripted(exchange: Exchange, outcome: Pick<Outcome, 'who' | 'operationId'>): void {
    const { fault } = exchange
    if (fault?.type !== 'status') return
    const body = fault.body ?? faultBody(fault.status, fault.headers ?? {})
    this.#send(exchange, { ...outcome, reply: { status: fault.status, body, headers: fault.headers ?? {} } })
  }

  #reset(exchange: Exchange, outcome: Pick<Outcome, 'who' | 'operationId'>): void {
    this.#record(exchange, 0, outcome)
    exchange.request.socket.resetAndDestroy()
  }

  #record(
    { request, url }: Exchange,
    status: number,
    { who, operationId }: Pick<Outcome, 'who' | 'operationId'>,
  ): void {
    this.#parts.log.push({ method: request.method ?? 'GET', path: url.pathname, status, who, operationId })
  }

  /** A fault of the emulator itself: visible as such, with its stack, never as a GitHub answer. */
  #failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (this.#closing.signal.aborted) return void request.socket.destroy()
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const path = new URL(request.url ?? '/', this.#url).pathname
    this.#parts.log.push({ method: request.method ?? 'GET', path, status: 500, ...NOBODY })
    if (response.headersSent) return void request.socket.destroy()
    writeReply(response, { status: 500, body: { message: `The GitHub emulator failed: ${text}` } })
  }
}

function writeReply(response: ServerResponse, { status, body, bytes, headers }: Reply): void {
  const payload = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  const type = payload && !bytes ? { 'content-type': 'application/json; charset=utf-8' } : {}
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(payload?.length ?? 0) }
  response.writeHead(status, { ...type, ...headers, ...length })
  response.end(payload)
}
