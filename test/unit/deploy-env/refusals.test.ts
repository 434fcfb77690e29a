import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { Stage } from './stage.ts'
import { config, configMap, deployment, job, release, service } from './samples.ts'
import { base, conflict, deploy, errorOf, folder, refuse } from './trial.ts'

describe('before anything is written', () => {
  test('all refusals of the dry run are reported at once, with file and line', async () => {
    const stage = new Stage(base)
    stage.cluster.answer = (object) =>
      object.metadata.name === 'web' && object.kind === 'Deployment'
        ? refuse('Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Invalid value')
        : object.metadata.name === 'two'
          ? conflict
          : undefined
    const error = await errorOf(deploy(stage))
    expect(error).toMatchObject({
      code: 'apply-rejected',
      message: expect.stringContaining('2 objects; nothing was written'),
    })
    expect(error.problems).toEqual([
      {
        message: 'ConfigMap/two: field .spec.replicas belongs to "hpa"',
        where: { file: `${folder}/c-config.yml`, line: 6 },
      },
      {
        message: expect.stringMatching(/^Deployment\/web: .*Invalid value$/),
        where: { file: `${folder}/a-deployment.yml`, line: 5 },
      },
    ])
    expect(stage.cluster.writes).toEqual([])
    expect(stage.ledger.kept).toEqual([])
  })

  test('conflicts alone have their own code; kubectl as the owner gets the way out', async () => {
    const stage = new Stage(base)
    stage.cluster.answer = (object) =>
      object.kind === 'Service'
        ? { ...conflict, fields: [{ field: '.spec.ports', manager: 'kubectl-client-side-apply' }] }
        : undefined
    const error = await errorOf(deploy(stage))
    expect(error).toMatchObject({
      code: 'apply-conflict',
      blame: 'cluster',
      remedy: expect.stringContaining('--field-manager=slipway'),
    })
    expect(error.problems[0]?.where).toEqual({ file: `${folder}/b-service.yaml`, line: 4 })
  })

  test('a refusal never quotes what a Secret holds', async () => {
    const text =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: open-sesame }\n'
    const stage = new Stage({ ...base, [`${folder}/s.yml`]: text })
    stage.cluster.answer = (object) =>
      object.kind === 'Secret' ? refuse('bad value "open-sesame"') : undefined
    expect((await errorOf(deploy(stage))).problems[0]?.message).toBe('Secret/s: bad value "***"')
  })

  test.each([
    ['in a list', 'stringData: { password: [open-sesame] }', 'got valueUnstructured{"open-sesame"}'],
    ['escaped', 'stringData: { password: "open\\"sesame" }', 'bad value "open\\"sesame"'],
    ['decoded', 'data: { password: b3Blbi1zZXNhbWU= }', 'webhook denied: open-sesame is weak'],
  ])('nor when it stands there %s', async (_name, field, said) => {
    const text = `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\n${field}\n`
    const stage = new Stage({ ...base, [`${folder}/s.yml`]: text })
    stage.cluster.answer = (object) => (object.kind === 'Secret' ? refuse(said) : undefined)
    const message = (await errorOf(deploy(stage))).problems[0]?.message
    expect(message).toContain('***')
    expect(message).not.toMatch(/sesame/)
  })

  test('a changed Job and a missing namespace come with the command that helps', async () => {
    const stage = new Stage({ ...base, [`${folder}/j.yml`]: job('parcel') })
    stage.cluster.answer = (object) =>
      object.kind === 'Job' ? refuse('spec.template: Invalid value: {}: field is immutable') : undefined
    expect((await errorOf(deploy(stage))).remedy).toContain('kubectl delete job migrate -n parcel-test')
    stage.cluster.answer = () => ({
      kind: 'rejected',
      status: 404,
      reason: 'NotFound',
      message: 'namespaces "parcel-test" not found',
    })
    expect((await errorOf(deploy(stage))).remedy).toContain('kubectl create namespace parcel-test')
  })

  test('every verb the account lacks is named at once', async () => {
    const many = Array.from({ length: 40 }, (_, i) => configMap(`c${i}`)).join('---\n')
    const stage = new Stage({ ...base, [`${folder}/many.yml`]: many })
    stage.cluster.answer = (object) =>
      new ActionError({
        code: 'cluster-forbidden',
        blame: 'cluster',
        message: `may not patch ${object.kind}`,
      })
    const error = await errorOf(deploy(stage))
    expect(error).toMatchObject({ code: 'cluster-forbidden' })
    expect(error.problems).toHaveLength(44)
  })

  test.each([
    ['not YAML', { [`${folder}/x.yml`]: 'a: [' }, 'manifest-invalid'],
    ['not an object', { [`${folder}/x.yml`]: '- a' }, 'manifest-invalid'],
    ['an image that does not parse', { [`${folder}/x.yml`]: deployment('x', 'UPPER') }, 'image-invalid'],
    [
      'an image nobody uses',
      { [`${folder}/a-deployment.yml`]: deployment('web', 'parcel-worker') },
      'image-unknown',
    ],
    ['an unknown key', { 'slipway.yml': `${config}extra: 1\n` }, 'config-invalid'],
    [
      'another list of environments',
      { 'slipway.yml': 'environments: [{name: prod}]' },
      'environment-unknown',
    ],
    [
      'no object in any file',
      {
        [`${folder}/a-deployment.yml`]: '',
        [`${folder}/b-service.yaml`]: '# none',
        [`${folder}/c-config.yml`]: '---',
      },
      'manifest-missing',
    ],
  ])('without asking the cluster: %s', async (_, change, code) => {
    const stage = new Stage({ ...base, ...change })
    expect((await errorOf(deploy(stage))).code).toBe(code)
    expect(stage.clusterAsked).toEqual([])
  })

  test.each([
    [{ manifests: 'nowhere' }, 'manifest-missing', 'nowhere: there is nothing at this path'],
    [{ manifests: 'kubernetes' }, 'manifest-missing', 'only test/; folders below are not read'],
    [{ config: 'nowhere.yml' }, 'config-invalid', "no file 'nowhere.yml'"],
    [{ release: { ...release, commit: 'main' } }, 'input-invalid', 'field "commit"'],
    [{ imageName: 'parcel:1' }, 'input-invalid', 'without tag and digest'],
  ] as const)('inputs that lead nowhere: %j', async (changes, code, text) => {
    const error = await errorOf(deploy(new Stage(base), changes))
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(text)])
  })

  test('unknown kinds and objects that are there twice are reported together', async () => {
    const thing = 'apiVersion: x.example.com/v1\nkind: Thing\nmetadata: {name: t}\n'
    const stage = new Stage({ ...base, [`${folder}/x.yml`]: `${thing}---\n${service}` })
    stage.cluster.knownKinds = (_, kind) => kind !== 'Thing'
    const error = await errorOf(deploy(stage))
    expect(error.problems.map((problem) => problem.where?.line)).toEqual([1, 5])
    expect(stage.cluster.writes).toEqual([])
  })
})
