import type { ServerResponse } from 'node:http'
import type { EmulatedRepository } from '../adapters/github/emulated-repository.ts'
import {
  type Asked,
  sendJson,
  sendStatus,
  startApiServer,
  writeKubeconfig,
} from '../adapters/kubernetes/api-server.ts'
import { type BundleOptions, type BundleRun, jobFolder, runBundle, runPostOf } from './bundle.ts'
import { deployment, sampleRelease, slipwayYml } from './samples.ts'

/** What the API server does with the one write of a deployment. */
export type OnWrite = (asked: Asked, reply: ServerResponse) => void

export const accept: OnWrite = ({ body }, reply) => sendJson(reply, 200, applied(body))
export const refuse: OnWrite = (_, reply) => sendStatus(reply, 422, 'scripted')

/** One job that deploys to a scripted cluster and keeps its record on the emulator. */
export interface DeployScene extends AsyncDisposable {
  /** Runs deploy-env's main step. */
  deploy(options?: Pick<BundleOptions, 'onStart'>): Promise<BundleRun>
  /** Runs verify-rollout after a main step, with a timeout that is none. */
  verifyBadly(main: BundleRun): Promise<BundleRun>
  /** Runs deploy-env's post step, with the inputs of main unless others are given. */
  post(main: Pick<BundleRun, 'state'>, inputs?: Readonly<Record<string, string>>): Promise<BundleRun>
  /** The states of the record that main opened, newest first. */
  statuses(): Promise<readonly { readonly state: string; readonly description: string }[]>
}

export async function openScene(r: EmulatedRepository, onWrite: OnWrite = accept): Promise<DeployScene> {
  const [commit = ''] = r.commit('feat: one')
  const cleanUp = new AsyncDisposableStack()
  const api = cleanUp.use(await startApiServer((asked, reply) => answer(asked, reply, onWrite)))
  const job = cleanUp.use(
    await jobFolder({ 'slipway.yml': slipwayYml, 'kubernetes/test/app.yml': deployment }),
  )
  const kubeconfig = await writeKubeconfig(api.folder, { user: {}, cluster: { server: api.url } })
  const token = r.emulator.mintToken({
    ...{ kind: 'workflow', login: 'octo-bot', repository: r.repository },
    permissions: { contents: 'read', deployments: 'write' },
  })
  const release = sampleRelease({ commit })
  const inputs = { environment: 'test', release, token }
  const env = {
    ...{ GITHUB_REPOSITORY: r.repository, GITHUB_API_URL: r.emulator.apiUrl, GITHUB_SHA: commit },
    KUBECONFIG: kubeconfig,
  }
  return {
    deploy: async (options) => await runBundle('deploy-env', job, { inputs, env, ...options }),
    verifyBadly: async ({ outputs }) =>
      await runBundle('verify-rollout', job, {
        inputs: {
          ...inputs,
          applied: outputs['applied'] ?? '',
          'deployment-id': outputs['deployment-id'] ?? '',
          timeout: 'soon',
        },
        env,
      }),
    post: async (main, given = inputs) => await runPostOf('deploy-env', job, { main, inputs: given, env }),
    statuses: async () => {
      const [record] = (await r.ask('GET', '/deployments')) as readonly { readonly id: number }[]
      const found = await r.ask('GET', `/deployments/${record?.id ?? 0}/statuses`)
      return found as Awaited<ReturnType<DeployScene['statuses']>>
    },
    [Symbol.asyncDispose]: async () => await cleanUp.disposeAsync(),
  }
}

function answer(asked: Asked, reply: ServerResponse, onWrite: OnWrite): void {
  if (asked.path === '/version') return sendJson(reply, 200, { gitVersion: 'v1.36.0' })
  if (asked.path === '/apis/apps/v1') return sendJson(reply, 200, { resources: [deployments] })
  if (asked.method !== 'PATCH') return sendStatus(reply, 404, 'not found')
  if (asked.query.has('dryRun')) return accept(asked, reply)
  return onWrite(asked, reply)
}

const deployments = { name: 'deployments', kind: 'Deployment', namespaced: true }

function applied(body: string): unknown {
  const object = JSON.parse(body) as { readonly metadata: object }
  return {
    ...object,
    metadata: { ...object.metadata, uid: 'uid-parcel', resourceVersion: '1', generation: 1 },
  }
}
