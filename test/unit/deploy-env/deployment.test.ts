import { describe, expect, test } from '@jest/globals'
import { Stage } from './stage.ts'
import { config, configMap, deployment, digest, namespace, release } from './samples.ts'
import { base, deploy, folder } from './trial.ts'

describe('a deployment', () => {
  test('writes wave after wave, the release pinned, the record opened before the first write', async () => {
    const stage = new Stage({ ...base, [`${folder}/d-namespace.yml`]: namespace('parcel-test') })
    const writtenAtRecord: string[] = []
    stage.beforeLedgerCall = (call) => {
      if (call === 'createDeployment') writtenAtRecord.push(...stage.cluster.writes)
    }
    const result = await deploy(stage)
    expect(stage.cluster.writes).toEqual([
      'Namespace/parcel-test',
      'ConfigMap/one',
      'ConfigMap/two',
      'Service/web',
      'Deployment/web',
    ])
    expect(writtenAtRecord).toEqual([])
    expect(stage.cluster.live.get('apps/Deployment/parcel-test/web')).toMatchObject({
      metadata: { annotations: { 'slipway.dev/commit': release.commit, 'slipway.dev/digest': digest } },
      spec: { template: { spec: { containers: [{ image: `ghcr.io/acme/parcel@${digest}` }] } } },
    })
    expect(stage.cluster.live.get('/Service/parcel-test/web')?.metadata.annotations).toBeUndefined()
    expect(result).toMatchObject({ reasonCode: 'applied' })
    expect(result.outputs).toMatchObject({
      'deployment-id': '41',
      namespace: 'parcel-test',
      'environment-url': 'https://test.example.com',
      context: '',
      timeout: '120s',
    })
    expect(JSON.parse(result.outputs.applied)).toContainEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: 'parcel-test',
      name: 'web',
      uid: 'uid-web',
    })
    expect(stage.ledger.kept).toEqual([
      expect.objectContaining({
        commit: release.commit,
        environment: 'test',
        production: false,
        payload: expect.objectContaining({
          release,
          environment: 'test',
          namespace: 'parcel-test',
          image: release.image,
          objectCount: 5,
        }),
      }),
    ])
    expect(stage.ledger.statuses.map(({ status }) => status.state)).toEqual(['in_progress'])
  })

  test('a second time everything is unchanged', async () => {
    const stage = new Stage(base)
    await deploy(stage)
    stage.events.length = 0
    const again = await deploy(stage)
    expect(new Set(stage.changes().map((line) => line.split(' ')[1]))).toEqual(new Set(['unchanged']))
    expect(again.data).toMatchObject({ created: 0, configured: 0, unchanged: 4 })
  })

  test('mode plan shows what would change and writes nothing, no record either', async () => {
    const stage = new Stage(base)
    await deploy(stage)
    stage.cluster.writes.length = 0
    stage.cluster.live.delete('/ConfigMap/parcel-test/two')
    const result = await deploy(stage, {
      mode: 'plan',
      release: { ...release, image: `ghcr.io/acme/parcel@sha256:${'b'.repeat(64)}` },
    })
    expect(result).toMatchObject({
      reasonCode: 'plan-only',
      headline: 'test: 2 of 4 objects would change; nothing was written',
    })
    expect(stage.cluster.writes).toEqual([])
    expect(stage.ledger.kept).toHaveLength(1)
    const table = stage.events.findLast((event) => event.type === 'table')
    expect(table?.type === 'table' && table.rows.map((row) => [row[1], row[2]])).toEqual([
      ['unchanged', 'ConfigMap/one'],
      ['created', 'ConfigMap/two'],
      ['unchanged', 'Service/web'],
      ['configured', 'Deployment/web'],
    ])
  })

  test('inputs win over slipway.yml; without the file everything has its default', async () => {
    const stage = new Stage({ 'slipway.yml': config, 'other/x.yml': deployment('web', 'web') })
    await deploy(stage, {
      environment: 'prod',
      manifests: 'other',
      namespace: 'elsewhere',
      imageName: 'web',
      context: 'mine',
    })
    expect([...stage.cluster.live.keys()]).toEqual(['apps/Deployment/elsewhere/web'])
    expect(new Set(stage.clusterAsked)).toEqual(new Set(['mine']))
    const bare = new Stage({
      'kubernetes/prod/x.json': JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'p' },
        spec: { containers: [{ image: 'ghcr.io/acme/parcel' }] },
      }),
    })
    const result = await deploy(bare, { environment: 'prod' })
    expect(result.outputs.namespace).toBe('default')
    expect(bare.ledger.kept[0]).toMatchObject({ production: true, environment: 'prod' })
  })

  test('a kustomization is rendered, and a single file is taken as it is', async () => {
    const stage = new Stage({
      'slipway.yml': config,
      [`${folder}/kustomization.yaml`]: 'x',
      [`${folder}/rendered`]: deployment('web', 'parcel'),
      'one.yml': deployment('solo', 'parcel'),
    })
    await deploy(stage)
    await deploy(stage, { manifests: 'one.yml' })
    expect(stage.cluster.writes).toEqual(['Deployment/web', 'Deployment/solo'])
  })

  test('at most 16 requests are in flight', async () => {
    const many = Array.from({ length: 60 }, (_, i) => configMap(`c${i}`)).join('---\n')
    const stage = new Stage({ ...base, [`${folder}/many.yml`]: many })
    await deploy(stage)
    expect(stage.cluster.peak).toBe(16)
  })
})
