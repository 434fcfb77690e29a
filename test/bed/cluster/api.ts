import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import type { Layout } from './layout.ts'

export interface ApiReply {
  readonly status: number
  readonly body: string
}

/** The API server (or another server with the bed's CA), as the bed's administrator. */
export interface ApiClient {
  get(address: string): Promise<ApiReply>
  post(address: string, body: unknown): Promise<ApiReply>
  close(): void
}

/** A client with the bed's CA and the administrator's certificate. `close` ends its connections. */
export async function connectApi(layout: Layout): Promise<ApiClient> {
  const read = (name: string): Promise<string> => readFile(join(layout.certificates, name), 'utf8')
  const [ca, cert, key] = await Promise.all(['ca.crt', 'administrator.crt', 'administrator.key'].map(read))
  const agent = new Agent({ ca, cert, key, keepAlive: true } as object)
  const send = (method: string, address: string, body?: unknown): Promise<ApiReply> => {
    const { promise, resolve, reject } = Promise.withResolvers<ApiReply>()
    const headers = { 'content-type': 'application/json' }
    const call = request(address, { method, agent, timeout: 3000, headers }, (reply) => {
      let text = ''
      reply.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      reply.on('error', reject)
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: text }))
    })
    call.on('timeout', () => call.destroy(new Error(`${address} does not answer`)))
    call.on('error', reject)
    call.end(body === undefined ? undefined : JSON.stringify(body))
    return promise
  }
  return {
    get: (address) => send('GET', address),
    post: (address, body) => send('POST', address, body),
    close: () => agent.destroy(),
  }
}
