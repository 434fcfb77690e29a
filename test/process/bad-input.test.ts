import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { specs } from '../../scripts/generate.ts'
import { type BundleRun, commitWorkspace, jobFolder, runBundle } from './bundle.ts'
import { deployment, sampleRelease, sampleToken, slipwayYml } from './samples.ts'

/** One clear error: exit 1, the code, what, where, remedy; the outputs agree. */
function expectOneError(run: BundleRun, code: string, ...texts: readonly string[]): void {
  expect(run.stderr).toBe('')
  expect(run.exitCode).toBe(1)
  expect(run.outputs['reason-code']).toBe(code)
  expect(run.result.error?.remedy).toBeTruthy()
  expect(run.stdout).toContain(`[${code}]`)
  expect(run.stdout).toContain('What to do:')
  for (const text of texts) expect(run.stdout).toContain(text)
  expect(run.summary).toContain('What to do:')
}

/** A server that answers every request in one way, and counts the writes. */
async function startServer(
  status: number,
): Promise<AsyncDisposable & { readonly port: number; readonly writes: string[] }> {
  const writes: string[] = []
  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') writes.push(`${request.method} ${request.url}`)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end('{"errors":[{"code":"UNKNOWN","message":"scripted"}]}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    writes,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const deployInputs = { environment: 'test', release: sampleRelease(), token: sampleToken() }
const service = { 'slipway.yml': slipwayYml, 'kubernetes/test/app.yml': deployment }

describe('inputs', () => {
  test.each(['build-push-image', 'tag-release', 'deploy-env', 'verify-rollout'])(
    '%s without inputs names all that are missing',
    async (id) => {
      await using job = await jobFolder()
      const run = await runBundle(id, job)
      expectOneError(run, 'input-invalid', 'is required')
      const { outputs = {} } = specs.find((spec) => spec.id === id) ?? {}
      expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted())
    },
  )

  test('a misspelt input is named with the one that was meant', async () => {
    await using job = await jobFolder(service)
    const run = await runBundle('deploy-env', job, { inputs: { ...deployInputs, manifets: 'k8s' } })
    expectOneError(run, 'input-invalid', "input 'manifets': unknown, did you mean 'manifests'?")
  })

  test('a token never reaches the log, not even with a broken input', async () => {
    await using job = await jobFolder(service)
    const run = await runBundle('deploy-env', job, { inputs: { ...deployInputs, mode: 'yes' } })
    expectOneError(run, 'input-invalid', "input 'mode': must be one of apply, plan, got 'yes'")
    const shown = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.join('\n') + run.summary).not.toContain(deployInputs.token)
  })
})

describe('slipway.yml', () => {
  test('an unknown key is named with file and line', async () => {
    await using job = await jobFolder({ ...service, 'slipway.yml': 'service: parcel\nenviroments: []\n' })
    expectOneError(
      await runBundle('deploy-env', job, { inputs: deployInputs }),
      'config-invalid',
      'slipway.yml:2',
      'enviroments',
      'environments',
    )
  })

  test('an unknown environment lists the known ones', async () => {
    await using job = await jobFolder(service)
    const inputs = { ...deployInputs, environment: 'tset' }
    expectOneError(
      await runBundle('deploy-env', job, { inputs }),
      'environment-unknown',
      'tset',
      'test',
      'prod',
    )
  })
})

describe('manifests', () => {
  const withManifest = (text: string): Record<string, string> => ({
    ...service,
    'kubernetes/test/app.yml': text,
  })

  test.each([
    ['not YAML', 'a: [1\nb: }', 'manifest-invalid', 'kubernetes/test/app.yml:'],
    [
      'not an object',
      `${deployment}---\n- just\n- a list\n`,
      'manifest-invalid',
      'kubernetes/test/app.yml:14',
    ],
    [
      'an image that does not parse',
      deployment.replace('image: parcel', 'image: "parcel:::"'),
      'image-invalid',
      'kubernetes/test/app.yml:12',
    ],
    [
      'an image that nothing matches',
      deployment.replace('image: parcel', 'image: other:1'),
      'image-unknown',
      'other:1',
    ],
  ])('%s', async (_, text, code, place) => {
    await using job = await jobFolder(withManifest(text))
    expectOneError(await runBundle('deploy-env', job, { inputs: deployInputs }), code, place)
  })

  test('no manifests at all', async () => {
    await using job = await jobFolder({ 'slipway.yml': slipwayYml })
    expectOneError(
      await runBundle('deploy-env', job, { inputs: deployInputs }),
      'manifest-missing',
      'kubernetes/test',
    )
  })
})

describe('cluster', () => {
  const kubeconfig = (server: string): string => `apiVersion: v1
kind: Config
current-context: bed
clusters: [{ name: bed, cluster: { server: "${server}" } }]
users: [{ name: bed, user: {} }]
contexts: [{ name: bed, context: { cluster: bed, user: bed } }]
`

  test('no kubeconfig', async () => {
    await using job = await jobFolder(service)
    expectOneError(await runBundle('deploy-env', job, { inputs: deployInputs }), 'kubeconfig-missing')
  })

  test('an unreachable cluster is named', async () => {
    await using job = await jobFolder({ ...service, kubeconfig: kubeconfig('https://127.0.0.1:9') })
    const env = { KUBECONFIG: join(job.workspace, 'kubeconfig') }
    expectOneError(
      await runBundle('deploy-env', job, { inputs: deployInputs, env }),
      'cluster-unreachable',
      '127.0.0.1:9',
    )
  })

  test('verify-rollout says the same', async () => {
    await using job = await jobFolder({ ...service, kubeconfig: kubeconfig('https://127.0.0.1:9') })
    const env = { KUBECONFIG: join(job.workspace, 'kubeconfig') }
    const applied = JSON.stringify([
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        namespace: 'parcel-test',
        name: 'parcel',
        uid: 'u',
        generation: 1,
      },
    ])
    const inputs = { environment: 'test', release: sampleRelease(), applied, token: sampleToken() }
    expectOneError(
      await runBundle('verify-rollout', job, { inputs, env }),
      'cluster-unreachable',
      '127.0.0.1:9',
    )
  })
})

describe('registry', () => {
  test.each([
    [401, 'registry-auth-denied'],
    [404, 'registry-not-found'],
    [500, 'registry-failed'],
  ])('%i gives %s before anything is built or written', async (status, code) => {
    await using server = await startServer(status)
    await using job = await jobFolder({ Dockerfile: 'FROM scratch\n' })
    const image = `127.0.0.1:${server.port}/acme/parcel`
    const env = { GITHUB_SHA: commitWorkspace(job) }
    const run = await runBundle('build-push-image', job, { inputs: { image }, env })
    expectOneError(run, code, `127.0.0.1:${server.port}`)
    expect(server.writes).toEqual([])
  })

  test('a missing Dockerfile is named', async () => {
    await using job = await jobFolder()
    expectOneError(
      await runBundle('build-push-image', job, { inputs: { image: '127.0.0.1:9/acme/parcel' } }),
      'input-invalid',
      'Dockerfile',
    )
  })

  test('an image that does not parse', async () => {
    await using job = await jobFolder()
    expectOneError(
      await runBundle('build-push-image', job, { inputs: { image: 'UPPER/Case' } }),
      'input-invalid',
      'UPPER',
    )
  })
})
