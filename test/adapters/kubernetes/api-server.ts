import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  type ConnectedCluster,
  type ClusterOptions,
  connectCluster,
} from '../../../src/adapters/kubernetes/index.ts'
import { fakeClock } from '../../fakes/clock.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly accept: string | undefined
  readonly body: string
}

/** What a test's server does with one request; `nth` counts the requests for the same path, from 1. */
export type Answer = (asked: Asked, reply: ServerResponse, nth: number) => void

export interface ApiServer extends AsyncDisposable {
  readonly url: string
  readonly folder: string
  readonly asked: readonly Asked[]
  /** Connections to it right now. */
  connections(): Promise<number>
  /** From now on nobody listens; what was connected is cut. */
  stop(): Promise<void>
  /** Connects through a kubeconfig of this user; sleeps are over at once, tries are as in production. */
  connect(
    user?: Readonly<Record<string, unknown>>,
    options?: Partial<ClusterOptions>,
    cluster?: Readonly<Record<string, unknown>>,
  ): Promise<ConnectedCluster>
}

/** A real HTTP(S) server on loopback that plays an API server; discovery of the core group is answered for you. */
export async function startApiServer(answer: Answer, tls = false): Promise<ApiServer> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-api-'))
  const asked: Asked[] = []
  const onRequest = (incoming: IncomingMessage, reply: ServerResponse): void => {
    void readAll(incoming).then((body) => {
      const url = new URL(incoming.url ?? '/', 'http://server')
      const { accept, authorization, 'content-type': contentType } = incoming.headers
      const one = {
        method: incoming.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        authorization,
        contentType,
        accept,
        body,
      }
      asked.push(one)
      if (url.pathname === '/api/v1' && authorization !== 'Bearer old')
        return sendJson(reply, 200, coreResources)
      return answer(
        one,
        reply,
        asked.filter(({ path, query }) => path === one.path && query.get('watch') === one.query.get('watch'))
          .length,
      )
    })
  }
  const server = tls ? createServer(await serverCertificate(folder), onRequest) : createHttpServer(onRequest)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  const connected: ConnectedCluster[] = []
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    connections: promisify(server.getConnections.bind(server)),
    stop,
    url,
    folder,
    asked,
    connect: async (user = {}, options = {}, cluster = {}) => {
      const kubeconfigPath = await writeKubeconfig(folder, { user, cluster: { server: url, ...cluster } })
      const one = await connectCluster({
        kubeconfigPath,
        clock: fakeClock(),
        environment: {},
        ...options,
      })
      connected.push(one)
      return one
    },
    [Symbol.asyncDispose]: async () => {
      for (const cluster of connected) cluster.close()
      await stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** Writes a kubeconfig with one context, `main`. JSON is YAML. */
export async function writeKubeconfig(
  folder: string,
  parts: { readonly user: unknown; readonly cluster: unknown },
): Promise<string> {
  const path = join(folder, 'kubeconfig')
  const config = {
    'current-context': 'main',
    contexts: [{ name: 'main', context: { cluster: 'c', user: 'u' } }],
    clusters: [{ name: 'c', cluster: parts.cluster }],
    users: [{ name: 'u', user: parts.user }],
  }
  await writeFile(path, JSON.stringify(config))
  return path
}

export function sendJson(
  reply: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

export function sendStatus(
  reply: ServerResponse,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  sendJson(
    reply,
    code,
    { kind: 'Status', status: 'Failure', reason: `Reason${code}`, message, code },
    headers,
  )
}

const coreResources = {
  resources: [
    { name: 'pods', kind: 'Pod', namespaced: true },
    { name: 'pods/log', kind: 'Pod', namespaced: true },
    { name: 'configmaps', kind: 'ConfigMap', namespaced: true },
    { name: 'namespaces', kind: 'Namespace', namespaced: false },
  ],
}

async function serverCertificate(folder: string): Promise<{ key: string; cert: string }> {
  const [key, cert] = [join(folder, 'tls.key'), join(folder, 'tls.crt')]
  const subject = ['-subj', '/CN=api', '-addext', 'subjectAltName=DNS:api.example,IP:127.0.0.1', '-days', '2']
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      ...subject,
    ],
    { stdio: 'ignore' },
  )
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') }
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
