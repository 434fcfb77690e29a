import { describe, expect, test } from '@jest/globals'
import { Stage } from './stage.ts'
import { namespace } from './samples.ts'
import { base, deploy, errorOf, folder, refuse } from './trial.ts'

describe('objects whose namespace or definition comes with the set', () => {
  const definition = [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    'metadata: { name: things.x.example.com }',
    'spec:',
    '  { group: x.example.com, scope: Namespaced, names: { kind: Thing }, versions: [{ name: v1 }] }',
    '',
  ].join('\n')
  const files = {
    ...base,
    [`${folder}/crd.yml`]: definition,
    [`${folder}/ns.yml`]: namespace('parcel-test'),
    [`${folder}/thing.yml`]:
      'apiVersion: x.example.com/v1\nkind: Thing\nmetadata: { name: t, namespace: other }\n',
  }

  function freshStage(): { stage: Stage; dryRuns: string[] } {
    const stage = new Stage(files)
    const dryRuns: string[] = []
    const { cluster } = stage
    cluster.knownKinds = (_, kind) => kind !== 'Thing'
    cluster.answer = (object, dryRun) => {
      if (dryRun) dryRuns.push(object.kind)
      return object.metadata.namespace === 'parcel-test' && !cluster.live.has('/Namespace//parcel-test')
        ? refuse('too early')
        : undefined
    }
    let reads = 0
    cluster.fill = (object) => {
      reads += 1
      if (object.kind === 'Namespace') return { ...object, status: { phase: 'Active' } }
      return object.kind === 'CustomResourceDefinition' && reads > 2
        ? { ...object, status: established }
        : object
    }
    return { stage, dryRuns }
  }
  const conditions = ['NamesAccepted', 'Established'].map((type) => ({ type, status: 'True' }))
  const established = { conditions }

  test('are checked after it, and before any other wave', async () => {
    const { stage, dryRuns } = freshStage()
    await deploy(stage)
    expect(dryRuns.slice(0, 2).toSorted()).toEqual(['CustomResourceDefinition', 'Namespace'])
    expect(dryRuns).toHaveLength(7)
    expect(stage.cluster.writes.slice(0, 2)).toEqual([
      'CustomResourceDefinition/things.x.example.com',
      'Namespace/parcel-test',
    ])
    expect(stage.changes().every((line) => line.endsWith(' created'))).toBe(true)
  })

  test('when one is refused then, the error says what had to be written before', async () => {
    const { stage } = freshStage()
    const early = stage.cluster.answer
    stage.cluster.answer = (object, dryRun) =>
      early(object, dryRun) ?? (object.kind === 'Thing' ? refuse('spec.size: Required') : undefined)
    const error = await errorOf(deploy(stage))
    expect(error).toMatchObject({ code: 'apply-rejected' })
    expect(error.message).toContain(
      'only CustomResourceDefinition/things.x.example.com, Namespace/parcel-test had to be written before',
    )
    expect(stage.cluster.writes).toHaveLength(2)
    expect(stage.changes().filter((line) => line.endsWith(' not-applied'))).toHaveLength(5)
    expect(stage.ledger.statuses.at(-1)?.status).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('apply-rejected'),
    })
  })

  test('a namespace that is being deleted stops the run', async () => {
    const { stage } = freshStage()
    stage.cluster.fill = (object) => ({ ...object, status: { phase: 'Terminating', ...established } })
    expect(await errorOf(deploy(stage))).toMatchObject({
      code: 'apply-failed',
      message: expect.stringContaining('phase Terminating'),
    })
  })

  test('a definition that is never established ends the wait', async () => {
    const { stage } = freshStage()
    stage.cluster.fill = (object) => object
    expect(await errorOf(deploy(stage))).toMatchObject({
      code: 'apply-failed',
      message: expect.stringContaining('not ready 30 s after'),
    })
    expect(stage.cluster.writes).toHaveLength(1)
  })
})
