import { describe, expect, test } from '@jest/globals'
import { finishDeployment } from '../../../src/actions/deploy-env/post.ts'
import type { NewDeploymentStatus } from '../../../src/ports/forge/deployments.ts'
import { Stage } from './stage.ts'
import { base, deploy, errorOf, folder, refuse } from './trial.ts'

type State = NewDeploymentStatus['state']

const newRecord = {
  commit: 'c'.repeat(40),
  environment: 'test',
  production: false,
  payload: {},
  description: '',
}

/** The post step over a record with these states, newest first. */
async function postOver(states: readonly State[], state: Parameters<typeof finishDeployment>[0]) {
  const { ledger, ports, control, events } = new Stage(base)
  const { id } = await ledger.createDeployment(newRecord)
  for (const earlier of states.toReversed())
    await ledger.setDeploymentStatus(id, { state: earlier, description: '' })
  await finishDeployment(state, ports, control)
  const statuses = ledger.statuses.slice(states.length).map(({ status }) => status)
  const asked = ledger.calls.flatMap((call) => /^statuses (\d+)$/.exec(call)?.slice(1).map(Number) ?? [])
  return { statuses, asked, events }
}

const left = { 'deployment-id': '41' }

describe('the post step', () => {
  test.each<{ readonly states: readonly State[] }>([
    { states: ['in_progress'] },
    { states: ['queued'] },
    { states: ['pending', 'in_progress'] },
    { states: [] },
  ])('closes a record whose states are $states', async ({ states }) => {
    const { statuses, asked, events } = await postOver(states, left)
    expect(asked).toEqual([41])
    expect(statuses).toEqual([
      {
        state: 'error',
        description: 'the job ended while this was being applied; how far it got is not known',
        logUrl: 'https://github.example.com/acme/parcel/actions/runs/7',
      },
    ])
    expect(events).toMatchObject([{ type: 'note', level: 'notice' }])
  })

  test.each<State>(['success', 'failure', 'error', 'inactive'])(
    'leaves a record that is %s',
    async (newest) => {
      const { statuses, events } = await postOver([newest, 'in_progress'], left)
      expect({ statuses, events }).toEqual({ statuses: [], events: [] })
    },
  )

  test('says of a record whose objects are all there that nobody verified them', async () => {
    const { statuses } = await postOver(['in_progress'], { ...left, applied: 'true' })
    expect(statuses).toMatchObject([
      { state: 'error', description: 'applied, but nothing verified it before the job ended' },
    ])
  })

  test.each([{}, { applied: 'true' }, { 'deployment-id': 'x' }])(
    'asks nobody without a record (%j)',
    async (state) => {
      expect(await postOver([], state)).toEqual({ statuses: [], asked: [], events: [] })
    },
  )
})

describe('what main saves for it', () => {
  test('the record before the first write, and at the end that all is applied', async () => {
    const stage = new Stage(base)
    const savedAtWrite: unknown[] = []
    stage.cluster.answer = (_, dryRun) => {
      if (!dryRun) savedAtWrite.push({ ...stage.control.saved })
      return undefined
    }
    await deploy(stage)
    expect(savedAtWrite[0]).toEqual({ 'deployment-id': '41' })
    expect(stage.control.saved).toEqual({ 'deployment-id': '41', applied: 'true' })
  })

  test('the record even when its first status cannot be written', async () => {
    const stage = new Stage(base)
    stage.beforeLedgerCall = (call) => {
      if (call === 'setDeploymentStatus') throw new Error('GitHub is away')
    }
    await deploy(stage).catch(() => undefined)
    expect(stage.control.saved).toEqual({ 'deployment-id': '41' })
  })

  test('nothing with `mode: plan`', async () => {
    const stage = new Stage(base)
    await deploy(stage, { mode: 'plan' })
    expect(stage.control.saved).toEqual({})
  })
})

describe('a red ending knows', () => {
  const environment = {
    namespace: 'parcel-test',
    'environment-url': 'https://test.example.com',
    context: '',
    timeout: '120s',
  }

  test('the environment when the manifests are no use', async () => {
    const stage = new Stage({ ...base, [`${folder}/z.yml`]: 'kind: [' })
    expect((await errorOf(deploy(stage))).code).toBe('manifest-invalid')
    expect(stage.control.known.outputs).toEqual(environment)
    expect(stage.control.known.data).toMatchObject({
      service: 'parcel',
      environment: 'test',
      namespace: 'parcel-test',
    })
  })

  test('what the check found when a write is refused, and the record, but never what to verify', async () => {
    const stage = new Stage(base)
    await deploy(stage)
    stage.cluster.live.delete('/ConfigMap/parcel-test/two')
    stage.cluster.answer = (_, dryRun) => (dryRun ? undefined : refuse('no'))
    expect((await errorOf(deploy(stage))).code).toBe('apply-failed')
    expect(stage.control.known.outputs).toEqual({ ...environment, 'deployment-id': '42' })
    expect(stage.control.known.data).toMatchObject({
      deploymentId: 42,
      server: 'https://cluster.example.com (v1.36.0)',
      changes: expect.arrayContaining([
        expect.objectContaining({ name: 'one', change: 'unchanged' }),
        expect.objectContaining({ name: 'two', change: 'created' }),
      ]),
    })
  })
})
