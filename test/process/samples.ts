import type { ReleaseRecord } from '../../src/release/release-record.ts'

/** A release record as build-push-image hands it on. */
export function sampleRelease(change: Partial<ReleaseRecord> = {}): string {
  const record: ReleaseRecord = {
    schemaVersion: 1,
    repository: 'acme/parcel',
    commit: '1'.repeat(40),
    image: `registry.example:5000/acme/parcel@sha256:${'a'.repeat(64)}`,
    tags: ['registry.example:5000/acme/parcel:sha-111111111111'],
    builtAt: '2026-11-01T00:00:00Z',
    buildUrl: 'https://github.example/acme/parcel/actions/runs/77',
    ...change,
  }
  return JSON.stringify(record)
}

/** A token that no scanner takes for a real one; made here, never written down. */
export function sampleToken(): string {
  return ['not', 'a', 'token', String(process.pid)].join('-')
}

export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: parcel
spec:
  selector: { matchLabels: { app: parcel } }
  template:
    metadata: { labels: { app: parcel } }
    spec:
      containers:
        - name: app
          image: parcel
`

export const slipwayYml = `service: parcel
imageName: parcel
environments:
  - name: test
    namespace: parcel-test
  - name: prod
    namespace: parcel-prod
`
