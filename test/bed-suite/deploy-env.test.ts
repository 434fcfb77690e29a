import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { digest, release } from '../unit/deploy-env/samples.ts'
import { DeployBed, manifests, refusalOf } from './deploy-trial.ts'

const image = `ghcr.io/acme/parcel@${digest}`
let bed: DeployBed

beforeAll(async () => {
  bed = await DeployBed.open()
}, 300_000)

afterAll(async () => await bed?.close(), 60_000)

describe('deploy-env on a real API server', () => {
  test('first contact: the namespace comes with the set, everything is created, the sidecar untouched', async () => {
    const trial = await bed.startTrial(manifests)
    const result = await trial.deploy()
    expect(trial.changes()).toEqual([
      'Namespace created',
      'ConfigMap created',
      'Service created',
      'Deployment created',
    ])
    const live = await bed.cluster.read({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: trial.namespace,
      name: 'web',
    })
    expect(live).toMatchObject({
      metadata: { annotations: { 'slipway.dev/commit': release.commit, 'slipway.dev/digest': digest } },
      spec: {
        template: {
          spec: {
            containers: [{ image }, { image: 'reg.example.com:5000/parcel-proxy:1' }],
            volumes: [{ configMap: { defaultMode: 0o640 } }],
          },
        },
      },
    })
    expect(live?.metadata['managedFields']).toContainEqual(
      expect.objectContaining({ manager: 'slipway', operation: 'Apply' }),
    )
    expect(JSON.parse(result.outputs.applied)).toContainEqual({
      ...{ apiVersion: 'apps/v1', kind: 'Deployment', namespace: trial.namespace, name: 'web' },
      uid: live?.metadata.uid,
      generation: 1,
    })
  }, 60_000)

  test('a second time nothing changes; a plan says so, and what another digest would change', async () => {
    const trial = await bed.startTrial(manifests)
    await trial.deploy()
    const before = await bed.settledVersions(trial.namespace)
    await trial.deploy()
    expect(trial.changes()).toEqual([
      'Namespace unchanged',
      'ConfigMap unchanged',
      'Service unchanged',
      'Deployment unchanged',
    ])
    const other = { ...release, image: `ghcr.io/acme/parcel@sha256:${'b'.repeat(64)}` }
    expect((await trial.deploy({ mode: 'plan' })).headline).toBe(
      'test: 0 of 4 objects would change; nothing was written',
    )
    expect((await trial.deploy({ mode: 'plan', release: other })).headline).toBe(
      'test: 1 of 4 objects would change; nothing was written',
    )
    expect(await bed.versionsIn(trial.namespace)).toEqual(before)
    await trial.deploy({ release: other })
    expect(trial.changes()).toEqual([
      'Namespace unchanged',
      'ConfigMap unchanged',
      'Service unchanged',
      'Deployment configured',
    ])
  }, 60_000)

  test('what the dry run refuses leaves everything as it was, and each refusal has its line', async () => {
    const trial = await bed.startTrial(manifests)
    await trial.deploy()
    const before = await bed.settledVersions(trial.namespace)
    await trial.write({
      'kubernetes/test/config.yml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { greeting: changed }\n',
      'kubernetes/test/service.yml':
        'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n  selector: { app: web }\n  ports:\n    - port: 99999\n',
      'kubernetes/test/extra.yml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: extra }\ndata: { a: b }\ntypo:\n  a: b\n',
    })
    const error = await refusalOf(trial.deploy())
    expect(error).toMatchObject({
      code: 'apply-rejected',
      message: 'dry run: the server refuses 2 objects; nothing was written',
    })
    expect(error.problems.map((problem) => [problem.where?.file, problem.where?.line])).toEqual([
      ['kubernetes/test/extra.yml', 5],
      ['kubernetes/test/service.yml', 7],
    ])
    expect(await bed.versionsIn(trial.namespace)).toEqual(before)
    expect(trial.ledger.kept).toHaveLength(1)
  }, 60_000)

  test('a field that someone else has taken over is a conflict with manager and line; nothing is written', async () => {
    const trial = await bed.startTrial(manifests)
    await trial.deploy()
    const patch = [
      '-n',
      trial.namespace,
      'patch',
      'configmap',
      'web',
      '--type=merge',
      '-p',
      '{"data":{"greeting":"by hand"}}',
    ]
    const byHand = await trial.kubectl(...patch)
    expect(byHand).toMatchObject({ exitCode: 0 })
    const before = await bed.settledVersions(trial.namespace)
    const error = await refusalOf(
      trial.deploy({ release: { ...release, image: `ghcr.io/acme/parcel@sha256:${'c'.repeat(64)}` } }),
    )
    expect(error).toMatchObject({
      code: 'apply-conflict',
      remedy: expect.stringContaining('kubectl apply --server-side'),
    })
    expect(error.problems).toEqual([
      {
        message: 'ConfigMap/web: field .data.greeting belongs to "kubectl-patch"',
        where: { file: 'kubernetes/test/config.yml', line: 4 },
      },
    ])
    expect(await bed.versionsIn(trial.namespace)).toEqual(before)
  }, 60_000)

  test('a kustomization is rendered by kubectl, and its errors are told in its own words', async () => {
    const trial = await bed.startTrial((namespace) => ({
      ...manifests(namespace),
      'overlay/kustomization.yaml':
        'resources: [../kubernetes/base]\nnamePrefix: eu-\nimages: [{ name: parcel, newName: ghcr.io/acme/parcel, newTag: dev }]\n',
      'kubernetes/base/kustomization.yaml': 'resources: [deployment.yml]\n',
      'kubernetes/base/deployment.yml': manifests(namespace)['kubernetes/test/deployment.yml'] ?? '',
    }))
    await trial.deploy()
    await trial.deploy({ manifests: 'overlay' })
    const live = await bed.cluster.read({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: trial.namespace,
      name: 'eu-web',
    })
    expect(live).toMatchObject({ spec: { template: { spec: { containers: [{ image }, {}] } } } })
    await trial.write({ 'overlay/kustomization.yaml': 'resources: [gone.yml]\n' })
    const error = await refusalOf(trial.deploy({ manifests: 'overlay' }))
    expect(error).toMatchObject({ code: 'manifest-invalid', message: expect.stringContaining('gone.yml') })
  }, 60_000)

  test('a definition and an object of its kind come in one set', async () => {
    const group = `trial${process.pid}.example.com`
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `things.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { plural: 'things', singular: 'thing', kind: 'Thing', listKind: 'ThingList' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } },
              },
            },
          },
        ],
      },
    }
    const thing = (size: unknown) =>
      JSON.stringify({ apiVersion: `${group}/v1`, kind: 'Thing', metadata: { name: 't' }, spec: { size } })
    const trial = await bed.startTrial((namespace) => ({
      ...manifests(namespace),
      'kubernetes/test/crd.json': JSON.stringify(definition),
      'kubernetes/test/thing.json': thing('big'),
    }))
    const error = await refusalOf(trial.deploy())
    expect(error.code).toBe('apply-rejected')
    expect(error.message).toContain(
      `only CustomResourceDefinition/things.${group}, Namespace/${trial.namespace} had to be written before`,
    )
    await trial.write({ 'kubernetes/test/thing.json': thing(3) })
    await trial.deploy()
    expect(trial.changes()).toContain('Thing created')
    await trial.kubectl('delete', 'crd', `things.${group}`, '--wait=false')
  }, 60_000)
})
