import { defined } from '../../defined.ts'
import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as httpRequest,
} from 'node:http'
import { Agent, request as httpsRequest } from 'node:https'
import type { Credential } from './credential.ts'
import type { Endpoint } from './kubeconfig.ts'

/** One request to the API server; `path` begins with a slash and holds the query. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: string
  readonly contentType?: string
  /** What may come back; JSON when absent. */
  readonly accept?: string
  /** The answer is read this far and no further; to its end when absent. */
  readonly mostBytes?: number
  readonly signal?: AbortSignal
}

export interface Reply {
  readonly status: number
  readonly retryAfterMs: number | undefined
  readonly body: string
  /** The body was longer than the request wanted to read. */
  readonly truncated: boolean
}

/** The HTTP side of one API server: connections are kept, a fixed number of requests is in flight. */
export interface Connection {
  /** Sends and reads the whole answer. Rejects with the socket's error; after an abort with whatever that leaves. */
  send(request: Request, credential: Credential): Promise<Reply>
  /** The same for an answer without an end: a 200 is handed on line by line, and its body is empty. */
  stream(request: Request, credential: Credential, onLine: (line: string) => void): Promise<Reply>
  close(): void
}

export interface ConnectionOptions {
  /** Where HTTPS_PROXY and NO_PROXY are looked up; a proxy-url of the kubeconfig wins. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly connectWithinMs: number
  /** The longest silence inside an answer. */
  readonly silenceMs: number
  /** The same for a watch: bookmarks come about once a minute. */
  readonly watchSilenceMs: number
}

const inFlight = 16

/** Gives the connection to an API server; nothing is sent yet. */
export function openConnection(endpoint: Endpoint, options: ConnectionOptions): Connection {
  const calls = agentFor(endpoint, options, inFlight)
  // A watch holds its connection for minutes: it must not take a place from the calls.
  const watches = agentFor(endpoint, options, Number.POSITIVE_INFINITY)
  const common = { endpoint, connectWithinMs: options.connectWithinMs }
  return {
    send: async (request, credential) => {
      const response = await begin({
        ...common,
        agent: calls,
        request,
        credential,
        silenceMs: options.silenceMs,
      })
      return { ...head(response), ...(await bodyOf(response, request.mostBytes)) }
    },
    stream: async (request, credential, onLine) => {
      const response = await begin({
        ...common,
        agent: watches,
        request,
        credential,
        silenceMs: options.watchSilenceMs,
      })
      if (response.statusCode !== 200) return { ...head(response), ...(await bodyOf(response)) }
      await readLines(response, onLine)
      return { ...head(response), body: '', truncated: false }
    },
    close: () => {
      calls.destroy()
      watches.destroy()
    },
  }
}

function agentFor(endpoint: Endpoint, options: ConnectionOptions, maxSockets: number): Agent {
  const proxy = endpoint.proxyUrl
  const proxyEnv =
    proxy === undefined
      ? environmentProxy(endpoint, options.environment)
      : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }
  const common = {
    keepAlive: true,
    keepAliveMsecs: 15_000,
    maxSockets,
    ...defined({ proxyEnv }),
  }
  if (endpoint.server.protocol === 'http:') return new HttpAgent(common) as Agent
  return new Agent({
    ...common,
    rejectUnauthorized: !endpoint.insecure,
    ...defined({ ca: endpoint.ca, servername: endpoint.serverName }),
  })
}

/** As in Go's net/http, and so in kubectl: this machine itself is never reached through a proxy. */
function environmentProxy(
  endpoint: Endpoint,
  environment: ConnectionOptions['environment'],
): Record<string, string> | undefined {
  if (/^(?:localhost|127\..*|\[::1\])$/.test(endpoint.server.hostname)) return undefined
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy']
  const found = names.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : []))
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

interface Exchange {
  readonly agent: Agent
  readonly endpoint: Endpoint
  readonly request: Request
  readonly credential: Credential
  readonly silenceMs: number
  readonly connectWithinMs: number
}

function begin(exchange: Exchange): Promise<IncomingMessage> {
  const { request } = exchange
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request.signal?.throwIfAborted()
  const outgoing = openRequest(exchange)
  outgoing.on('error', reject)
  outgoing.once('response', resolve)
  endSilence(outgoing, exchange.silenceMs)
  stopOnAbort(outgoing, request.signal)
  outgoing.end(request.body)
  return promise
}

/**
 * Node's own `signal` option destroys the socket with an error that nobody hears once the last byte of the answer
 * is there, which ends the process. A destroyed answer ends its reader just as well.
 */
function stopOnAbort(outgoing: ClientRequest, signal: AbortSignal | undefined): void {
  if (signal === undefined) return
  let answer: IncomingMessage | undefined
  const stop = (): void => {
    if (answer === undefined) outgoing.destroy(new Error('aborted'))
    else answer.destroy()
  }
  signal.addEventListener('abort', stop, { once: true })
  outgoing.once('response', (response) => {
    answer = response
  })
  outgoing.once('close', () => signal.removeEventListener('abort', stop))
}

function openRequest({ agent, endpoint, request, credential, connectWithinMs }: Exchange): ClientRequest {
  const base = endpoint.server.pathname.replace(/\/$/, '')
  const length = request.body === undefined ? undefined : Buffer.byteLength(request.body)
  const options = {
    agent,
    method: request.method,
    timeout: connectWithinMs,
    headers: {
      accept: request.accept ?? 'application/json',
      'user-agent': 'slipway',
      ...defined({
        authorization: credential.authorization,
        'content-type': request.contentType,
        'content-length': length,
      }),
    },
    ...defined({ cert: credential.certificate, key: credential.key }),
  }
  const open = endpoint.server.protocol === 'http:' ? httpRequest : httpsRequest
  return open(new URL(base + request.path, endpoint.server), options)
}

/** Before the connection stands, the request's own timeout counts; afterwards the longest silence. */
function endSilence(outgoing: ClientRequest, silenceMs: number): void {
  outgoing.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', () => socket.setTimeout(silenceMs))
    else socket.setTimeout(silenceMs)
  })
  outgoing.once('timeout', () => {
    outgoing.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }))
  })
}

function head(response: IncomingMessage): {
  readonly status: number
  readonly retryAfterMs: number | undefined
} {
  const seconds = Number(response.headers['retry-after'] ?? Number.NaN)
  return {
    status: response.statusCode ?? 0,
    retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
  }
}

type Body = Pick<Reply, 'body' | 'truncated'>

/** Leaving the loop closes the connection: what is not wanted is not sent either. */
async function bodyOf(response: IncomingMessage, mostBytes = Number.POSITIVE_INFINITY): Promise<Body> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    chunks.push(chunk as Buffer)
    bytes += (chunk as Buffer).length
    if (bytes > mostBytes) return { body: firstBytes(Buffer.concat(chunks), mostBytes), truncated: true }
  }
  return { body: Buffer.concat(chunks).toString('utf8'), truncated: false }
}

/** The beginning of a text, without the character that the cut goes through. */
export function firstBytes(text: Buffer, bytes: number): string {
  return new TextDecoder().decode(text.subarray(0, bytes), { stream: true })
}

async function readLines(response: IncomingMessage, onLine: (line: string) => void): Promise<void> {
  response.setEncoding('utf8')
  let rest = ''
  for await (const chunk of response) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') onLine(line)
  }
}
