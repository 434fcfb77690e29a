import type { DeployInputs } from '../../../src/actions/deploy-env/facts.ts'
import { fakeContext } from '../../fakes/context.ts'

export const digest = `sha256:${'a'.repeat(64)}`
export const release = {
  schemaVersion: 1,
  repository: 'acme/parcel',
  commit: 'c'.repeat(40),
  image: `ghcr.io/acme/parcel@${digest}`,
  tags: ['sha-cccccccccccc'],
  builtAt: '2026-01-02T03:04:05Z',
  buildUrl: 'https://github.example.com/acme/parcel/actions/runs/1',
}

/** A push to acme/parcel of the commit of `release`. */
export const context = fakeContext({
  repository: 'acme/parcel',
  commit: release.commit,
  serverUrl: 'https://github.example.com',
})

/** Inputs as the spec reads them, with what a test says instead. */
export function inputsOf(changes: Partial<DeployInputs> = {}): DeployInputs {
  return {
    environment: 'test',
    release,
    config: 'slipway.yml',
    manifests: undefined,
    namespace: undefined,
    imageName: undefined,
    context: undefined,
    mode: 'apply',
    token: 'none',
    ...changes,
  }
}

const metadata = (name: string) => `metadata: { name: ${name} }\n`
export const namespace = (name: string) => `apiVersion: v1\nkind: Namespace\n${metadata(name)}`
export const configMap = (name: string) =>
  `apiVersion: v1\nkind: ConfigMap\n${metadata(name)}data: { a: b }\n`
export const service = `apiVersion: v1\nkind: Service\n${metadata('web')}spec: { ports: [{ port: 80 }] }\n`
export const deployment = (name: string, image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\n${metadata(name)}spec:\n  template: { spec: { containers: [{ name: web, image: "${image}" }] } }\n`
export const job = (image: string) =>
  `apiVersion: batch/v1\nkind: Job\n${metadata('migrate')}spec: { template: { spec: { containers: [{ name: m, image: "${image}" }] } } }\n`
export const config = `
service: parcel
imageName: parcel
environments:
  - { name: test, namespace: parcel-test, url: "https://test.example.com", timeout: 2m }
  - { name: prod, namespace: parcel-prod, context: prod-cluster }
`
