import { describe, expect, test } from '@jest/globals'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { isProven, mismatchVerdict } from '../../../src/rollout/image-proof.ts'
import type { Observation } from '../../../src/rollout/verdict.ts'

const repository = 'registry.example/acme/app'
const wanted = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`

const spec = (image: string): Readonly<Record<string, unknown>> => ({ containers: [{ name: 'app', image }] })
const deployment: KubernetesObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'app' },
  spec: { template: { spec: spec(`${repository}@${wanted}`) } },
}
const pod = (image: string, imageID: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'app-1' },
  spec: spec(image),
  status: { containerStatuses: [{ name: 'app', restartCount: 0, imageID, state: { running: {} } }] },
})
const observation = {
  target: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'app', uid: 'u' },
  object: deployment,
  digests: { [repository]: wanted },
} as unknown as Observation

describe('a webhook that put a mirror in the place of the promoted repository', () => {
  const mirror = 'mirror.example/acme/app'

  test('leaves the digest to be proven', () => {
    expect(isProven(observation, [pod(`${mirror}:old`, '')])).toBe(false)
    expect(isProven(observation, [pod(`${mirror}@${wanted}`, `${mirror}@${wanted}`)])).toBe(true)
  })

  test('fails the rollout when the mirror has something else', () => {
    const verdict = mismatchVerdict(observation, [pod(`${mirror}:old`, `${mirror}@${other}`)])
    expect(verdict).toMatchObject({ state: 'failed', cause: { reason: 'digest-mismatch' } })
    expect(isProven(observation, [pod(`${mirror}:old`, `${mirror}@${other}`)])).toBe(false)
  })
})

test('a container that the template does not have (a sidecar of a webhook) needs no proof', () => {
  const own = pod(`${repository}@${wanted}`, `${repository}@${wanted}`)
  const sidecar = { name: 'proxy', image: 'mesh.example/proxy:1' }
  const injected = {
    ...own,
    spec: { containers: [{ name: 'app', image: `${repository}@${wanted}` }, sidecar] },
  }
  expect(isProven(observation, [injected])).toBe(true)
})
