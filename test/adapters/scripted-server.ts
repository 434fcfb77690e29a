import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ScriptedRequest {
  readonly method: string
  /** With query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}
export interface ScriptedReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text and bytes as they are, anything else as JSON. */
  readonly body?: unknown
  /** Cut the connection instead of answering. */
  readonly reset?: boolean
}
export interface ScriptedServer extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  readonly url: string
  readonly requests: readonly ScriptedRequest[]
}

/** A real HTTP server on loopback whose answers a test decides; it remembers every request. */
export async function startScriptedServer(
  answer: (request: ScriptedRequest, earlier: readonly ScriptedRequest[]) => ScriptedReply,
): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = []
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then((request) => {
      const reply = answer(request, [...requests])
      requests.push(request)
      if (reply.reset === true) return incoming.socket.destroy()
      const raw = typeof reply.body === 'string' || reply.body instanceof Uint8Array
      const type = raw ? {} : { 'content-type': 'application/json' }
      outgoing.writeHead(reply.status, { ...type, ...reply.headers })
      return outgoing.end(raw ? reply.body : reply.body === undefined ? '' : JSON.stringify(reply.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { host, url: `http://${host}`, requests, [Symbol.asyncDispose]: close }
}

async function readRequest(incoming: IncomingMessage): Promise<ScriptedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { method = '', url = '', headers } = incoming
  return { method, path: url, headers, body: Buffer.concat(chunks) }
}
